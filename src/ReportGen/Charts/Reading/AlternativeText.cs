using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>Says in words what a chart shows: what is compared, its extremes, and what is not known.</summary>
internal static class AlternativeText
{
    /// <summary>More rows of one value than these are counted, not named.</summary>
    private const int MostNamed = 4;

    public static Chart AddTo(Chart chart)
    {
        var series = chart.Kind == ChartKind.Calendar ? chart.Series[..1] : chart.Series;
        IEnumerable<string> sentences =
        [
            Opening(chart),
            .. Marks(chart),
            .. series.SelectMany(one => Sentences(chart, one.Name, [.. one.Values])),
            .. HasTotals(chart) ? Sentences(chart, "Together", [.. chart.Totals.OfType<ChartValue>()]) : [],
            .. chart.Notes,
        ];
        return chart with { AlternativeText = string.Join(' ', sentences) };
    }

    private static bool HasTotals(Chart chart) => !chart.Totals.IsEmpty && !chart.Totals.Contains(null);

    private static IEnumerable<string> Sentences(Chart chart, string? seriesName, ImmutableArray<ChartValue> values)
    {
        var name = seriesName is null ? "" : $"{seriesName}: ";
        var known = chart.Rows.Zip(values).Where(pair => !pair.Second.IsUnknown).Select(pair => new Known(pair.First.Label, pair.Second)).ToArray();
        var unknown = chart.Rows.Zip(values).Where(pair => pair.Second.IsUnknown).Select(pair => pair.First.Label).ToArray();
        if (known.Length > 0) yield return name + Extremes(known, RowWord(chart.Kind), name.Length == 0);
        if (unknown.Length > 0) yield return $"{(known.Length == 0 ? name : "")}{(known.Length == 0 && name.Length > 0 ? "not" : "Not")} known: {string.Join(", ", unknown)}.";
    }

    private static string Opening(Chart chart)
    {
        var axis = chart.Axis;
        var name = chart.Kind switch
        {
            ChartKind.Bar => "Bar chart",
            ChartKind.GroupedBar => "Grouped bar chart",
            ChartKind.StackedBar => "Column chart",
            ChartKind.Calendar => "Calendar",
            _ => "Dot chart",
        };
        var scale = axis.Scale switch { Scale.Log => ", on a log scale", Scale.Nines => ", on a scale of nines", _ => "" };
        var title = English.Inside(axis.Title);
        var unit = axis.Unit is "" or "%" or "×" || axis.Scale == Scale.Nines || title.EndsWith(axis.Unit, StringComparison.Ordinal) ? "" : $", in {axis.Unit}";
        var time = chart.Window is { } window ? $"{(chart.Kind == ChartKind.StackedBar ? " by month" : "")}, {window.Words()}" : "";
        return $"{name} of {title}{unit}{scale}{time}: {Count(chart.Rows.Length, RowWord(chart.Kind))}{Stacked(chart)}.";
    }

    /// <summary>On how many days of a calendar there is which mark.</summary>
    private static IEnumerable<string> Marks(Chart chart)
    {
        if (chart.Meanings is not { } meanings) yield break;
        var values = chart.Series[0].Values;
        var (certain, none) = (values.Count(value => value.Low > 0), values.Count(value => value.High == 0));
        (int Count, string Words)[] counts = [(certain, meanings.Certain), (values.Length - certain - none, meanings.Possible), (none, meanings.None)];
        var said = counts.Where(count => count.Count > 0).Select(count => $"{count.Words} on {Count(count.Count, "day")}").ToList();
        yield return $"{English.Beginning(English.Joined(said))}.";
    }

    private static string Stacked(Chart chart) => chart is { Kind: ChartKind.StackedBar, Series.Length: > 1 }
        ? $", {English.Joined([.. chart.Series.Select(series => series.Name ?? "")])} on top of each other"
        : "";

    private static string RowWord(ChartKind kind) => kind switch
    {
        ChartKind.StackedBar => "month",
        ChartKind.Calendar => "release day",
        _ => "row",
    };

    private static string Count(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    private static string Extremes(Known[] known, string row, bool beginsSentence)
    {
        if (known.Length == 1) return $"{known[0].Label}, {known[0].Value.Words}.";
        var largest = known.Where(one => SameAs(one, known.MaxBy(other => other.Value.Nominal)!)).ToArray();
        var smallest = known.Where(one => SameAs(one, known.MinBy(other => other.Value.Nominal)!)).ToArray();
        if (largest.Length == known.Length) return $"{(beginsSentence ? "All" : "all")} are {known[0].Value.Words}.";
        var isLargestSure = largest.All(one => known.Except(largest).All(other => one.Value.Low >= other.Value.High));
        var isSmallestSure = smallest.All(one => known.Except(smallest).All(other => one.Value.High <= other.Value.Low));
        return $"{(beginsSentence ? "Largest" : "largest")}{Hedge(isLargestSure)}: {Named(largest, row)}; smallest{Hedge(isSmallestSure)}: {Named(smallest, row)}.";
    }

    // Ends of intervals that overlap leave open which value is larger; the drawing shows it, so the words must say it.
    private static string Hedge(bool isSure) => isSure ? "" : " as drawn";

    private static bool SameAs(Known one, Known other) =>
        one.Value.Low == other.Value.Low && one.Value.High == other.Value.High && one.Value.Nominal == other.Value.Nominal;

    private static string Named(Known[] same, string row) => same.Length switch
    {
        1 => $"{same[0].Label}, {same[0].Value.Words}",
        <= MostNamed => $"{English.Joined([.. same.Select(one => one.Label)])}, {same[0].Value.Words} each",
        _ => $"{Count(same.Length, row)}, {same[0].Value.Words} each",
    };

    private sealed record Known(string Label, ChartValue Value);
}
