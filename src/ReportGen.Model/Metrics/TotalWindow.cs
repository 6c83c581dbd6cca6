using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics.Selections;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>The days over which a total of a selection is taken.</summary>
/// <param name="IsPart">It is a month or day of the selection's window.</param>
public sealed record TotalWindow(Selection Selection, Period Window, bool IsPart)
{
    /// <param name="part">What stands in brackets after the total; null for the whole window.</param>
    public static TotalWindow Of(Selection selection, string? part)
    {
        var read = part is null ? null : Part.TryRead(part);
        return new TotalWindow(selection, read?.WindowIn(selection) ?? selection.Window, read?.Days is not null);
    }

    /// <summary>Each window once when they differ, else none. A month of a window is as long as any other month.</summary>
    public static ImmutableArray<SelectionWindow> Unequal(IEnumerable<TotalWindow> all)
    {
        var windows = all.Distinct().ToList();
        if (windows.Select(one => one.Window).Distinct().Count() < 2) return [];
        if (windows.TrueForAll(one => one.IsPart) && windows.Select(one => one.Window.Months).Distinct().Count() < 2) return [];
        return [.. windows.Select(one => new SelectionWindow(one.Selection.Id, one.Selection.Title.Name, one.Window)).Distinct()];
    }
}
