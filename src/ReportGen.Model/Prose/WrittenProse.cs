using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Prose;

/// <summary>Markdown as an author wrote it, with the place of every character.</summary>
internal sealed class WrittenProse
{
    /// <summary>Stands for a space inside <c>(literal: a reason)</c>, so that Markdown reads it as a link; offsets stay the same.</summary>
    public const char SpaceInLiteral = '\uE000';

    private const string LiteralLink = "](literal:";
    private const int LongestReason = 500;
    // What sources said: their claims, and what was corrected later.
    private static readonly string[] Records = ["content/claims.yaml", "content/corrections.yaml"];

    private readonly Func<int, int, SourceSpan> place;
    private readonly Func<string, string?> escaped;

    private WrittenProse(string text, Func<int, int, SourceSpan> place, Func<string, string?> escaped) =>
        (Text, this.place, this.escaped) = (WithLiteralsJoined(text), place, escaped);

    public string Text { get; }

    /// <summary>Whether the text tells what sources said.</summary>
    public bool IsRecord { get; private init; }

    public static WrittenProse Of(SourcedText text) =>
        new(text.Text, text.SpanOf, text.Escaped) { IsRecord = Records.Contains(text.Span.Path, StringComparer.Ordinal) };

    public static WrittenProse BodyOf(SourceText file, int start) =>
        new(file.Text[start..], (from, length) => file.Span(start + from, length), piece => piece);

    public SourceSpan Place(int start, int length) => place(start, length);

    public SourceSpan Place(Markdig.Syntax.SourceSpan span) => place(span.Start, span.Length);

    /// <summary>How Markdown is written so that it can stand in this text's file; null when that cannot be told.</summary>
    public string? Escaped(string markdown) => escaped(markdown);

    public static string Restored(string text) => text.Replace(SpaceInLiteral, ' ');

    private static string WithLiteralsJoined(string text)
    {
        var at = text.IndexOf(LiteralLink, StringComparison.Ordinal);
        if (at < 0) return text;
        var joined = text.ToCharArray();
        for (; at >= 0; at = text.IndexOf(LiteralLink, at + 1, StringComparison.Ordinal))
        {
            var start = at + LiteralLink.Length;
            var end = ClosingParenthesis(text, start);
            if (end > 0) joined.AsSpan(start, end - start).Replace(' ', SpaceInLiteral);
        }

        return new string(joined);
    }

    private static int ClosingParenthesis(string text, int start)
    {
        var depth = 1;
        var limit = Math.Min(text.Length, start + LongestReason);
        for (var at = start; at < limit && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '(') depth++;
            else if (text[at] == ')' && --depth == 0) return at;
        }

        return -1;
    }
}
