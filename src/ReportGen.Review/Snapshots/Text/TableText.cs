using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Snapshots.Text;

/// <summary>A table whose columns are aligned. Their widths do not depend on numbers, so that a change of one number changes its own line
/// only:
/// a number has a fixed width, and what is wider stands out of its column.</summary>
internal static class TableText
{
    /// <summary>Enough for nearly all that a measure prints.</summary>
    private const int NumberWidth = 12;

    /// <summary>Of a word that begins with a digit, such as a count or a size: as wide as a day, 2008-04-08.</summary>
    private const int NumeralWidth = 10;

    /// <summary>A wider cell stands out of its column: else all rows were as wide as the longest title.</summary>
    private const int MostWidth = 60;

    /// <summary>Columns have one of few widths: this, or so much more.</summary>
    private const int LeastWidth = 12;
    private const int WidthStep = 24;

    private const string Bar = "|";
    private const string EscapedBar = @"\|";

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static string Of(ImmutableArray<Block> rows)
    {
        var text = new StringBuilder();
        var widths = new int[rows.Max(row => row.Cells.Length)];
        foreach (var row in rows)
        {
            for (var at = 0; at < row.Cells.Length; at++)
                widths[at] = Math.Max(widths[at], Math.Min(Stepped(WidthOf(row.Cells[at])), MostWidth));
        }

        for (var at = 0; at < rows.Length; at++)
        {
            AppendRow(text, rows[at], widths);
            if (rows[at].Kind == BlockKind.TableHead && (at + 1 == rows.Length || rows[at + 1].Kind != BlockKind.TableHead))
                AppendRule(text, widths);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, Block row, int[] widths)
    {
        for (var at = 0; at < widths.Length; at++)
        {
            var words =
                at < row.Cells.Length ? ReferringText.Of(row.Cells[at].Runs).Replace(Bar, EscapedBar, StringComparison.Ordinal) : "";
            text.Append("| ").Append(words.PadRight(widths[at])).Append(' ');
        }

        text.Append("|\n");
    }

    private static void AppendRule(StringBuilder text, int[] widths)
    {
        foreach (var width in widths) text.Append("| ").Append('-', Math.Max(width, 3)).Append(' ');
        text.Append("|\n");
    }

    /// <summary>Another record with a longer name seldom makes its column wider: that would change every row.</summary>
    private static int Stepped(int width) =>
        LeastWidth + (Math.Max(0, width - LeastWidth + WidthStep - 1) / WidthStep * WidthStep);

    private static int WidthOf(Cell cell) => cell.Runs.Sum(run => ReferringText.Reference(run) is { } reference
        ? NumberWidth + "[]()".Length + reference.Length
        : WidthOf(run.Text.Replace(Bar, EscapedBar, StringComparison.Ordinal)));

    private static int WidthOf(string text) =>
        text.Split(' ').Sum(word => IsNumeral(word) ? NumeralWidth : word.Length) + text.Count(' ');

    /// <summary>Whether it is a number, with any sign before it, and not a name such as <c>MS08-037</c>.</summary>
    private static bool IsNumeral(string word) =>
        word.AsSpan().IndexOfAnyInRange('0', '9') is var digit and >= 0 && !word.AsSpan(0, digit).ContainsAny(Letters);
}
