using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>A value as a figure shows it.</summary>
/// <param name="Row">The label of its row.</param>
/// <param name="Column">The name of its series or column; null where there is only one.</param>
internal sealed record ShownValue(string Row, string? Column, BoundValue Value);

/// <summary>Says where a figure sets values of unequal windows side by side, and what a comparison gives per month.</summary>
internal static class WindowNotes
{
    private const int MostNamed = 2;

    public static ImmutableArray<string> Of(IEnumerable<ShownValue> shown, ReportData data)
    {
        var values = shown.ToList();
        return [.. Totals(values, data), .. Comparisons(values, data)];
    }

    /// <summary>Totals grow with their window, so those of different windows say nothing beside each other.</summary>
    private static IEnumerable<string> Totals(List<ShownValue> shown, ReportData data)
    {
        var totals = shown
            .Select(value => WindowOf(value.Value.Name, data) is { } window
                ? new ShownTotal(value.Row, value.Column, window, value.Value.Measure)
                : null)
            .OfType<ShownTotal>().ToList();
        var windows = totals.Select(total => (total.Row, total.Period)).Distinct()
            .GroupBy(pair => pair.Period, pair => pair.Row).ToList();
        if (windows.Count < 2) yield break;
        var largest = windows.MaxBy(group => group.Count());
        var named = windows.OrderBy(group => group == largest).Select(group =>
            $"{group.Key.Words()}: {(group == largest && group.Count() > MostNamed ? "the other rows" : string.Join("; ", group))}.");
        yield return UnequalPeriods.Note(named, PerMonthOrder.Words(totals));
    }

    /// <summary>Null for anything but a total of a selection over its whole window.</summary>
    private static Period? WindowOf(string name, ReportData data) => MeasureName.Parse(name) switch
    {
        MeasureName.OfFigure figure => WindowOf(data.Figure(figure.Id), data),
        MeasureName.OfSelection { Key: { Measure.IsTotal: true } key } of when data.Selection(of.Selection) is { } selection =>
            TotalWindow.Of(selection, key.Part) is { IsPart: false } whole ? whole.Window : null,
        _ => null,
    };

    /// <summary>The days that a figure is about, or those of a selection whose total it is.</summary>
    private static Period? WindowOf(ReportedFigure? figure, ReportData data) =>
        figure is null || SelectionMeasures.Find(figure.Measure) is not { IsTotal: true } ? null
        : figure.Period ?? data.Selections.FirstOrDefault(selection => selection.Figures.ContainsValue(figure.Id))?.Window;

    /// <summary>One sentence for all values that compare unequal windows.</summary>
    private static IEnumerable<string> Comparisons(List<ShownValue> shown, ReportData data)
    {
        var noted = shown.Where(value => value.Value.Windows is not null).ToList();
        if (noted.Count == 0) yield break;
        var isOneColumn = shown.Select(value => value.Column).Distinct(StringComparer.Ordinal).Count() < 2;
        var windows = noted.SelectMany(value => value.Value.Windows?.Windows ?? [])
            .GroupBy(window => window.Window, window => data.Selection(window.SelectionId)?.Label ?? window.Title)
            .Select(group => $"{group.Key.Words()} for {English.Joined([.. group.Distinct(StringComparer.Ordinal)])}");
        var perMonth = noted
            .Select(value => $"{(isOneColumn ? value.Row : $"{value.Row}, {value.Column}")}: {value.Value.Windows?.PerMonthWords}")
            .Distinct(StringComparer.Ordinal);
        yield return $"Unequal periods are compared: {string.Join("; ", windows)}. Per month, {string.Join("; ", perMonth)}.";
    }
}
