using ReportGen.Metrics;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>The note that goes with a measure over unequal windows, wherever it is shown.</summary>
internal static class WindowViews
{
    /// <param name="name">Of the measure; null where there are several.</param>
    public static ViewMap? Of(WindowNote? note, string? name) => note is null ? null : ViewMap.Of(
        ("name", name),
        ("items", View.List(note.Windows, window => ViewMap.Of(("title", window.Title), ("words", window.Window.Words())))),
        ("per_month", note.PerMonth.IsUnknown ? null : note.PerMonthWords));
}
