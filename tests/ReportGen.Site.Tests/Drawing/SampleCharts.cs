using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Look;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Drawing;

/// <summary>Charts with every kind, scale and knowledge of a value.</summary>
internal static class SampleCharts
{
    /// <summary>Drawn on white: the verified pictures do not change with the ground and the words of pages.</summary>
    public static Theme Theme { get; } = BuiltInTheme.Theme with
    {
        Palette = new Palette(BuiltInTheme.Palette.Colours.SetItems(new Dictionary<string, PaletteColour>
        {
            ["surface"] = new("#ffffff", "#14171c"),
            ["ink"] = new("#1b1f27", "#e9ebee"),
            ["muted"] = new("#59616e", "#a3abb7"),
            ["grid"] = new("#dde1e6", "#2c323b"),
            ["subdued"] = new("#8495a8", "#66788c"),
        })),
    };

    public static Imprint Imprint { get; } = new(
        "The finding, as a sentence that is longer than a line of the picture is wide, and so goes on in a second one",
        "What is shown, and of which days.",
        ["Sources: Release notes of a vendor; A post on the size of patches", "A small report (CC BY 4.0)", "https://small.example/"]);

    public static Chart Footprint { get; } = One(
        "footprint",
        ChartKind.HorizontalBar,
        new Axis("Published patch footprint", "GB", Scale.Linear),
        (new ChartRow("ESX 3.5", "18 months", false), Over("over 3 GB", 3, 4)),
        (new ChartRow("ESXi 3.5", "12 months", true), Over("over 2.7 GB", 2.7, 2.8)),
        (new ChartRow("Hyper-V Server 2008, SP2", "12 months", false), Between("845 MB", 0.8445, 0.845, 0.8455)),
        (new ChartRow("Windows Server 2008 Full", "18 months", false), Between("408 MB", 0.4075, 0.408, 0.4085)),
        (new ChartRow("Windows bulletins, recounted", null, false), Unknown));

    public static Chart Counts { get; } = One(
        "counts",
        ChartKind.HorizontalBar,
        new Axis("Patches", "", Scale.Linear),
        (new ChartRow("ESX 3.5", null, false), Point("85", 85)),
        (new ChartRow("Restarts of Windows Server 2008, Full installation", null, false), Between("12–30", 12, 21, 30)),
        (new ChartRow("Bundles", null, false), Over("at least 61", 61, double.PositiveInfinity)),
        (new ChartRow("Under", null, false), Under("at most 40", 0, 40)));

    public static Chart Recounts { get; } = Make(
        "recounts",
        ChartKind.GroupedBar,
        new Axis("Patches or bulletins", "", Scale.Linear),
        [new ChartRow("Published", null, true), new ChartRow("Packages, own, long", null, false), new ChartRow("Bulletins, any, short", null, false)],
        new ChartSeries("Full", [Point("32", 32), Between("36–38", 36, 37, 38), Point("36", 36)]),
        new ChartSeries("Server Core", [Point("26", 26), Unknown, Point("23", 23)]));

    public static Chart Nines { get; } = One(
        "nines",
        ChartKind.Dot,
        new Axis("Availability in nines", "%", Scale.Nines),
        (new ChartRow("Five nines", null, false), Between("99.999%", 99.9989, 99.999, 99.9991)),
        (new ChartRow("Update 2, posts", null, true), Between("99.32–99.59%", 99.32, 99.45, 99.59)),
        (new ChartRow("Best case", null, false), Over("at least 99.9%", 99.9, 100)));

    public static Chart Ratios { get; } = One(
        "ratios",
        ChartKind.Dot,
        new Axis("Times the footprint of the other platform", "×", Scale.Log),
        (new ChartRow("ESXi 3.5 against Server Core", null, false), Between("32.7–34.4×", 32.73, 33.5, 34.36)),
        (new ChartRow("ESXi 3.5 against Full", null, false), Between("6.6–6.9×", 6.61, 6.7, 6.87)),
        (new ChartRow("Unknown", null, false), Unknown),
        (new ChartRow("Small", null, false), Under("at most 12×", 0, 12)));

