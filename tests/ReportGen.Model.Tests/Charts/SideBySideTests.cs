using ReportGen.Charts.Reading;
using ReportGen.Quantities;

namespace ReportGen.Tests.Charts;

/// <summary>Values that stand beside each other in a chart or a column.</summary>
public sealed class SideBySideTests
{
    private static PrintedValue Value(string label, Measure measure, string? meaning = null) => new(label, measure, null, MeasureWriter.Write(measure), meaning);

    private static PrintedValue Ratio(string label, long numerator, long denominator) => Value(label, Measure.Point(Kind.Ratio, Rational.Of(numerator, denominator)));

    [Fact]
    public void Different_values_that_print_alike_get_the_fewest_further_digits_at_which_they_differ()
    {
        PrintedValue[] column = [Ratio("A", 300_001, 100_000), Ratio("B", 300_002, 100_000), Ratio("C", 300_003, 100_000), Ratio("D", 5, 2)];
        var (words, notes) = SideBySide.Of(column, column);
        Assert.Equal(["3.00001×", "3.00002×", "3.00003×", "2.50×"], words.ToArray());
        Assert.Empty(notes);
    }

    [Fact]
    public void Equal_values_and_values_that_may_be_equal_keep_their_words()
    {
        PrintedValue[] column = [Ratio("A", 8, 3), Ratio("B", 8, 3), Value("C", Measure.Of(Kind.Ratio, Interval.Closed(Rational.Of(266, 100), Rational.Of(267, 100))))];
        Assert.Equal(column.Select(value => value.Words), SideBySide.Of(column, column).Words);
    }

    [Fact]
    public void What_no_twelve_digits_tell_apart_is_said_to_differ()
    {
        PrintedValue[] column = [Ratio("A", 3, 1), Value("B", Measure.Point(Kind.Ratio, 3 + Rational.PowerOfTen(-30)))];
        var (words, notes) = SideBySide.Of(column, column);
        Assert.Equal(["3.00×", "3.00×"], words.ToArray());
        Assert.Equal(["A and B differ, although they are all printed as 3.00×."], notes.ToArray());
    }

    /// <summary>A print has two decimals, and twelve more at most.</summary>
    [Theory]
    [InlineData(100_000_000_000_000, "2.50000000000000×", "2.50000000000001×")]
    [InlineData(1_000_000_000_000_000, "2.50×", "2.50×")]
    public void Twelve_further_digits_are_tried(long parts, string first, string second)
    {
        PrintedValue[] column = [Ratio("A", 5 * parts / 2, parts), Ratio("B", (5 * parts / 2) + 1, parts)];

        Assert.Equal([first, second], SideBySide.Of(column, column).Words.ToArray());
    }

    [Theory]
    [InlineData("ABCD", "A, B, C and D differ, although they are all printed as 3.00×.")]
    [InlineData("ABCDE", "5 values differ, although they are all printed as 3.00×.")]
    public void Up_to_four_values_that_differ_are_named(string labels, string note)
    {
        PrintedValue[] column = [.. labels.Select((label, at) => Value($"{label}", Almost(at)))];

        Assert.Equal([note], SideBySide.Of(column, column).Notes.ToArray());
    }

    private static Measure Almost(int at) => Measure.Point(Kind.Ratio, 3 + (at * Rational.PowerOfTen(-30)));

    [Fact]
    public void A_binary_size_beside_a_computed_one_says_what_MB_means()
    {
        PrintedValue[] column = [Value("A", MeasureReader.TryRead("4.80 MB")!, "4.80 MB of 2^20"), Value("B", Measure.Point(Kind.ByteSize, 2_000_000))];
        Assert.Equal(["4.80 MB of 2^20", "2 MB"], SideBySide.Of(column, column).Words.ToArray());
        Assert.Equal(["4.80 MB"], SideBySide.Of(column[..1], column[..1]).Words.ToArray());
    }
}
