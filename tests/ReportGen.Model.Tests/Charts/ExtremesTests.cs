using ReportGen.Charts;
using ReportGen.Charts.Wording;
using ReportGen.Quantities;

namespace ReportGen.Tests.Charts;

public sealed class ExtremesTests
{
    [Theory]
    [InlineData("ABCD", "Largest: A, B, C and D, 3 each; smallest: Z, 1.")]
    [InlineData("ABCDE", "Largest: 5 rows, 3 each; smallest: Z, 1.")]
    public void Up_to_four_rows_of_one_value_are_named(string largest, string words)
    {
        KnownValue[] known = [.. largest.Select(label => Value($"{label}", 3)), Value("Z", 1)];

        Assert.Equal(words, Extremes.Of(known, "row", English.Beginning));
    }

    private static KnownValue Value(string label, int count)
    {
        var measure = Measure.Point(Kind.Count, count);
        return new KnownValue(label, new ChartValue(label, measure, count, count, count, false, false, MeasureWriter.Write(measure)));
    }
}
