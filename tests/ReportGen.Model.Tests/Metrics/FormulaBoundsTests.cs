using System.Collections.Immutable;
using CsCheck;
using ReportGen.Metrics;
using ReportGen.Metrics.Derivations;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;

namespace ReportGen.Tests.Metrics;

/// <summary>Bounds of random nested formulas against the formulas themselves, computed at members of their inputs.</summary>
public sealed class FormulaBoundsTests
{
    private static readonly ImmutableArray<string> Names = ["a", "b", "c", "d"];

    private static readonly Gen<Interval> Bounded = Gen.Select(Gen.Int[1, 12], Gen.Int[0, 8], Gen.Bool, Gen.Bool, (low, width, isLowClosed, isHighClosed) => width == 0
        ? Interval.Point(Rational.Of(low, 2))
        : Interval.Between(new End(Rational.Of(low, 2), isLowClosed), new End(Rational.Of(low + width, 2), isHighClosed)));

    private static readonly ImmutableArray<Operation> Binary =
    [
        Operation.Add, Operation.Subtract, Operation.Multiply, Operation.Divide, Operation.Fewer, Operation.More, Operation.Share, Operation.Min, Operation.Max,
    ];

    /// <param name="Path">Choices: which inputs and operations, from the top down.</param>
    private sealed record Case(ImmutableArray<Interval> Inputs, ImmutableArray<int> Path, ImmutableArray<int> Members);

    private static readonly Gen<Case> Cases = Gen.Select(Bounded.Array[4], Gen.Int[0, 1_000].Array[12], Gen.Int[0, 8].Array[4])
        .Select(drawn => new Case([.. drawn.Item1], [.. drawn.Item2], [.. drawn.Item3]));

    private static Term Build(Case drawn, ref int at, int depth)
    {
        var choice = drawn.Path[at++ % drawn.Path.Length] + (at * 7);
        if (depth == 0 || choice % 5 == 0)
        {
            var index = choice / 5 % Names.Length;
            return new InputTerm(DerivationInput.Given(Names[index], Names[index], Measure.Of(Kind.Ratio, drawn.Inputs[index])));
        }

        var (left, right) = (Build(drawn, ref at, depth - 1), Build(drawn, ref at, depth - 1));
        return new OperationTerm(Binary[choice / 5 % Binary.Length], [left, right], Kind.Ratio);
    }

    private static Rational Value(Term term, IReadOnlyDictionary<string, Rational> at)
    {
        if (term is InputTerm input) return at[input.Name];
        var operation = (OperationTerm)term;
        var (a, b) = (Value(operation.Arguments[0], at), Value(operation.Arguments[1], at));
        return operation.Operation switch
        {
            Operation.Add => a + b,
            Operation.Subtract => a - b,
            Operation.Multiply => a * b,
            Operation.Divide => a / b,
            Operation.Fewer => Rational.One - (a / b),
            Operation.More => (a / b) - Rational.One,
            Operation.Share => a / (a + b),
            Operation.Min => a < b ? a : b,
            _ => a > b ? a : b,
        };
    }

    // From one end to the other in eighths; an end that is left out is replaced by what is near it.
    private static Rational Member(Interval interval, int eighths)
    {
        var (low, high) = (interval.Low.Value!.Value, interval.High.Value!.Value);
        var member = low + ((high - low) * Rational.Of(eighths, 8));
        return interval.Contains(member) ? member : low + ((high - low) * Rational.Of(eighths == 0 ? 1 : 999, 1_000));
    }

    private static IEnumerable<ImmutableDictionary<string, Rational>> Corners(Case drawn) => Enumerable.Range(0, 1 << Names.Length).Select(corner =>
        Names.Select((name, index) => KeyValuePair.Create(name, ((corner & (1 << index)) == 0 ? drawn.Inputs[index].Low : drawn.Inputs[index].High).Value!.Value))
            .ToImmutableDictionary(StringComparer.Ordinal));

    // Null where the term divides by what only comes near zero.
    private static List<Rational>? CornerValues(Term term, Case drawn)
    {
        try
        {
            return [.. Corners(drawn).Select(corner => Value(term, corner))];
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }

    [Fact]
    public void The_bounds_hold_every_value_and_their_ends_are_values_at_corners() => Cases.Sample(
        drawn =>
        {
            var at = 0;
            var term = Build(drawn, ref at, 3);
            if (TermEvaluator.Evaluate(term).Measure.Known is not { } known) return;
            foreach (var shift in Enumerable.Range(0, 9))
            {
                var members = Names.Select((name, index) => KeyValuePair.Create(name, Member(drawn.Inputs[index], (drawn.Members[index] + shift) % 9)));
                var value = Value(term, members.ToImmutableDictionary(StringComparer.Ordinal));
                Assert.True(known.Contains(value), $"{value} is outside of {known}, {DerivationFormula.Of(term)}");
            }

            if (!known.IsBounded || CornerValues(term, drawn) is not { } corners) return;
            Assert.Equal((corners.Min(), corners.Max()), (known.Low.Value, known.High.Value));
        },
        iter: 500);

    [Fact]
    public void An_end_that_is_left_out_is_reached_where_a_formula_stands_still()
    {
        var size = new InputTerm(DerivationInput.Given("x", "x", Measure.Of(Kind.ByteSize, Interval.Open(2, 4))));
        var floor = new InputTerm(DerivationInput.Given("3", "3", Measure.Point(Kind.ByteSize, 3)));
        var atLeast = new OperationTerm(Operation.Max, [size, floor], Kind.ByteSize);
        Assert.Equal("[6, 8)", TermEvaluator.Evaluate(new OperationTerm(Operation.Add, [atLeast, atLeast], Kind.ByteSize)).Measure.Known.ToString());
    }

    [Fact]
    public void A_downtime_longer_than_its_period_is_not_called_a_division_by_zero()
    {
        Term Days(string name, Rational days) => new InputTerm(DerivationInput.Given(name, name, Measure.Point(Kind.Duration, days)));
        var result = TermEvaluator.Evaluate(new OperationTerm(Operation.Availability, [Days("a", 400), Days("b", 365)], Kind.Availability));
        Assert.Equal(TermEvaluator.Failure.OutsideKind, result.Failure);
    }
}
