using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says in words what a chart shows: what is compared, its extremes, and what is not known.</summary>
internal static class AlternativeText
{
    public static Chart AddTo(Chart chart)
    {
        IEnumerable<string> sentences = [Opening(chart), .. Body(chart), .. EventWords.Marked(chart.Events), .. chart.Notes];
        return chart with { AlternativeText = English.Sentences(sentences) };
    }

    private static IEnumerable<string> Body(Chart chart) => chart.Kind switch
    {
        ChartKind.Strip => StripWords.Of(chart),
        ChartKind.Timeline => EventWords.Of(chart.Lanes),
        ChartKind.Cumulative => StepWords.Of(chart),
        ChartKind.Calendar => [.. Marks(chart), .. Sentences(chart, chart.Series[0].Name, chart.Series[0].Values)],
        _ => [.. chart.Series.SelectMany(one => Sentences(chart, one.Name, one.Values)), .. HasTotals(chart) ? Sentences(chart, "Together", [.. chart.Totals.OfType<ChartValue>()]) : []],
    };

    private static bool HasTotals(Chart chart) => !chart.Totals.IsEmpty && !chart.Totals.Contains(null);

    private static IEnumerable<string> Sentences(Chart chart, string? seriesName, ImmutableArray<ChartValue> values)
    {
        var name = seriesName is null ? "" : $"{seriesName}: ";
        var known = chart.Rows.Zip(values).Where(pair => !pair.Second.IsUnknown).Select(pair => new KnownValue(pair.First.Label, pair.Second)).ToArray();
        var unknown = chart.Rows.Zip(values).Where(pair => pair.Second.IsUnknown).Select(pair => pair.First.Label).ToArray();
        if (known.Length > 0) yield return name + Extremes.Of(known, RowWord(chart), name.Length == 0 ? English.Beginning : words => words);
        if (unknown.Length > 0) yield return $"{(known.Length == 0 ? name : "")}{(known.Length == 0 && name.Length > 0 ? "not" : "Not")} known: {string.Join(", ", unknown)}.";
    }

    private static string Opening(Chart chart)
    {
        var axis = chart.Axis;
        var rule = KindTable.Of(chart.Kind);
        if (chart.Kind == ChartKind.Timeline) return $"{rule.Name}, {chart.Window?.Words()}: {Counted.Words(chart.Lanes.Length, rule.RowWord)}.";
        var scale = axis.Scale switch { Scale.Log => ", on a log scale", Scale.Nines => ", on a scale of nines", _ => "" };
        var title = English.Inside(axis.Title);
        var unit = axis.Unit is "" or "%" or "×" || axis.Scale == Scale.Nines || title.EndsWith(axis.Unit, StringComparison.Ordinal) ? "" : $", in {axis.Unit}";
        var time = chart.Window is { } window ? $"{(chart.Kind == ChartKind.StackedBar ? " by month" : "")}, {window.Words()}" : "";
        return $"{NameOf(chart)} of {title}{unit}{scale}{time}{Extent(chart)}.";
    }

    /// <summary>Steps have no rows that a reader would count.</summary>
    private static string Extent(Chart chart) => chart.Kind == ChartKind.Cumulative ? "" : $": {Counted.Words(chart.Rows.Length, RowWord(chart))}{Stacked(chart)}";

    private static string NameOf(Chart chart) => IsByMonth(chart) ? "Column chart" : KindTable.Of(chart.Kind).Name;

    private static string RowWord(Chart chart) => IsByMonth(chart) ? "month" : KindTable.Of(chart.Kind).RowWord;

    private static bool IsByMonth(Chart chart) => chart is { Kind: ChartKind.StackedBar, Window: not null };

    /// <summary>On how many days of a calendar there is which mark.</summary>
    private static IEnumerable<string> Marks(Chart chart)
    {
        if (chart.Meanings is not { } meanings) yield break;
        var values = chart.Series[0].Values;
        var (certain, none) = (values.Count(value => value.Low > 0), values.Count(value => value.High == 0));
        (int Count, string Words)[] counts = [(certain, meanings.Certain), (values.Length - certain - none, meanings.Possible), (none, meanings.None)];
        var said = counts.Where(count => count.Count > 0).Select(count => $"{count.Words} on {Counted.Words(count.Count, "day")}").ToList();
        yield return $"{English.Beginning(English.Joined(said))}.";
    }

    private static string Stacked(Chart chart) => chart is { Kind: ChartKind.StackedBar, Series.Length: > 1 }
        ? $", {English.Joined([.. chart.Series.Select(series => series.Name ?? "")])} {(IsByMonth(chart) ? "on top of" : "behind")} each other"
        : "";
}
