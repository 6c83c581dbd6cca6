using System.Buffers;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Links;

/// <summary>Gives findings on bound words what to write in their place, where that may be done without asking the author.</summary>
internal static class StaleWords
{
    // Each would begin markup inside the words of a link.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<&");

    /// <param name="instead">What may stand in their place; null where only the author can say it.</param>
    public static Diagnostic WithFix(Diagnostic finding, NumberBinding number, string? instead, WrittenProse prose)
    {
        if (Hindrance(number.Link, prose) is { } hindrance) return finding with { Remedy = $"{finding.Remedy}; {hindrance}" };
        if (instead is null || number.Written.Length == 0 || IsEmpty(number.Span)) return finding;
        return prose.Escaped(InMarkdown(instead, IsInTable(number.Link))) is { } replacement
            ? finding with { Fix = new TextFix(number.Span, replacement) }
            : finding;
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
