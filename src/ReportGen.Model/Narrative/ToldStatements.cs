using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Statements;

namespace ReportGen.Narrative;

/// <summary>Everything that a report says of its measures in words: in articles, in the prose of YAML files, and beside titles.</summary>
public static class ToldStatements
{
    /// <summary>In the order of their places.</summary>
    public static ImmutableArray<ToldStatement> In(Narrative narrative, ChartSet charts) =>
    [
        .. narrative.Posts.Concat(narrative.Pages).SelectMany(article => article.Statements)
            .Concat(InProse(narrative))
            .Concat(charts.Charts.Select(chart => chart.Statement).OfType<ToldStatement>())
            .Concat(charts.Tables.Select(table => table.Statement).OfType<ToldStatement>())
            .OrderBy(told => told.Span)
            .ThenBy(told => told.Statement.Text, StringComparer.Ordinal),
    ];

    /// <summary>Those of a text.</summary>
    internal static IEnumerable<ToldStatement> In(IEnumerable<Segment> segments) =>
        Segment.WithCaptions(segments).OfType<StatementSegment>().Select(segment => segment.Told);

    // The prose of front matter is told of with its article.
    private static IEnumerable<ToldStatement> InProse(Narrative narrative) =>
        narrative.Prose.Linking.Where(prose => !ArticleFiles.Has(prose.Text.Span.Path)).SelectMany(prose => In(prose.Segments));
}
