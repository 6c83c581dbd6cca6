using ReportGen.Data;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>Corrections as the page of corrections lists them, and as other pages tell of them.</summary>
internal static class CorrectionViews
{
    /// <summary>In one line: what holds now.</summary>
    public static ViewMap Line(SourceCorrection correction, PageScope page) => ViewMap.Of(
        ("date", DateView.Of(correction.Date)),
        ("now", page.InlineProse(correction.Now)),
        ("is_replaced", page.Site.Corrections.ReplacementOf(correction) is not null),
        ("href", page.Links.To(Route.Corrections, Anchors.Correction(correction.Id))));

    /// <summary>For a page that it concerns.</summary>
    public static ViewMap Note(SourceCorrection correction, PageScope page) =>
        Line(correction, page).With(("was", page.InlineProse(correction.Was)));

    /// <summary>With everything that is known of it.</summary>
    public static ViewMap Entry(SourceCorrection correction, PageScope page) => Note(correction, page).With(
        ("id", Anchors.Correction(correction.Id)),
        ("source", Source(correction.SourceId, page)),
        ("by", Source(correction.CorrectedBy, page)),
        ("place", correction.Place),
        ("replaces", Other(page.Site.Corrections.Find(correction.Replaces))),
        ("replaced_by", Other(page.Site.Corrections.ReplacementOf(correction))),
        ("concerns", View.List(correction.Concerns.Select(concern => Concern(concern.Text, page)).OfType<ViewMap>(), concern => concern)));

    /// <summary>One of the report's own, in a post or page.</summary>
    public static ViewMap Own(Article article, OwnCorrection correction, PageScope page) => ViewMap.Of(
        ("date", DateView.Of(correction.Date)),
        ("words", page.InlineProse(correction.Text)),
        ("article", ArticleLinks.Of(article, page)));

    private static ViewMap? Source(string id, PageScope page)
    {
        page.Cite(id);
        return page.Site.Source(id) is { } source ? SourceViews.Link(source) : null;
    }

    private static ViewMap? Other(SourceCorrection? other) => other is null ? null : ViewMap.Of(
        ("date", DateView.Of(other.Date)),
        ("href", PageLinks.Here(Anchors.Correction(other.Id))));

    /// <summary>Where the corrected thing stands: a claim in the ledger, a dataset, a measure where it is explained.</summary>
    private static ViewMap? Concern(string reference, PageScope page)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return null;
        var (scheme, name, site) = (reference[..colon], reference[(colon + 1)..], page.Site);
        return scheme switch
        {
            "claim" when site.Claim(name) is { } claim =>
                Link(site.Words(claim.Claim.Says), page.Links.To(Route.Claims, name)),
            "dataset" when site.Dataset(name) is { } dataset =>
                Link(site.Words(dataset.Title), page.Links.To(Route.Dataset(name))),
            "metric" when site.Evaluation(name) is { } evaluation =>
                Link(evaluation.Title, NumberViews.Origin(name, page)),
            _ => null,
        };
    }

    private static ViewMap Link(string words, string? href) => ViewMap.Of(("words", words), ("href", href));
}
