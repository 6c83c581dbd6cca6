using ReportGen.Metrics;
using ReportGen.Site.Views;
using ReportGen.Templates;

namespace ReportGen.Site.Pages;

/// <summary>What stands at the end of a page: its numbers with their derivations, and the sources that it cites.</summary>
internal static class PageApparatus
{
    /// <summary>To be asked for when everything else of the page is built: only then it is known what the page shows.</summary>
    public static ReadOnlySpan<(string Name, View? Value)> Apparatus(this PageScope page)
    {
        page.EndBody();
        // The sides of statements are numbers of the page.
        var statements = StatementViews.Of(page);
        Gather(page);
        return new (string, View?)[] { ("statements", statements), ("numbers", NumberViews.Of(page)), ("sources", SourceViews.Cited(page)), ("coverage", null) };
    }

    /// <summary>A derivation cites sources, and a source's note may show numbers with derivations of their own.</summary>
    private static void Gather(PageScope page)
    {
        var seen = 0;
        do
        {
            for (; seen < page.Numbers.Count; seen++) page.Cite(Sources(page.Numbers[seen]));
            foreach (var source in page.Sources.InOrder.ToList()) _ = page.InlineProse(source.Note);
        }
        while (seen < page.Numbers.Count);
    }

    private static IEnumerable<string> Sources(Evaluation number) =>
        number.Derivation.Inputs.Select(input => input.SourceId).OfType<string>();
}
