using System.Collections.Frozen;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Prose;

namespace ReportGen.Site;

/// <summary>The metrics on which a report rests: what its first page shows and asks, key figures, and what main claims are judged
/// by.</summary>
internal static class MainNumbers
{
    /// <summary>The metrics with a value that get a page of their own, by the settings.</summary>
    public static FrozenSet<string> WithPages(SiteContent content)
    {
        var metrics = content.Metrics.Metrics.Select(metric => metric.Id).Where(id => content.Metrics.Find(id) is not null);
        return content.Data.Settings.NumberPages switch
        {
            OwnPages.All => metrics.ToFrozenSet(StringComparer.Ordinal),
            OwnPages.Main => metrics.Intersect(Of(content), StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal),
            OwnPages.None => FrozenSet<string>.Empty,
        };
    }

    /// <summary>The names of all that a report rests on and that has a value: metrics and measures of selections, as they come
    /// first.</summary>
    public static IEnumerable<string> Names(SiteContent content) =>
        Of(content).Distinct(StringComparer.Ordinal).Where(name => content.Metrics.Find(name) is not null);

    private static IEnumerable<string> Of(SiteContent content)
    {
        var settings = content.Data.Settings;
        var opening = content.Charts.Charts.Where(chart => chart.Id == settings.Opening?.Text)
            .SelectMany(chart => chart.Series).SelectMany(series => series.Values).Select(value => value.Name);
        var cells = content.Charts.Tables.Where(table => table.Id == settings.Scoreboard?.Text)
            .SelectMany(table => table.Rows).SelectMany(row => row.Cells).ToList();
        var asked = cells.OfType<AnswerCell>().SelectMany(cell => cell.Asked?.Statement.Measures ?? []);
        var said = cells.OfType<AnswerCell>().Select(cell => cell.Says);
        var prose = said.Concat([settings.Headline, settings.Answer, settings.Summary]).OfType<ProseText>();
        return
        [
            .. opening, .. cells.OfType<MeasureCell>().Select(cell => cell.Name), .. asked, .. prose.SelectMany(text => text.Measures),
            .. content.Claims.Claims.Where(judged => judged.Claim.Weight == ClaimWeight.Main).SelectMany(judged => judged.Claim.MeasureNames),
            .. content.Narrative.Posts.Select(post => post.FrontMatter.Key?.Text).OfType<string>(),
        ];
    }
}
