using System.Buffers;
using System.Text;

namespace ReportGen.Site.Files;

/// <summary>Writes comma-separated values (RFC 4180, lines ended by LF) that begin with a byte order mark, by which spreadsheets know
/// UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it; a number stays a number.</summary>
public sealed class CsvWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly ArrayBufferWriter<byte> bytes;

    /// <param name="room">How many bytes there will be, about.</param>
    public CsvWriter(int room = 0)
    {
        bytes = new(Math.Max(room, Encoding.UTF8.Preamble.Length));
        bytes.Write(Encoding.UTF8.Preamble);
    }

    public void Row(params IEnumerable<CsvCell> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) bytes.Write(","u8);
            Encoding.UTF8.GetBytes(Cell(cell), bytes);
            isFirst = false;
        }

        bytes.Write("\n"u8);
    }

    public ReadOnlyMemory<byte> ToBytes() => bytes.WrittenMemory;

    private static string Cell(CsvCell cell)
    {
        if (cell.Value is not { Length: > 0 } value || cell.IsNumber) return cell.Value ?? "";
        var safe = value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}

/// <summary>A cell of a CSV file: text of an author or source, or a number that was computed.</summary>
public readonly record struct CsvCell
{
    private CsvCell(string? value, bool isNumber) => (Value, IsNumber) = (value, isNumber);

    public string? Value { get; }

    public bool IsNumber { get; }

    /// <summary>Digits with a point and a sign before them, or nothing.</summary>
    public static CsvCell Number(string digits) => new(digits, isNumber: true);

    public static implicit operator CsvCell(string? text) => new(text, isNumber: false);
}
