using System.Text.RegularExpressions;
using CsCheck;
using ReportGen.Charts;
using ReportGen.Quantities;
using QuantityEnd = ReportGen.Quantities.End;

namespace ReportGen.Tests.Charts;

public sealed class DifferenceTests
{
    private static readonly Gen<Interval> Counts = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 6], Gen.Int[0, 4], (low, width, open) =>
        open == 0 ? Interval.AtLeast(low) : open == 1 ? Interval.Closed(0, low) : Interval.Closed(low, low + width));

    [Theory]
    [InlineData("36", "32", "4 more", Agreement.None)]
    [InlineData("26", "32", "6 fewer", Agreement.None)]
    [InlineData("32", "32", "the same", Agreement.Same)]
    [InlineData("26–28", "32", "4–6 fewer", Agreement.None)]
    [InlineData("27–28", "26", "1–2 more", Agreement.None)]
    [InlineData("25–26", "26", "may be the same, or up to 1 fewer", Agreement.Possible)]
    [InlineData("26–28", "26", "may be the same, or up to 2 more", Agreement.Possible)]
    [InlineData("25–28", "26", "may be the same, between 1 fewer and 2 more", Agreement.Possible)]
    [InlineData("at least 30", "26", "at least 4 more", Agreement.None)]
    [InlineData("at least 26", "26", "may be the same, or any number more", Agreement.Possible)]
    [InlineData("at least 20", "26", "may be the same, at most 6 fewer", Agreement.Possible)]
    [InlineData("at least 20", "at least 26", "may be the same", Agreement.Possible)]
    [InlineData("at most 20", "18", "may be the same, between 18 fewer and 2 more", Agreement.Possible)]
    [InlineData("18", "at least 12", "within what is stated", Agreement.Same)]
    [InlineData("10–18", "at least 12", "may be the same, at most 6 more", Agreement.Possible)]
    [InlineData("26", "about 26", "within what is stated", Agreement.Same)]
    [InlineData("26", "over 85", "at least 60 fewer", Agreement.None)]
    [InlineData("90", "over 85", "within what is stated", Agreement.Same)]
    public void A_difference_of_counts_is_exact(string recount, string published, string words, Agreement agreement)
    {
        var difference = Difference.Of(Read(recount), Read(published));

        Assert.Equal((words, agreement), (difference?.Words, difference?.Agreement));
    }

    [Theory]
    [InlineData("440 MB", "408 MB", "31–33 MB more", Agreement.None)]
    [InlineData("408.2 MB", "408 MB", "within what is stated", Agreement.Same)]
    [InlineData("407–410 MB", "408 MB", "may be the same, between 1.5 MB less and 3 MB more", Agreement.Possible)]
    [InlineData("at least 500 MB", "408 MB", "at least 91.5 MB more", Agreement.None)]
    [InlineData("at least 400 MB", "408 MB", "may be the same, at most 9 MB less", Agreement.Possible)]
    public void A_difference_of_sizes_says_what_their_precision_allows(string recount, string published, string words, Agreement agreement)
    {
        var difference = Difference.Of(Read(recount), Read(published));

        Assert.Equal((words, agreement), (difference?.Words, difference?.Agreement));
    }

    [Fact]
    public void What_is_unknown_has_no_difference() => Assert.Null(Difference.Of(Measure.Unknown(Kind.Count, "not counted"), Read("32")));

    [Fact]
    public void Quantities_of_different_kinds_have_no_difference() => Assert.Throws<ArgumentException>(() => Difference.Of(Read("408 MB"), Read("32")));

    [Fact]
    public void The_words_of_counts_read_back_as_the_exact_difference() => Gen.Select(Counts, Counts).Sample((recount, published) =>
    {
        var difference = Difference.Of(Measure.Of(Kind.Count, recount), Measure.Of(Kind.Count, published));
        if (difference is null) return false;
        return difference.Words == "within what is stated"
            ? published.Contains(recount)
            : ReadBack(difference.Words) == recount - published;
    });

    [Fact]
    public void Every_difference_that_the_intervals_allow_is_inside() => Gen.Select(Counts, Counts, Gen.Int[0, 60], Gen.Int[0, 60]).Sample((recount, published, one, other) =>
        !recount.Contains(one) || !published.Contains(other) ||
        Difference.Of(Measure.Of(Kind.Count, recount), Measure.Of(Kind.Count, published))?.Delta.Contains(one - other) == true);

    [Fact]
    public void Agreement_is_said_exactly_when_the_intervals_overlap() => Gen.Select(Counts, Counts).Sample((recount, published) =>
        Difference.Of(Measure.Of(Kind.Count, recount), Measure.Of(Kind.Count, published)) is { } difference
        && (difference.Agreement != Agreement.None) == recount.Overlaps(published)
        && (difference.Words.Contains("the same", StringComparison.Ordinal) || difference.Words == "within what is stated") == recount.Overlaps(published)
        && (difference.Words != "the same" || recount == published));

    private static Measure Read(string words) => MeasureReader.TryRead(words) ?? throw new ArgumentException(words, nameof(words));

    /// <summary>An independent reader of the words: signed ends of the difference.</summary>
    private static Interval ReadBack(string words)
    {
        if (words == "the same") return Interval.Point(0);
        if (words == "may be the same") return Interval.Everything;
        var sign = words.EndsWith("fewer", StringComparison.Ordinal) ? -1 : 1;
        long[] numbers = [.. Regex.Matches(words, @"\d+").Select(match => long.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture))];
        if (words.Contains(", at most", StringComparison.Ordinal))
            return sign < 0 ? Interval.AtLeast(-numbers[0]) : Interval.AtMost(numbers[0]);
        if (words.Contains("between", StringComparison.Ordinal))
        {
            var (fewer, more) = (Regex.Match(words, @"(\d+|any number) fewer").Groups[1].Value, Regex.Match(words, @"(\d+|any number) more").Groups[1].Value);
            return Interval.Between(End(fewer, -1), End(more, 1));
        }

        if (words.StartsWith("may be the same, or", StringComparison.Ordinal))
            return sign < 0 ? Interval.Between(End(numbers is [var low] ? $"{low}" : "any number", -1), QuantityEnd.Closed(0)) : Interval.Between(QuantityEnd.Closed(0), End(numbers is [var high] ? $"{high}" : "any number", 1));
        var far = words.StartsWith("at least", StringComparison.Ordinal) ? QuantityEnd.Infinite : QuantityEnd.Closed(sign * numbers[^1]);
        var near = QuantityEnd.Closed(sign * numbers[0]);
        return sign < 0 ? Interval.Between(far, near) : Interval.Between(near, far);
    }

    private static QuantityEnd End(string words, int sign) => words == "any number"
        ? QuantityEnd.Infinite
        : QuantityEnd.Closed(sign * long.Parse(words, System.Globalization.CultureInfo.InvariantCulture));
}
