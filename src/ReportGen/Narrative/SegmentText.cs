using System.Net;

namespace ReportGen.Narrative;

/// <summary>Segments as HTML where nothing but their words is wanted.</summary>
public static class SegmentText
{
    /// <summary>The words with their markup, without links to derivations, claims and sources; figures are left out.</summary>
    public static string Html(IEnumerable<Segment> segments) => string.Concat(segments.Select(segment => segment switch
    {
        HtmlSegment html => html.Html,
        NumberSegment number => WebUtility.HtmlEncode(number.Words),
        ClaimSegment claim => claim.Html,
        DatasetSegment dataset => dataset.Html,
        CitationSegment citation => citation.Html,
        _ => "",
    }));
}
