using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>Computes a term. Where every inexact input occurs once, interval arithmetic is exact. Where one occurs more than once,
/// the term is evaluated over the box of its inputs: exact when it rises or falls with each repeated input, else refused.</summary>
internal static class TermEvaluator
{
    /// <summary>Why a term has no value.</summary>
    public enum Failure
    {
        None,
        UnknownInput,
        DividesByZero,
        NotMonotonic,
        Disagreement,
        OutsideKind,
    }

    /// <param name="Measure">Always there; unknown with the reason when <paramref name="Failure"/> is not None.</param>
    public readonly record struct Result(Measure Measure, Failure Failure);

    public static Result Evaluate(Term term)
    {
        var inputs = Inputs(term).ToList();
        if (inputs.Find(input => input.Input.Measure.IsUnknown) is { } unknown)
            return Fail(term, Failure.UnknownInput, $"{unknown.Name} is unknown: {unknown.Input.Measure.WhyUnknown}");
        var repeated = Repeated(inputs);
        var failure = Failure.None;
        var natural = Bounds(term, ImmutableDictionary<string, Interval>.Empty, ref failure);
        if (natural is not { } interval) return Fail(term, failure, Reason(failure));
        if (repeated.Length == 0) return new Result(Measure.Of(term.Kind, interval, Nominal(term)), Failure.None);
        return (BoxBounds.Of(term, Inexact(inputs)) ?? OverTheBox(term, repeated)) is { } exact
            ? new Result(Measure.Of(term.Kind, exact, Nominal(term)), Failure.None)
            : Fail(term, Failure.NotMonotonic, Reason(Failure.NotMonotonic));
    }

    /// <summary>What is published for a term: what is nothing but a given measure under another name is printed as that is
    /// stated.</summary>
    public static Measure Value(Term term) => term switch
    {
        InputTerm input => input.Input.Measure,
        NamedTerm { Of: not OperationTerm } named => Value(named.Of),
        _ => Evaluate(term).Measure,
    };

    /// <summary>Every occurrence of an input, from left to right.</summary>
    public static IEnumerable<InputTerm> Inputs(Term term) => term switch
    {
        InputTerm input => [input],
        OperationTerm operation => operation.Arguments.SelectMany(Inputs),
        NamedTerm named => Inputs(named.Of),
        _ => [],
    };

    /// <summary>Whether an inexact input occurs more than once, so that the steps of the formula alone would give too much.</summary>
    public static bool IsRepeated(Term term) => Repeated(Inputs(term)).Length > 0;

    /// <summary>Where an operation lies when each of its arguments is taken by itself, before it is clipped to its kind; null when that has
    /// no value.</summary>
    public static Interval? NaturalBounds(OperationTerm operation)
    {
        var failure = Failure.None;
        return Arguments(operation, ImmutableDictionary<string, Interval>.Empty, ref failure) is { } arguments
            ? IntervalOperations.Apply(operation.Operation, arguments)
            : null;
    }

    private static ImmutableArray<InputTerm> Inexact(IEnumerable<InputTerm> inputs) =>
        [.. inputs.Where(input => input.Input.Measure.Known is { IsPoint: false })
            .DistinctBy(input => input.Name, StringComparer.Ordinal)
            .OrderBy(input => input.Name, StringComparer.Ordinal)];

    private static ImmutableArray<InputTerm> Repeated(IEnumerable<InputTerm> inputs) =>
    [
        .. inputs
            .Where(input => input.Input.Measure.Known is { IsPoint: false })
            .GroupBy(input => input.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.First())
            .OrderBy(input => input.Name, StringComparer.Ordinal),
    ];

    private static Interval? Bounds(Term term, ImmutableDictionary<string, Interval> fixedInputs, ref Failure failure)
    {
        if (term is InputTerm input) return fixedInputs.TryGetValue(input.Name, out var given) ? given : input.Input.Measure.Known;
        if (term is NamedTerm named) return Published(named, Bounds(named.Of, fixedInputs, ref failure), ref failure);
        var operation = (OperationTerm)term;
        if (Arguments(operation, fixedInputs, ref failure) is not { } arguments) return null;
        var result = IntervalOperations.Apply(operation.Operation, arguments);
        if (result is not { } bounds)
        {
            failure = operation.Operation == Operation.Intersect ? Failure.Disagreement : Failure.DividesByZero;
            return null;
        }

        // At a corner of the box what the kind cannot be stands for the nearest that it can.
        var allowed = bounds.Intersect(operation.Kind.Range) ?? (fixedInputs.IsEmpty ? null : Nearest(operation.Kind.Range, bounds));
        if (allowed is null) failure = Failure.OutsideKind;
        return allowed;
    }

