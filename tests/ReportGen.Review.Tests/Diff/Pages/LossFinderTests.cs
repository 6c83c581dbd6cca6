using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Diff.Pages;
using ReportGen.Snapshots;
using ReportGen.Tests.Diff.Reports;

namespace ReportGen.Tests.Diff.Pages;

public class LossFinderTests
{
    private static readonly PageText Post = Written.Page("posts/one/index.html", "# One", "A sentence of the post that nobody else has.") with
    {
        Anchors = ["notes", "n-alpha.size", "at-alpha.size", "n-beta.size", "cite-1", "record-A1", "figure-x"],
        Links = [new PageLink("https://vendor.example/notes", "notes"), new PageLink("../../index.html", "home")],
    };

    [Fact]
    public void Nothing_is_lost_between_equal_editions() => Assert.Empty(Find(Written.Pages(Post), Written.Pages(Post)));

    [Fact]
    public void A_page_that_is_gone_breaks_bookmarks() =>
        Assert.Equal(["Page posts/one/ : The page “One” is gone. A bookmark to it breaks."], Find(Written.Pages(Post), Written.Pages()));

    [Fact]
    public void A_page_that_moved_without_a_trace_says_where_it_is() =>
        Assert.Equal(
            ["Page posts/one/ : The page “One” stands at posts/first/ now, and its old address leads nowhere. A bookmark to it breaks."],
            Find(Written.Pages(Post), Written.Pages(Post with { Path = "posts/first/index.html" })));

    [Fact]
    public void A_page_whose_address_leads_on_is_not_lost() =>
        Assert.Empty(Find(Written.Pages(Post), Written.Pages(Redirect("../first/index.html"), Post with { Path = "posts/first/index.html" })));

    [Fact]
    public void An_address_that_leads_to_what_is_not_there_is_lost() =>
        Assert.Equal(["Page posts/one/ : The address leads on to posts/nowhere/, which is not there. A bookmark to it breaks."], Find(Written.Pages(Post), Written.Pages(Redirect("../nowhere/index.html"))));

    [Fact]
    public void An_old_address_that_no_longer_leads_on_is_lost() =>
        Assert.Equal(["Page posts/one/ : The address led on to posts/first/, and leads nowhere now. A bookmark to it breaks."], Find(Written.Pages(Redirect("../first/index.html")), Written.Pages()));

    [Fact]
    public void Places_of_a_page_are_told_by_sort_and_none_is_dropped() =>
        Assert.Equal(
            [
                "Anchor posts/one/#cite-1 posts/one/index.html: The citation #cite-1 is gone. A bookmark to it breaks.",
                "Anchor posts/one/#n-alpha.size posts/one/index.html: The places of the numbers alpha.size and beta.size are gone. A bookmark to one of them breaks.",
                "Anchor posts/one/#notes posts/one/index.html: The places #notes and #figure-x are gone. A bookmark to one of them breaks.",
                "Anchor posts/one/#record-A1 posts/one/index.html: The place of the record A1 is gone. A bookmark to it breaks.",
            ],
            Find(Written.Pages(Post), Written.Pages(Post with { Anchors = [] })));

    [Fact]
    public void The_place_of_a_record_in_a_list_is_no_lost_address()
    {
        var losses = LossFinder.Find(Written.Edition(), Written.Edition(), Written.Pages(Post), Written.Pages(Post with { Anchors = ["n-alpha.size", "at-alpha.size", "n-beta.size", "cite-1"] }));

        Assert.Equal(["notes: False", "record-A1: True"], losses.Where(loss => loss.Kind == LossKind.Anchor).Select(loss => $"{loss.Address.Split('#')[1]}: {loss.IsListed}"));
        Assert.Equal(1, (SampleComparison.None with { Losses = losses }).Counts.Addresses);
    }

    [Fact]
    public void Sections_are_told_one_by_one_with_where_they_are() =>
        Assert.Equal(
            [
                "Anchor a.html#first a.html: The section “First” is gone. A bookmark to it opens the page at its top.",
                "Anchor a.html#second a.html: The section “Second” is at #zweitens now. A bookmark to its old address opens the page at its top.",
            ],
            Find(Written.Pages(Written.Page("a.html", "# Title", "## First {#first}", "x", "## Second {#second}", "y")), Written.Pages(Written.Page("a.html", "# Title", "## Second {#zweitens}", "y"))));

    [Fact]
    public void A_section_that_went_to_another_page_says_so() =>
        Assert.Equal(
            ["Anchor a.html#first a.html: The section “First” is gone. It is on b/ now. A bookmark to it opens the page at its top."],
            Find(
                Written.Pages(Written.Page("a.html", "# Title", "x", "## First {#first}"), Written.Page("b/index.html", "# Other")),
                Written.Pages(Written.Page("a.html", "# Title", "x"), Written.Page("b/index.html", "# Other", "## First {#first}"))));

    [Fact]
    public void A_section_that_is_called_numbers_is_not_taken_for_the_numbers()
    {
        var page = Written.Page("a.html", "# Title", "## The numbers on this page {#numbers}", "x") with { Anchors = ["numbers", "n-alpha.size"] };

        Assert.Equal(
            ["Anchor a.html#n-alpha.size a.html: The place of the number alpha.size is gone. A bookmark to it breaks."],
            Find(Written.Pages(page), Written.Pages(page with { Anchors = ["numbers"] })));
    }

    [Fact]
    public void A_link_to_another_site_is_told_once_with_all_pages_that_had_it()
    {
        var about = Post with { Path = "about/index.html", Title = "About" };

        Assert.Equal(
            ["Link https://vendor.example/notes about/index.html: The link is gone from about/ and posts/one/, and no page has it now."],
            Find(Written.Pages(Post, about), Written.Pages(Post with { Links = [] }, about with { Links = [] })));
        Assert.Equal(
            ["Link https://vendor.example/notes posts/one/index.html: The link is gone from posts/one/. It is still on about/."],
            Find(Written.Pages(Post, about), Written.Pages(Post with { Links = [] }, about)));
    }

    [Fact]
    public void Files_with_lasting_names_are_told_and_those_named_by_their_content_are_not()
    {
        var before = Written.Edition("{}", ("data/a.csv", "one"), ("data/b.csv", "two"), ("charts/x-0123456789abcdef.png", "p"), ("assets/site-d4c69d60.css", "c"), ("photo-20090812.jpg", "j"));
        var after = Written.Edition("{}", ("data/c.csv", "two"));

        Assert.Equal(
            [
                "File data/a.csv : The file is gone. A link to it, or a program that loads it, breaks.",
                "File data/b.csv : The same file is at data/c.csv now. A link to its old address breaks.",
                "File photo-20090812.jpg : The file is gone. A link to it, or a program that loads it, breaks.",
            ],
            Told(LossFinder.Find(before, after, Written.Pages(), Written.Pages())));
    }

    private static PageText Redirect(string target) => Written.Page("posts/one/index.html", "# One", "This page has moved: One") with { MovedTo = target };

    private static IEnumerable<string> Find(ImmutableSortedDictionary<string, PageText> before, ImmutableSortedDictionary<string, PageText> after) =>
        Told(LossFinder.Find(Files(before), Files(after), before, after));

    private static Edition Files(ImmutableSortedDictionary<string, PageText> pages) => Written.Edition("{}", [.. pages.Keys.Select(path => (path, ""))]);

    private static IEnumerable<string> Told(ImmutableArray<Loss> losses) => losses.Select(loss => $"{loss.Kind} {loss.Address} {loss.Page}: {loss.Sentence}");
}
