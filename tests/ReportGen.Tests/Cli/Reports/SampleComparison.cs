using ReportGen.Diff;
using ReportGen.Quantities;

namespace ReportGen.Tests.Cli.Reports;

/// <summary>A comparison in which every sort of difference occurs.</summary>
internal static class SampleComparison
{
    private static readonly Place Shown = new("posts/first/index.html", "Sizes", "sizes", 42, "The patches took 2.8 GB, more than anybody had said");

    private static readonly Cause Record =
        new(CauseKind.Record, "alpha", "alpha A1", "The size of record A1 of alpha went from 12 MB to 14 MB.", [new("size", "12 MB", "14 MB")])
        {
            Numbers = ["alpha-full.size", "full-vs-core"],
            Claims = ["twice"],
            Charts = ["sizes"],
            Sentences = [Shown],
        };

    private static readonly Cause Theme = new(CauseKind.Theme, null, "theme", "templates/palette.yaml differs.", []);

    private static readonly Cause Text = new(CauseKind.Text, null, "text-first", "The text differs.", []);

    public static Comparison Everything { get; } = new(
        "v1.0",
        "the working tree",
        [new("twice", "s1", "The Full installation had twice the patches of the Core installation, as was said in the release notes", "confirmed", "contradicted", "The data give 2.00×, which is what is said.", "The data give 3.10×, which is 0.60 more than what is said.", [Record], [Shown])],
        [
            Number("alpha-full.size", NumberDifference.Value, "16 MB", "18 MB", Overlap.Apart, "+2 MB", "+12.5%", [Shown, Shown with { Page = "index.html", Section = "", Line = 7, Words = "18 MB" }]) with { IsBound = true },
            Number("full-vs-core", NumberDifference.Words, "2×", "2.0×", Overlap.Same, null, null, []) with { NameBefore = "full-against-core", IsBound = true },
            Number("lost", NumberDifference.Value, "3", "unknown", Overlap.None, null, null, []),
        ],
        [
            new(DefinitionKind.Metric, DefinitionDifference.Redefined, "mean", null, null, "Mean size", "4.0 MB", [new("formula", "a / b", "b / a")], []),
            new(DefinitionKind.Record, DefinitionDifference.Added, "A3", null, "alpha", "Third fix", null, [], [Record]),
            new(DefinitionKind.ReportedFigure, DefinitionDifference.Removed, "total", "total", "alpha", "", null, [], []),
            new(DefinitionKind.Selection, DefinitionDifference.Renamed, "full", "all", null, "All", null, [], []),
            new(DefinitionKind.Source, DefinitionDifference.Reworded, "s1", "s1", null, "Notes", null, [new("title", "Notes", "Release notes"), new("url", null, "https://x.example/")], []),
        ],
        [
            new(ChartDifference.Data, "sizes", "Sizes by month", true, [new("March", "Full", "alpha-full.size[2008-03]", "12 MB", "14 MB"), new("Start", null, null, null, "2008-04-01")], [new("title", "Sizes", "Sizes by month")], "charts/sizes-1.png", "charts/sizes-2.png", new(800, 400, 800, 420, 0, 336_000, 12_345, new(10, 20, 300, 40), default), ["posts/first/index.html"], [Record]),
            new(ChartDifference.Drawing, "cards/home.png", "cards/home.png", false, [], [], "cards/home-1.png", "cards/home-2.png", new(10, 10, 10, 10, 0, 100_000, 1, new(1, 2, 1, 1), default), [], [Theme]),
        ],
        [
            new(PageDifference.Text, "posts/first/index.html", "posts/first/index.html", "A first post", "content/posts/first.md", [new("description", "Old words", "New words")],
            [
                new("Sizes", "sizes",
                [
                    new(BlockDifference.Changed, 42, [new(WordSide.Both, "Over the whole of the long year that is looked at here, the patches took "), new(WordSide.Before, "16 MB"), new(WordSide.After, "18 MB"), new(WordSide.Both, ", more than anybody had said before they were counted, and less than "), new(WordSide.Before, "feared "), new(WordSide.Both, "by the few who had looked at nothing but the first months.")], null, ["alpha-full.size"], true, [Record]),
                    new(BlockDifference.Moved, 50, [new(WordSide.Both, "A paragraph that only stands elsewhere now, and has quite a lot of words.")], Shown with { Line = 12 }, [], false, [Text]),
                    new(BlockDifference.Added, 60, [new(WordSide.After, "New.")], null, [], false, []),
                ]),
            ]),
            new(PageDifference.Moved, "about/index.html", "about-us/index.html", "About", null, [], []),
            new(PageDifference.Markup, "index.html", "index.html", "", null, [], []),
        ],
        [new(LossKind.Page, "about-us/", null, "A bookmark of it breaks; it is now at about/."), new(LossKind.Link, "https://x.example/", "index.html", "The page has no link to it any more.")],
        [new("content/posts/first.md", "posts/first/", [new("title", "First post", "A first post")])],
        [new(FileDifference.Changed, "feed.xml", "feed.xml", 12_345, 12_400), new(FileDifference.Rehashed, "assets/site-2.css", "assets/site-1.css", 9, 9), new(FileDifference.Added, "new.csv", null, null, 5), new(FileDifference.Removed, "old.csv", "old.csv", 5, null)],
        [Record, Theme],
        [new("claims", 45), new("numbers", 1_234), new("pages", 78)])
    {
        Bindings = [new("content/posts/first.md", [new("alpha-full.patches", "85", 1)], [], [new(UnboundKind.Literal, "58", "58", "a figure of speech", null, 1)])],
        Exemptions = [new(@"Alpha \d", null, "a product name")],
        NumbersRemoved = [new("reported.total", "Total", "12 MB") { IsBound = true }],
    };

    private static NumberChange Number(string name, NumberDifference difference, string before, string after, Overlap overlap, string? absolute, string? relative, Place[] places) => new(
        name, name, $"What {name} is", difference, Measure.Unknown(Kind.Count, "made by hand"), Measure.Unknown(Kind.Count, "made by hand"), before, after, absolute, relative, 0, overlap, [Record], [.. places]);
}
