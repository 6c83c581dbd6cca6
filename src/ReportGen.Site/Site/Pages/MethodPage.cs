using ReportGen.Claims;
using ReportGen.Metrics.Derivations;
using ReportGen.Narrative;
using ReportGen.Quantities;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>How numbers are read, computed and judged, shown by the same objects that did it.</summary>
internal static class MethodPage
{
    private const string Title = "How the numbers are made";

    private static readonly string[] Examples =
        ["32 patches", "408 MB", "over 2.7 GB", "over 85 patches", "nearly 200 MB", "at least 170 MB", "up to 5 days", "about 20%", "~19.4 MB", "12–18 days"];

    public static PageDraft Draft() => new(Route.Method, "method", Build);

    private static PageView Build(PageScope page)
    {
        var content = page.Site.Content;
        var body = ViewMap.Of(
            ("title", Title),
            ("readings", View.List(Examples, Reading)),
            ("conventions", View.Texts(Conventions(page.Site))),
            ("verdicts", View.List(Enum.GetValues<VerdictKind>(), kind => ViewMap.Of(
                ("badge", PageScope.Badge(kind)),
                ("value", VerdictMeanings.OfValue(kind)),
                ("relation", VerdictMeanings.OfRelation(kind))))),
            ("definitions", View.List(content.Data.Definitions, definition => page.InlineProse(definition.Title))),
            ("written", CoverageViews.Of(content.Narrative.Coverage)),
            ("said", CoverageViews.Sentence(content.Narrative.Coverage.Statements)),
            ("files", CoverageViews.Files(page)),
            ("exemptions", CoverageViews.Exemptions(page)),
            ("reading_rate", Words.Of(ArticleFacts.WordsPerMinute)),
            ("numbers_href", content.Metrics.Metrics.Any(metric => page.Site.Evaluation(metric.Id) is not null) ? page.Links.To(Route.Numbers) : null),
            ("claims_href", page.Links.To(Route.Claims)));
        const string description = "How this report reads stated figures, computes its metrics and judges claims.";
        return new PageView(body.With(page.Apparatus()), Title, description, "method");
    }

    /// <summary>The conventions that the metrics needed, each once, as their derivations name them.</summary>
    private static IEnumerable<string> Conventions(SiteModel site) => site.Content.Metrics.Metrics
        .SelectMany(metric => site.Evaluation(metric.Id)?.Derivation.Rules ?? [])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static ViewMap Reading(string words) => MeasureReader.Read(words).Value is { } stated
        ? ViewMap.Of(("stated", words), ("interval", Interval(stated)))
        : throw new InvalidOperationException($"the example '{words}' is not read");

    private static string Interval(Stated stated) =>
        IntervalWords.Of(stated.ToMeasure()) ?? $"exactly {MeasureWriter.Write(stated.ToMeasure())}";
}
