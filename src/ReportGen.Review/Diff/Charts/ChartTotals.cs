using System.Text;

namespace ReportGen.Diff.Charts;

/// <summary>The sums at the ends of a stacked chart's rows. They are drawn, and stand in the chart's data file alone.</summary>
internal sealed class ChartTotals
{
    private const string Series = "together"; // as Site/Files/ChartFiles writes it
    private const int FewestColumns = 11; // an edition of before 2026-11-28 has none for fractions
    private const char ByteOrderMark = '\uFEFF';
    private const char Quote = '"';

    private readonly Dictionary<string, Queue<DrawnMark>> byLabel = new(StringComparer.Ordinal);

    /// <param name="csv">The data file; empty for none.</param>
    /// <param name="series">Names of the chart's series. One of the same name as the sums hides them.</param>
    public static ChartTotals Of(ReadOnlySpan<byte> csv, IEnumerable<string?> series)
    {
        var totals = new ChartTotals();
        var names = series.ToArray();
        if (names.Length < 2 || names.Contains(Series)) return totals;
        foreach (var cells in Lines(Encoding.UTF8.GetString(csv).TrimStart(ByteOrderMark)).Where(cells => cells.Count >= FewestColumns && cells[1] == Series))
        {
            var label = cells[0].TrimStart('\''); // written before what a spreadsheet would take for a formula
            if (!totals.byLabel.TryGetValue(label, out var marks)) totals.byLabel[label] = marks = new Queue<DrawnMark>();
            marks.Enqueue(new DrawnMark(MarkSort.Total, "", Series, null, cells[3], cells[5].Length == 0 ? "" : $"{string.Join(' ', cells[6..10])}, drawn at {cells[5]}"));
        }

        return totals;
    }

    /// <summary>The sum of the next row with this label; none when it has none.</summary>
    public IEnumerable<DrawnMark> Next(string label) =>
        byLabel.TryGetValue(label.TrimStart('\''), out var marks) && marks.TryDequeue(out var mark) ? [mark] : [];

    /// <summary>RFC 4180.</summary>
    private static IEnumerable<List<string>> Lines(string csv)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            var sign = csv[at];
            if (isQuoted && sign == Quote && at + 1 < csv.Length && csv[at + 1] == Quote) cell.Append(csv[at++]);
            else if (sign == Quote) isQuoted = !isQuoted;
            else if (isQuoted || sign is not (',' or '\n')) cell.Append(sign);
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (sign != '\n') continue;
                yield return cells;
                cells = [];
            }
        }
    }
}
