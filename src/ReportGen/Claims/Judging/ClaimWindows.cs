using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>Whether a claim compares totals of unequal windows.</summary>
internal static class ClaimWindows
{
    /// <summary>The note of its metric, or one of its own when it compares measures of several selections; null when the windows are equal.</summary>
    public static WindowNote? Of(Bench bench, ImmutableArray<Evaluation> evaluations)
    {
        if (evaluations.Length == 1) return evaluations[0].Windows;
        var windows = evaluations.SelectMany(evaluation => Of(evaluation, bench.Data)).DistinctBy(window => window.SelectionId, StringComparer.Ordinal).ToImmutableArray();
        if (windows.Select(window => window.Window).Distinct().Count() < 2) return null;
        var perMonth = bench.Judge(bench.Own with { Totals = Totals.PerMonth });
        return new WindowNote(windows, Measure.Unknown(perMonth.Evaluations[0].Measure.Kind, "it is an order of several measures"), perMonth.ComputedWords);
    }

    private static ImmutableArray<SelectionWindow> Of(Evaluation evaluation, ReportData data)
    {
        if (evaluation.Windows is { } note) return note.Windows;
        var name = MeasureName.Of(evaluation.Name, data);
        return name is { Selection: { } selection, Measure: var measure } && SelectionMeasures.IsTotal(measure)
            ? [new SelectionWindow(selection.Id, selection.Title.Text, selection.Window)]
            : [];
    }
}
