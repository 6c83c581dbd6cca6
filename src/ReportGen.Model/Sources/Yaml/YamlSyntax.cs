using ReportGen.Diagnostics;

namespace ReportGen.Sources.Yaml;

/// <summary>Says in an author's words why a text cannot be read, and what to write. What stands on the page tells more than the parser's
/// words, so it is looked at first.</summary>
internal static class YamlSyntax
{
    public static void Report(YamlBreak at, DiagnosticBag bag)
    {
        var slip =
            IndentingTab(at) ?? DocumentEnd(at) ?? TakenByComment.Find(at) ?? ClosedTooEarly.Find(at) ?? UnquotedLink.Find(at) ?? LineSlips.Find(at) ?? ParserWords.Find(at) ?? Unclosed(at) ?? Unknown(at);
        bag.Report(SourcesCodes.YamlSyntax, slip.Place(at.Text), slip.Message, slip.Remedy);
    }

    /// <summary>The last line <c>...</c> at or above a line; null when there is none.</summary>
    public static YamlSlip? DocumentEnd(SourceText text, int line)
    {
        while (line > 0 && text.Line(line).TrimEnd() != "...") line--;
        return line == 0 ? null : EndingDots(text, line);
    }

    private static YamlSlip? DocumentEnd(YamlBreak at)
    {
        if (at.Text.Line(at.Line).StartsWith("...", StringComparison.Ordinal)) return EndingDots(at.Text, at.Line);
        if (at.Says("<document")) return DocumentEnd(at.Text, at.Line);
        return null;
    }

    private static YamlSlip EndingDots(SourceText text, int line) =>
        new(
            text.LineStart(line),
            text.Line(line).Length,
            "a line that begins with '...' ends the text, and more follows.",
            "delete it; a text that begins with '...' needs quotes");

    /// <summary>A tab in the leading blanks of the line of either end; or of the first such line behind, when the parser speaks of a tab
    /// without its place.</summary>
    private static YamlSlip? IndentingTab(YamlBreak at)
    {
        var found = TabOf(at.Text, at.Line) ?? TabOf(at.Text, at.Text.Span(at.End, 0).Line);
        for (var line = at.Line; found is null && at.Says("tab") && line <= at.Text.LineCount; line++) found = TabOf(at.Text, line);
        return found is { } tab ? new YamlSlip(tab, 1, "a tab indents this line.", "indent with spaces") : null;
    }

    private static int? TabOf(SourceText text, int line)
    {
        var written = text.Line(line).AsSpan();
        var content = written.IndexOfAnyExcept(' ', '\t');
        var tab = (content < 0 ? written : written[..content]).IndexOf('\t');
        return tab < 0 ? null : text.LineStart(line) + tab;
    }

    private static YamlSlip? Unclosed(YamlBreak at)
    {
        if (at.OpenBracket is not { } bracket) return null;
        var (opening, closing) = (at.Text.Text[bracket], at.Text.Text[bracket] == '[' ? ']' : '}');
        return new YamlSlip(
            bracket, 1, $"what this '{opening}' opens cannot be read to its '{closing}'.",
            $"close it with '{closing}', put commas between its items, and quote texts that begin with or hold brackets, commas or ': '");
    }

    private static YamlSlip Unknown(YamlBreak at) =>
        new(
            at.Start,
            Math.Max(1, at.End - at.Start),
            "this cannot be read as 'key: value' lines or as a list of '- ' lines.",
            "check the indentation and the quotes of this line and of the one before it");
}
