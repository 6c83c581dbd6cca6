using ReportGen.Quantities;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Quantities;

public sealed class MeasureReaderTests
{
    [Theory]
    [InlineData("32", "[32, 32]")]
    [InlineData("32 patches", "[32, 32]")]
    [InlineData("thirteen", "[13, 13]")]
    [InlineData("1,234", "[1234, 1234]")]
    [InlineData("427819008 bytes", "[427819008, 427819008]")]
    [InlineData("408 MB", "[407500000, 408500000)")]
    [InlineData("408 MiB", "[427294720, 428343296)")]
    [InlineData("2.70 GB", "[2695000000, 2705000000)")]
    [InlineData("0 MB", "[0, 500000)")]
    [InlineData("6.6x", "[131/20, 133/20)")]
    [InlineData("6.6×", "[131/20, 133/20)")]
    [InlineData("30 times", "[59/2, 61/2)")]
    [InlineData("45%", "[89/200, 91/200)")]
    [InlineData("−2.67×", "(-107/40, -533/200]")]
    [InlineData("2 days", "[3/2, 5/2)")]
    [InlineData("two days", "[3/2, 5/2)")]
    [InlineData("5.26 minutes", "[1051/288000, 117/32000)")]
    [InlineData("1 year", "[1461/8, 4383/8)")]
    [InlineData("two nines", "[2, 2]")]
    [InlineData("18 months", "[35/2, 37/2)")]
    [InlineData("1.09 per week", "[217/200, 219/200)")]
    [InlineData("over 2.7 GB", "(2700000000, 2800000000)")]
    [InlineData("more than 2.7 GB", "(2700000000, 2800000000)")]
    [InlineData("> 2.7 GB", "(2700000000, 2800000000)")]
    [InlineData(">2.7 GB", "(2700000000, 2800000000)")]
    [InlineData("over 200 MB", "(200000000, 300000000)")]
    [InlineData("over 2.70 GB", "(2700000000, 2710000000)")]
    [InlineData("over 85", "[86, ∞)")]
    [InlineData("over 427819008 bytes", "(427819008, ∞)")]
    [InlineData("under 200 MB", "(100000000, 200000000)")]
    [InlineData("less than 2.7 GB", "(2600000000, 2700000000)")]
    [InlineData("< 5%", "(1/25, 1/20)")]
    [InlineData("nearly 3 GB", "(2000000000, 3000000000)")]
    [InlineData("almost 85", "[0, 84]")]
    [InlineData("at least 2.7 GB", "[2700000000, ∞)")]
    [InlineData("≥ 2.7 GB", "[2700000000, ∞)")]
    [InlineData(">= 2.7 GB", "[2700000000, ∞)")]
    [InlineData("170+ MB", "[170000000, ∞)")]
    [InlineData("at most 5 days", "[0, 5]")]
    [InlineData("≤ 12", "[0, 12]")]
    [InlineData("up to 12", "[0, 12]")]
    [InlineData("at most 5%", "(-∞, 1/20]")]
    [InlineData("~20%", "[3/20, 1/4)")]
    [InlineData("about 50%", "[9/20, 11/20)")]
    [InlineData("~19.4 MB", "[19300000, 19500000)")]
    [InlineData("around 600 kB", "[550000, 650000)")]
    [InlineData("roughly 26", "[25, 27]")]
    [InlineData("~20", "[15, 24]")]
    [InlineData("12–18", "[12, 18]")]
    [InlineData("12-18 MB", "[12000000, 18000000]")]
    [InlineData("between 12 and 18", "[12, 18]")]
    [InlineData("12 to 18 MB", "[12000000, 18000000]")]
    [InlineData("between 6.6× and 6.9×", "[33/5, 69/10]")]
    [InlineData("3.19–3.32×", "[319/100, 83/25]")]
    [InlineData("0.429", "[857/2000, 859/2000)")]
    [InlineData("−2.5", "(-51/20, -49/20]")]
    [InlineData("2.0–3.0", "[2, 3]")]
    [InlineData("12.3 per advisory", "[49/4, 247/20)")]
    [InlineData("3 per advisory", "[5/2, 7/2)")]
    [InlineData("3 per VM", "[5/2, 7/2)")]
    [InlineData("2–3 per host", "[2, 3]")]
    [InlineData("25 percentage points", "[49/200, 51/200)")]
    [InlineData("over 25 points", "(1/4, 13/50)")]
    [InlineData("one percentage point", "[1/200, 3/200)")]
    [InlineData("−2 points", "(-1/40, -3/200]")]
    [InlineData("twice", "[39/20, 41/20)")]
    [InlineData("double", "[39/20, 41/20)")]
    [InlineData("three times", "[59/20, 61/20)")]
    [InlineData("twelve times", "[23/2, 25/2)")]
    [InlineData("one hundred times", "[95, 105)")]
    [InlineData("over twice", "(2, 3)")]
    [InlineData("almost seven times", "(6, 7)")]
    [InlineData("about twice", "[1, 3)")]
    [InlineData("half", "[99/200, 101/200)")]
    [InlineData("a third", "[13/40, 67/200)")]
    [InlineData("two-thirds", "[133/200, 27/40)")]
    [InlineData("nine tenths", "[179/200, 181/200)")]
    [InlineData("an eighth", "[1/8, 27/200)")]
    [InlineData("over half", "(1/2, 3/5)")]
    [InlineData("at least a third", "[1/3, ∞)")]
    [InlineData("about a fifth", "[3/20, 1/4)")]
    [InlineData("a dozen", "[12, 12]")]
    [InlineData("a dozen patches", "[12, 12]")]
    [InlineData("half a dozen", "[6, 6]")]
    [InlineData("about a dozen", "[11, 13]")]
    [InlineData("two hundred and fifty", "[250, 250]")]
    [InlineData("a hundred", "[100, 100]")]
    [InlineData("1.2 million", "[1150000, 1249999]")]
    [InlineData("1.20 million", "[1195000, 1204999]")]
    [InlineData("2bn", "[1500000000, 2499999999]")]
    [InlineData("3 thousand patches", "[2500, 3499]")]
    [InlineData("three thousand", "[2500, 3499]")]
    [InlineData("a million", "[500000, 1499999]")]
    [InlineData("over 10 million", "[10000001, 19999999]")]
    [InlineData("1–2 million", "[1000000, 2000000]")]
    [InlineData("fewer than 5", "[0, 4]")]
    [InlineData("38 or more", "[38, ∞)")]
    [InlineData("38 MB or less", "[0, 38000000]")]
    [InlineData("minus 2.5", "(-51/20, -49/20]")]
    [InlineData("33.3 per cent", "[133/400, 667/2000)")]
    [InlineData("4.5 MB a month", "[4450000, 4550000)")]
    public void A_stated_text_is_read_as_the_interval_that_its_precision_allows(string text, string interval)
    {
        var read = MeasureReader.Read(text);
        Assert.Null(read.Problem);
        Assert.Equal(interval, read.Value!.ToMeasure().Known.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("lots")]
    [InlineData("3 gigs")]
    [InlineData("approximately 20%")]
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData(",123")]
    [InlineData("1.")]
    [InlineData("18–12")]
    [InlineData("between 12")]
    [InlineData("-3")]
    [InlineData("-3 MB")]
    [InlineData("3 MB per fortnight")]
    [InlineData("3 MB/fortnight")]
    [InlineData("N/A")]
    [InlineData("1/4")]
    [InlineData("3 per wek")]
    [InlineData("3 per x")]
    [InlineData("2.5 patches")]
    [InlineData("-3 patches")]
    [InlineData("over")]
    [InlineData("1e6")]
    [InlineData("12 13")]
    [InlineData("over 12–18 MB")]
    [InlineData("over 12 or more")]
    [InlineData("a")]
    [InlineData("a patch")]
    [InlineData("three halves")]
    [InlineData("two third")]
    [InlineData("ten tenths")]
    [InlineData("minus 3 patches")]
    [InlineData("million")]
    [InlineData("half 3")]
    [InlineData("one times two times")]
    public void Any_other_wording_is_an_error_with_a_remedy_never_a_guess(string text)
    {
        var read = MeasureReader.Read(text);
        Assert.Null(read.Value);
        Assert.NotEqual("", read.Problem);
        Assert.NotEqual("", read.Remedy);
    }

