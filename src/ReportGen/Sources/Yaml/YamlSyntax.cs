using ReportGen.Diagnostics;

namespace ReportGen.Sources.Yaml;

/// <summary>Says in an author's words why a text is not YAML, and what to write.</summary>
internal static class YamlSyntax
{
    /// <param name="start">Where the parser gave up.</param>
    /// <param name="openBracket">The innermost bracket that is open there, if any.</param>
    /// <param name="parserMessage">The parser's own words; null when it had none.</param>
    public static void Report(SourceText text, int start, int end, int? openBracket, string? parserMessage, DiagnosticBag bag)
    {
        if (IndentingTab(text, start, end, parserMessage) is { } tab)
        {
            Add(text, tab, 1, "a tab indents this line.", "indent with spaces", bag);
        }
        else if (parserMessage is not null && Known(text, start, parserMessage) is var (length, message, remedy))
        {
            Add(text, start, length, message, remedy, bag);
        }
        else if (openBracket is { } bracket)
        {
            var closing = text.Text[bracket] == '[' ? ']' : '}';
            Add(text, bracket, 1, $"the list or mapping that this '{text.Text[bracket]}' opens cannot be read to its '{closing}'.", $"close it with '{closing}', put commas between its items, and quote items that hold brackets, commas or colons", bag);
        }
        else
        {
            Add(text, start, Math.Max(1, end - start), $"this is not YAML: {Lowered(parserMessage ?? "the text cannot be read.")}", "check the indentation and the quotes of this line and of the one before it", bag);
        }
    }

    private static void Add(SourceText text, int start, int length, string message, string remedy, DiagnosticBag bag) =>
        bag.Report(SourcesCodes.YamlSyntax, FirstLine(text, start, length), message, remedy);

    /// <summary>A mark over many lines helps nobody: only the first is shown.</summary>
    private static SourceSpan FirstLine(SourceText text, int start, int length)
    {
        var first = Math.Clamp(start, 0, text.Text.Length);
        var last = Math.Min(first + length, text.Text.Length);
        var lineEnd = text.Text.AsSpan(first, last - first).IndexOfAny('\r', '\n');
        return text.Span(first, lineEnd < 0 ? last - first : Math.Max(lineEnd, 0));
    }

    /// <summary>A tab in the leading blanks of the line of either end; or of the first such line behind, when the parser speaks of a tab without its place.</summary>
    private static int? IndentingTab(SourceText text, int start, int end, string? said)
    {
        var first = text.Span(start, 0).Line;
        if (said?.Contains("tab", StringComparison.Ordinal) != true) return TabOf(text, first) ?? TabOf(text, text.Span(end, 0).Line);
        for (var line = first; line <= text.LineCount; line++)
        {
            if (TabOf(text, line) is { } tab) return tab;
        }

        return null;
    }

    private static int? TabOf(SourceText text, int line)
    {
        var written = text.Line(line).AsSpan();
        var content = written.IndexOfAnyExcept(' ', '\t');
        var tab = (content < 0 ? written : written[..content]).IndexOf('\t');
        return tab < 0 ? null : text.LineStart(line) + tab;
    }

    private static (int Length, string Message, string Remedy)? Known(SourceText text, int start, string said)
    {
        if (said.Contains("invalid mapping", StringComparison.Ordinal))
        {
            return (1, "a second ': ' in one line cannot be read.", "put a value that holds ': ' in quotes; begin a nested mapping on its own, indented line");
        }

        if (said.Contains("unknown escape", StringComparison.Ordinal))
        {
            return (1, "a '\\' in this text begins an unknown escape.", "write '\\\\' for a backslash, or use single quotes");
        }

        if (said.Contains("cannot start any token", StringComparison.Ordinal) && start < text.Text.Length)
        {
            return (1, $"a value cannot begin with '{text.Text[start]}'.", "put the value in quotes");
        }

        var isQuote = said.Contains("quoted scalar", StringComparison.Ordinal);
        if (isQuote && (said.Contains("end of stream", StringComparison.Ordinal) || said.Contains("wrong indentation", StringComparison.Ordinal)))
        {
            return (1, "the quotation mark that opens here is not closed.", "close it, and indent every further line of the text");
        }

        return null;
    }

    private static string Lowered(string message) => char.ToLowerInvariant(message[0]) + message[1..];
}
