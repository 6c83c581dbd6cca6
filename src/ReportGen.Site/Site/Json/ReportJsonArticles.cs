using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Posts and pages in <c>report.json</c>: what they are and which numbers, claims and figures they show.</summary>
internal static class ReportJsonArticles
{
    public static void Write(Utf8JsonWriter json, SiteModel site)
    {
        var narrative = site.Content.Narrative;
        json.Objects("posts", narrative.Posts, post => Write(json, post, Route.Post(post.FrontMatter.Slug.Text), site));
        json.Objects("pages", narrative.Pages, page => Write(json, page, Route.Page(page.FrontMatter.Slug.Text), site));
    }

    private static void Write(Utf8JsonWriter json, Article article, Route route, SiteModel site)
    {
        var front = article.FrontMatter;
        json.WriteString("path", route.Path);
        json.WriteString("file", article.Path);
        json.WriteString("title", site.Words(front.Title));
        json.WriteString("summary", site.Words(front.Summary));
        json.Optional("date", front.Date is { } date ? Period.Iso(date) : null);
        json.Optional("updated", front.Updated is { } updated ? Period.Iso(updated) : null);
        json.Optional("series", front.Series?.Text);
        if (front.Part is { } part) json.WriteNumber("part", part);
        json.Texts("tags", front.Tags.Select(tag => tag.Text));
        json.Texts("authors", front.Authors);
        json.Optional("key", front.Key?.Text);
        json.Optional("examines", front.Examines?.Source);
        json.Objects("corrections", front.Corrections, correction =>
        {
            json.WriteString("date", Period.Iso(correction.Date));
            json.WriteString("text", site.Words(correction.Text));
        });
        Shown(json, [.. front.Head.SelectMany(text => site.Prose(text)), .. article.Body]);
        ReportJson.Write(json, "coverage", article.Coverage);
    }

    private static void Shown(Utf8JsonWriter json, ImmutableArray<Segment> prose)
    {
        var segments = ShownMeasures.WithCaptions(prose).ToList();
        json.Texts("numbers", segments.OfType<NumberSegment>().Select(number => number.Name).Distinct(StringComparer.Ordinal));
        json.Texts("claims", segments.OfType<ClaimSegment>().Select(claim => claim.ClaimId).Distinct(StringComparer.Ordinal));
        json.Texts("charts", segments.OfType<ChartSegment>().Select(chart => chart.ChartId).Distinct(StringComparer.Ordinal));
        json.Texts("tables", segments.OfType<TableSegment>().Select(table => table.TableId).Distinct(StringComparer.Ordinal));
    }
}
