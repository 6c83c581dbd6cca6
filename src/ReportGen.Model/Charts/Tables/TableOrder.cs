using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Tables;

/// <summary>Puts the rows of a table in the order of one of its columns: by what the values are, not by how they are written.</summary>
/// <param name="Column">Its place, from 0.</param>
internal sealed record TableOrder(int Column, Direction Direction)
{
    /// <summary>The order under <c>sort</c>; null where none is written, or with a diagnostic.</summary>
    public static TableOrder? Read(MappingReader reader, IReadOnlyList<string> titles, DiagnosticBag bag)
    {
        if (reader.Nested(TableKeys.Sort) is not { } sort) return null;
        var column = sort.Text(TableKeys.SortColumn);
        var orderNode = sort.Node(TableKeys.Order);
        Direction? direction =
            orderNode is null ? Direction.Descending : ScalarReader.Word(orderNode, TableKeys.Order.Name, TableKeys.Order.Words, bag);
        sort.Finish();
        if (column is not { } title || direction is not { } way) return null;
        var at = Enumerable.Range(0, titles.Count)
            .Where(place => string.Equals(titles[place], title.Text, StringComparison.Ordinal))
            .Cast<int?>()
            .FirstOrDefault();
        if (at is { } found) return new TableOrder(found, way);
        bag.Report(
            ChartsCodes.UnknownColumn,
            title.Span,
            $"the table has no column '{title.Text}'.",
            Nearest.Suggest(title.Text, titles) ?? $"write one of {string.Join(", ", titles.Select(known => $"'{known}'"))}");
        return null;
    }

    /// <summary>By nominal value, unknown ones last, equal ones as they were written.</summary>
    public IEnumerable<T> Sort<T>(IEnumerable<T> rows, Func<T, ImmutableArray<Evaluation>> values)
    {
        Rational? Nominal(T row) => values(row)[Column].Measure.Nominal;
        var known = rows.Where(row => Nominal(row) is not null);
        var sorted = Direction == Direction.Ascending ? known.OrderBy(Nominal) : known.OrderByDescending(Nominal);
        return sorted.Concat(rows.Where(row => Nominal(row) is null));
    }
}

/// <summary>Which values come first.</summary>
internal enum Direction
{
    Ascending,
    Descending,
}
