using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Published.Report;

namespace ReportGen.Site.Json;

/// <summary>The <c>report.json</c> of a site.</summary>
internal static class ReportJson
{
    private const int MostRoom = 1 << 28;

    /// <summary>What it tells of articles hardly takes more room than they do.</summary>
    public static ReadOnlyMemory<byte> Of(SiteModel site) => Report(site).ToBytes((int)Math.Min(
        site.Content.Narrative.Posts.Sum(post => (long)(site.Content.Tree.Find(post.Path)?.Bytes.Length ?? 0)), MostRoom));

    private static PublishedReport Report(SiteModel site)
    {
        var (content, data, narrative) = (site.Content, site.Content.Data, site.Content.Narrative);
        return new PublishedReport
        {
            Schema = ReportSchema.AddressIn(site),
            Generator = ReportFormat.Generator,
            Version = ToolVersion.Words,
            Format = ReportFormat.Version,
            Title = site.Title,
            Summary = site.Words(site.Settings.Summary),
            Language = site.Settings.Language.Text,
            Address = site.Address?.Of(Route.Home),
            Authors = [.. site.Settings.Authors.Select(author => author.Name)],
            Licence = site.Settings.Licence is { } licence ? new PublishedLicence { Name = licence.Name, Url = licence.Url } : null,
            Settings = CoverageEntries.Of(site.Settings),
            Coverage = CoverageEntries.Of(site.Content.Narrative, site.Settings.Exemptions),
            Posts = new ListMadeAnew<Article, PublishedArticle>(
                narrative.Posts, post => ArticleEntries.Of(post, Route.Post(post.FrontMatter.Slug.Text), site)),
            Pages = [.. narrative.Pages.Select(page => ArticleEntries.Of(page, Route.Page(page.FrontMatter.Slug.Text), site))],
            Sources = [.. data.Sources.Select(source => DataEntries.Of(source, site))],
            Datasets = [.. data.Datasets.Select(dataset => DataEntries.Of(dataset, site))],
            Corrections = [.. data.Corrections.Select(correction => DataEntries.Of(correction, site))],
            Definitions = [.. data.Definitions.Select(definition => SelectionEntries.Of(definition, site))],
            Selections = SelectionEntries.All(site),
            Metrics = [.. content.Metrics.Metrics.Select(metric => MetricEntries.Of(metric, site))],
            Claims = [.. content.Claims.Claims.Select(judged => ClaimEntries.Of(judged, site))],
            Statements = StatementEntries.All(site),
            Charts = [.. content.Charts.Charts.Select(chart => FigureEntries.Of(chart, site))],
            Tables = [.. content.Charts.Tables.Select(table => FigureEntries.Of(table, site))],
            Recounts = [.. content.Charts.Recounts.Select(table => FigureEntries.Of(table, site))],
        };
    }
}
