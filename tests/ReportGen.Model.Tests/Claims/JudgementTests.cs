using ReportGen.Claims;
using ReportGen.Claims.Judging;
using ReportGen.Quantities;

namespace ReportGen.Tests.Claims;

public sealed class JudgementTests
{
    private static Rational R(long numerator, long denominator) => Rational.Of(numerator, denominator);

    public static TheoryData<Interval, string, VerdictKind> Values => new()
    {
        { Interval.Point(R(255, 100)), "2.6x", VerdictKind.Confirmed },
        { Interval.Point(R(265, 100)), "2.6x", VerdictKind.OffByRounding },
        { Interval.Point(R(2649, 1000)), "2.6x", VerdictKind.Confirmed },
        { Interval.Point(R(2699, 1000)), "2.6x", VerdictKind.OffByRounding },
        { Interval.Point(R(27, 10)), "2.6x", VerdictKind.Contradicted },
        { Interval.Point(R(25, 10)), "2.6x", VerdictKind.Contradicted },
        { Interval.Point(R(2501, 1000)), "2.6x", VerdictKind.OffByRounding },
        { Interval.Open(R(26, 10), R(28, 10)), "2.6x", VerdictKind.Consistent },
        { Interval.Open(R(265, 100), R(28, 10)), "2.6x", VerdictKind.OffByRounding },
        { Interval.Closed(R(26, 10), R(265, 100)), "2.6x", VerdictKind.Consistent },
        { Interval.HalfOpen(R(255, 100), R(265, 100)), "2.6x", VerdictKind.Confirmed },
        { Interval.Point(R(266, 100)), "~2.6x", VerdictKind.Confirmed },
        { Interval.Point(R(28, 10)), "~2.6x", VerdictKind.Contradicted },
        { Interval.Point(33), "32", VerdictKind.Contradicted },
        { Interval.Point(32), "32", VerdictKind.Confirmed },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_judged_at_every_boundary(Interval computed, string asserted, VerdictKind kind)
    {
        var stated = MeasureReader.Read(asserted).Value!;
        Assert.Equal(kind, Judgement.OfValue(computed, stated.ToMeasure().Known!.Value, stated));
    }

    public static TheoryData<Interval, BoundRelation, VerdictKind> Bounds => new()
    {
        { Interval.Point(3), BoundRelation.Above, VerdictKind.Contradicted },
        { Interval.Open(3, 4), BoundRelation.Above, VerdictKind.Confirmed },
        { Interval.Closed(3, 4), BoundRelation.Above, VerdictKind.Undecided },
        { Interval.Point(3), BoundRelation.AtLeast, VerdictKind.Confirmed },
        { Interval.Closed(2, 3), BoundRelation.AtLeast, VerdictKind.Undecided },
        { Interval.HalfOpen(2, 3), BoundRelation.AtLeast, VerdictKind.Contradicted },
        { Interval.Point(3), BoundRelation.Below, VerdictKind.Contradicted },
        { Interval.HalfOpen(2, 3), BoundRelation.Below, VerdictKind.Confirmed },
        { Interval.Point(3), BoundRelation.AtMost, VerdictKind.Confirmed },
        { Interval.AtLeast(3), BoundRelation.AtMost, VerdictKind.Undecided },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_bound_is_judged_at_every_boundary(Interval computed, BoundRelation relation, VerdictKind kind) =>
        Assert.Equal(kind, Judgement.OfBound(computed, Asserted.By(new BoundAssertion(relation, MeasureReader.Read("3").Value!, null), Kind.Count)));

    public static TheoryData<Interval, Interval, VerdictKind> Comparisons => new()
    {
        { Interval.Open(3, 4), Interval.Open(2, 3), VerdictKind.Confirmed },
        { Interval.Closed(3, 4), Interval.Closed(2, 3), VerdictKind.Undecided },
        { Interval.Open(2, 4), Interval.Open(3, 5), VerdictKind.Undecided },
        { Interval.Open(2, 3), Interval.Open(3, 5), VerdictKind.Contradicted },
        { Interval.Point(3), Interval.Point(3), VerdictKind.Contradicted },
    };

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void One_measure_is_above_another_in_all_some_or_no_cases(Interval larger, Interval smaller, VerdictKind kind) =>
        Assert.Equal(kind, Judgement.IsAbove(larger, smaller));
}
