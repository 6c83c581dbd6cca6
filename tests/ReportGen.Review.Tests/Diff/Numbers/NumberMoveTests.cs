using CsCheck;
using ReportGen.Diff;
using ReportGen.Diff.Numbers;
using ReportGen.Quantities;

namespace ReportGen.Tests.Diff.Numbers;

/// <summary>How far a number moved is told for its ends.</summary>
public class NumberMoveTests
{
    [Theory]
    [InlineData("over 2.7 GB", "over 2.8 GB", "+100 MB", "+3.57% to +3.70%", Overlap.Apart)]
    [InlineData("32", "33", "+1", "+3.13%", Overlap.Apart)]
    [InlineData("33", "32", "−1", "−3.03%", Overlap.Apart)]
    [InlineData("between 3.1× and 3.3×", "between 3.2× and 3.3×", "±0 to +0.100×", "±0 to +3.23%", Overlap.Overlapping)]
    [InlineData("18%", "20%", "+2.00 points", "+10.8% to +11.4%", Overlap.Apart)]
    [InlineData("at least 38", "at least 40", "+2", "+5.26%", Overlap.Overlapping)]
    [InlineData("408 MB", "408 MB", "±0", "±0", Overlap.Same)]
    [InlineData("0", "5", "+5", null, Overlap.Apart)]
    [InlineData("32", "at least 32", "±0", "±0", Overlap.Overlapping)]
    [InlineData("at least 3 GB", "at most 2 GB", "−3 GB", "−100%", Overlap.Apart)]
    [InlineData("two days", "3 patches", null, null, Overlap.Apart)]
    public void A_move_is_told_in_words(string before, string after, string? absolute, string? relative, Overlap overlap)
    {
        var (from, to) = (Read(before), Read(after));
        var move = NumberMove.Between(from, to);

        Assert.Equal((absolute, relative, overlap), (move.Absolute, move.Relative, NumberMove.OverlapOf(from, to)));
    }

    [Theory]
    [InlineData("32", "at least 32", double.PositiveInfinity)]
    [InlineData("0", "5", double.PositiveInfinity)]
    [InlineData("100", "150", 0.5)]
    [InlineData("100", "50", 0.5)]
    [InlineData("100", "100", 0)]
    [InlineData("0", "0", 0)]
    [InlineData("at least 32", "32", double.PositiveInfinity)]
    [InlineData("at least 100", "at least 125", 0.25)]
    [InlineData("two days", "3 patches", double.PositiveInfinity)]
    public void What_moves_more_weighs_more(string before, string after, double weight) =>
        Assert.Equal(weight, NumberMove.Between(Read(before), Read(after)).Weight);

    public static TheoryData<Interval, Interval, double, string?> Ends => new()
    {
        { Interval.Closed(100, 200), Interval.Closed(150, 220), 0.5, "+10.0% to +50.0%" },
        { Interval.Closed(100, 200), Interval.Closed(40, 210), 0.6, "−60.0% to +5.00%" },
        { Interval.Closed(-100, 200), Interval.Closed(-50, 200), 0.5, "±0 to +50.0%" },
        { Interval.Closed(0, 4), Interval.Closed(0, 5), 0.25, null },
        { Interval.Closed(0, 4), Interval.Closed(1, 4), double.PositiveInfinity, null },
        { Interval.Closed(4, 8), Interval.AtMost(8), double.PositiveInfinity, "±0" },
        { Interval.AtMost(8), Interval.Closed(4, 8), double.PositiveInfinity, "±0" },
        { Interval.AtMost(8), Interval.AtMost(6), 0.25, "−25.0%" },
        { Interval.AtLeast(8), Interval.AtMost(8), double.PositiveInfinity, null },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void The_end_that_moves_more_counts(Interval before, Interval after, double weight, string? relative)
    {
        var move = NumberMove.Between(Measure.Of(Kind.Number, before), Measure.Of(Kind.Number, after));

        Assert.Equal((weight, relative), (move.Weight, move.Relative));
    }

    [Fact]
    public void What_is_unknown_on_both_sides_weighs_nothing() =>
        Assert.Equal(new NumberMove(null, null, 0), NumberMove.Between(Measure.Unknown(Kind.Count, "nobody counted"), Measure.Unknown(Kind.Count, "nobody will")));

    [Fact]
    public void What_is_unknown_on_one_side_weighs_most() =>
        Assert.Equal(new NumberMove(null, null, double.PositiveInfinity), NumberMove.Between(Read("32"), Measure.Unknown(Kind.Count, "nobody counted")));

    [Fact]
    public void A_move_back_is_the_move_with_the_other_sign() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Sample((before, after) =>
        {
            var (there, back) = (Moved(before, after), Moved(after, before));
            return there.Absolute == back.Absolute?.Replace('+', '*').Replace('−', '+').Replace('*', '−');
        });

    private static NumberMove Moved(int before, int after) => NumberMove.Between(Measure.Point(Kind.Count, before), Measure.Point(Kind.Count, after));

    private static Measure Read(string words) => MeasureReader.TryRead(words) ?? throw new ArgumentException(words);
}
