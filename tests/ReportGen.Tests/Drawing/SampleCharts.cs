using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Diagnostics;
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

    public static Chart Footprint { get; } = One(
        "footprint",
        ChartKind.Bar,
        new Axis("Published patch footprint", "GB", Scale.Linear),
        (new ChartRow("ESX 3.5", "18 months", false), Over("over 3 GB", 3, 4)),
        (new ChartRow("ESXi 3.5", "12 months", true), Over("over 2.7 GB", 2.7, 2.8)),
        (new ChartRow("Hyper-V Server 2008, SP2", "12 months", false), Between("845 MB", 0.8445, 0.845, 0.8455)),
        (new ChartRow("Windows Server 2008 Full", "18 months", false), Between("408 MB", 0.4075, 0.408, 0.4085)),
        (new ChartRow("Windows bulletins, recounted", null, false), Unknown));

    public static Chart Counts { get; } = One(
        "counts",
        ChartKind.Bar,
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

    /// <summary>Charts of rows that authors write.</summary>
    public static ImmutableArray<Chart> OfRows { get; } = [Footprint, Counts, Recounts, Nines, Ratios];

    public static ImmutableArray<Chart> All { get; } = [.. OfRows, Months, OpenMonths, Days];

    public static ChartValue Unknown => new("x.unknown", null, null, null, null, false, false, "unknown");

    public static Chart One(string id, ChartKind kind, Axis axis, params (ChartRow Row, ChartValue Value)[] rows) =>
        Make(id, kind, axis, [.. rows.Select(row => row.Row)], new ChartSeries(null, [.. rows.Select(row => row.Value)]));

    public static ChartValue Point(string words, double value) => Between(words, value, value, value);

    public static ChartValue Between(string words, double low, double nominal, double high) => new("x.between", null, nominal, low, high, false, false, words);

    public static ChartValue Over(string words, double low, double high) => new("x.over", null, low, low, high, false, true, words);

    public static ChartValue Under(string words, double low, double high) => new("x.under", null, high, low, high, true, false, words);

    private static Chart OverTime(string id, ChartKind kind, ImmutableArray<Period> rows, params ImmutableArray<ChartSeries> series) =>
        Make(id, kind, new Axis("Patches that require a restart", "", Scale.Linear), [.. rows.Select(days => new ChartRow(days.ToString(), null, false) { Days = days })], series) with
        {
            Window = Period.Between(rows[0].First, rows[^1].Last),
        };

    private static Period Month(int year, int month) => Period.Month(year, month);

    private static Chart Make(string id, ChartKind kind, Axis axis, ImmutableArray<ChartRow> rows, params ImmutableArray<ChartSeries> series)
    {
        var span = SourceSpan.File("content/charts.yaml");
        return new Chart(id, kind, new SourcedText($"The finding of {id} & <more>", span), null, axis, rows, series, $"Alternative text of {id}.", [], span);
    }
}
