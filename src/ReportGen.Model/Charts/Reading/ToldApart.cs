using System.Collections.Immutable;

namespace ReportGen.Charts.Reading;

/// <summary>Prints the values of a chart so that different ones do not look the same beside each other.</summary>
internal static class ToldApart
{
    /// <summary>The rows of a chart: all its values stand on one axis, or those of each series on its own.</summary>
    public static BoundRows In(BoundRows rows, NameBinder names)
    {
        if (!rows.HasOwnAxes) return OnOneAxis(rows, names);
        BoundRows[] each = [.. rows.Series.Select(series => OnOneAxis(rows with { Series = [series], Notes = [] }, names))];
        return rows with
        {
            Series = [.. each.SelectMany(one => one.Series)],
            Notes = [.. rows.Notes, .. each.SelectMany(one => one.Notes)],
        };
    }

    private static BoundRows OnOneAxis(BoundRows rows, NameBinder names)
    {
        var shown = rows.Series.SelectMany(
            series => series.Values.Select((value, at) => Printed(rows.Rows[at].Label, value, names.MeaningOf(value.Name))))
            .ToList();
        var totals = rows.Totals.Select((total, at) => total is null ? null : Printed(rows.Rows[at].Label, total, null)).ToList();
        var records = rows.Records.SelectMany(row => row).Select(record => Printed(record.Id, record.Value, record.Meaning)).ToList();
        List<PrintedValue> column = [.. shown, .. totals.OfType<PrintedValue>(), .. records];
        var (words, notes) = SideBySide.Of(column, column);
        var next = new Queue<string>(words);
        BoundValue With(BoundValue value) => value with { Words = next.Dequeue() };
        return rows with
        {
            Series = [.. rows.Series.Select(series => series with { Values = [.. series.Values.Select(With)] })],
            Totals = [.. rows.Totals.Select(total => total is null ? null : With(total))],
            Records = [.. rows.Records.Select(row => row.Select(record => record with { Value = With(record.Value) }).ToImmutableArray())],
            Notes = [.. rows.Notes, .. notes],
        };
    }

    private static PrintedValue Printed(string label, BoundValue value, string? meaning) =>
        new(label, value.Measure, value.Digits, value.Words, meaning);
}
