using System.Collections.Immutable;
using System.Diagnostics;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Drawing.Cards;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Site.Pages;
using ReportGen.Site.Views;
using ReportGen.Wording;

namespace ReportGen.Site.Previews;

/// <summary>What the cards of a site say, in the words of its pages.</summary>
internal static class PageCards
{
    /// <summary>As many letters of a chart's title as fit on a card in any script.</summary>
    private const int LettersOfCard = 100;
    private const string Shorter = "shorten it";
    private const string ShorterOrOther = "shorten it, or give the card one of its own: 'card_title: …'";

    /// <summary>Of the pages that shall have one.</summary>
    public static IEnumerable<(Route Route, PreviewCard Card)> Of(SiteModel site) => site.Settings.Cards switch
    {
        CardedPages.None => [],
        CardedPages.Posts => Of(SitePreviews.Posts(site.Content.Narrative), site),
        CardedPages.All => All(site),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<(Route Route, PreviewCard Card)> All(SiteModel site)
    {
        yield return (Route.Home, Home(site));
        yield return (Route.Claims, Ledger(site));
        foreach (var chart in site.HasChartPages ? site.Content.Charts.Charts : []) yield return (Route.Chart(chart.Id), Of(chart, site));
        foreach (var dataset in site.Content.Data.Datasets) yield return (Route.Dataset(dataset.Id), Of(dataset, site));
        foreach (var card in Of(SitePreviews.Articles(site.Content.Narrative), site)) yield return card;
    }

    private static IEnumerable<(Route Route, PreviewCard Card)> Of(IEnumerable<(Route Route, Article Article)> articles, SiteModel site) =>
        articles.Select(at => (at.Route, Of(at.Article, at.Route, site)));

    private static PreviewCard Home(SiteModel site)
    {
        var claims = site.Content.Claims.Claims;
        var by = site.Settings.Authors.IsEmpty ? site.Title : string.Join(", ", site.Settings.Authors.Select(author => author.Name));
        return new PreviewCard(
            new Card("home", by, null, site.Title, Judged(claims), null, Tally(claims), null),
            site.Settings.Title.Span,
            Shorter);
    }

    private static PreviewCard Ledger(SiteModel site)
    {
        var claims = site.Content.Claims.Claims;
        return new PreviewCard(
            new Card("claims", site.Title, "The ledger", LedgerPages.Title, Judged(claims), null, Tally(claims), null),
            null,
            Shorter);
    }

    private static PreviewCard Of(Chart chart, SiteModel site) => new(
        new Card(
            IdOf(Route.Chart(chart.Id)), site.Title, "Chart", ShortText.Of(site.Words(chart.Title), LettersOfCard), null, null, [], chart),
        chart.Title.Span,
        Shorter);

    private static PreviewCard Of(PatchDataset dataset, SiteModel site)
    {
        var (records, reported) = (dataset.Patches.Length, dataset.Reported.Length);
        var beside = reported == 0 ? "" : $", beside {Words.Of(reported, "reported figure", "reported figures")}";
        var key = records == 0
            ? new CardKey(Words.Of(reported), $"reported {(reported == 1 ? "figure" : "figures")}, {dataset.Covers.Words()}", null, null)
            : new CardKey(Words.Of(records), $"{(records == 1 ? "record" : "records")}, {dataset.Covers.Words()}{beside}", null, null);
        var card = new Card(
            IdOf(Route.Dataset(dataset.Id)),
            site.Title,
            $"Data · {dataset.Vendor}",
            site.Words(dataset.Title),
            null,
            key,
            [],
            null);
        return new PreviewCard(card, dataset.Title.Span, Shorter);
    }

    private static PreviewCard Of(Article article, Route route, SiteModel site)
    {
        var front = article.FrontMatter;
        var title = front.CardTitle?.Text ?? site.Words(front.Title);
        string?[] kicker = [front.Series?.Text, site.Posts.Label(article)];
        var key = KeyFigures.Find(front, site) is { } figure
            ? new CardKey(figure.Words, figure.Title, Note(figure.Measure?.Windows), figure.Verdict)
            : null;
        var claims = key is null ? Claims(article, site) : [];
        var card = new Card(
            IdOf(route),
            site.Title,
            Kicker(kicker),
            title,
            claims.IsEmpty ? null : Judged(claims),
            key,
            Tally(claims),
            key is null ? null : FirstChart(article, site));
        return new PreviewCard(card, front.CardTitle?.Span ?? front.Title.Span, ShorterOrOther);
    }

    /// <summary>The claims that an article discusses; all of the report when it discusses none.</summary>
    private static ImmutableArray<JudgedClaim> Claims(Article article, SiteModel site)
    {
        ImmutableArray<JudgedClaim> own = [.. article.Claims.Select(site.Claim).OfType<JudgedClaim>()];
        return own.IsEmpty ? site.Content.Claims.Claims : own;
    }

    private static Chart? FirstChart(Article article, SiteModel site) =>
        article.Charts.Select(site.Chart).FirstOrDefault(chart => chart is not null);

    private static string? Judged(ImmutableArray<JudgedClaim> claims) =>
        claims.IsEmpty ? null : $"{Words.Of(claims.Length, "claim", "claims")}, judged against the data";

    private static ImmutableArray<CardCount> Tally(ImmutableArray<JudgedClaim> claims) =>
    [
        .. claims.GroupBy(claim => claim.Verdict.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new CardCount(group.Key, group.Count(), Words.Of(group.Count()))),
    ];

    private static string? Note(WindowNote? windows) => windows switch
    {
        null => null,
        { PerMonth.IsUnknown: true } => "The periods differ.",
        _ => $"The periods differ; per month it is {windows.PerMonthWords}.",
    };

    private static string? Kicker(IEnumerable<string?> parts) =>
        string.Join(" · ", parts.Where(part => part is not null)) is { Length: > 0 } kicker ? kicker : null;

    private static string IdOf(Route route) => route.Path.TrimEnd('/').Replace('/', '-');
}
