using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>Whether a claim compares totals of unequal windows.</summary>
internal static class ClaimWindows
{
    /// <summary>The note of its metric, or one of its own when it compares measures of several selections; null when the windows are
    /// equal.</summary>
    public static WindowNote? Of(Bench bench, ImmutableArray<Evaluation> evaluations)
    {
        if (evaluations.Length == 1) return evaluations[0].Windows;
        var windows = TotalWindow.Unequal(evaluations.SelectMany(evaluation => Of(evaluation, bench.Data)));
        if (windows.IsEmpty) return null;
        var kind = evaluations[0].Measure.Kind;
        return bench.PerMonth is { } perMonth
            ? new WindowNote(
                windows,
                Measure.Unknown(perMonth[0].Measure.Kind, "it is an order of several measures"),
                bench.Judge(perMonth).ComputedWords)
            : new WindowNote(windows, Measure.Unknown(kind, "what it compares has no meaning per month"), "unknown");
    }

    private static IEnumerable<TotalWindow> Of(Evaluation evaluation, ReportData data)
    {
        if (evaluation.Windows is { } note)
            return note.Windows.Select(
                window => new TotalWindow(data.Selection(window.SelectionId)!, window.Window, false)); // a note names selections that exist
        var name = ResolvedName.Of(evaluation.Name, data);
        return name is { Selection: { } selection, Measure.IsTotal: true } ? [TotalWindow.Of(selection, name.Part)] : [];
    }
}
