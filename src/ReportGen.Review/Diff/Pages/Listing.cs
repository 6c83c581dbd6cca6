using ReportGen.Published;

namespace ReportGen.Diff.Pages;

/// <summary>What a page itself lists below the text of its author.</summary>
internal static class Listing
{
    private static readonly string[] Begins = [Anchors.Number(""), Anchors.Source("")];

    /// <summary>Whether the id of an element is that of an entry.</summary>
    public static bool IsOfOne(string place) => Array.Exists(Begins, begins => place.StartsWith(begins, StringComparison.Ordinal));
}