    public static Chart Months { get; } = OverTime(
        "months",
        ChartKind.StackedBar,
        [.. Enumerable.Range(0, 18).Select(at => Month(2008 + (at / 12), 1 + (at % 12)))],
        new ChartSeries("Critical", [.. Enumerable.Range(0, 18).Select(at => Point($"{at % 4}", at % 4))]),
        new ChartSeries("Important", [.. Enumerable.Range(0, 18).Select(at => Point($"{at % 3}", at % 3))])) with
    {
        Totals = [.. Enumerable.Range(0, 18).Select(at => at == 7 ? null : Point($"{(at % 4) + (at % 3)}", (at % 4) + (at % 3)))],
        Events =
        [
            new ChartEvent(Period.Between(new DateOnly(2008, 1, 1), new DateOnly(2008, 3, 31)), "Before the first patch", null) { IsNote = true },
            Happened(2008, 6, 30, "The window of another begins"),
        ],
    };

    public static Chart OpenMonths { get; } = OverTime(
        "open-months",
        ChartKind.StackedBar,
        [.. Enumerable.Range(6, 4).Select(at => Month(2008, at))],
        new ChartSeries(null, [Point("0", 0), Over("at least 6", 6, double.PositiveInfinity), Between("4–6", 4, 4, 6), Unknown]));

    public static Chart Days { get; } = OverTime(
        "days",
        ChartKind.Calendar,
        [.. new[] { 71, 72, 107, 142, 143, 154, 190, 220 }.Select(at => Period.Day(new DateOnly(2008, 1, 1).AddDays(at)))],
        new ChartSeries(null, [Point("3", 3), Point("0", 0), Between("4–6", 4, 4, 6), Between("0–1", 0, 0, 1), Unknown, Point("1", 1), Point("2", 2), Over("at least 2", 2, double.PositiveInfinity)]),
        new ChartSeries("Patches of the day", [Point("3", 3), Point("1", 1), Point("6", 6), Point("1", 1), Point("2", 2), Point("1", 1), Point("10", 10), Over("at least 3", 3, double.PositiveInfinity)])) with
    {
        Window = Period.Between(new DateOnly(2008, 3, 5), new DateOnly(2008, 8, 27)),
        Meanings = new MarkMeanings("restart required", "restart possible", "no restart"),
    };

    public static Chart Upright { get; } = One(
        "upright",
        ChartKind.Bar,
        new Axis("Change of the patch footprint", "%", Scale.Linear),
        (new ChartRow("Server Core", "12 months", true), Between("12–30%", 12, 21, 30)),
        (new ChartRow("Full", null, false), Over("at least 40%", 40, double.PositiveInfinity)),
        (new ChartRow("Hyper-V Server", null, false), Point("−15.0%", -15)),
        (new ChartRow("ESXi", null, false), Unknown),
        (new ChartRow("ESX", null, false), Under("at most 25%", 0, 25)));

    public static Chart Parts { get; } = Make(
        "parts",
        ChartKind.StackedBar,
        new Axis("Patches", "", Scale.Linear),
        [new ChartRow("ESX 3.5", null, true), new ChartRow("Windows Server 2008, Full installation", "18 months", false), new ChartRow("Hidden", null, false)],
        new ChartSeries("Critical", [Point("36", 36), Between("10–14", 10, 12, 14), Point("3", 3)]),
        new ChartSeries("Security", [Point("49", 49), Over("at least 9", 9, double.PositiveInfinity), Unknown])) with
    {
        Totals = [Point("85", 85), Over("at least 19", 19, double.PositiveInfinity), Unknown],
    };

