using CsCheck;
using ReportGen.Quantities;

namespace ReportGen.Tests.Quantities;

public sealed class MeasureWriterTests
{
    private static Rational R(long numerator, long denominator = 1) => Rational.Of(numerator, denominator);

    public static TheoryData<Measure, string> Points => new()
    {
        { Measure.Point(Kind.Count, 32), "32" },
        { Measure.Point(Kind.Count, 1234), "1,234" },
        { Measure.Point(Kind.Ratio, R(85, 32)), "2.66×" },
        { Measure.Point(Kind.Ratio, R(12_345, 10)), "1,235×" },
        { Measure.Point(Kind.Ratio, R(2665, 1000)), "2.67×" },
        { Measure.Point(Kind.Ratio, R(9995, 1000)), "10.0×" },
        { Measure.Point(Kind.Ratio, R(-2665, 1000)), "−2.67×" },
        { Measure.Point(Kind.Ratio, 0), "0.00×" },
        { Measure.Point(Kind.Share, R(3, 16)), "18.8%" },
        { Measure.Point(Kind.Rate(Quantity.Count, TimeUnit.Week), R(85 * 7, 547)), "1.09 per week" },
        { Measure.Point(Kind.ByteSize, 427_819_008), "428 MB" },
        { Measure.Point(Kind.ByteSize, 408_000_000), "408 MB" },
        { Measure.Point(Kind.ByteSize, 0), "0 bytes" },
        { Measure.Point(Kind.ByteSize, 1), "1 byte" },
        { Measure.Point(Kind.Duration, 547), "547 days" },
        { Measure.Point(Kind.Duration, 1), "1 day" },
        { Measure.Point(Kind.Duration, R(36525, 10_000_000)), "5.26 minutes" },
        { Measure.Point(Kind.Months, 18), "18 months" },
        { Measure.Point(Kind.Months, R(361, 30)), "12.0 months" },
        { Measure.Point(Kind.Nines, 2), "two nines" },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void A_point_prints_whole_or_with_three_significant_digits(Measure measure, string words) =>
        Assert.Equal(words, MeasureWriter.Write(measure));

    public static TheoryData<Measure, string> Intervals => new()
    {
        { Measure.Of(Kind.Ratio, Interval.Open(R(27_000, 4085), R(28_000, 4075))), "6.6–6.9×" },
        { Measure.Of(Kind.Ratio, Interval.Open(R(27_000, 825), R(28_000, 815))), "32.7–34.4×" },
        { Measure.Of(Kind.Ratio, Interval.Open(R(27_000, 8455), R(28_000, 8445))), "3.19–3.32×" },
        { Measure.Of(Kind.ByteSize, Interval.HalfOpen(2_900_000_000, 3_100_000_000)), "2.9–3.1 GB" },
        { Measure.Of(Kind.ByteSize, Interval.Closed(407_500_000, 408_000_000)), "408 MB" },
        { Measure.Of(Kind.Count, Interval.Closed(23, 45)), "23–45" },
        { Measure.Of(Kind.Count, Interval.AtLeast(R(857, 10))), "at least 86" },
        { Measure.Of(Kind.ByteSize, Interval.AtLeast(2_718_281_828)), "at least 2.71 GB" },
        { Measure.Of(Kind.Share, Interval.AtMost(R(1, 7))), "at most 14.3%" },
        { Measure.Of(Kind.Share, Interval.Closed(R(-1, 5), R(1, 20))), "between −20% and 10%" },
        { Measure.Of(Kind.Availability, Interval.Open(R(3628, 3653), R(3638, 3653))), "99.3–99.6%" },
        { Measure.Of(Kind.Nines, Interval.Closed(2, 3)), "2–3 nines" },
        { Measure.Of(Kind.Ratio, Interval.Everything), "unknown" },
        { Measure.Unknown(Kind.Count, "no sizes"), "unknown" },
    };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void An_interval_prints_as_one_numeral_or_as_a_range_rounded_outward(Measure measure, string words) =>
        Assert.Equal(words, MeasureWriter.Write(measure));

    [Fact]
    public void A_reported_figure_prints_as_stated() =>
        Assert.Equal("over 2.7 GB", MeasureWriter.Write(MeasureReader.TryRead("over 2.7 GB")!));

    [Fact]
    public void A_metric_may_ask_for_other_digits() =>
        Assert.Equal("2.6563×", MeasureWriter.Write(Measure.Point(Kind.Ratio, R(85, 32)), 5));

    [Theory]
    [InlineData("13", "thirteen")]
    [InlineData("2 days", "two days")]
    [InlineData("over 85", "over eighty-five")]
    [InlineData("33×", "33 times")]
    public void A_stated_figure_may_be_spelled(string stated, string form) =>
        Assert.Contains(form, MeasureWriter.Forms(MeasureReader.TryRead(stated)!));

    [Fact]
    public void A_range_may_be_spelled_with_between_or_to()
    {
        var forms = MeasureWriter.Forms(Measure.Of(Kind.Ratio, Interval.Closed(R(66, 10), R(69, 10))));
        Assert.Equal(["6.6–6.9×", "between 6.6× and 6.9×", "6.6 to 6.9×"], forms);
    }

    [Theory]
    [InlineData(200, 79, 1, "2.5 bytes")]
    [InlineData(2004, 10, 3, "200.4 bytes")]
    [InlineData(1999999, 10000, 3, "200.0 bytes")]
    public void A_mean_that_is_no_whole_number_of_bytes_is_not_printed_as_one(int numerator, int denominator, int digits, string words) =>
        Assert.Equal(words, MeasureWriter.Write(Measure.Point(Kind.ByteSize, Rational.Of(numerator, denominator)), digits));

    [Fact]
    public void Reading_what_was_printed_contains_the_measure() =>
        Measures.Any.Select(Gen.Int[1, 6]).Sample((measure, digits) =>
        {
            if (measure.Known is not { } known || known == Interval.Everything) return;
            foreach (var form in MeasureWriter.Forms(measure, digits))
            {
                var read = MeasureReader.TryRead(form);
                Assert.True(read?.Known is { } interval && interval.Contains(known), $"{measure.Kind} {known} printed as '{form}' reads as {read?.Known}");
            }
        });

    [Fact]
    public void What_was_printed_never_has_words_that_cannot_be_read_as_the_same_kind() =>
        Measures.Any.Sample(measure =>
        {
            if (measure.IsUnknown || measure.Known == Interval.Everything) return;
            var read = MeasureReader.TryRead(MeasureWriter.Write(measure))!;
            var expected = measure.Kind.Quantity == Quantity.Availability ? measure.Kind with { Quantity = Quantity.Share } : measure.Kind;
            Assert.Equal(expected, read.Kind);
        });
}
