using ReportGen.Diff;
using ReportGen.Diff.Pages;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Diff.Pages;

public class PlaceFinderTests
{
    [Fact]
    public void Every_line_that_shows_a_number_or_a_claim_is_a_place()
    {
        var pages = Written.Pages(
            Written.Page("b.html", "## Sizes {#sizes}", "Alpha had [12 MB](alpha.size), that is [12 MB](alpha.size).", "Nothing here."),
            Written.Page("a.html", "Alpha | [12 MB](alpha.size)", "It was [twice](claim:c1) as heavy."));

        var places = PlaceFinder.Find(pages, PlaceFinder.NameOf, PartFinder.None);

        Assert.Equal(["alpha.size", "claim:c1"], places.Keys);
        Assert.Equal([new Place("a.html", "", null, 1, "Alpha | 12 MB"), new Place("b.html", "Sizes", "sizes", 2, "Alpha had 12 MB, that is 12 MB.")], places["alpha.size"].AsEnumerable());
        Assert.Equal(new Place("a.html", "", null, 2, "It was twice as heavy."), Assert.Single(places["claim:c1"]));
    }

    [Fact]
    public void Each_number_of_a_long_line_is_shown_with_what_stands_around_it()
    {
        var many = string.Join(' ', Enumerable.Repeat("word", 80));
        var places = PlaceFinder.Find(Written.Pages(Written.Page("a.html", $"{many} [12 MB](first) {many} [13 MB](second) {many}")), PlaceFinder.NameOf, PartFinder.None);

        Assert.Contains("12 MB", places["first"][0].Words, StringComparison.Ordinal);
        Assert.DoesNotContain("13 MB", places["first"][0].Words, StringComparison.Ordinal);
        Assert.Contains("13 MB", places["second"][0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_a_heading_has_its_place_there()
    {
        var places = PlaceFinder.Find(Written.Pages(Written.Page("a.html", "# Sizes {#t}") with { Sections = [new PageSection("Of 12 MB", 1, "t", []) { Runs = [new("Of ", null, null), new("12 MB", "alpha.size", null)], Line = 7 }] }), PlaceFinder.NameOf, PartFinder.None);

        Assert.Equal(new Place("a.html", "Of 12 MB", "t", 7, "Of 12 MB") { Part = PagePart.Title }, Assert.Single(places["alpha.size"]));
    }

    [Fact]
    public void A_place_tells_its_part_of_the_page_whatever_number_the_summary_was_published_with()
    {
        var edition = Written.Edition("""{ "posts": [{ "path": "a.html", "file": "content/posts/a.md", "title": "A", "summary": "In all 11 MB.", "key": "alpha.size" }] }""");
        var page = Written.Page("a.html", "[12 MB](alpha.size)", "In all [12 MB](alpha.size).", "So [12 MB](alpha.size) it is.");
        var section = page.Sections[0];
        var blocks = section.Blocks.Add(section.Blocks[0] with { Figure = "sizes", Line = 8 }).Add(section.Blocks[2] with { Places = ["n-alpha.size"], Line = 9 });

        var places = PlaceFinder.Find(Written.Pages(page with { Sections = [section with { Blocks = blocks }] }), PlaceFinder.NameOf, new PartFinder(edition))["alpha.size"];

        Assert.Equal([PagePart.KeyFigure, PagePart.Summary, PagePart.Text, PagePart.Figure, PagePart.Listed], places.Select(place => place.Part));
        Assert.Equal(PagePart.Summary, Foremost.Of(places, new HashSet<string> { "a.html" })?.Part);
        Assert.Null(Foremost.Of([places[4]], new HashSet<string> { "a.html" }));
        Assert.Null(Foremost.Of(places, new HashSet<string> { "b.html" }));
    }
}
