using ReportGen.Narrative;

namespace ReportGen.Tests.Narrative;

public sealed class UnboundNumberTests
{
    [Theory]
    [InlineData("It has 5.", "1:8 '5'")]
    [InlineData("# A\n\n## With 5\n", "3:9 '5'")]
    [InlineData("- one\n- has 5\n", "2:7 '5'")]
    [InlineData("- a\n  continued 5\n", "2:13 '5'")]
    [InlineData("| a | b |\n| --- | --- |\n| c \\| 7 | 5 |\n", "3:8 '7' | 3:12 '5'")]
    [InlineData("> quote\n> of 5\n", "2:6 '5'")]
    [InlineData("Term 5\n:   means 7\n", "1:6 '5' | 2:11 '7'")]
    [InlineData("Text[^1].\n\n[^1]: of 5\n", "3:10 '5'")]
    [InlineData("- [ ] do 5\n", "1:10 '5'")]
    [InlineData("![has 5](picture.png)", "1:7 '5'")]
    [InlineData("[has 5](about.md)", "1:6 '5'")]
    [InlineData("[it](about.md \"has 5\")", "1:20 '5'")]
    [InlineData("**5** of `7` and *thirteen* patches", "1:3 '5' | 1:19 'thirteen'")]
    [InlineData("thirteen\nrequired patches", "1:1 'thirteen'")]
    [InlineData("\\*5\\* &amp; 7 -- \"8\"", "1:3 '5' | 1:13 '7' | 1:19 '8'")]
    [InlineData("a &#53; b", "1:3 '5'")]
    [InlineData("[32](metric:full.patches)–40", "1:1 '32–40'")]
    [InlineData("two [patches](claim:p1-33x)", "1:1 'two'")]
    [InlineData("![in 5](chart:footprint)", "1:6 '5'")]
    [InlineData("![in [32](metric:full.patches) of 5](chart:footprint)", "1:35 '5'")]
    [InlineData("    indented 5\n\n```\nfenced 5\n```\n\n<https://example.com/5> [x](5.md) `5`", "")]
    public void A_number_is_found_at_its_place_wherever_it_is_written(string body, string expected)
    {
        var found = SmallReport.Findings(body).Where(finding => finding.Contains("RG6020", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(" | ", found.Select(finding => $"{finding.Split(' ')[0]} {finding[finding.IndexOf('\'', StringComparison.Ordinal)..(finding.LastIndexOf(" is a number", StringComparison.Ordinal))]}")));
    }

    /// <summary>Of a text without stops what stands near is looked at.</summary>
    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void A_measure_is_proposed_where_its_word_stands_near_enough(int characters, bool isProposed)
    {
        const string word = "downtime ";
        var body = word + new string('x', characters - word.Length - 1) + " 2 days";

        Assert.Equal(isProposed, Assert.Single(SmallReport.Findings(body)).Contains("(metric:outage)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_reason_may_have_so_many_characters(int characters, bool isReason)
    {
        var reason = " a reason ".PadRight(characters - 1, 'x');

        Assert.Equal(isReason, SmallReport.Findings($"[5](literal:{reason})").Count == 0);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Places_are_right_whatever_the_line_breaks_and_byte_order_mark(string lineBreak)
    {
        var text = "\uFEFF---\ntitle: With 4\nsummary: A [33](metric:full.patches)\ndate: 2026-01-02\n---\n\nA line\nand 5\n\n| x |\n| - |\n| 6 |\n".Replace("\n", lineBreak, StringComparison.Ordinal);

        var found = SmallReport.Read(("content/posts/p.md", text)).Diagnostics;

        Assert.Equal(["2:13 RG6020", "3:13 RG6010", "8:5 RG6020", "12:3 RG6020"], found.Select(d => $"{d.Span?.Line}:{d.Span?.Column} {d.Code.Id}"));
    }

    [Fact]
    public void The_span_covers_the_numeral()
    {
        var span = Assert.Single(SmallReport.Post("about ~20% of it").Diagnostics).Span;

        Assert.Equal((7, 11), (span?.Column, span?.EndColumn));
    }

    [Theory]
    [InlineData("It has 32 patches.", "write [32](metric:full.patches) if that is meant, or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [32](literal: the reason)")]
    [InlineData("Full has 32.", "write [32](metric:full.patches) if that is meant, or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [32](literal: the reason)")]
    [InlineData("The downtime was 2 days.", "write [2 days](metric:outage) if that is meant, or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [2](literal: the reason)")]
    [InlineData("A downtime of two days.", "write [two days](metric:outage) if that is meant, or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [two](literal: the reason)")]
    [InlineData("Fewer for Core: 18.8% of them.", "write [18.8%](metric:core-fewer) if that is meant, or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [18.8%](literal: the reason)")]
    [InlineData("It has 999 patches.", "bind it with [999](metric:name) or [999](claim:id), or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [999](literal: the reason)")]
    [InlineData("We sent 32 mails.", "bind it with [32](metric:name) or [32](claim:id), or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [32](literal: the reason)")]
    [InlineData("Patches came. We sent 32 mails. Patches went.", "bind it with [32](metric:name) or [32](claim:id), or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [32](literal: the reason)")]
    [InlineData("A dispatch of 32 mails.", "bind it with [32](metric:name) or [32](claim:id), or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [32](literal: the reason)")]
    [InlineData("It took 2 days.", "bind it with [2](metric:name) or [2](claim:id), or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [2](literal: the reason)")]
    public void The_remedy_names_a_measure_that_is_printed_so_only_where_the_sentence_speaks_of_it(string body, string remedy) =>
        Assert.Equal(remedy, Assert.Single(SmallReport.Post(body).Diagnostics).Remedy);

    [Fact]
    public void Coverage_counts_every_numeral_of_body_and_front_matter()
    {
        const string text = "---\ntitle: Windows Server 2008\nsummary: It has [32](metric:full.patches)\ndate: 2026-01-02\nseries: All of 9\n---\n" +
            "In August 2009 [33×](claim:p1-33x), [13](metric:core.patches) and [](metric:outage), [24/7](literal: an idiom), 5, 6.\n";

        var article = SmallReport.Read(("content/posts/p.md", text)).Value.Posts[0];

        Assert.Equal(new Coverage(Bound: 4, Exempt: 2, Literal: 1, Unbound: 3), article.Coverage);
    }

    [Fact]
    public void Exempt_numerals_are_listed_with_their_pattern()
    {
        var exempt = Assert.Single(SmallReport.Post("since 2009").Value.ExemptNumerals);

        Assert.Equal(("2009", "a year", "content/posts/post.md:6:7"), (exempt.Text, exempt.Reason, exempt.Span.ToString()));
        Assert.NotEmpty(exempt.Pattern);
    }

    [Fact]
    public void A_large_page_is_read_to_its_end()
    {
        var body = string.Concat(Enumerable.Repeat("In August 2009 a sentence of [32](metric:full.patches) patches for Windows Server 2008 was written, and one more.\n\n", 2_000)) + "5";

        var found = Assert.Single(SmallReport.Post(body).Diagnostics);

        Assert.Equal(4_006, found.Span?.Line);
    }
}
