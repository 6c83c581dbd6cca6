using System.Collections.Immutable;

namespace ReportGen.Diff.Pages;

/// <summary>Finds where most readers meet a number or claim.</summary>
internal static class Foremost
{
    /// <summary>The foremost of its places in the report's own pages: by part, on a post before the first page; null where these show it
    /// nowhere but in what they list.</summary>
    /// <param name="written">The files of the report's own pages.</param>
    public static Place? Of(ImmutableArray<Place> places, IReadOnlySet<string> written) =>
        places.Where(place => place.Part != PagePart.Listed && written.Contains(place.Page))
            .OrderBy(place => place.Part)
            .ThenBy(place => place.Page == "index.html")
            .FirstOrDefault();
}
