using System.Collections.Immutable;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>Where something stands: page by page with the lines, since one paragraph after the other of the same section helps
/// nobody.</summary>
public static class PlaceWords
{
    /// <summary>"posts/first/, lines 12 and 40", a text for each page in the order of the places; every line once.</summary>
    public static ImmutableArray<string> ByPage(ImmutableArray<Place> places) =>
    [
        .. places.GroupBy(place => place.Page, place => place.Line, StringComparer.Ordinal)
            .Select(page => Of(page.Key, [.. page.Distinct().Order()])),
    ];

    /// <summary>"382 places on 27 pages".</summary>
    public static string Extent(ImmutableArray<Place> places)
    {
        var pages = places.Select(place => place.Page).Distinct(StringComparer.Ordinal).Count();
        return $"{Words.Of(places.Length, "place", "places")} on {Words.Of(pages, "page", "pages")}";
    }

    private static string Of(string page, ImmutableArray<int> lines) =>
        $"{ChangeWords.Page(page)}, {(lines.Length == 1 ? "line" : "lines")} {English.Joined([.. lines.Select(Words.Of)])}";
}
