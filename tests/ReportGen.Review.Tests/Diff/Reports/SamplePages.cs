using System.Collections.Immutable;
using ReportGen.Diff;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>The pages of <see cref="SampleComparison"/>: each kind of page and of paragraph once.</summary>
internal static class SamplePages
{
    private const string Post = "posts/first/index.html";

    private static readonly Place Conclusion = new(Post, "Conclusion", "conclusion", 70, "Sizes are as the vendor states them.");

    public static ImmutableArray<PageChange> All { get; } =
    [
        new(PageDifference.Text, "data/alpha/index.html", "data/alpha/index.html", "Alpha patches", null, [], [new("Records", "records", [Row])]),
        new(PageDifference.Markup, "index.html", "index.html", "A brief report", null, [], []),
        new(PageDifference.Moved, "pages/about/index.html", "pages/about-us/index.html", "About", "content/pages/about.md", [], []) { LeadsTo = "pages/about-us/index.html" },
        new(PageDifference.Text, Post, Post, "First post", "content/posts/first.md", [new("description", "Sixteen megabytes.", "Twenty megabytes.")],
            [new("", null, [Explained]), new("Results", "results", [Edited, Moved]), new("Notes", "notes", [Gone, New, Repeated, Left])]),
        new(PageDifference.Added, "posts/second/index.html", null, "Second post", "content/posts/second.md", [], [new("", null, [Summary, New])]),
        new(PageDifference.Removed, "posts/old/index.html", "posts/old/index.html", "Old post", null, [], [new("", null, [Gone])]),
    ];

    private static BlockChange Row => new(BlockDifference.Changed, 120, [Both("A1 | First fix | "), Old("12 MB"), Fresh("16 MB"), Both(" | required")], null, ["alpha-full.size"], true, [SampleComparison.Record]);

    private static BlockChange Explained => new(BlockDifference.Changed, 31, [Both("The full installation takes "), Old("16"), Fresh("20"), Both(" MB, at least 1.25 times the core.")], null, ["alpha-full.size"], true, [SampleComparison.Record]);

    private static BlockChange Edited => new(BlockDifference.Changed, 44, [Both("We think that this is "), Old("little"), Fresh("much, and say so"), Both(".")], null, [], false, [SampleComparison.Text]) { At = new("content/posts/first.md", 14), Heading = new("What we think", "think") };

    private static BlockChange Moved => new(BlockDifference.Moved, 45, [Both("Sizes are as the vendor "), Old("states"), Fresh("stated"), Both(" them.")], Conclusion, ["claim:c-four"], false, [SampleComparison.Text]);

    private static BlockChange Gone => new(BlockDifference.Removed, 52, [Old("This sentence is gone.")], null, [], false, [SampleComparison.Text]);

    private static BlockChange New => new(BlockDifference.Added, 53, [Fresh("This sentence is new.")], null, [], false, [SampleComparison.Text]);

    private static BlockChange Summary => new(BlockDifference.Added, 12, [Fresh("What the second post says.")], null, [], false, [SampleComparison.Text]) { Part = PagePart.Summary };

    private static BlockChange Repeated => New with { Line = 60, AlsoOn = [new Place("index.html", "", null, 12, "This sentence is new."), new Place("pages/about/index.html", "Notes", "notes", 14, "This sentence is new.")] };

    private static BlockChange Left => Gone with { Line = 61, To = new Place("pages/about/index.html", "Conclusion", "conclusion", 20, "This sentence is gone.") };

    private static WordRun Both(string text) => new(WordSide.Both, text);

    private static WordRun Old(string text) => new(WordSide.Before, text);

    private static WordRun Fresh(string text) => new(WordSide.After, text);
}
