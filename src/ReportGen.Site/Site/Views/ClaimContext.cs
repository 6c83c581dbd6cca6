using ReportGen.Claims;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>What stands around a claim in the ledger: its evidence, its chart, the posts that discuss it, its corrections.</summary>
internal static class ClaimContext
{
    public static ReadOnlySpan<(string Name, View? Value)> Of(JudgedClaim judged, PageScope page)
    {
        var claim = judged.Claim;
        var measures = claim.MeasureNames.Distinct(StringComparer.Ordinal).ToList();
        var evidence = measures.Select(name => Judged(name, claim, page)).OfType<Evaluation>().ToList();
        return new (string, View?)[]
        {
            ("evidence", View.List(evidence, evaluation => Evidence(evaluation, judged, page))),
            ("is_left_out", claim.FigureId is not null),
            ("windows", WindowViews.Of(judged.Windows, claim.MetricName)),
            ("charts", View.List(Charts([.. measures, .. evidence.SelectMany(Statement), .. Own(claim)], page), chart => chart)),
            ("posts", View.List(page.Site.Mentions.Discussing(claim.Id), article => ArticleLinks.Of(article, page))),
            ("corrections", View.List(page.Site.Corrections.OfClaim(claim.Id), correction => CorrectionViews.Line(correction, page))),
        };
    }

    /// <summary>The measure as the claim was judged on it: without the figure that the claim itself states.</summary>
    public static Evaluation? Judged(string measure, Claim claim, PageScope page) =>
        page.Site.Content.Metrics.Evaluate(measure, Reading.Default with { LeftOutFigure = claim.FigureId });

    /// <summary>The way to how a measure of a claim was made. Without the figure that the claim states it is another number of the same
    /// name: its card stands on the claim's own page, where there is one.</summary>
    public static string? Link(JudgedClaim judged, Evaluation? evaluation, PageScope page)
    {
        if (evaluation is null) return null;
        var own = Route.Claim(judged.Claim.Id);
        return page.Site.IsAsPublished(evaluation) || page.Route == own || !page.Site.HasPage(judged.Claim)
            ? page.NumberLink(evaluation)
            : page.Links.To(own, Anchors.Number(evaluation.Name));
    }

    private static ViewMap Evidence(Evaluation evaluation, JudgedClaim judged, PageScope page)
    {
        var derivation = evaluation.Derivation;
        return ViewMap.Of(
            ("name", evaluation.Name),
            ("title", evaluation.Title),
            ("words", evaluation.Words),
            ("href", Link(judged, evaluation, page)),
            ("in_words", DerivationViews.GivenBy(derivation) is null ? Words.Sentence(derivation.InWords) : null),
            ("inputs", View.List(derivation.Inputs, input => DerivationViews.Input(input, page))));
    }

    /// <summary>The figure that a measure of a selection rests on: charts may show it as it was stated.</summary>
    private static IEnumerable<string> Statement(Evaluation evaluation) =>
        evaluation.Name.Contains('.', StringComparison.Ordinal)
            ? evaluation.Derivation.Inputs.Where(input => input.Stated is not null).Select(input => input.Name).Take(1)
            : [];

    /// <summary>The figure that the claim itself is, which its evidence leaves out.</summary>
    private static IEnumerable<string> Own(Claim claim) => claim.FigureId is { } figure ? [MeasureName.Figure(figure)] : [];

    /// <summary>The charts that draw what the claim is about, on their pages or in the posts where they stand.</summary>
    private static IEnumerable<ViewMap> Charts(List<string> measures, PageScope page)
    {
        foreach (var chart in page.Site.Content.Charts.Charts)
        {
            if (chart.Values.Any(value => measures.Contains(value.Name)) && ChartLinks.Of(chart, page) is { } link) yield return link;
        }
    }
}
