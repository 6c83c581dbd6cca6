using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>A value as a figure shows it.</summary>
/// <param name="Row">The label of its row.</param>
/// <param name="Column">The name of its series or column; null where there is only one.</param>
internal sealed record ShownValue(string Row, string? Column, Evaluation Value);

/// <summary>Says where a figure sets values of unequal windows side by side, and what a comparison gives per month.</summary>
internal static class WindowNotes
{
    private const int MostNamed = 3;

    public static ImmutableArray<string> Of(IEnumerable<ShownValue> shown, ReportData data)
    {
        var values = shown.ToList();
        return [.. Totals(values, data), .. Comparisons(values, data)];
    }

    /// <summary>Totals grow with their window, so those of different windows say nothing beside each other.</summary>
    private static IEnumerable<string> Totals(List<ShownValue> shown, ReportData data)
    {
        var windows = shown.Select(value => (value.Row, Window: WindowOf(value.Value.Name, data)))
            .Where(pair => pair.Window is not null).Distinct()
            .GroupBy(pair => pair.Window, pair => pair.Row).ToList();
        if (windows.Count < 2) yield break;
        var largest = windows.MaxBy(group => group.Count());
        var named = windows.OrderBy(group => group == largest).Select(group => group == largest && group.Count() > MostNamed
            ? $"{group.Key?.Words()} for the other rows"
            : $"{group.Key?.Words()} for {Words.Joined([.. group])}");
        yield return $"The windows differ: {string.Join("; ", named)}. Totals of different windows are not comparable without dividing by time.";
    }

    /// <summary>Null for anything but a total of a selection over its whole window.</summary>
    private static Period? WindowOf(string name, ReportData data)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || data.Selection(name[..dot]) is not { } selection) return null;
        return SelectionMeasures.Split(name[(dot + 1)..]) is { } split && SelectionMeasures.IsTotal(split.Name) ? selection.Window : null;
    }

    /// <summary>One sentence for all values that compare the same windows.</summary>
    private static IEnumerable<string> Comparisons(List<ShownValue> shown, ReportData data)
    {
        var isOneColumn = shown.Select(value => value.Column).Distinct(StringComparer.Ordinal).Count() < 2;
        var noted = shown.Where(value => value.Value.Windows is not null).ToLookup(value => WindowsOf(value.Value.Windows, data), StringComparer.Ordinal);
        foreach (var group in noted)
        {
            var perMonth = group.Select(value => $"{(isOneColumn ? value.Row : $"{value.Row}, {value.Column}")}: {value.Value.Windows?.PerMonthWords}").Distinct(StringComparer.Ordinal);
            yield return $"Compared are unequal windows ({group.Key}). Per month: {string.Join("; ", perMonth)}.";
        }
    }

    private static string WindowsOf(WindowNote? note, ReportData data) => string.Join("; ", (note?.Windows ?? [])
        .Select(window => $"{data.Selection(window.SelectionId)?.Label ?? window.Title}, {window.Window.Words()}"));
}
