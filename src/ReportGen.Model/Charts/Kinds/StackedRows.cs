using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>Binds a stacked chart: over the months of a window, or over rows that an author wrote.</summary>
internal static class StackedRows
{
    private static readonly ImmutableArray<Key> OfMonths = [ChartKeys.By, ChartKeys.Value, ChartKeys.Events, ChartKeys.Notes];

    public static BoundRows? Bind(ChartEntry entry)
    {
        if (!entry.Has(ChartKeys.Rows)) return new MonthRows(entry).Bind();
        if (OfMonths.FirstOrDefault(entry.Has) is not { } key) return Written(entry);
        if (key == ChartKeys.By)
            entry.Bag.Report(
                ChartsCodes.RowsMadeAndWritten,
                entry.SpanOf(ChartKeys.Rows),
                "'by' makes the rows, so none can be written.",
                "leave 'rows' out, or leave 'by' out");
        else entry.Bag.Report(
            ChartsCodes.RowsMadeAndWritten,
            entry.SpanOf(key),
            $"rows that are written have no '{key}'.",
            $"leave '{key}' out, or write 'by: month' instead of 'rows'");
        return null;
    }

    private static BoundRows? Written(ChartEntry entry)
    {
        if (!entry.Has(ChartKeys.Series))
        {
            entry.Bag.Report(
                SourcesCodes.MissingKey,
                entry.Reader.Span,
                "a stacked chart with rows lacks the key 'series'.",
                "write the values of the rows under 'series', or 'kind: horizontal-bar' for one value in each row");
            return null;
        }

        if (new WrittenRows(entry).SeveralSeries() is not { } rows) return null;
        var stack = StackTotals.OfRows(entry.Names);
        return rows.Series.Length == 1 ? rows : rows with { Totals = stack.Of(rows.Series), Notes = [.. stack.Notes(rows.Series)] };
    }
}
