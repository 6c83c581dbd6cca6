using System.Collections.Immutable;

namespace ReportGen.Charts.Tables;

/// <summary>Sets the numerals of a column under each other by their decimal point, where all are single numerals in one unit. Ranges and other units stay at the right.</summary>
internal static class DecimalPoints
{
    private const char RangeDash = '–';

    public static TableBody Align(TableBody body)
    {
        var columns = Enumerable.Range(0, body.Columns.Length).Select(column => Of(body.Rows, column)).ToArray();
        return body with { Rows = [.. body.Rows.Select((row, at) => row with { Cells = [.. row.Cells.Select((cell, column) => With(cell, columns[column][at]))] })] };
    }

    private static TableCell With(TableCell cell, Alignment? alignment) => cell is MeasureCell measure ? measure with { Alignment = alignment } : cell;

    /// <summary>For each row what its words lack; null for all where there are ranges, the units differ, or nothing has a decimal point.</summary>
    private static Alignment?[] Of(ImmutableArray<TableRow> rows, int column)
    {
        if (rows.Any(row => row.Cells[column] is MeasureCell cell && cell.Words.Contains(RangeDash))) return new Alignment?[rows.Length];
        var tails = rows.Select(row => row.Cells[column] is MeasureCell { Measure.IsUnknown: false } cell ? TailOf(cell.Words) : null).ToArray();
        var known = tails.OfType<Tail>().ToArray();
        var most = known.Select(tail => tail.Decimals).DefaultIfEmpty(0).Max();
        if (most == 0 || known.Select(tail => tail.Unit).Distinct(StringComparer.Ordinal).Count() > 1) return new Alignment?[rows.Length];
        return [.. tails.Select(tail => tail is null || tail.Decimals == most ? null : new Alignment(most - tail.Decimals, tail.Decimals == 0 ? 1 : 0))];
    }

    /// <summary>The last numeral of printed words: how many decimals it has, and what stands behind it.</summary>
    private static Tail? TailOf(string words)
    {
        var last = words.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (last < 0) return null;
        var first = last;
        while (first > 0 && char.IsAsciiDigit(words[first - 1])) first--;
        var hasPoint = first > 1 && words[first - 1] == '.' && char.IsAsciiDigit(words[first - 2]);
        return new Tail(hasPoint ? last - first + 1 : 0, words[(last + 1)..]);
    }

    private sealed record Tail(int Decimals, string Unit);
}
