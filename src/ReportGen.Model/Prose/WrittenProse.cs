using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Prose;

/// <summary>Markdown as an author wrote it, with the place of every character.</summary>
internal sealed class WrittenProse
{
    // What sources said: their claims, and what was corrected later.
    private static readonly string[] Records = ["content/claims.yaml", "content/corrections.yaml"];

    private readonly Func<int, int, SourceSpan> place;
    private readonly Func<string, string?> escaped;

    private WrittenProse(string text, Func<int, int, SourceSpan> place, Func<string, string?> escaped) =>
        (Text, this.place, this.escaped) = (OwnAddresses.Joined(text), place, escaped);

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

    public static string Restored(string text) => OwnAddresses.Restored(text);
}
