using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>Whether a term rises or falls with one input over the whole box of its inputs, from bounds of its derivative
/// (forward differentiation in interval arithmetic: R. E. Moore, "Methods and Applications of Interval Analysis", 1979, chapter 3).</summary>
internal readonly record struct Slope(bool Rises)
{
    private static readonly Interval Zero = Interval.Point(Rational.Zero);

    /// <summary>Null when the derivative may change its sign.</summary>
    public static Slope? Of(Term term, string input) =>
        Differentiate(term, input) is not { Derivative: var derivative } ? null
        : derivative.Low.Value is { Sign: >= 0 } ? new Slope(true)
        : derivative.High.Value is { Sign: <= 0 } ? new Slope(false)
        : null;

    private readonly record struct Dual(Interval Value, Interval Derivative);

    private static Dual? Differentiate(Term term, string input)
    {
        if (term is InputTerm leaf) return new Dual(leaf.Input.Measure.Known!.Value, Interval.Point(leaf.Name == input ? Rational.One : Rational.Zero));
        var operation = (OperationTerm)term;
        var arguments = new Dual[operation.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Differentiate(operation.Arguments[i], input) is not { } argument) return null;
            arguments[i] = argument;
        }

        var values = Array.ConvertAll(arguments, argument => argument.Value);
        return IntervalOperations.Apply(operation.Operation, values) is { } value && Derivative(operation.Operation, arguments) is { } derivative
            ? new Dual(value, derivative)
            : null;
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
            Operation.Share => ((first.Derivative * second.Value) - (first.Value * second.Derivative)).DividedBy(Square(first.Value + second.Value)),
            Operation.AsShare => first.Derivative,
            Operation.Min or Operation.Max or Operation.Intersect => arguments.Select(a => a.Derivative).Aggregate((a, b) => a.Hull(b)),
            _ => first.Derivative == Zero && second.Derivative == Zero ? Zero : null,
        };
    }

    private static Interval? Quotient(Dual a, Dual b) =>
        ((a.Derivative * b.Value) - (a.Value * b.Derivative)).DividedBy(Square(b.Value));

    private static Interval Square(Interval value) => value * value;
}
