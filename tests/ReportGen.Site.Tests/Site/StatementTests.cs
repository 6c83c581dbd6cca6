using AngleSharp.Dom;

namespace ReportGen.Tests.Site;

/// <summary>What a page says of its numbers, in its words and in its list.</summary>
public sealed class StatementTests
{
    private const string Body = """
        Alpha had [fewer patches](holds:alpha.patches<beta.patches) than Beta. Alpha was [perhaps heavier](could:alpha.size>350MB). Alpha had [fewer patches](holds:alpha.patches<beta.patches) once more.

        In each recount Alpha had [at least a pair](holds-in-every-recount:alpha.patches>=2).
        """;

    internal static SmallReport Report { get; } = SmallReport.Default.Edited(
        "content/pages/about.md", "Words about it, [confirmed](verdict:twice) for [January to June 2008](window:alpha) and [plain](opinion: it is made for tests).", Body);

    private static readonly Lazy<IDocument> About = new(() => Report.Site().Page("about/index.html"));

    [Fact]
    public void Bound_words_lead_to_the_list_of_what_the_page_says() => Assert.Equal(
        ["fewer patches #said-1", "perhaps heavier[possible] #said-2", "fewer patches #said-1", "at least a pair #said-3"],
        About.Value.QuerySelectorAll("a.statement").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));

    [Fact]
    public void What_is_possible_is_marked_in_words() =>
        Assert.Equal("[possible]", Assert.Single(About.Value.QuerySelectorAll(".statement-possible .statement-mark")).TextContent);

    [Fact]
    public void Each_statement_is_listed_once_with_the_values_of_both_sides() => Assert.Equal(
        [
            "fewer patches: “Number of patches of Alpha as published” (3) is below “Number of patches of Beta as published” (8). The periods differ: Alpha as published: 1 January 2008 to 30 June 2008; Beta as published: 1 January 2008 to 31 December 2008. Per month: 0.500 per month and 0.667 per month.",
            "perhaps heavier: Possible, not certain. “Total size of the patches of Alpha as published” (over 300 MB) may be above 350 MB.",
            "at least a pair: Said of every recount. “Number of patches of Alpha as published” is at least 2. every record: at least 2 and 2.",
        ],
        About.Value.QuerySelectorAll(".statement-entry").Select(Words));

    [Fact]
    public void The_sides_are_numbers_of_the_page() =>
        Assert.Equal(["alpha.patches", "beta.patches", "alpha.size"], About.Value.QuerySelectorAll(".number-entry .number-words").Select(number => number.GetAttribute("data-measure")));

    [Fact]
    public void A_page_that_says_nothing_has_no_list() =>
        Assert.Empty(SmallReport.Default.Site().Page("about/index.html").QuerySelectorAll(".said"));

    [Fact]
    public void The_feed_marks_what_is_possible()
    {
        var feed = SmallReport.Default.Edited("content/posts/earlier.md", "Words.", "Alpha was [perhaps heavier](could:alpha.size>350MB).").Site();
        Assert.Contains("perhaps heavier [possible]", feed.Text("feed.xml"), StringComparison.Ordinal);
    }

    private static string Words(IElement entry) => string.Join(' ', entry.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
