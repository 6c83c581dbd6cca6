using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Pictures;
using ReportGen.Quantities;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>A comparison of two small editions in which everything happens that can happen.</summary>
internal static class SampleComparison
{
    private const string Post = "posts/first/index.html";

    private static readonly Place Lead = new(Post, "", null, 31, "The full installation takes 20 MB, at least 1.25 times the core.") { Part = PagePart.Summary };

    private static readonly Place Ledger = new("claims/index.html", "Release notes", "s1", 88, "Full is four times core. contradicted");

    public static readonly Cause Record = new(CauseKind.Record, "alpha", "A1", "The size of record A1 in alpha changed from 12 MB to 16 MB.", [new("size", "12 MB", "16 MB") { Line = 12 }]) { At = new("content/data/alpha.yaml", 12), StatedIn = "Release notes, table 2, https://vendor.example/notes" };

    private static readonly Cause Selection =
        new(CauseKind.Selection, null, "alpha-main", "Selection alpha-core is now called alpha-main, and its window is shorter.", [new("window", "2008-01-01 to 2008-12-31", "2008-01-01 to 2008-11-30")]);

    private static readonly Cause Digits = new(CauseKind.Digits, null, "share-core", "Metric share-core is printed with two digits.", [new("digits", null, "2")]);

    private static readonly Cause Figure = new(CauseKind.Figure, null, "downtime", "Chart downtime made way for restarts.", []);

    public static readonly Cause Text = new(CauseKind.Text, null, "content/posts/first.md", "The text of content/posts/first.md was edited.", []);

    private static readonly Cause Palette = new(CauseKind.Theme, null, "templates/palette.yaml", "The colours changed.", []);

    /// <summary>Nothing differs.</summary>
    public static Comparison None { get; } = new("main", "HEAD", [], [], [], [], [], [], [], [], [], [new("claims", 12), new("numbers", 140), new("pages", 31)]);

    /// <summary>Only templates differ: no number moves.</summary>
    public static Comparison TemplateOnly { get; } = None with
    {
        Pages = [new(PageDifference.Markup, "index.html", "index.html", "A brief report", null, [], []), new(PageDifference.Markup, Post, Post, "First post", "content/posts/first.md", [], [])],
        Files = [new(FileDifference.Changed, "index.html", "index.html", 4_200, 4_230), new(FileDifference.Changed, Post, Post, 9_100, 9_130)],
        Causes = [new(CauseKind.Theme, null, "templates/", "The templates changed.", [])],
    };

    public static Comparison Rich { get; } = new(
        "main", "feature/larger-fix", Verdicts(), Numbers(), Definitions(), Charts(), SamplePages.All, Losses(), FrontMatter(), Files(), Causes(),
        [new("claims", 11), new("numbers", 132), new("charts", 3), new("pages", 25), new("files", 61)])
    {
        Findings = [new("feature/larger-fix", "content/claims.yaml:9:11", "RG4009", "the verdict on 'c-four' is contradicted, not consistent.", "check what changed"), new("feature/larger-fix", "content/posts/first.md:12:4", "RG6010", "the words say '16 MB', but 'metric:alpha-full.size' is '20 MB'.", null)],
        Statements =
        [
            new("holds:alpha-full.size<18MB", "holds:alpha-full.size<18MB", "weighed less", "content/posts/first.md", "holds", "fails", "Size of all patches, Alpha, Full installation (16 MB) is below 18 MB.", "Size of all patches, Alpha, Full installation (20 MB) is not below 18 MB.", [Record]),
            new("holds:alpha-main.patches<29", "holds:alpha-main.patches>29", "fewer", "content/charts.yaml", "holds", "holds", "Patches, Alpha, Main (30) is above 29.", "Patches, Alpha, Main (28) is below 29.", [Selection]),
        ],
        NumbersAdded = [new("alpha-main.restarts", "restarts, Alpha, Main", "2")],
        NumbersRemoved = [new("old-share", "old share", "12%") { IsBound = true }],
        Bindings =
        [
            new("content/posts/first.md", [new("alpha-full.patches", "85", 1), new("claim:c-four", null, 2)], [new("alpha-full.size", "20 MB", 1)],
                [new(UnboundKind.Exempt, "58", "Update 58", "name of an update", @"Update \d+", 1), new(UnboundKind.Literal, "thirty", "thirty", "a figure of speech", null, 1)]),
            new("content/posts/second.md", [new("old-share", "12%", 1) { IsToldAlone = true }, new("full-vs-core", "1.2–1.4×", 3)], [], []),
        ],
        Exemptions = [new(@"Alpha \d", "a product name", null), new(@"Update \d+", null, "name of an update"), new("in 2004", "a year", "the year of a law")],
        ReadAgain = [.. Enumerable.Range(1, 7).Select(Again)],
    };

