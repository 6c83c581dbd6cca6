using ReportGen.Claims;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>The one figure that an article is remembered by: a measure or a judged claim.</summary>
/// <param name="Name">The measure that it is; null for a claim about several, which has no single derivation.</param>
/// <param name="Title">What it is, in plain words.</param>
/// <param name="Symbols">How it was made from other values, as ordinary mathematics; null where it is given.</param>
internal sealed record KeyFigure(string? Name, string Words, string Title, string? Symbols, VerdictKind? Verdict, WindowNote? Windows);

/// <summary>Finds key figures, for pages and for the cards that preview them.</summary>
internal static class KeyFigures
{
    public static KeyFigure? Find(FrontMatter front, SiteModel site)
    {
        if (front.Key is not { Text: var name }) return null;
        if (site.Evaluation(name) is { } evaluation) return new KeyFigure(name, evaluation.Words, evaluation.Title, Symbols(evaluation), null, evaluation.Windows);
        if (site.Claim(name) is not { Claim: var claim, Verdict: var verdict }) return null;
        var words = verdict.ComputedWords.Length > 0 ? verdict.ComputedWords : verdict.AssertedWords;
        var metric = claim.MetricName is { } metricName ? site.Evaluation(metricName) : null;
        return new KeyFigure(metric?.Name, words, site.Words(claim.Says), metric is null ? null : Symbols(metric), verdict.Kind, metric?.Windows);
    }

    public static ViewMap? Of(FrontMatter front, PageScope page)
    {
        if (Find(front, page.Site) is not { } figure) return null;
        var number = figure.Name is { } name ? page.Number(name, figure.Words) : InLedger(front.Key?.Text ?? "", figure.Words, page);
        var badge = figure.Verdict is { } verdict ? PageScope.Badge(verdict) : null;
        return ViewMap.Of(("number", number), ("title", figure.Title), ("symbols", figure.Symbols), ("badge", badge), ("claim", badge is null ? null : front.Key?.Text), ("windows", WindowViews.Of(figure.Windows, figure.Name)));
    }

    /// <summary>A number set large in a text.</summary>
    public static ViewMap Of(PullFigureSegment pull, PageScope page)
    {
        var measure = page.Site.Evaluation(pull.Number.Name);
        return ViewMap.Of(
            ("kind", "pull-figure"),
            ("number", page.Number(pull.Number.Name, pull.Number.Words)),
            ("title", measure is null ? pull.Number.Name : measure.Title),
            ("caption", pull.Caption.IsEmpty ? null : page.Segments(pull.Caption)),
            ("symbols", measure is null ? null : Symbols(measure)),
            ("windows", WindowViews.Of(measure?.Windows, pull.Number.Name)));
    }

    private static string? Symbols(Evaluation evaluation) => DerivationViews.GivenBy(evaluation.Derivation) is null ? evaluation.Derivation.Symbols : null;

    private static ViewMap InLedger(string claimId, string words, PageScope page) => ViewMap.Of(
        ("id", null), ("name", null), ("words", words), ("is_long", words.Length > PageScope.LongWords), ("value", ""), ("href", page.Links.To(Route.Claims, claimId)), ("title", ""));
}
