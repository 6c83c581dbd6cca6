using ReportGen.Diff;
using ReportGen.Diff.Pages;

namespace ReportGen.Tests.Diff.Pages;

public class PlaceFinderTests
{
    [Fact]
    public void Every_line_that_shows_a_number_or_a_claim_is_a_place()
    {
        var pages = Written.Pages(
            Written.Page("b.html", "## Sizes {#sizes}", "Alpha had [12 MB](alpha.size), that is [12 MB](alpha.size).", "Nothing here."),
            Written.Page("a.html", "Alpha | [12 MB](alpha.size)", "It was [twice](claim:c1) as heavy."));

        var places = PlaceFinder.Find(pages, PlaceFinder.NameOf);

        Assert.Equal(["alpha.size", "claim:c1"], places.Keys);
        Assert.Equal([new Place("a.html", "", null, 1, "Alpha | 12 MB"), new Place("b.html", "Sizes", "sizes", 2, "Alpha had 12 MB, that is 12 MB.")], places["alpha.size"].AsEnumerable());
        Assert.Equal(new Place("a.html", "", null, 2, "It was twice as heavy."), Assert.Single(places["claim:c1"]));
    }

    [Fact]
    public void Each_number_of_a_long_line_is_shown_with_what_stands_around_it()
    {
        var many = string.Join(' ', Enumerable.Repeat("word", 80));
        var places = PlaceFinder.Find(Written.Pages(Written.Page("a.html", $"{many} [12 MB](first) {many} [13 MB](second) {many}")), PlaceFinder.NameOf);

        Assert.Contains("12 MB", places["first"][0].Words, StringComparison.Ordinal);
        Assert.DoesNotContain("13 MB", places["first"][0].Words, StringComparison.Ordinal);
        Assert.Contains("13 MB", places["second"][0].Words, StringComparison.Ordinal);
    }
}
