using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>Whether a term rises or falls with one input over the whole box of its inputs, from bounds of its derivative
/// (forward differentiation in interval arithmetic: R. E. Moore, "Methods and Applications of Interval Analysis", 1979, chapter
/// 3).</summary>
internal readonly record struct Slope(bool Rises)
{
    /// <summary>Each half of the box is looked at again this many times before a formula is given up: bounds of a derivative
    /// are wider than the derivative, and narrow with the box.</summary>
    private const int MostHalvings = 8;

    private static readonly Interval Zero = Interval.Point(Rational.Zero);

    /// <param name="repeated">The inputs that occur more than once; all are bounded.</param>
    /// <returns>Null when the derivative may change its sign.</returns>
    public static Slope? Of(Term term, string input, ImmutableArray<InputTerm> repeated)
    {
        var box = repeated.ToImmutableDictionary(one => one.Name, one => one.Input.Measure.Known!.Value, StringComparer.Ordinal);
        return Of(term, input, [.. repeated.Select(one => one.Name)], box, MostHalvings);
    }

    /// <summary>Whether the derivative may be zero at a corner of the box.</summary>
    public static bool MayBeFlat(Term term, string input, ImmutableDictionary<string, Interval> corner) =>
        Differentiate(term, input, corner) is not { } dual || dual.Derivative.Contains(Rational.Zero);

    private static Slope? Of(Term term, string input, ImmutableArray<string> order, ImmutableDictionary<string, Interval> box, int halvings)
    {
        if (Differentiate(term, input, box) is { } dual)
        {
            if (dual.Derivative.Low.Value is { Sign: >= 0 }) return new Slope(true);
            if (dual.Derivative.High.Value is { Sign: <= 0 }) return new Slope(false);
        }

        if (halvings == 0) return null;
        var name = order[halvings % order.Length];
        var (low, high) = (box[name].Low.Value!.Value, box[name].High.Value!.Value);
        var middle = (low + high) / 2;
        var lower = Of(term, input, order, box.SetItem(name, Interval.Closed(low, middle)), halvings - 1);
        return lower is null || lower != Of(term, input, order, box.SetItem(name, Interval.Closed(middle, high)), halvings - 1)
            ? null
            : lower;
    }

    private readonly record struct Dual(Interval Value, Interval Derivative);

    private static Dual? Differentiate(Term term, string input, ImmutableDictionary<string, Interval> box)
    {
        if (term is InputTerm leaf)
        {
            var known = box.TryGetValue(leaf.Name, out var part) ? part : leaf.Input.Measure.Known!.Value;
            return new Dual(known, Interval.Point(leaf.Name == input ? Rational.One : Rational.Zero));
        }

        if (term is NamedTerm named) return Differentiate(named.Of, input, box);
        var operation = (OperationTerm)term;
        var arguments = new Dual[operation.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Differentiate(operation.Arguments[i], input, box) is not { } argument) return null;
            arguments[i] = argument;
        }

        var values = Array.ConvertAll(arguments, argument => argument.Value);
        return IntervalOperations.Apply(operation.Operation, values) is { } value
            && Derivative(operation.Operation, arguments) is { } derivative
            ? Clipped(new Dual(value, derivative), operation.Kind)
            : null;
    }

    // Where a value is clipped to what its kind can be, it does not change.
    private static Dual? Clipped(Dual dual, Kind kind)
    {
        if (kind.Range.Contains(dual.Value)) return dual;
        if (dual.Value.Intersect(kind.Range) is { } value) return new Dual(value, dual.Derivative.Hull(Zero));
        return null;
    }

    private static Interval? Derivative(Operation operation, Dual[] arguments)
    {
        var first = arguments[0];
        var second = arguments.Length > 1 ? arguments[1] : first;
        return operation switch
        {
            Operation.Add => arguments.Select(a => a.Derivative).Aggregate((a, b) => a + b),
            Operation.Subtract => first.Derivative - second.Derivative,
            Operation.Multiply => (first.Derivative * second.Value) + (first.Value * second.Derivative),
            Operation.Divide or Operation.More => Quotient(first, second),
            Operation.Fewer or Operation.Availability => -Quotient(first, second),
            Operation.Share =>
                ((first.Derivative * second.Value) - (first.Value * second.Derivative)).DividedBy(Square(first.Value + second.Value)),
            Operation.Shown => first.Derivative,
            Operation.Min => Hull(arguments.Where(a => !arguments.Any(b => IsBelow(b.Value, a.Value)))),
            Operation.Max => Hull(arguments.Where(a => !arguments.Any(b => IsBelow(a.Value, b.Value)))),
            Operation.Intersect => Hull(arguments),
            _ => first.Derivative == Zero && second.Derivative == Zero ? Zero : null,
        };
    }

    private static Interval Hull(IEnumerable<Dual> any) => any.Select(one => one.Derivative).Aggregate((a, b) => a.Hull(b));

    private static bool IsBelow(Interval one, Interval other) => one.High.Value is { } high && other.Low.Value is { } low && high < low;

    private static Interval? Quotient(Dual a, Dual b) =>
        ((a.Derivative * b.Value) - (a.Value * b.Derivative)).DividedBy(Square(b.Value));

    private static Interval Square(Interval value) => value * value;
}
