using System.Collections.Frozen;
using ReportGen.Narrative;

namespace ReportGen.Site;

/// <summary>Which posts and pages discuss a claim or show a chart.</summary>
/// <param name="articles">In the order of reading: the first that shows a chart is its home.</param>
internal sealed class Mentions(IReadOnlyCollection<Article> articles)
{
    private readonly ILookup<string, Article> articlesByClaim =
        articles.SelectMany(article => article.Claims, (article, claim) => (article, claim))
            .ToLookup(pair => pair.claim, pair => pair.article, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Article> articleByChart =
        articles.SelectMany(article => article.Charts, (article, chart) => (article, chart))
            .DistinctBy(pair => pair.chart, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.chart, pair => pair.article, StringComparer.Ordinal);

    /// <summary>The articles that discuss a claim, in the order of reading.</summary>
    public IEnumerable<Article> Discussing(string claimId) => articlesByClaim[claimId];

    /// <summary>The first article that shows a chart; null when none does.</summary>
    public Article? Showing(string chartId) => articleByChart.GetValueOrDefault(chartId);
}
