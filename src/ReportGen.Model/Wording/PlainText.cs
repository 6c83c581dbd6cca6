using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Narrative;

namespace ReportGen.Wording;

/// <summary>The words of resolved prose without markup: for titles of windows, descriptions, feeds and links.</summary>
public static partial class PlainText
{
    public static string Of(ImmutableArray<Segment> segments) =>
        Spaces().Replace(string.Concat(segments.Select(Of)), " ").Trim();

    private static string Of(Segment segment) => segment switch
    {
        HtmlSegment html => Strip(html.Html),
        NumberSegment number => number.Words,
        ClaimSegment claim => Strip(claim.Html),
        DatasetSegment dataset => Strip(dataset.Html),
        CitationSegment citation => Strip(citation.Html),
        _ => "",
    };

    /// <summary>The text with a mark in the place of each character that a character reference can stand for and no feed can hold.</summary>
    public static string Allowed(string text) => Refused().Replace(text, "\uFFFD");

    private static string Strip(string html) => Allowed(WebUtility.HtmlDecode(Tag().Replace(html, "")));

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
