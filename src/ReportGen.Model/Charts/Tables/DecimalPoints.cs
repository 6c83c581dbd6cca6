using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Charts.Tables;

/// <summary>Sets the numerals of a column under each other by their decimal point, where all are single numerals in one unit. A unit that
/// all rows
/// share stands in the head, so that nothing comes between numeral and unit; ranges and other units stay at the right.</summary>
internal static class DecimalPoints
{
    private const char RangeDash = '–';

    public static TableBody Align(TableBody body)
    {
        var columns = Enumerable.Range(0, body.Columns.Length).Select(column => Of(body.Rows, column)).ToArray();
        return body with
        {
            Columns = [.. body.Columns.Select((column, at) => column with { Unit = columns[at].Unit })],
            Rows = [
                .. body.Rows.Select(
                    (row, at) => row with { Cells = [.. row.Cells.Select((cell, column) => With(cell, columns[column], at))] }),
            ],
        };
    }

    private static TableCell With(TableCell cell, AlignedColumn column, int row) => cell is MeasureCell measure
        ? measure with { Alignment = column.Cells[row], IsUnitInHead = column.Unit is not null && column.Tails[row] is not null }
        : cell;

    private static AlignedColumn Of(ImmutableArray<TableRow> rows, int column)
    {
        Tail?[] tails =
        [
            .. rows.Select(row => row.Cells[column] is MeasureCell { Measure.IsUnknown: false } cell ? TailOf(cell.Words) : null),
        ];
        var isOfRanges = rows.Any(row => row.Cells[column] is MeasureCell cell && cell.Words.Contains(RangeDash));
        var known = tails.OfType<Tail>().ToArray();
        var units = known.Select(tail => tail.Unit).Distinct(StringComparer.Ordinal).ToArray();
        var most = known.Select(tail => tail.Decimals).DefaultIfEmpty(0).Max();
        var isAligned = most > 0 && units.Length == 1 && !isOfRanges;
        return new AlignedColumn(
            known.Length > 1 && units is [{ Length: > 0 } shared] ? shared : null,
            tails,
            [.. tails.Select(
                tail =>
                    !isAligned || tail is null || tail.Decimals == most
                        ? null
                        : new Alignment(most - tail.Decimals, tail.Decimals == 0 ? 1 : 0))]);
    }

    /// <summary>The last numeral of printed words: how many decimals it has, and the unit behind it; null where anything else stands
    /// there.</summary>
    private static Tail? TailOf(string words)
    {
        var last = words.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (last < 0) return null;
        var first = last;
        while (first > 0 && char.IsAsciiDigit(words[first - 1])) first--;
        var hasPoint = first > 1 && words[first - 1] == '.' && char.IsAsciiDigit(words[first - 2]);
        return new Tail(hasPoint ? last - first + 1 : 0, UnitOf(words[(last + 1)..].Trim()));
    }

    /// <summary>The plural, so that "1 month" and "2 months" have one unit; with its "per month".</summary>
    private static string UnitOf(string tail)
    {
        var per = tail.IndexOf(" per ", StringComparison.Ordinal);
        var name = per < 0 ? tail : tail[..per];
        return Unit.Find(name) is { Symbol.Length: > 0 } unit ? unit.Symbol + tail[name.Length..] : tail;
    }

    private sealed record Tail(int Decimals, string Unit);

    /// <param name="Unit">Of all known rows; null where they have none, or several.</param>
    /// <param name="Cells">For each row what its words lack.</param>
    private sealed record AlignedColumn(string? Unit, Tail?[] Tails, Alignment?[] Cells);
}
