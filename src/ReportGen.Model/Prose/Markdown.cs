using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Prose.Typography;
using ReportGen.Sources;

namespace ReportGen.Prose;

/// <summary>Reads Markdown within the limits, its punctuation set and its headings named.</summary>
internal static class Markdown
{
    private static readonly int DeepestNesting = Limits.Default.MarkdownDepth;

    /// <summary>The document; null, with the line in the bag, when it has more parts than a page holds, or they stand too deep inside each
    /// other.</summary>
    public static MarkdownDocument? Parse(WrittenProse prose, Dialect dialect, DiagnosticBag bag)
    {
        if (!new ProseSize(prose, bag).IsWithinLimits()) return null;
        if (TryParse(prose.Text, dialect) is { } document)
        {
            ShowPipes(document);
            BracketedAddresses.Link(document, prose.Text, dialect);
            PunctuationSetter.Set(document, prose.Text);
            return HeadingNames.Give(document, prose, bag) ? document : null;
        }

        var line = FirstLineTooDeep(prose.Text, dialect);
        bag.Report(
            ProseCodes.NestedTooDeep,
            prose.Place(line.Start, line.Length),
            "quotes, lists, brackets or emphasis stand too deep inside each other here.",
            "close them, or write '\\' before a mark that is meant as itself");
        return null;
    }

    // Markdig reads and renders only what is nested less deep than its own limits, so that nothing can exhaust the stack; it does not say
    // where.
    private static MarkdownDocument? TryParse(string text, Dialect dialect)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, dialect.Pipeline);
            return document.Descendants().Any(IsTooDeep) ? null : document;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>In a table '\|' is how a line is written that ends no cell, also in code.</summary>
    private static void ShowPipes(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Descendants<CodeInline>()))
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }

    private static bool IsTooDeep(MarkdownObject part)
    {
        var depth = 0;
        var block = part as Block;
        for (var inline = part as Inline; inline is not null; inline = inline.Parent)
        {
            if (++depth > DeepestNesting) return true;
            block = (inline as ContainerInline)?.ParentBlock ?? block;
        }

        for (; block is not null; block = block.Parent)
        {
            if (++depth > DeepestNesting) return true;
        }

        return false;
    }

    /// <summary>The line with which the text becomes unreadable: what stands before it can be read.</summary>
    private static (int Start, int Length) FirstLineTooDeep(string text, Dialect dialect)
    {
        var (readable, unreadable) = (0, text.Length);
        while (text.AsSpan(readable, unreadable - readable).TrimEnd("\r\n").IndexOf('\n') >= 0)
        {
            var middle = text.LastIndexOf('\n', readable + ((unreadable - readable) / 2), ((unreadable - readable) / 2) + 1) + 1;
            if (middle <= readable) middle = text.IndexOf('\n', readable) + 1;
            if (TryParse(text[..middle], dialect) is null) unreadable = middle;
            else readable = middle;
        }

        return (readable, text.AsSpan(readable, unreadable - readable).TrimEnd("\r\n").Length);
    }
}
