using CsCheck;
using ReportGen.Quantities;

namespace ReportGen.Tests.Quantities;

public sealed class IntervalTests
{
    private static readonly Gen<(Interval Left, Rational Member, Interval Right, Rational Other)> Pairs =
        Gen.Select(Measures.Interval, Measures.Interval).SelectMany((left, right) =>
            Gen.Select(Measures.MemberOf(left), Measures.MemberOf(right), (member, other) => (left, member, right, other)));

    [Fact]
    public void A_sum_contains_the_sum_of_any_members() =>
        Pairs.Sample(p => Assert.True((p.Left + p.Right).Contains(p.Member + p.Other)));

    [Fact]
    public void A_difference_contains_the_difference_of_any_members() =>
        Pairs.Sample(p => Assert.True((p.Left - p.Right).Contains(p.Member - p.Other)));

    [Fact]
    public void A_product_contains_the_product_of_any_members() =>
        Pairs.Sample(p => Assert.True((p.Left * p.Right).Contains(p.Member * p.Other)));

    [Fact]
    public void A_quotient_contains_the_quotient_of_any_members() =>
        Pairs.Sample(p =>
        {
            if (p.Left.DividedBy(p.Right) is { } quotient) Assert.True(quotient.Contains(p.Member / p.Other));
            else Assert.True(p.Right.Contains(Rational.Zero));
        });

    [Fact]
    public void An_intersection_is_contained_in_both_and_holds_what_is_in_both() =>
        Pairs.Sample(p =>
        {
            if (p.Left.Intersect(p.Right) is { } both)
            {
                Assert.True(p.Left.Contains(both) && p.Right.Contains(both));
                Assert.Equal(p.Right.Contains(p.Member), both.Contains(p.Member));
            }
            else
            {
                Assert.False(p.Right.Contains(p.Member));
            }
        });

    [Fact]
    public void A_hull_contains_both() =>
        Pairs.Sample(p => Assert.True(p.Left.Hull(p.Right).Contains(p.Left) && p.Left.Hull(p.Right).Contains(p.Right)));

    [Fact]
    public void A_quotient_of_positive_intervals_is_no_wider_than_its_corners() =>
        Gen.Select(Measures.PositiveInterval, Measures.PositiveInterval).Sample((a, b) =>
        {
            var quotient = a.DividedBy(b)!.Value;
            if (b.High.Value is { } high) Assert.Equal(a.Low.Value / high, quotient.Low.Value);
            Assert.Equal(a.High.Value / b.Low.Value, quotient.High.Value);
        });

    public static TheoryData<Interval, Interval, string?> Quotients => new()
    {
        { Interval.Open(27, 28), Interval.HalfOpen(4, 5), "(27/5, 7)" },
        { Interval.Closed(1, 2), Interval.AtLeast(4), "(0, 1/2]" },
        { Interval.Closed(1, 2), Interval.Closed(0, 4), null },
        { Interval.Closed(1, 2), Interval.Open(0, 4), "(1/4, ∞)" },
        { Interval.Point(10), Interval.Between(End.Open(0), End.Closed(5)), "[2, ∞)" },
        { Interval.Closed(1, 2), Interval.Open(-4, 0), "(-∞, -1/4)" },
        { Interval.Closed(1, 2), Interval.Open(-1, 4), null },
        { Interval.Closed(1, 2), Interval.Closed(-4, 0), null },
        { Interval.Closed(-1, 2), Interval.Closed(-4, -2), "[-1, 1/2]" },
        { Interval.Point(0), Interval.AtLeast(1), "[0, 0]" },
    };

    [Theory]
    [MemberData(nameof(Quotients))]
    public void A_quotient_keeps_track_of_open_and_infinite_ends(Interval left, Interval right, string? quotient) =>
        Assert.Equal(quotient, left.DividedBy(right)?.ToString());

    public static TheoryData<Interval, Interval, string> Products => new()
    {
        { Interval.Closed(-2, 3), Interval.Open(-5, 4), "(-15, 12)" },
        { Interval.Point(0), Interval.Everything, "[0, 0]" },
        { Interval.HalfOpen(0, 2), Interval.AtLeast(1), "[0, ∞)" },
        { Interval.Open(0, 2), Interval.Closed(0, 1), "[0, 2)" },
        { Interval.Open(0, 2), Interval.Closed(1, 2), "(0, 4)" },
        { Interval.AtMost(-1), Interval.AtLeast(1), "(-∞, -1]" },
    };

    [Theory]
    [MemberData(nameof(Products))]
    public void A_product_keeps_track_of_open_and_infinite_ends(Interval left, Interval right, string product)
    {
        Assert.Equal(product, (left * right).ToString());
        Assert.Equal(product, (right * left).ToString());
    }

    [Theory]
    [InlineData(2, true, 2, true, true)]
    [InlineData(2, true, 2, false, false)]
    [InlineData(2, false, 2, true, false)]
    [InlineData(3, true, 2, true, false)]
    [InlineData(1, false, 2, false, true)]
    public void An_interval_is_never_empty(long low, bool lowClosed, long high, bool highClosed, bool exists) =>
        Assert.Equal(exists, Interval.TryBetween(new End(low, lowClosed), new End(high, highClosed)) is not null);
}
