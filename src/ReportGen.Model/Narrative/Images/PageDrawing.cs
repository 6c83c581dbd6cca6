using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Diagnostics;

namespace ReportGen.Narrative.Images;

/// <summary>An SVG of <c>content/static</c> that holds nothing but shapes and words, so that it can stand in the page itself, in its font
/// and its colours.</summary>
/// <param name="Words">The words that it shows, each run with its place.</param>
/// <param name="Colours">The custom properties that it takes colours from, such as <c>--ink</c>, each with its place.</param>
internal sealed partial record PageDrawing(
    XElement Root,
    ImageSize Size,
    ImmutableArray<PlacedText> Words,
    ImmutableArray<PlacedText> Colours)
{
    /// <param name="ids">Begins every id of it, so that those of two drawings on one page differ.</param>
    /// <param name="alternative">What it shows, for those who do not see it, as the value of an attribute.</param>
    public string Markup(string ids, string alternative)
    {
        var svg = new StringBuilder();
        svg.Append($"<svg role=\"img\" aria-label=\"{alternative}\" width=\"{Size.Width}\" height=\"{Size.Height}\"");
        if (Root.Attribute("viewBox") is null) svg.Append($" viewBox=\"0 0 {Size.Width} {Size.Height}\"");
        // What has no colour of its own is black, which nobody sees on a dark page.
        if (Root.Attribute("fill") is null) svg.Append(" fill=\"currentColor\"");
        AppendAttributes(svg, Root, ids);
        svg.Append('>');
        foreach (var child in Root.Nodes()) Append(svg, child, ids);
        return svg.Append("</svg>").ToString();
    }

    private static void Append(StringBuilder svg, XNode node, string ids)
    {
        if (node is XText text) svg.Append(Escaped(text.Value));
        if (node is not XElement element || DrawingSubset.IsSilent(element)) return;
        svg.Append('<').Append(element.Name.LocalName);
        AppendAttributes(svg, element, ids);
        if (!element.Nodes().Any())
        {
            svg.Append("/>");
            return;
        }

        svg.Append('>');
        foreach (var child in element.Nodes()) Append(svg, child, ids);
        svg.Append("</").Append(element.Name.LocalName).Append('>');
    }

    private static void AppendAttributes(StringBuilder svg, XElement element, string ids)
    {
        foreach (var attribute in element.Attributes().Where(attribute => DrawingSubset.IsKept(element, attribute)))
        {
            var value = attribute.Name.LocalName == "id" ? ids + attribute.Value : Reference().Replace(attribute.Value, $"url(#{ids}");
            svg.Append($" {attribute.Name.LocalName}=\"{Escaped(value)}\"");
        }
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex("url\\(\\s*#", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}

/// <summary>A text in a file, and where it begins.</summary>
internal sealed record PlacedText(string Text, SourceSpan Span)
{
    /// <summary>Where a part of the text stands.</summary>
    public SourceSpan Within(int start, int length)
    {
        var before = Text.AsSpan(0, start);
        var lines = before.Count('\n');
        var column = lines == 0 ? Span.Column + start : start - before.LastIndexOf('\n');
        return Span with { Line = Span.Line + lines, Column = column, EndLine = Span.Line + lines, EndColumn = column + length };
    }
}