    /// <summary>The summary knows its file, the others do not.</summary>
    private static Reread Again(int nth) => nth == 1
        ? new(Nearness.Around, Lead, "content/posts/first.md", ["The full installation takes", ", at least 1.25 times the core."], ["alpha-full.size"]) { At = new("content/posts/first.md", 5) }
        : new(Nearness.Neighbour, Lead with { Line = 30 + nth, Words = $"That is {nth} times too much.", Part = PagePart.Text }, "content/posts/first.md", [$"That is {nth} times too much."], ["alpha-full.size", "claim:c-four", "full-vs-core"]);

    private static ImmutableArray<VerdictChange> Verdicts() =>
    [
        new("c-four", "s1", "Full is four times core.", "consistent", "contradicted", "The source says 4×; 16 MB against 4 MB gives 3.5–4.7×: consistent.", "The source says 4×; 20 MB against 4 MB gives 4.4–5.8×: too low by at least 0.4.", [Record], [Ledger, Lead]),
        new("c-few", "s2", "Fewer than thirty restarts.", "off-by-rounding", "confirmed", "It was 30 after rounding.", "It is 28.", [Selection], []),
    ];

    private static ImmutableArray<NumberChange> Numbers() =>
    [
        new("alpha-full.largest", "alpha-full.largest", "largest patch, Alpha, Full installation", NumberDifference.Value, Measure.Unknown(Kind.ByteSize, "no record has a size"), Measure.Point(Kind.ByteSize, 16_000_000), "unknown", "16 MB", null, null, double.PositiveInfinity, Overlap.None, [Record], []),
        new("alpha-full.size", "alpha-full.size", "size of all patches, Alpha, Full installation", NumberDifference.Value, Megabytes(15, 17), Megabytes(19, 21), "16 MB", "20 MB", "+4 MB", "+25%", 0.25, Overlap.Apart, [Record], [Lead, Ledger]) { IsBound = true, Foremost = Lead },
        new("full-vs-core", "full-vs-core", "full against core", NumberDifference.Value, Ratio(12, 14), Ratio(13, 15), "1.2–1.4×", "1.3–1.5×", "+0.1×", "+7.7%", 0.077, Overlap.Overlapping, [Record, Selection], [Lead]) { IsBound = true, Foremost = Lead },
        new("alpha-main.patches", "alpha-core.patches", "patches, Alpha, Main", NumberDifference.Value, Measure.Point(Kind.Count, 30), Measure.Point(Kind.Count, 28), "30", "28", "−2", "−6.7%", 0.067, Overlap.Apart, [Selection], []),
        new("share-core", "share-core", "share of core", NumberDifference.Words, Measure.Point(Kind.Share, Rational.Of(1, 3)), Measure.Point(Kind.Share, Rational.Of(1, 3)), "33.3%", "33%", null, null, 0, Overlap.Same, [Digits], [Ledger]),
    ];

    private static Measure Megabytes(int low, int high) => Measure.Of(Kind.ByteSize, Interval.HalfOpen(low * 1_000_000, high * 1_000_000));

    private static Measure Ratio(int low, int high) => Measure.Of(Kind.Ratio, Interval.Open(Rational.Of(low, 10), Rational.Of(high, 10)));