    [Theory]
    [InlineData("3 q", "units are bytes, kB, MB")]
    [InlineData("3 gigs", "units are bytes, kB, MB")]
    [InlineData("3 hous", "did you mean 'hour'?")]
    [InlineData("lots", "write a number with its unit")]
    public void A_unit_that_is_none_is_answered_with_those_that_are_read(string text, string remedy) =>
        Assert.StartsWith(remedy, MeasureReader.Read(text).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Every_unit_that_is_read_is_listed()
    {
        var listed = Unit.Listed.Split(", ").SelectMany(word => word.Split("; ")).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(listed.Order(), Unit.Spellings.Where(listed.Contains).Order());
        Assert.All(Unit.Spellings.Select(name => Unit.Find(name)!), unit => Assert.Contains(listed, name => Unit.Find(name) == unit || unit == Unit.None));
        Assert.Contains(Unit.Listed, File.ReadAllText(RepositoryRoot.Combine("docs", "findings.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("N/A", "'N/A' is not a quantity", "write a number with its unit")]
    [InlineData("n/a", "'n/a' is not a quantity", "write a number with its unit")]
    [InlineData("1/4", "'1/4' is not a quantity", "'0.25' or '25%'")]
    [InlineData("3 / 4", "'3 / 4' is not a quantity", "'0.25' or '25%'")]
    [InlineData("5 MB/s", "'5 MB/s' is per a time that is not known", "'per week'")]
    public void A_stroke_is_a_rate_only_between_a_quantity_and_a_word(string text, string problem, string remedy)
    {
        var read = MeasureReader.Read(text);

        Assert.Equal(problem, read.Problem);
        Assert.Contains(remedy, read.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_unit_is_answered_with_the_nearest_one() =>
        Assert.Equal("did you mean 'GB'?", MeasureReader.Read("3 Gb").Remedy);

    [Theory]
    [InlineData("over 2.7 GB", FarEnd.None, ByteUnit.Decimal, "(2700000000, ∞)")]
    [InlineData("over 2.7 GB", FarEnd.Rounded, ByteUnit.Decimal, "[2650000000, 2750000000)")]
    [InlineData("under 2.7 GB", FarEnd.None, ByteUnit.Decimal, "[0, 2700000000)")]
    [InlineData("under 2.7 GB", FarEnd.Rounded, ByteUnit.Decimal, "[2650000000, 2750000000)")]
    [InlineData("82 MB", FarEnd.Inferred, ByteUnit.Binary, "[85458944, 86507520)")]
    [InlineData("82 MiB", FarEnd.Inferred, ByteUnit.Binary, "[85458944, 86507520)")]
    [InlineData("82 bytes", FarEnd.Inferred, ByteUnit.Binary, "[82, 82]")]
    [InlineData("over 85", FarEnd.Rounded, ByteUnit.Decimal, "[85, 85]")]
    [InlineData("at least 170 MB", FarEnd.Rounded, ByteUnit.Decimal, "[170000000, ∞)")]
    public void Alternative_rules_read_the_same_words_otherwise(string text, FarEnd farEnd, ByteUnit byteUnit, string interval) =>
        Assert.Equal(interval, MeasureReader.Read(text).Value!.ToMeasure(new StatedRules(byteUnit, farEnd)).Known.ToString());

    [Theory]
    [InlineData("over  2.7 GB", "over 2.7 GB")]
    [InlineData("33x", "33×")]
    [InlineData("12-18", "12–18")]
    public void A_stated_text_keeps_its_words_in_one_typography(string text, string words) =>
        Assert.Equal(words, MeasureReader.Read(text).Value!.Text);
}
