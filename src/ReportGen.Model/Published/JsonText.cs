using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Published.Report;
using ReportGen.Quantities;

namespace ReportGen.Published;

/// <summary>JSON files as the site has them: indented, LF, readable characters unescaped.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Flat = Options with { Indented = false };

    [ThreadStatic]
    private static LineWriter? spare;

    /// <param name="room">As <see cref="PieceWriter"/> takes it.</param>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write, int room = 0)
    {
        var pieces = new PieceWriter(room);
        Write(pieces, write);
        return pieces.ToBytes();
    }

    private static void Write(IBufferWriter<byte> bytes, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
    }

    /// <summary>The same as text, for streams of characters.</summary>
    public static string Words(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Of(write).Span);

    /// <summary>Absence is written by leaving the member out.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>A list on one line.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        if (values.TryGetNonEnumeratedCount(out var count) && count == 0)
        {
            // Most records of a large dataset have empty lists, which need no writer of their own.
            json.WriteStartArray();
            json.WriteEndArray();
            return;
        }

        json.OnOneLine(line =>
        {
            line.WriteStartArray();
            foreach (var value in values) line.WriteStringValue(value);
            line.WriteEndArray();
        });
    }

    /// <summary>An object on one line.</summary>
    public static void Line(this Utf8JsonWriter json, string name, Action<Utf8JsonWriter> write)
    {
        json.WritePropertyName(name);
        json.OnOneLine(line => Whole(line, write));
    }

    /// <summary>Objects on a line each.</summary>
    public static void Lines<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        var indent = $"\n{new string(' ', 2 * json.CurrentDepth)}"; // what is written raw is not indented by the writer
        foreach (var item in items) json.OnOneLine(line => Whole(line, whole => write(whole, item)), indent);
        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A span of days on one line; left out when there is none.</summary>
    public static void Days(this Utf8JsonWriter json, string name, Period? period)
    {
        if (PublishedDays.Of(period) is { } days) json.Line(name, line => PublishedDays.Shape.Write(line, days));
    }

    private static void Whole(Utf8JsonWriter line, Action<Utf8JsonWriter> write)
    {
        line.WriteStartObject();
        write(line);
        line.WriteEndObject();
    }

    private static void OnOneLine(this Utf8JsonWriter json, Action<Utf8JsonWriter> write, string before = "")
    {
        // A large file has a hundred thousand lines. A line within a line finds no spare and has its own.
        var own = spare ?? new LineWriter();
        spare = null;
        own.Begin(before);
        write(own.Json);
        json.WriteRawValue(own.End(), skipInputValidation: true);
        spare = own;
    }

    /// <summary>Writes one line after another into the same memory.</summary>
    private sealed class LineWriter
    {
        private const int LongestKept = 1 << 16;

        private ArrayBufferWriter<byte> buffer = new();

        public LineWriter() => Json = new Utf8JsonWriter(buffer, Flat);

        public Utf8JsonWriter Json { get; }

        public void Begin(string before)
        {
            if (buffer.Capacity > LongestKept) buffer = new();
            buffer.ResetWrittenCount();
            Json.Reset(buffer);
            Encoding.UTF8.GetBytes(before, buffer);
        }

        /// <summary>The line, until the next begins.</summary>
        public ReadOnlySpan<byte> End()
        {
            Json.Flush();
            return buffer.WrittenSpan;
        }
    }
}
