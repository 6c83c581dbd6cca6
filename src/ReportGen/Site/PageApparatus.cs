using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>What stands at the end of a page: its numbers with their derivations, and the sources that it cites.</summary>
internal static class PageApparatus
{
    /// <summary>To be asked for when everything else of the page is built: only then it is known what the page shows.</summary>
    public static ReadOnlySpan<(string Name, View? Value)> Apparatus(this PageScope page)
    {
        // A derivation cites sources, and a source's note may show numbers: once round brings in those.
        _ = NumberViews.Of(page);
        _ = SourceViews.Cited(page);
        var numbers = NumberViews.Of(page);
        return new (string, View?)[] { ("numbers", numbers), ("sources", SourceViews.Cited(page)) };
    }
}
