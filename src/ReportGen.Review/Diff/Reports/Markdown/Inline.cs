using System.Text;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>Text of a report inside a line of Markdown: it shows as it is, and does nothing. No title can break a table, close a tag,
/// mention a user or refer to an issue.</summary>
internal static class Inline
{
    /// <summary>Stands where words were cut.</summary>
    public const string CutMark = "&#91;…&#93;";

    private const int Usual = 300;

    // Seen by nobody, and it parts what GitHub would take for a mention, an issue, an address or an emoji.
    private const string Gap = "&#8203;";

    private const int MostCode = 100;

    /// <summary>On one line, at most so many bytes of UTF-8 and the mark of the cut.</summary>
    public static string Of(string text, int mostBytes = Usual)
    {
        var line = Shown.Of(OnOneLine(Shown.First(text, mostBytes + 1)));
        var written = new StringBuilder(line.Length + 16);
        var bytes = 0;
        for (var at = 0; at < line.Length; at++)
        {
            var length = char.IsHighSurrogate(line[at]) ? 2 : 1;
            var escaped = length == 2 ? line.Substring(at, 2) : Escape(line, at);
            bytes += Encoding.UTF8.GetByteCount(escaped);
            if (bytes > mostBytes) return written.Append(CutMark).ToString();
            written.Append(escaped);
            at += length - 1;
        }

        // Of a text that is mostly white space even the beginning may be shorter than that.
        return text.Length > mostBytes + 1 ? written.Append(CutMark).ToString() : written.ToString();
    }

    /// <summary>Never without content, which would leave bare asterisks.</summary>
    public static string Bold(string text, int mostBytes = Usual) =>
        Of(text, mostBytes) is { Length: > 0 } some ? $"**{some}**" : "(empty)";

    /// <summary>A name as code where it is made of harmless characters, else as text.</summary>
    public static string Code(string name) =>
        name.Length is > 0 and <= MostCode
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or ':' or '#' or '[' or ']')
            ? $"`{name}`"
            : Of(name, 2 * MostCode);

    /// <summary>A value that may be missing.</summary>
    public static string Value(string? text, int mostBytes = Usual)
    {
        if (text is null) return "*none*";
        if (Of(text, mostBytes) is { Length: > 0 } some) return some;
        return "*empty*";
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Escape(string line, int at)
    {
        var character = line[at];
        var next = at + 1 < line.Length ? line[at + 1] : ' ';
        return character switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '|' or '\\' or '`' or '*' or '_' or '~' or '[' or ']' => $"&#{(int)character};",
            '#' => $"&#35;{Gap}",
            '@' => $"@{Gap}",
            '$' => "<span>$</span>", // a formula otherwise
            ':' when next == '/' || char.IsAsciiLetterOrDigit(next) => $":{Gap}",
            '-' when char.IsAsciiDigit(next) && Follows(line, at, "gh") => $"-{Gap}",
            '.' when Follows(line, at, "www") => $"{Gap}.",
            _ => character.ToString(),
        };
    }

    private static bool Follows(string line, int at, string word) => line.AsSpan(0, at).EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
