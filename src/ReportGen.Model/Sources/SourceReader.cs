using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>Decodes a file: strict UTF-8, no control characters, not larger than the limits allow, every line end as LF.</summary>
public static class SourceReader
{
    /// <summary>C0 but tab, LF and CR; DEL; C1, of which U+0085 is a line break to some readers and none to others; the two
    /// characters that XML and so the feed may not hold; and those that turn the direction of the text after them, so that it reads
    /// otherwise than it is written (Unicode Technical Report 36, 2.5); U+FFFC, which stands for something that was not pasted with
    /// the words; and U+FEFF, which nobody sees and which stands within where two files were joined. The marks U+200E and U+200F turn
    /// nothing and are fine.</summary>
    internal static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0)
            .Select(code => (char)code)
            .Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')), '\uFEFF', '\uFFFC', '\uFFFE', '\uFFFF',
            '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069']);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text of a file, or null with the reason among the diagnostics.</summary>
    public static Outcome<SourceText?> Read(SourceFile file, Limits limits)
    {
        var bag = new DiagnosticBag();
        return bag.With(Decode(file, limits, bag));
    }

    private static SourceText? Decode(SourceFile file, Limits limits, DiagnosticBag bag)
    {
        if (file.Bytes.Length > limits.FileBytes)
        {
            bag.Report(
                SourcesCodes.FileTooLarge,
                SourceSpan.File(file.Path),
                FormattableString.Invariant($"the file has {file.Bytes.Length} bytes; at most {limits.FileBytes} are read."),
                "split it into several files");
            return null;
        }

        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        var invalid = Utf8.IsValid(bytes) ? -1 : FirstInvalidByte(bytes);
        var text = new SourceText(file.Path, WithLineFeeds(Encoding.UTF8.GetString(invalid < 0 ? bytes : bytes[..invalid])));
        if (invalid >= 0)
        {
            ReportInvalidByte(text, bytes[invalid], bag);
            return null;
        }

        return HasRefusedCharacter(text, bag) ? null : text;
    }

    /// <summary>Line ends are those of whoever checked the files out; what is made of them must not be. Lines and columns stay.</summary>
    public static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The same for a text that is published as it is, in UTF-8 or any other encoding in which CR is one byte.</summary>
    public static ReadOnlyMemory<byte> WithLineFeeds(ReadOnlyMemory<byte> text) =>
        text.Span.Contains((byte)'\r') ? Encoding.Latin1.GetBytes(WithLineFeeds(Encoding.Latin1.GetString(text.Span))) : text;

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done) return at;
            at += length;
        }

        return -1;
    }

    private static void ReportInvalidByte(SourceText before, byte value, DiagnosticBag bag)
    {
        var looksLikeUtf16 = before.Text.Length == 0 && value is 0xFF or 0xFE;
        bag.Report(
            SourcesCodes.InvalidUtf8,
            before.Span(before.Text.Length, 0),
            FormattableString.Invariant($"the byte 0x{value:X2} here is not UTF-8 text."),
            looksLikeUtf16 ? "the file looks like UTF-16: save it as UTF-8" : "save the file as UTF-8");
    }

    internal static string NameOf(char refused) =>
        FormattableString.Invariant($"{Sort(refused)} U+{(int)refused:X4}");

    private static string Sort(char refused)
    {
        if (char.IsControl(refused)) return "control character";
        if (refused == '\uFEFF') return "invisible character";
        return "character";
    }

    private static bool HasRefusedCharacter(SourceText text, DiagnosticBag bag)
    {
        var at = text.Text.AsSpan().IndexOfAny(Refused);
        if (at < 0) return false;
        bag.Report(
            SourcesCodes.ControlCharacter,
            text.Span(at, 1),
            $"the {NameOf(text.Text[at])} may not stand in a text file.",
            "delete it");
        return true;
    }
}
