using ReportGen.Narrative;

namespace ReportGen.Site;

/// <summary>Which posts and pages discuss a claim or show a chart.</summary>
/// <param name="articles">In the order of reading: the first that shows a chart is its home.</param>
internal sealed class Mentions(IReadOnlyCollection<Article> articles)
{
    private readonly ILookup<string, Article> articlesByClaim =
        articles.SelectMany(article => article.Claims, (article, claim) => (article, claim))
            .ToLookup(pair => pair.claim, pair => pair.article, StringComparer.Ordinal);

    private readonly ILookup<string, Article> articlesByChart =
        articles.SelectMany(article => article.Charts.Distinct(StringComparer.Ordinal), (article, chart) => (article, chart))
            .ToLookup(pair => pair.chart, pair => pair.article, StringComparer.Ordinal);

    /// <summary>The articles that discuss a claim, in the order of reading.</summary>
    public IEnumerable<Article> Discussing(string claimId) => articlesByClaim[claimId];

    /// <summary>The first article that shows a chart; null when none does.</summary>
    public Article? Showing(string chartId) => articlesByChart[chartId].FirstOrDefault();

    /// <summary>The articles that show a chart, in the order of reading.</summary>
    public IEnumerable<Article> AllShowing(string chartId) => articlesByChart[chartId];
}
