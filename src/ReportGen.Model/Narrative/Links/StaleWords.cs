using System.Buffers;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Quantities;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Links;

/// <summary>Reports bound words that are not what is measured, with what to write in their place where that may be done without asking the
/// author.</summary>
internal static class StaleWords
{
    // Each would begin markup inside the words of a link.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<&");

    /// <param name="words">As a reader sees them.</param>
    /// <param name="span">Where they stand.</param>
    public static Diagnostic Of(LinkInline link, string words, BoundMeasure measure, SourceSpan span, WrittenProse prose)
    {
        var renewed = BoundWords.Renewed(words, measure.Forms);
        var message = $"the words say '{words}', but '{link.Url}' is '{measure.Words}'.";
        var remedy = $"write [{renewed}]({link.Url})";
        if (Hindrance(link, prose) is { } hindrance)
            return new Diagnostic(NarrativeCodes.StaleWords, span, message, $"{remedy}; {hindrance}", []);
        var replacement = prose.Escaped(InMarkdown(renewed, IsInTable(link)));
        return new Diagnostic(NarrativeCodes.StaleWords, span, message, remedy, [])
        {
            Fix = replacement is null || IsEmpty(span) ? null : new TextFix(span, replacement),
        };
    }

    /// <summary>Why the words are left to the author, or null.</summary>
    private static string? Hindrance(LinkInline link, WrittenProse prose)
    {
        if (prose.IsRecord) return "what a source said is not rewritten by --fix: judge it anew by hand";
        if (Quotations.Holds(link))
            return "it stands in a quotation, which --fix does not touch: correct it by hand, or bind what was said to a claim";
        if (link.Reference is not null) return "--fix does not touch links that are defined elsewhere";
        return null;
    }

    private static bool IsEmpty(SourceSpan span) => (span.Line, span.Column) == (span.EndLine, span.EndColumn);

    private static bool IsInTable(LinkInline link)
    {
        Inline root = link;
        while (root.Parent is { } parent) root = parent;
        for (Block? at = (root as ContainerInline)?.ParentBlock; at is not null; at = at.Parent)
        {
            if (at is TableCell) return true;
        }

        return false;
    }

    private static string InMarkdown(string words, bool isInTable)
    {
        if (words.AsSpan().IndexOfAny(Marks) < 0 && !words.Contains('|', StringComparison.Ordinal)) return words;
        var written = new StringBuilder();
        foreach (var c in words)
        {
            if (Marks.Contains(c) || (c == '|' && isInTable)) written.Append('\\');
            written.Append(c);
        }

        return written.ToString();
    }
}
