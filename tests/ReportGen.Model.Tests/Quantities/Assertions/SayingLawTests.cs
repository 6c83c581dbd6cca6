using CsCheck;
using ReportGen.Quantities;
using ReportGen.Quantities.Assertions;

namespace ReportGen.Tests.Quantities.Assertions;

public sealed class SayingLawTests
{
    [Theory]
    [InlineData("32", "32; thirty-two; about 30; over 30; about 32; at least 32; at most 32; at least 30; up to 32; 32 patches; 32 or more; 32 or less; 31–33")]
    [InlineData("32", "between 30 and 34; under 33; fewer than 33; less than 40; nearly 33; almost 35; around 33; roughly 31; more than 31; 30 to 35; ~30")]
    [InlineData("13", "13; thirteen; a dozen or more; over a dozen; about a dozen; nearly 14; under 14; 12–14; 13 packages")]
    [InlineData("12", "12; twelve; a dozen; about a dozen; at least a dozen; a dozen patches; at most twelve; 12+")]
    [InlineData("24", "two dozen; 24; about two dozen; twenty-four")]
    [InlineData("250", "250; two hundred and fifty; about 250; nearly 260")]
    [InlineData("1", "1; one; under 2; at most 2; about 1; about 2")]
    [InlineData("0", "0; zero; at most 1; under 1; at most 0")]
    [InlineData("1204000", "1,204,000; 1.2 million; about 1.2 million; over 1.2 million; nearly 1.3 million; 1.20 million; 1.204 million; 1,204 thousand")]
    [InlineData("6.6–6.9×", "6.6–6.9×; 7×; about 7×; over 6×; almost seven times; 7x; 7 times; 6.6x to 6.9x; 7; about 7; at least 6.6×; at most 6.9×; up to 7×; nearly 7 times; under 7×")]
    [InlineData("22.63–22.70 MB", "22.63–22.70 MB; 23 MB; about 23 MB; over 22 MB; about 20 MB; nearly 23 MB; 22.6–22.7 MB; at least 20 MB; under 25 MB; over 22,000 kB; roughly 22.7 MB")]
    [InlineData("=85/32×", "2.66×; 2.7×; about 3×; over 2.6×; at least 2.65×; under 2.7×; 2.66 times; 2.656×; under 3×; over 2.5 times")]
    [InlineData("=2×", "twice; double; two times; 2×; 2.00×; 2; about twice; at least twice; at most double; over 1.9×")]
    [InlineData("=3×", "three times; 3×; 3 times; about three times")]
    [InlineData("=1/2×", "half; 0.5×; 0.50×; about half; a half; at least half; over 0.42×")]
    [InlineData("=1/2%", "half; 50%; 50 percent; 50.0%; about half; one half; at least half; over 42%; under 60%; 50 per cent; 50.0 percent")]
    [InlineData("=1/3%", "a third; one third; 33%; 33.3%; 33.3 percent; 33.3 %; about a third; over 33%; nearly 34%; more than 30%; under 34%")]
    [InlineData("=2/3%", "two thirds; two-thirds; 67%; 66.7%; about two thirds; over 66%; almost 67%")]
    [InlineData("=9/10%", "nine tenths; 90%; about nine tenths; at least nine tenths")]
    [InlineData("=1/8%", "an eighth; 12.5%; 13%; about an eighth")]
    [InlineData("=4/1000%", "0.4%; under 1%; less than 1 percent; 0.40%")]
    [InlineData("=600000B", "600 kB; under 1 GB; under 1 MB; 0.6 MB")]
    [InlineData("=3/16%", "18.8%; 19%; about 19%; about 20%; about a fifth; under 19%; nearly 20%; nearly a fifth; over 18%; at most 18.75%; at least 18.75%")]
    [InlineData("=58/10000%", "0.58%; under 1%; less than 1%; about 0.6%; nearly 0.6%")]
    [InlineData("=300000B", "300 kB; under 1 MB; 0.3 MB; less than 1 MB; over 250 kB; 300000 bytes")]
    [InlineData("=85*7/547/w", "1.09 per week; 1.1 per week; over 1 per week; about 1 per week; 1.09 a week; over one a week; about 1.1/week; 1 per week")]
    [InlineData("4.52–4.59 MB per month", "4.52–4.59 MB per month; about 5 MB a month; over 4.5 MB a month")]
    [InlineData("99.3–99.6%a", "99.3–99.6%; two nines; over 99%; at least two nines; over 99.2%; nearly 100%; about 99%; under 99.7%")]
    [InlineData("two nines", "two nines; 2 nines; at least two nines")]
    [InlineData("=1/4p", "25 points; 25.0 percentage points; about 25 points; over 24 percentage points; at least 25 points")]
    [InlineData("=-1/4%", "−25%; minus 25%; -25.0%; about −25%")]
    [InlineData("18 months", "18 months; eighteen months; about 18 months; 17.5–18.5 months; at least 17 months")]
    [InlineData("=2d", "2 days; two days; 48 hours; at least 2 days; about 2 days; under 2.5 days; over 40 hours")]
    [InlineData("=37/3n", "12.3; 12; twelve; about 12; over 12; nearly 13; 12.33; under 12.5")]
    [InlineData("=37/3/advisory", "12.3 per advisory; 12 per advisory; 12.3; over 12 per advisory")]
    [InlineData("at least 38", "at least 38; 38 or more; over 37; more than 32; 38+; at least thirty-eight")]
    public void What_is_true_and_near_is_right(string measure, string all)
    {
        Assert.Equal("", Otherwise(measure, all, Said.Right));
    }

