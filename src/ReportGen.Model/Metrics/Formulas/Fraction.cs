namespace ReportGen.Metrics.Formulas;

/// <summary>A term as one polynomial divided by another, in which what cancels has cancelled as far as the formula shows it.</summary>
internal sealed record Fraction(Polynomial Above, Polynomial Below)
{
    /// <summary>Null for a term that is none, or too large, or of which a part may be clipped to what its kind can be.</summary>
    /// <param name="number">The number of an inexact input; null for an exact one.</param>
    public static Fraction? Of(Term term, Func<string, int?> number) => term switch
    {
        InputTerm input when number(input.Name) is { } inexact => new Fraction(Polynomial.Input(inexact), Polynomial.Constant(1)),
        InputTerm { Input.Measure.Known: { IsPoint: true, Low.Value: { } value } } =>
            new Fraction(Polynomial.Constant(value), Polynomial.Constant(1)),
        NamedTerm { Of: OperationTerm { Operation: Operation.Multiply or Operation.Divide }, Kind.IsWhole: true } =>
            null, // rounded to whole things
        NamedTerm named => Of(named.Of, number),
        OperationTerm operation => Of(operation, number),
        _ => null,
    };

    /// <summary>Above zero where it rises with the input, below where it falls.</summary>
    public Polynomial SlopeBy(int input) => (Above.By(input) * Below) - (Above * Below.By(input));

    private static Fraction? Of(OperationTerm term, Func<string, int?> number)
    {
        var parts = new Fraction[term.Arguments.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            if (IsClipped(term.Arguments[at]) || Of(term.Arguments[at], number) is not { } part) return null;
            parts[at] = part;
        }

        var (first, second) = (parts[0], parts[^1]);
        var made = term.Operation switch
        {
            Operation.Add => parts.Aggregate((left, right) => left + right),
            Operation.Subtract => first - second,
            Operation.Multiply => new Fraction(first.Above * second.Above, first.Below * second.Below),
            Operation.Divide => first / second,
            Operation.More => (first / second) - One,
            Operation.Fewer or Operation.Availability => One - (first / second),
            Operation.Share => first / (first + second),
            Operation.Shown => first,
            _ => null,
        };
        return made is null || made.Above.IsTooLarge || made.Below.IsTooLarge ? null : made;
    }

    private static Fraction One { get; } = new(Polynomial.Constant(1), Polynomial.Constant(1));

    // The outermost is clipped when all is done; a part that is clipped is not what the formula says.
    private static bool IsClipped(Term term) => term switch
    {
        OperationTerm operation => TermEvaluator.NaturalBounds(operation) is not { } bounds || !operation.Kind.Range.Contains(bounds),
        NamedTerm named => IsClipped(named.Of),
        _ => false,
    };

    public static Fraction operator +(Fraction left, Fraction right) => left.Below.IsSameAs(right.Below)
        ? left with { Above = left.Above + right.Above }
        : new Fraction((left.Above * right.Below) + (right.Above * left.Below), left.Below * right.Below);

    public static Fraction operator -(Fraction left, Fraction right) => left + right with { Above = right.Above * Polynomial.Constant(-1) };

    public static Fraction operator /(Fraction left, Fraction right) => left.Below.IsSameAs(right.Below)
        ? new Fraction(left.Above, right.Above)
        : new Fraction(left.Above * right.Below, left.Below * right.Above);
}
