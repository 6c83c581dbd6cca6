using System.Buffers;
using System.Text;

namespace ReportGen.Site.Files;

/// <summary>Writes comma-separated values (RFC 4180, lines ended by LF). A cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
internal sealed class CsvWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder text = new();

    public void Row(params IEnumerable<string?> cells)
    {
        text.AppendJoin(',', cells.Select(Cell)).Append('\n');
    }

    public override string ToString() => text.ToString();

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        var safe = value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