    public static Chart Sizes { get; } = Make(
        "sizes",
        ChartKind.Strip,
        new Axis("Size of a patch", "MB", Scale.Log),
        [Strip("Alpha", 12, 0.4, 0.5, 1, 1, 1.2, 4, 8, 12, 300), Strip("Beta, with a label that is long enough for two lines", 0, 2, 2.1, 2.2, 40)],
        new ChartSeries(null, [Unknown, Between("2.15 MB", 2.1, 2.15, 2.2)]));

    public static Chart Rising { get; } = OverTime(
        "rising",
        ChartKind.Cumulative,
        [.. new[] { 0, 30, 71, 72, 107, 180, 220, 300 }.Select(at => Period.Day(new DateOnly(2008, 1, 1).AddDays(at)))],
        new ChartSeries("Full installation", [.. new[] { 0, 2, 5, 9, 12, 20, 26, 30 }.Select(count => Between($"{count}", count, count, count + (count / 4)))]),
        new ChartSeries("Server Core", [.. new[] { 0, 2, 4, 8, 10, 18, 25, 29 }.Select(count => Over($"at least {count}", count, double.PositiveInfinity))])) with
    {
        Events = [Happened(2008, 3, 12, "The first fix comes out"), Happened(2008, 8, 8, "The last fix comes out, and with it a longer label that has to be broken")],
    };

    public static Chart Story { get; } = Make("story", ChartKind.Timeline, new Axis("Date", "", Scale.Linear), []) with
    {
        Window = Period.Between(new DateOnly(2008, 1, 1), new DateOnly(2009, 8, 31)),
        Lanes =
        [
            new ChartLane("What happened", LaneContent.Events,
            [
                new ChartEvent(Month(2008, 2), "Only the month of this is known", "s1"),
                Happened(2008, 8, 12, "Hosts take their licence for expired"),
                Happened(2008, 8, 14, "A fix comes out"),
                Happened(2009, 8, 12, "Part 1 of a series"),
                Happened(2009, 8, 13, "Its update"),
            ]),
            new ChartLane("Releases", LaneContent.Releases, [.. Enumerable.Range(1, 12).Select(at => new ChartEvent(at == 5 ? Month(2008, 5) : Period.Day(new DateOnly(2008, at, 9)), "2 patches", null) { Value = Point("2", 2) })]),
        ],
    };

    public static Chart Targets { get; } = Make(
        "targets",
        ChartKind.Target,
        new Axis("Patches or bulletins", "", Scale.Linear),
        [Of(Group1, "Packages, rated on this product, 18 months"), Of(Group1, "Packages, a year"), Of(Group1, "Bulletins"), Of(Group1, "Hidden")],
        new ChartSeries("Full", [Point("36", 36), Point("32", 32), Between("29–33", 29, 31, 33), Unknown]) { Target = new ChartTarget("Published", Point("32", 32)) },
        new ChartSeries("Server Core", [Point("24", 24), Over("at least 27", 27, double.PositiveInfinity), Under("at most 20", 0, 20), Point("26", 26)]) { Target = new ChartTarget("Published", Point("26", 26)) });

    public static Chart Panels { get; } = Make(
        "panels",
        ChartKind.Panels,
        new Axis("Patches, total size and change", "", Scale.Linear),
        [Of(Group2, "ESX 3.5"), Of(Group2, "ESXi 3.5", isEmphasised: true), Of(Group1, "Windows Server 2008 Full"), new ChartRow("Of no group", null, false)],
        Own("Patches", "", Point("85", 85), Point("13", 13), Between("30–36", 30, 32, 36), Unknown),
        Own("Total size", "GB", Over("over 3 GB", 3, 4), Over("over 2.7 GB", 2.7, 2.8), Point("408 MB", 0.408), Under("at most 1 GB", 0, 1)),
        Own("Size per month", "MB per month", Between("166–173 MB per month", 166, 170, 173), Between("224–233 MB per month", 224, 228, 233), Point("22.7 MB per month", 22.7), Unknown),
        Own("Change", "%", Point("−15.0%", -15), Point("20%", 20), Point("0%", 0), Point("5%", 5)));

