using ReportGen.Narrative;
using ReportGen.Published.Report;
using ReportGen.Quantities;

namespace ReportGen.Site.Json;

/// <summary>Posts and pages in <c>report.json</c>.</summary>
internal static class ArticleEntries
{
    public static PublishedArticle Of(Article article, Route route, SiteModel site)
    {
        var front = article.FrontMatter;
        return new PublishedArticle
        {
            Path = route.Path,
            File = article.Path,
            Title = site.Words(front.Title),
            Kicker = front.Kicker is { } kicker ? site.Words(kicker) : null,
            Summary = site.Words(front.Summary),
            Date = front.Date is { } date ? Period.Iso(date) : null,
            Updated = front.Updated is { } updated ? Period.Iso(updated) : null,
            Series = front.Series?.Text,
            Part = front.Part,
            Tags = [.. front.Tags.Select(tag => tag.Text)],
            Authors = front.Authors,
            Key = front.Key?.Text,
            Examines = front.Examines?.Source,
            Corrections = [.. front.Corrections.Select(correction => Of(correction, site))],
            Numbers = article.Numbers,
            Claims = article.Claims,
            Charts = article.Charts,
            Tables = article.Tables,
            Coverage = PublishedCoverage.From(article.Coverage),
        };
    }

    private static PublishedArticleCorrection Of(OwnCorrection correction, SiteModel site) =>
        new() { Date = Period.Iso(correction.Date), Text = site.Words(correction.Text) };
}
