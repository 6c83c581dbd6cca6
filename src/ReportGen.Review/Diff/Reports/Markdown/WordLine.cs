using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>Words of two editions on one line: <c>~~old~~ **new**</c>, with as much around them as one needs to find the place.</summary>
internal static class WordLine
{
    private const int Context = 80;
    private const int MostRun = 300;

    // For words that are the same in both, which nobody misses; what is cut and differs has another mark.
    private const string Same = "…";

    /// <summary>At most so many bytes of UTF-8 and the mark of the cut.</summary>
    public static string Of(ImmutableArray<WordRun> words, int mostBytes)
    {
        var line = new StringBuilder();
        var bytes = 0;
        foreach (var (at, run) in words.Index())
        {
            var text = run.Side == WordSide.Both ? Around(run.Text, at == 0, at == words.Length - 1) : Changed(run);
            if (text.Length == 0) continue;
            bytes += Encoding.UTF8.GetByteCount(text) + 1;
            if (bytes > mostBytes) return line.Append(' ').Append(Inline.CutMark).ToString().TrimStart();
            if (line.Length > 0 && IsParted(words, at, line[^1], text[0])) line.Append(' ');
            line.Append(text);
        }

        return line.ToString();
    }

    private static string Changed(WordRun run)
    {
        var text = Inline.Of(run.Text, MostRun);
        var mark = run.Side == WordSide.Before ? "~~" : "**";
        return text.Length == 0 ? "" : $"{mark}{text}{mark}";
    }

    // Before the first change its end matters, after the last one its beginning, between two both; of words that only moved the beginning
    // tells which they are.
    private static string Around(string text, bool isFirst, bool isLast)
    {
        if (text.Length <= 2 * Context) return Inline.Of(text, 16 * Context);
        var first = isFirst && !isLast ? "" : Inline.Of(Shown.FirstWords(text, Context), 16 * Context);
        var last = isLast ? "" : Inline.Of(Shown.LastWords(text, Context), 16 * Context);
        return string.Join(' ', new[] { first, Same, last }.Where(part => part.Length > 0));
    }

    /// <summary>Whether a space stands here in the text, or has to: asterisks beside a letter are no marks, and two marks beside each other
    /// cannot be read.</summary>
    private static bool IsParted(ImmutableArray<WordRun> words, int at, char before, char after) =>
        StartsWithSpace(words[at].Text) || (at > 0 && EndsWithSpace(words[at - 1].Text))
        || (IsMark(before) && (IsMark(after) || !IsSign(after)))
        || (IsMark(after) && !IsSign(before));

    // What is written by its code begins and ends with a sign, and may be none.
    private static bool IsSign(char character) =>
        char.IsAscii(character) && !char.IsAsciiLetterOrDigit(character) && character is not ('&' or ';');

    // Those of texts are written by their codes.
    private static bool IsMark(char character) => character is '~' or '*';

    private static bool StartsWithSpace(string text) => text.Length > 0 && char.IsWhiteSpace(text[0]);

    private static bool EndsWithSpace(string text) => text.Length > 0 && char.IsWhiteSpace(text[^1]);
}