    public static Chart Slope { get; } = Make(
        "slope",
        ChartKind.Slope,
        new Axis("Total size and total size per month", "", Scale.Linear),
        [Of(Group2, "ESX 3.5", isEmphasised: true), Of(Group2, "ESXi 3.5", isEmphasised: true), Of(Group1, "Windows Server 2008, Full installation"), Of(Group1, "Core") with { Note = "18 months" }, Of(Group1, "Hidden")],
        Own("Total size", "GB", Over("over 3 GB", 3, 4), Over("over 2.7 GB", 2.7, 2.8), Point("408 MB", 0.408), Point("408 MB", 0.408), Unknown),
        Own("Total size per month", "MB per month", Between("166–173 MB per month", 166, 170, 173), Between("224–233 MB per month", 224, 228, 233), Point("22.7 MB per month", 22.7), Point("34.0 MB per month", 34), Point("1 MB per month", 1)));

    /// <summary>Charts of rows that authors write.</summary>
    public static ImmutableArray<Chart> OfRows { get; } = [Footprint, Counts, Recounts, Nines, Ratios, Upright];

    public static ImmutableArray<Chart> All { get; } = [.. OfRows, Parts, Sizes, Months, OpenMonths, Days, Rising, Story, Targets, Panels, Slope];

    public static ChartValue Unknown => new("x.unknown", null, null, null, null, false, false, "unknown");

    public static Chart One(string id, ChartKind kind, Axis axis, params (ChartRow Row, ChartValue Value)[] rows) =>
        Make(id, kind, axis, [.. rows.Select(row => row.Row)], new ChartSeries(null, [.. rows.Select(row => row.Value)]));

    public static ChartValue Point(string words, double value) => Between(words, value, value, value);

    public static ChartValue Between(string words, double low, double nominal, double high) => new("x.between", null, nominal, low, high, false, false, words);

    public static ChartValue Over(string words, double low, double high) => new("x.over", null, low, low, high, false, true, words);

    public static ChartValue Under(string words, double low, double high) => new("x.under", null, high, low, high, true, false, words);

    public static ChartEvent Happened(int year, int month, int day, string label) => new(Period.Day(new DateOnly(year, month, day)), label, "s1");

    private static ChartRow Strip(string label, int unknown, params double[] sizes) => new(label, null, false)
    {
        UnknownRecords = unknown,
        Records = [.. sizes.Select((size, at) => new RecordValue($"{label[..1]}{at}", Point(FormattableString.Invariant($"{size} MB"), size), at == 0 ? Belonging.Possible : Belonging.Certain))],
    };

    private static Chart OverTime(string id, ChartKind kind, ImmutableArray<Period> rows, params ImmutableArray<ChartSeries> series) =>
        Make(id, kind, new Axis("Patches that require a restart", "", Scale.Linear), [.. rows.Select(days => new ChartRow(days.ToString(), null, false) { Days = days })], series) with
        {
            Window = Period.Between(rows[0].First, rows[^1].Last),
        };

    private static MarkColour Group1 => new("Microsoft", ColourRole.Group1, ColourRole.Group1Soft);

    private static MarkColour Group2 => new("VMware", ColourRole.Group2, ColourRole.Group2Soft);

    private static ChartRow Of(MarkColour group, string label, bool isEmphasised = false) => new(label, null, isEmphasised) { Colour = group };

    private static ChartSeries Own(string name, string unit, params ImmutableArray<ChartValue> values) => new(name, values) { Axis = new Axis(name, unit, Scale.Linear) };

    private static Period Month(int year, int month) => Period.Month(year, month);

    private static Chart Make(string id, ChartKind kind, Axis axis, ImmutableArray<ChartRow> rows, params ImmutableArray<ChartSeries> series)
    {
        var span = SourceSpan.File("content/charts.yaml");
        return new Chart(id, kind, new ProseText(new SourcedText($"The finding of {id} & <more>", span)), null, axis, rows, series, $"Alternative text of {id}.", [], span);
    }
}
