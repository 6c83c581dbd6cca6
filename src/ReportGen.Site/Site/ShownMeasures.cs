using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Metrics;
using ReportGen.Narrative;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Site;

/// <summary>Which measures a report shows: bound in prose, drawn, tabulated, judged, chosen as key figure, or declared as
/// metrics.</summary>
internal static class ShownMeasures
{
    /// <summary>The names in the order of first use, each once.</summary>
    public static IEnumerable<string> Of(
        MetricSet metrics,
        ClaimLedger claims,
        ChartSet charts,
        Story narrative) => metrics.Metrics.Select(metric => metric.Id)
        .Concat(claims.Claims.SelectMany(judged => judged.Claim.MeasureNames))
        .Concat(charts.Charts.SelectMany(chart => chart.Values).Select(value => value.Name))
        .Concat(charts.Tables.Concat(charts.Recounts).SelectMany(NamesIn))
        .Concat(narrative.Posts.Concat(narrative.Pages).SelectMany(article => NamesIn(article, narrative)))
        .Concat(narrative.Prose.Linking.SelectMany(prose => NamesIn(prose.Segments)))
        .Where(name => metrics.Find(name) is not null)
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(IEnumerable<Segment> segments) =>
        Segment.WithCaptions(segments).OfType<NumberSegment>().Select(number => number.Name);

    private static IEnumerable<string> NamesIn(DataTable table) =>
        table.Rows.SelectMany(row => row.Cells).OfType<MeasureCell>().Select(cell => cell.Name);

    private static IEnumerable<string> NamesIn(Article article, Story narrative)
    {
        var front = article.FrontMatter;
        var key = front.Key?.Text is { } name ? new[] { name } : [];
        return front.Prose.Where(field => field.MayLink).SelectMany(field => NamesIn(narrative.Prose.Find(field) ?? [])).Concat(article.Numbers).Concat(key);
    }
}
