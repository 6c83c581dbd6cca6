using ReportGen.Claims;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>The one figure that an article is remembered by: a measure or a judged claim.</summary>
/// <param name="Measure">The measure that it is; null for a claim about several, which has no single derivation.</param>
/// <param name="Title">What it is, in plain words.</param>
internal sealed record KeyFigure(Evaluation? Measure, string Words, string Title, VerdictKind? Verdict);

/// <summary>Finds key figures, for pages and for the cards that preview them.</summary>
internal static class KeyFigures
{
    public static KeyFigure? Find(FrontMatter front, SiteModel site)
    {
        if (front.Key is not { Text: var name }) return null;
        if (site.Evaluation(name) is { } evaluation)
            return new KeyFigure(evaluation, SaidOf(evaluation, front, site) ?? evaluation.Words, evaluation.Title, null);
        if (site.Claim(name) is not { Claim: var claim, Verdict: var verdict } judged) return null;
        var words = verdict.ComputedWords.Length > 0 ? verdict.ComputedWords : verdict.AssertedWords;
        return new KeyFigure(judged.Measure, words, site.Words(claim.Says), verdict.Kind);
    }

    // Beside a lead that says "over 32×" the exact range would look like another number; its page and card have it.
    private static string? SaidOf(Evaluation measure, FrontMatter front, SiteModel site) => new[] { front.Title, front.Summary }
        .Where(text => text.MayLink)
        .SelectMany(text => site.Prose(text))
        .OfType<NumberSegment>()
        .FirstOrDefault(number => number.Name == measure.Name && number.Words.Any(char.IsAsciiDigit))?.Words;

    public static ViewMap? Of(FrontMatter front, PageScope page)
    {
        if (Find(front, page.Site) is not { } figure) return null;
        var number =
            figure.Measure is { } measure ? page.Number(measure, figure.Words) : InLedger(front.Key?.Text ?? "", figure.Words, page);
        var badge = figure.Verdict is { } verdict ? PageScope.Badge(verdict) : null;
        return ViewMap.Of(
            ("number", number),
            ("title", figure.Title),
            ("symbols", Symbols(figure.Measure)),
            ("badge", badge),
            ("claim", badge is null ? null : front.Key?.Text),
            ("windows", WindowViews.Of(figure.Measure?.Windows, figure.Measure?.Name)));
    }

    /// <summary>A number set large in a text.</summary>
    public static ViewMap Of(PullFigureSegment pull, PageScope page)
    {
        var measure = pull.Number.Measure;
        return ViewMap.Of(
            ("kind", "pull-figure"),
            ("number", page.Number(measure, pull.Number.Words)),
            ("title", measure.Title),
            ("caption", pull.Caption.IsEmpty ? null : page.Segments(pull.Caption)),
            ("symbols", Symbols(measure)),
            ("windows", WindowViews.Of(measure.Windows, measure.Name)));
    }

    /// <summary>How it was made from other values, as ordinary mathematics; null where it is given.</summary>
    private static string? Symbols(Evaluation? measure) =>
        measure is null || DerivationViews.GivenBy(measure.Derivation) is not null ? null : measure.Derivation.Symbols;

    private static ViewMap InLedger(string claimId, string words, PageScope page) => ViewMap.Of(
        ("id", null), ("name", null), ("words", words), ("is_long", words.Length > PageScope.LongWords), ("value", ""),
        ("href", page.Links.To(Route.Claims, claimId)), ("title", ""));
}