    private static Interval[]? Arguments(OperationTerm operation, ImmutableDictionary<string, Interval> fixedInputs, ref Failure failure)
    {
        var arguments = new Interval[operation.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Bounds(operation.Arguments[i], fixedInputs, ref failure) is not { } argument) return null;
            arguments[i] = argument;
        }

        return arguments;
    }

    private static Interval Nearest(Interval range, Interval missed) =>
        Interval.Point(range.Low.Value is { } low && missed.High.Value <= low ? low : range.High.Value ?? Rational.Zero);

    // What a name is used for in a formula is what is published under it: a count is whole there too.
    private static Interval? Published(NamedTerm named, Interval? bounds, ref Failure failure)
    {
        if (bounds is not { } value || !named.Kind.IsWhole) return bounds;
        var published = Measure.Of(named.Kind, value).Known;
        if (published is null) failure = Failure.OutsideKind;
        return published;
    }

    private static Interval? OverTheBox(Term term, ImmutableArray<InputTerm> repeated)
    {
        var lowCorner = ImmutableDictionary.CreateBuilder<string, Interval>(StringComparer.Ordinal);
        var highCorner = ImmutableDictionary.CreateBuilder<string, Interval>(StringComparer.Ordinal);
        if (repeated.Any(input => !input.Input.Measure.Known!.Value.IsBounded)) return null;
        foreach (var input in repeated)
        {
            var known = input.Input.Measure.Known!.Value;
            if (Slope.Of(term, input.Name, repeated) is not { } slope) return null;
            var (low, high) = (known.Low.Value!.Value, known.High.Value!.Value);
            var (atLow, atHigh) = slope.Rises ? (low, high) : (high, low);
            lowCorner[input.Name] = Interval.Point(atLow);
            highCorner[input.Name] = Interval.Point(atHigh);
        }

        var failure = Failure.None;
        var (lows, highs) = (lowCorner.ToImmutable(), highCorner.ToImmutable());
        if (Bounds(term, lows, ref failure) is not { } bottom || Bounds(term, highs, ref failure) is not { } top) return null;
        var (isLowClosed, isHighClosed) = (IsReached(term, repeated, lows), IsReached(term, repeated, highs));
        return Interval.TryBetween(
            bottom.Low with { IsClosed = bottom.Low.IsClosed && isLowClosed },
            top.High with { IsClosed = top.High.IsClosed && isHighClosed });
    }

    // An end that an input leaves out is reached all the same where the formula stands still on the way to it.
    private static bool IsReached(
        Term term,
        ImmutableArray<InputTerm> repeated,
        ImmutableDictionary<string, Interval> corner) => repeated.All(input =>
        input.Input.Measure.Known!.Value.Contains(corner[input.Name].Low.Value!.Value) || Slope.MayBeFlat(term, input.Name, corner));

    // For display only: the formula at the inputs' nominal values.
    private static Rational? Nominal(Term term)
    {
        var nominals = Inputs(term).DistinctBy(input => input.Name, StringComparer.Ordinal)
            .ToImmutableDictionary(
                input => input.Name,
                input => Interval.Point(input.Input.Measure.Nominal!.Value),
                StringComparer.Ordinal);
        var failure = Failure.None;
        return Bounds(term, nominals, ref failure) is { IsPoint: true } point ? point.Low.Value : null;
    }

    private static Result Fail(Term term, Failure failure, string why) => new(Measure.Unknown(term.Kind, why), failure);

    private static string Reason(Failure failure) => failure switch
    {
        Failure.DividesByZero => "it divides by what may be zero",
        Failure.Disagreement => "two statements of the same quantity disagree",
        Failure.OutsideKind => "it, or a part of it, lies outside what such a quantity can be",
        _ => "an inexact input occurs more than once and the formula neither rises nor falls with it throughout",
    };
}