    private static ImmutableArray<DefinitionChange> Definitions() =>
    [
        new(DefinitionKind.Claim, DefinitionDifference.Removed, "c-old", "c-old", null, "An old claim", null, [], []),
        new(DefinitionKind.Metric, DefinitionDifference.Redefined, "share-core", "share-core", null, "Share of core", "33.3%", [new("formula", "a / b", "share(a, b)")], [Digits]),
        new(DefinitionKind.Selection, DefinitionDifference.Renamed, "alpha-main", "alpha-core", null, "Alpha, Main", null, [new("id", "alpha-core", "alpha-main")], [Selection]),
        new(DefinitionKind.Record, DefinitionDifference.Added, "A3", null, "alpha", "Third fix", null, [], []),
        new(DefinitionKind.ReportedFigure, DefinitionDifference.Reworded, "f-total", "f-total", "alpha", "Total", "170 MB", [new("note", null, "As of January.")], []),
    ];

    private static ImmutableArray<ChartChange> Charts() =>
    [
        new(ChartDifference.Data, "footprint", "Full takes more than core", true,
            [new("Full", "size", "alpha-full.size", "16 MB", "20 MB"), new("Core", "size", "alpha-core.size", "12 MB", "16 MB"), new("Third fix", null, null, null, "4 MB")],
            [new("caption", "Sizes as stated.", "Sizes as stated, with A3.")], SampleEditions.ChartBefore, SampleEditions.ChartAfter, SampleEditions.ChartPixels, ["index.html", Post], [Record]),
        new(ChartDifference.Removed, "downtime", "Days of downtime", true, [new("2008", null, null, "2 days", null)], [], SampleEditions.OldChart, null, null, [Post], [Figure]),
        new(ChartDifference.Added, "restarts", "Restarts by month", true, [new("2008-02", null, null, null, "1")], [], null, SampleEditions.NewChart, null, [Post], [Figure]),
        new(ChartDifference.Drawing, SampleEditions.CardAfter, SampleEditions.CardAfter, false, [], [], SampleEditions.CardBefore, SampleEditions.CardAfter, new PictureDifference(320, 180, 320, 180, 8, 57_600, 0, null, ReadOnlyMemory<byte>.Empty), [], [Palette]),
    ];

    private static ImmutableArray<Loss> Losses() =>
    [
        new(LossKind.Page, "posts/old/", null, "A bookmark of this page ends in 'not found'. Its text is now in posts/first/."),
        new(LossKind.Anchor, "posts/first/#notes", Post, "A link to this heading now ends at the top of the page."),
        new(LossKind.File, "data/alpha.csv", null, "Who downloads this file by its address no longer gets it."),
        new(LossKind.Link, "https://vendor.example/notes", Post, "The page no longer leads to this source."),
    ];

    private static ImmutableArray<FrontMatterChange> FrontMatter() =>
    [
        new("content/posts/first.md", Post, [new("date", "2026-01-02", "2026-01-03"), new("tags", null, "sizes")]),
        new("content/report.yaml", "", [new("title", "A brief report", "A larger report"), new("as of", "2009-12-31", "2010-12-31")]) { Settings = 1 },
    ];

    private static ImmutableArray<FileChange> Files() =>
    [
        new(FileDifference.Rehashed, SampleEditions.CardAfter, SampleEditions.CardBefore, 900, 900),
        new(FileDifference.Removed, "data/alpha.csv", "data/alpha.csv", 1_200, null),
        new(FileDifference.Added, SampleEditions.NewChart, null, null, 800),
        new(FileDifference.Changed, Post, Post, 9_100, 9_800),
    ];

    private static ImmutableArray<Cause> Causes() =>
    [
        Record with { Numbers = ["alpha-full.largest", "alpha-full.size", "full-vs-core"], Claims = ["c-four"], Charts = ["footprint"], Sentences = [Lead] },
        Selection with { Numbers = ["full-vs-core", "alpha-main.patches"], Claims = ["c-few"] },
        Digits with { Numbers = ["share-core"] },
        Figure with { Charts = ["downtime", "restarts"] },
        Text with { Sentences = [Lead] },
        Palette,
    ];
}