    [Theory]
    [InlineData("32", "31; 33; thirty; over 32; under 32; about 26; more than 32; at least 33; nearly 32; 10–20; three dozen; 1.2 million")]
    [InlineData("6.6–6.9×", "6.6×; 6.7×; 6.9×; over 6.7×; under 6.8×; at least 7×; seven times; 7.0×; nearly 6.9×; almost 8×")]
    [InlineData("22.63–22.70 MB", "22.7 MB; 22 MB; 20 MB; over 22.63 MB; nearly 22.7 MB; 22.63 MB")]
    [InlineData("=2×", "over twice; three times; half; under 2×; nearly twice; 1.9×")]
    [InlineData("=3/16%", "20%; over 19%; at least 18.8%; at most 18.7%; a fifth; half; over a fifth")]
    [InlineData("=1/3%", "over a third; under a third; nearly a third; half")]
    [InlineData("=2/3%", "a third; 66.6%; over two thirds; more than 67%")]
    [InlineData("=1204000", "1.3 million; 1.21 million; over 1.204 million; two million")]
    [InlineData("99.3–99.6%a", "three nines; 99.5%; half; at least three nines; under 99.5%")]
    [InlineData("at least 38", "38; about 38; at least 39; over 38; at most 40; 38–50")]
    [InlineData("=-1/4%", "25%; about 25%; over 20%")]
    public void What_does_not_hold_for_all_of_the_measure_is_wrong(string measure, string all)
    {
        Assert.Equal("", Otherwise(measure, all, Said.Wrong));
    }

    [Theory]
    [InlineData("32", "over 20; at least 1; under 100; 10–50; up to 60; at least 0; between 32 and 60")]
    [InlineData("6.6–6.9×", "over 2×; under 20×; 1–9×; about 10×; at least 0×; at most 10×")]
    [InlineData("22.63–22.70 MB", "20–30 MB; over 10 MB; under 100 MB; at least 1 MB; nearly 30 MB")]
    [InlineData("=3/16%", "under 100%; at most 100%; at least 0%; over 10%; up to half; 10–20%; under 50%")]
    [InlineData("99.3–99.6%a", "over half; at most 100%; over 50%; at least one nine")]
    [InlineData("0.6–1.0 GB", "1 GB; about 1 GB")]
    [InlineData("=600000B", "1 MB; under 2 MB; about 1 MB")]
    [InlineData("=1204000", "a million; more than a million; under 2 million")]
    [InlineData("=85/32×", "3×; over two times; nearly three times; over 2×")]
    [InlineData("=4/1000%", "0%; under 2%")]
    public void What_says_too_little_is_loose(string measure, string all)
    {
        Assert.Equal("", Otherwise(measure, all, Said.Loose));
    }

    [Theory]
    [InlineData("32", "32 MB; 32%; 3.2; lots; 32×; twice; half; 32 per week; unknown; over over 30; 32.0; at least 30 or more; about 30–35")]
    [InlineData("6.6–6.9×", "7%; 7 MB; 7 patches per week; 7 points; about; over 6–7×")]
    [InlineData("=3/16%", "0.19; 19; 19 points; 0.19×; twice; 19 nines")]
    [InlineData("22.63–22.70 MB", "23; 23 MB per month; 23%; 23 Mb")]
    [InlineData("4.52–4.59 MB per month", "4.6 MB; 4.6 MB per week; 4.6 per month; about 5")]
    [InlineData("=1/4p", "25%; 25; a quarter")]
    [InlineData("18 months", "18; 1.5 years; 547 days")]
    [InlineData("99.3–99.6%a", "0.99; 2; 99")]
    public void What_is_no_quantity_of_the_kind_is_not_read(string measure, string all)
    {
        Assert.Equal("", Otherwise(measure, all, Said.Unreadable));
    }

    [Fact]
    public void A_change_may_be_at_most_all_of_it()
    {
        var change = Measure.Of(Kind.Share with { IsChange = true }, Interval.Closed(Rational.Of(9, 10), 1));
        Assert.Equal(Said.Right, SayingLaw.Judge("at most 100%", change));
        Assert.Equal(Said.Loose, SayingLaw.Judge("at most 100%", Measure.Of(Kind.Share, change.Known!.Value)));
    }

    [Fact]
    public void Of_what_has_no_value_nothing_is_true()
    {
        var unknown = Measure.Unknown(Kind.Count, "nobody counted");
        Assert.All(new[] { "0", "at least 0", "about 5" }, words => Assert.Equal(Said.Wrong, SayingLaw.Judge(words, unknown)));
    }

