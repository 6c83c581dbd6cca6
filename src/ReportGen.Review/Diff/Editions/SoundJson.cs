using System.Text.Json;
using System.Text.Unicode;

namespace ReportGen.Diff.Editions;

/// <summary>JSON whose every text can be read and every member is meant: JSON allows escapes that are no characters, and one name twice, of
/// which
/// some readers take the first and some the last. Later steps take texts and members as given.</summary>
internal static class SoundJson
{
    private static readonly JsonDocumentOptions EachNameOnce = new() { AllowDuplicateProperties = false };

    /// <summary>The root. Throws <see cref="JsonException"/> with line and byte, both from 0, for anything that is not sound.</summary>
    public static JsonElement Parse(ReadOnlyMemory<byte> bytes)
    {
        ReadTexts(bytes.Span);
        return JsonElement.Parse(bytes.Span, EachNameOnce);
    }

    private static void ReadTexts(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes)) throw new JsonException("it is not UTF-8");
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
                if (reader.ValueIsEscaped) reader.GetString();
        }
        catch (InvalidOperationException)
        {
            var (line, column) = LineOf(bytes, reader.TokenStartIndex);
            throw new JsonException("an escape stands for no character", null, line, column);
        }
    }

    private static (long Line, long Column) LineOf(ReadOnlySpan<byte> bytes, long at)
    {
        var before = bytes[..(int)at];
        return (before.Count((byte)'\n'), before.Length - 1 - before.LastIndexOf((byte)'\n'));
    }
}
