using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site;
using ReportGen.Site.Pages;
using ReportGen.Sources;

namespace ReportGen.Tests.Site;

/// <summary>A page is made anew where anything changed that it shows, and only there; what is taken over is what would be made.</summary>
public sealed class TakenPageTests
{
    private const string Post = "content/posts/one.md";
    private static readonly SmallReport Report = SmallReport.Default
        .With(Post, "---\ntitle: One\ndate: 2009-01-02\nsummary: The first.\n---\n\nSome words.\n")
        .With("content/posts/two.md", "---\ntitle: Other\ndate: 2009-01-03\nsummary: The second.\n---\n\nOther words.\n")
        .With("content/pages/about.md", "---\ntitle: About\nsummary: Of it.\n---\n\nAbout it.\n");

    private static readonly Lazy<Edition> Before = new(() => Build(Report, null));

    [Fact]
    public void Where_nothing_changed_only_what_sums_up_all_files_is_made() =>
        Assert.Equal(["method/index.html"], Made(Report));

    [Fact]
    public void Another_word_in_a_post_makes_its_own_page_and_no_list_of_it()
    {
        var made = Made(Report.Edited(Post, "Some words.", "Some more words."));

        Assert.Contains("posts/one/index.html", made);
        Assert.DoesNotContain("index.html", made);
        Assert.DoesNotContain("posts/two/index.html", made);
        Assert.DoesNotContain("about/index.html", made);
        Assert.DoesNotContain("claims/index.html", made);
    }

    [Fact]
    public void A_post_that_takes_longer_to_read_makes_the_lists_that_tell_so()
    {
        var made = Made(Report.Edited(Post, "Some words.", string.Concat(Enumerable.Repeat("Some words. ", ArticleFacts.WordsPerMinute))));

        Assert.Contains("index.html", made);
        Assert.DoesNotContain("posts/two/index.html", made);
    }

    [Theory]
    [InlineData(Post, "title: One", "title: Another")]
    [InlineData(Post, "date: 2009-01-02", "date: 2009-01-04")]
    [InlineData("content/report.yaml", "title: ", "title: Another ")]
    public void What_all_pages_may_show_makes_all_anew(string path, string old, string changed) =>
        Assert.Contains("posts/two/index.html", Made(Report.Edited(path, old, changed)));

    [Fact]
    public void A_page_whose_file_is_not_as_it_was_made_is_made()
    {
        var before = Before.Value;
        var damaged = before with { Site = new OutputTree(before.Site.Files.Remove("posts/two/index.html")) };

        Assert.Contains("posts/two/index.html", Made(Report, damaged));
    }

    [Fact]
    public void A_place_that_is_gone_is_missed_on_a_page_that_is_taken_over()
    {
        var leading = Report.Edited(Post, "Some words.", "## Part\n\nSome words.")
            .Edited("content/posts/two.md", "Other words.", "[Other](/posts/one/#part) words.");
        var before = Build(leading, null);

        Assert.DoesNotContain("posts/two/index.html", Made(leading.Edited(Post, "Some words.", "More words."), before));
        var (built, _) = Built(leading.Edited(Post, "## Part", "## Another"), before);

        var dead = Assert.Single(built.Diagnostics, found => found.Code == SiteCodes.DeadLink);
        Assert.Equal("content/posts/two.md", dead.Span?.Path);
    }

    [Fact]
    public void The_feed_is_made_where_the_text_of_a_post_changed() =>
        Assert.Contains("feed.xml", Made(Report.Edited(Post, "Some words.", "Some more words.")));

    /// <summary>The pages that are made, after a look whether the site is that of a build from nothing.</summary>
    private static List<string> Made(SmallReport report, Edition? before = null)
    {
        var after = Build(report, before ?? Before.Value);
        var cold = Build(report, null).Site.Files;
        Assert.Equal(cold.Keys, after.Site.Files.Keys);
        foreach (var (path, bytes) in cold.Reverse()) Assert.Equal(Text(bytes), Text(after.Site.Files[path]));
        return after.Made;
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.Latin1.GetString(bytes.Span);

    private static Edition Build(SmallReport report, Edition? before)
    {
        var (built, edition) = Built(report, before);
        Assert.False(built.HasErrors);
        return edition;
    }

    private static (Outcome<MadePages> Built, Edition Edition) Built(SmallReport report, Edition? before)
    {
        var sources = SourceHashes.Of(report.Content().Tree);
        var earlier = new EarlierBuild(sources, before?.Memory, before?.Site.Files.Keys ?? [], path => before?.Site.Files.TryGetValue(path, out var bytes) == true ? bytes : default(ReadOnlyMemory<byte>?));
        var content = report.Content(Changed.Known(earlier, AskedOfBuild.Nothing));
        var kept = new KeptFiles();
        var built = SiteBuilder.Build(content, SiteOptions.Default with { Earlier = earlier }, kept.Keep);
        var memory = new BuildMemory(
            AskedOfBuild.Nothing,
            sources,
            [.. content.Narrative.Posts.Concat(content.Narrative.Pages).Select(article => article.Facts).OrderBy(facts => facts.Path, StringComparer.Ordinal)],
            built.Value.Memory,
            built.Value.HasLinks);
        return (built, new Edition(kept.Tree, memory, [.. built.Value.Reasons.Where(page => page.Value is not null).Select(page => page.Key)]));
    }

    private sealed record Edition(OutputTree Site, BuildMemory Memory, List<string> Made);
}
