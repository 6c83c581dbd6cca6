using CsCheck;
using ReportGen.Quantities;
using ReportGen.Statements;

namespace ReportGen.Tests.Statements;

/// <summary>What is judged of two sides is true of every pair of values that they can have.</summary>
public sealed class StatementPropertyTests
{
    private static readonly string[] Named =
    [
        "core.size", "full.size", "close.size", "near.size", "double-core", "core-again", "both", "years.size", "ratio", "inverse", "spread",
        "core-share", "full-share",
    ];

    /// <summary>The inputs of the metrics at one place of their intervals, and the metrics there.</summary>
    private static Rational At(string name, Func<string, Rational> input) => name switch
    {
        "double-core" => input("core.size") * 2,
        "core-again" => input("core.size"),
        "both" => input("core.size") + input("full.size"),
        "ratio" => input("full.size") / input("core.size"),
        "inverse" => input("core.size") / input("full.size"),
        "spread" => (input("full.size") / input("core.size")) + (input("core.size") / input("full.size")),
        "core-share" => input("core.size") / (input("core.size") + input("full.size")),
        "full-share" => input("full.size") / (input("core.size") + input("full.size")),
        _ => input(name),
    };

    private static bool Is(RelationSign sign, Rational left, Rational right) => sign switch
    {
        RelationSign.Below => left < right,
        RelationSign.AtMost => left <= right,
        RelationSign.Above => left > right,
        RelationSign.AtLeast => left >= right,
        _ => left == right,
    };

    [Fact]
    public void No_value_contradicts_a_relation_that_holds_and_none_agrees_with_one_that_fails() =>
        Gen.Select(
            Gen.Int[0, Named.Length - 1], Gen.Int[0, Named.Length - 1], Gen.Int[0, 4], Gen.Int[1, 99].Array[4]).Sample(
            (one, other, signAt, places) =>
            {
                var (left, right, sign) = (Named[one], Named[other], new[] { "<", "<=", ">", ">=", "=" }[signAt]);
                if (left == right || StatementContent.Judge($"holds:{left}{sign}{right}").Value is not { } judged) return;
                var relation = judged.Relations[0];
                Rational Input(string name)
                {
                    var known = StatementContent.Room.Metrics.Find(name)!.Measure.Known!.Value;
                    var (low, high) = (known.Low.Value!.Value, known.High.Value!.Value);
                    return low + ((high - low) * Rational.Of(places[Array.IndexOf(Named, name) % places.Length], 100));
                }

                var holds = Is(relation.Sign, At(left, Input), At(right, Input));
                if (relation.Outcome == RelationOutcome.Holds) Assert.True(holds, judged.Text);
                if (relation.Outcome == RelationOutcome.Fails) Assert.False(holds, judged.Text);
            },
            iter: 2_000);
}
