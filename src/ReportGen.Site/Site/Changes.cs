using ReportGen.Narrative;

namespace ReportGen.Site;

/// <summary>When something was last changed for its readers, by what the content says; the clock is never asked.</summary>
internal static class Changes
{
    /// <summary>The latest of its date, its update and its corrections; null when it has none of them.</summary>
    public static DateOnly? Of(Article article)
    {
        var front = article.FrontMatter;
        return Latest([front.Date, front.Updated, .. front.Corrections.Select(correction => (DateOnly?)correction.Date)]);
    }

    /// <summary>The latest change of any post or page.</summary>
    public static DateOnly? OfReport(SiteModel site) => OfAll(site.Content.Narrative.Posts.Concat(site.Content.Narrative.Pages));

    public static DateOnly? OfAll(IEnumerable<Article> articles) => Latest(articles.Select(Of));

    private static DateOnly? Latest(IEnumerable<DateOnly?> days) => days.Max();
}