    [Fact]
    public void A_figure_in_units_of_1024_may_be_said_as_its_source_says_it()
    {
        var stated = MeasureReader.Read("845 MB").Value!.ToMeasure(new StatedRules(ByteUnit.Binary, FarEnd.Inferred));
        Assert.Equal(Said.Right, SayingLaw.Judge("845 MB", stated, MeasureWriter.Forms(stated)));
        Assert.Equal(Said.Wrong, SayingLaw.Judge("846 MB", stated, MeasureWriter.Forms(stated)));
        Assert.Equal(Said.Right, SayingLaw.Judge("about 886 MB", stated, MeasureWriter.Forms(stated)));
    }

    [Fact]
    public void More_nines_than_anybody_counts_are_read() =>
        Assert.Equal(Said.Wrong, SayingLaw.Judge("999999999999 nines", Of("99.3–99.6%a")));

    [Fact]
    public void Every_print_is_true_of_its_measure() => Measures.Any.Select(Gen.Int[1, 6]).Sample((measure, digits) =>
    {
        if (measure.Known is not { } known || known == Interval.Everything) return;
        foreach (var form in MeasureWriter.Forms(measure, digits))
            Assert.True(SayingLaw.Judge(form, measure) is Said.Right or Said.Loose, $"{measure.Kind} {known} printed as '{form}'");
    });

    [Fact]
    public void Every_print_is_right_of_its_measure() => Measures.Any.Sample(measure =>
    {
        if (measure.IsUnknown || measure.Known == Interval.Everything) return;
        var forms = MeasureWriter.Forms(measure);
        Assert.All(forms, form => Assert.Equal(Said.Right, SayingLaw.Judge(form, measure, forms)));
    });

    private static readonly Gen<string> Words = Gen.Select(
        Gen.OneOf([.. new[] { "", "over ", "under ", "at least ", "at most ", "about ", "nearly ", "up to ", "more than " }.Select(Gen.Const)]),
        Gen.OneOf(Gen.Int[0, 400].Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), Gen.Int[0, 999].Select(n => $"{n / 10}.{n % 10}")),
        (before, number) => before + number);

    [Fact]
    public void Words_are_true_exactly_where_what_they_allow_holds_the_measure() =>
        Gen.Select(Words, Measures.PositiveInterval).Sample((words, interval) =>
        {
            foreach (var kind in new[] { Kind.Number, Kind.Ratio })
            {
                var allowed = Saying.TryRead(words, kind)!.Allowed;
                Assert.Equal(allowed.Contains(interval), SayingLaw.Judge(words, Measure.Of(kind, interval)) is Said.Right or Said.Loose);
            }
        });

    [Fact]
    public void Tightening_a_measure_never_makes_true_words_false() =>
        Gen.Select(Words, Measures.PositiveInterval, Measures.PositiveInterval).Sample((words, wide, other) =>
        {
            if (wide.Intersect(other) is not { } tight) return;
            if (SayingLaw.Judge(words, Measure.Of(Kind.Number, wide)) is Said.Wrong) return;
            Assert.NotEqual(Said.Wrong, SayingLaw.Judge(words, Measure.Of(Kind.Number, tight)));
        });

    /// <summary>Those of the words that are judged otherwise, with what they are.</summary>
    private static string Otherwise(string measure, string all, Said said) => string.Join("; ", all.Split("; ")
        .Select(words => (words, judged: SayingLaw.Judge(words, Of(measure)))).Where(one => one.judged != said).Select(one => $"{one.words}: {one.judged}"));

    /// <summary>Words for a measure without words of its own; "=85/32×" is exact.</summary>
    internal static Measure Of(string text)
    {
        if (text.EndsWith("%a", StringComparison.Ordinal)) return Of(text[..^1]).As(Kind.Availability);
        if (!text.StartsWith('=')) return MeasureReader.TryRead(text)!.WithoutWords();
        var unit = text.TrimStart('=', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '/');
        var slash = text.EndsWith("/w", StringComparison.Ordinal) || text.EndsWith("/advisory", StringComparison.Ordinal);
        var number = text[1..^(unit.Length + (slash ? 1 : 0))];
        var value = number.Split('/').Select(Product).Aggregate((a, b) => a / b);
        var hundredth = Rational.One;
        return Measure.Point(
            unit switch
            {
                "×" => Kind.Ratio,
                "%" => Kind.Share,
                "p" => Kind.Points,
                "B" => Kind.ByteSize,
                "d" => Kind.Duration,
                "n" => Kind.Number,
                "w" => Kind.Rate(Quantity.Count, TimeUnit.Week),
                "advisory" => Kind.NumberPer("advisory"),
                _ => Kind.Count,
            },
            value * hundredth);
    }

    private static Rational Product(string factors) => factors.Split('*').Select(f => (Rational)long.Parse(f, System.Globalization.CultureInfo.InvariantCulture)).Aggregate((a, b) => a * b);
}
