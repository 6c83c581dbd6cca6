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
        { Measure.Point(Kind.Share, R(-9996, 10_000)), "−99.96%" },
        { Measure.Point(Kind.Share, -1), "−100%" },
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
        { Measure.Point(Kind.Number, R(3, 7)), "0.429" },
        { Measure.Point(Kind.Number, 1), "1.00" },
        { Measure.Point(Kind.Number, R(12_345, 10)), "1,234.5" },
        { Measure.Point(Kind.NumberPer("advisory"), R(37, 3)), "12.3 per advisory" },
        { Measure.Point(Kind.Points, R(1, 4)), "25.0 percentage points" },
        { Measure.Point(Kind.Points, R(-1, 400)), "−0.250 percentage points" },
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

    [Fact]
    public void Percentage_points_may_be_called_points() =>
        Assert.Contains("25.0 points", MeasureWriter.Forms(Measure.Point(Kind.Points, R(1, 4))));

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

    public static TheoryData<Measure, string> NearBoundaries => new()
    {
        { Measure.Point(Kind.Share, R(9995, 10_000)), "99.95%" },
        { Measure.Point(Kind.Share, 1), "100%" },
        { Measure.Point(Kind.Share, R(10_004, 10_000)), "100.04%" },
        { Measure.Point(Kind.Ratio, R(10_001, 10_000)), "1.0001×" },
        { Measure.Point(Kind.Ratio, R(9_999, 10_000)), "0.9999×" },
        { Measure.Point(Kind.Rate(Quantity.Count, TimeUnit.Week), R(1, 10_000_000)), "0.000000100 per week" },
        { Measure.Point(Kind.Availability, R(9_994, 10_000)), "99.94%" },
        { Measure.Point(Kind.Availability, R(99_999, 100_000)), "99.999%" },
        { Measure.Point(Kind.Availability, R(99_998, 100_000)), "99.998%" },
        { Measure.Of(Kind.Share, Interval.Closed(R(99_508, 100_000), R(99_995, 100_000))), "99.5–99.995%" },
        { Measure.Of(Kind.Share, Interval.Closed(R(9_996, 10_000), 1)), "99.96–100.00%" },
        { Measure.Of(Kind.ByteSize, Interval.Closed(200_000, 39_900_000)), "0.2–40 MB" },
        { Measure.Of(Kind.ByteSize, Interval.Between(End.Open(0), End.Closed(39_900_000))), "0–40 MB" },
        { Measure.Of(Kind.Ratio, Interval.Closed(R(9_999, 10_000), R(10_001, 10_000))), "0.9999–1.0001×" },
        { Measure.Of(Kind.Share, Interval.AtMost(R(9_997, 10_000))), "at most 99.97%" },
        { Measure.Of(Kind.Share, Interval.Closed(R(15, 10), 50)), "150–5,000%" },
    };

    [Theory]
    [MemberData(nameof(NearBoundaries))]
    public void A_print_keeps_to_its_own_side_of_a_boundary(Measure measure, string words) => Assert.Equal(words, MeasureWriter.Write(measure));

    public static TheoryData<Measure, string> NearTheNextUnit => new()
    {
        { Measure.Point(Kind.ByteSize, 999_960), "1.00 MB" },
        { Measure.Point(Kind.ByteSize, 999_400), "999 kB" },
        { Measure.Point(Kind.ByteSize, 999_999_999), "1.00 GB" },
        { Measure.Point(Kind.ByteSize, R(99_996, 100)), "1.00 kB" },
        { Measure.Point(Kind.Duration, R(5997, 8_640_000)), "1.00 minutes" },
        { Measure.Point(Kind.Duration, R(239_999, 240_000)), "1.00 days" },
        { Measure.Of(Kind.ByteSize, Interval.Closed(900_100, 999_960)), "0.90–1.00 MB" },
        { Measure.Point(Kind.Rate(Quantity.ByteSize, TimeUnit.Month), 999_960), "1.00 MB per month" },
        { Measure.Point(Kind.ByteSize, 999_999_999_999_999), "1,000 TB" },
    };

    [Theory]
    [MemberData(nameof(NearTheNextUnit))]
    public void The_unit_is_chosen_after_rounding(Measure measure, string words) => Assert.Equal(words, MeasureWriter.Write(measure));

    [Theory]
    [InlineData(50_004, 10_000, 5, "5.0004×")]
    [InlineData(49_996, 10_000, 5, "4.9996×")]
    [InlineData(50_000, 10_000, 5, "5.00×")]
    public void What_is_compared_with_a_limit_is_printed_on_its_own_side(int numerator, int denominator, int limit, string words) =>
        Assert.Equal(words, MeasureWriter.Write(Measure.Point(Kind.Ratio, R(numerator, denominator)), new Printing(null) { Limits = [limit] }));

    /// <summary>Measures close to what their kind must not cross.</summary>
    private static readonly Gen<Measure> Near = Gen.Select(Gen.Enum<Quantity>(), Gen.Int[0, 1], Gen.Int[-3, 3], Gen.Int[1, 12], Gen.Int[0, 3], Gen.Bool).Select(drawn =>
    {
        var (quantity, boundary, step, exponent, width, isClosed) = drawn;
        var at = boundary + (step * Rational.PowerOfTen(-exponent));
        var interval = width == 0 ? Interval.Point(at) : Interval.Between(new End(at, isClosed), End.Open(at + (width * Rational.PowerOfTen(-exponent - 2 + width))));
        return Measure.Of(new Kind(quantity, null), interval);
    });

    private static IEnumerable<Rational> BoundariesOf(Kind kind) => kind.Quantity switch
    {
        Quantity.Availability => Enumerable.Range(1, 30).Select(nines => 1 - Rational.PowerOfTen(-nines)).Append(0).Append(1),
        Quantity.Share or Quantity.Ratio when !kind.IsRate => [0, 1],
        _ => [0],
    };

    [Fact]
    public void No_numeral_is_a_boundary_that_the_measure_does_not_hold() => Gen.Select(Gen.OneOf(Measures.Any, Near), Gen.Int[1, 6], Gen.Int[0, 3]).Sample((measure, digits, further) =>
    {
        if (measure.Known is not { } known || known == Interval.Everything) return;
        var words = MeasureWriter.Write(measure, new Printing(digits) { Further = further });
        var read = MeasureReader.Read(words).Value!;
        foreach (var numeral in new[] { read.Number, read.UpTo }.OfType<WrittenNumber>())
        {
            var printed = numeral.Value * read.Unit.Scale;
            Assert.True(!BoundariesOf(measure.Kind).Contains(printed) || known.Contains(printed) || printed == known.Low.Value || printed == known.High.Value, $"{measure.Kind} {known} is printed as '{words}'");
        }

        Assert.True(read.ToMeasure().Known?.Contains(known), $"{measure.Kind} {known} printed as '{words}' reads as {read.ToMeasure().Known}");
    });

    [Fact]
    public void No_numeral_reaches_the_next_larger_unit() => Gen.Select(Gen.Bool.Select(isSize => isSize ? Quantity.ByteSize : Quantity.Duration), Measures.Interval, Gen.Int[1, 6]).Sample((quantity, interval, digits) =>
    {
        var measure = Measure.Of(new Kind(quantity, null), interval);
        if (measure.IsUnknown || measure.Known == Interval.Everything) return;
        var words = MeasureWriter.Write(measure, digits);
        var read = MeasureReader.Read(words).Value!;
        foreach (var numeral in new[] { read.Number, read.UpTo }.OfType<WrittenNumber>())
            Assert.True(read.Unit.Next is not { } next || numeral.Value.Abs() * read.Unit.Scale < next.Scale, words);
    });

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
