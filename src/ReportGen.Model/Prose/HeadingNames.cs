using System.Globalization;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Prose;

/// <summary>Names the headings of a text as GitHub does, each by its words, equal ones with a number behind: links lead to these names.
/// Markdig does the same, but counts from 1 for every heading anew.</summary>
internal static class HeadingNames
{
    private const string OfNoWords = "section";

    /// <summary>False, with a diagnostic, when there are more headings than a page can list.</summary>
    public static bool Give(MarkdownDocument document, WrittenProse prose, DiagnosticBag bag)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.Count > Limits.Default.Headings)
        {
            bag.Report(
                ProseCodes.TooMuch,
                prose.Place(headings[Limits.Default.Headings].Span),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the text has {headings.Count:N0} headings; at most {Limits.Default.Headings:N0} fit the contents of a page."),
                "write several posts");
            return false;
        }

        if (headings.Count == 0) return true;
        var (taken, next) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        // One renderer for all headings of a text: to make it takes longer than to render one.
        using var plain = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(plain) { EnableHtmlForInline = false, EnableHtmlEscape = false };
        foreach (var heading in headings) heading.GetAttributes().Id = KeptApart(Free(WordsOf(heading, renderer, plain), taken, next));
        return true;
    }

    private static string WordsOf(HeadingBlock heading, HtmlRenderer renderer, StringWriter plain)
    {
        if (heading.Inline is not { } words) return OfNoWords;
        plain.GetStringBuilder().Clear();
        renderer.Render(words);
        return LinkHelper.UrilizeAsGfm(plain.ToString()) is { Length: > 0 } name ? name : OfNoWords;
    }

    private static string Free(string name, HashSet<string> taken, Dictionary<string, int> next)
    {
        var free = name;
        while (!taken.Add(free))
        {
            next[name] = next.GetValueOrDefault(name) + 1;
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{next[name]}");
        }

        return free;
    }

    /// <summary>A page has places of its own, such as <c>numbers</c> and <c>source-p1</c>; a heading that would be named like one gets
    /// another name.</summary>
    private static string KeptApart(string name) => PageAnchors.AreLike(name) ? "section-" + name : name;
}
