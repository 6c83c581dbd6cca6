using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Narrative;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Site;

/// <summary>Which posts and pages discuss a claim or show a chart.</summary>
internal sealed class Mentions
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> claimsByPath;
    private readonly ILookup<string, Article> articlesByClaim;
    private readonly FrozenDictionary<string, Article> articleByChart;

    /// <param name="articles">In the order of reading: the first that shows a chart is its home.</param>
    public Mentions(IReadOnlyCollection<Article> articles, Story narrative)
    {
        var segments = articles.ToDictionary(article => article.Path, article => All(article, narrative).ToList(), StringComparer.Ordinal);
        claimsByPath = segments.ToFrozenDictionary(pair => pair.Key, pair => Claims(pair.Value), StringComparer.Ordinal);
        articlesByClaim = articles.SelectMany(article => claimsByPath[article.Path], (article, claim) => (article, claim))
            .ToLookup(pair => pair.claim, pair => pair.article, StringComparer.Ordinal);
        articleByChart = articles.SelectMany(
            article => segments[article.Path].OfType<ChartSegment>(),
            (article, chart) => (article, chart.ChartId))
            .DistinctBy(pair => pair.ChartId, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.ChartId, pair => pair.article, StringComparer.Ordinal);
    }

    /// <summary>The claims that an article discusses, in the order of its text.</summary>
    public ImmutableArray<string> ClaimsOf(Article article) => claimsByPath.GetValueOrDefault(article.Path, []);

    /// <summary>The articles that discuss a claim, in the order of reading.</summary>
    public IEnumerable<Article> Discussing(string claimId) => articlesByClaim[claimId];

    /// <summary>The first article that shows a chart; null when none does.</summary>
    public Article? Showing(string chartId) => articleByChart.GetValueOrDefault(chartId);

    private static ImmutableArray<string> Claims(IEnumerable<Segment> segments) =>
        [.. segments.OfType<ClaimSegment>().Select(claim => claim.ClaimId).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Segment> All(Article article, Story narrative)
    {
        var front = article.FrontMatter.Head.SelectMany(text => narrative.Prose.Find(text) ?? []);
        return ShownMeasures.WithCaptions(front.Concat(article.Body));
    }
}
