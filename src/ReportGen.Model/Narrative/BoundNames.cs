using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Metrics;
using ReportGen.Prose;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Narrative;

/// <summary>The names of measures that a reader meets, wherever: in articles, in the prose of YAML files, in charts, tables and
/// claims.</summary>
public sealed class BoundNames(SourceTree tree, Narrative narrative, ChartSet charts, ClaimLedger claims)
{
    private static readonly char[] Between = ['<', '>', '=', '~', ',', ';', ' ', '\n', '\r'];

    private static ReadOnlySpan<byte> Link => "](metric:"u8;

    /// <summary>All but those in the texts of metrics themselves.</summary>
    /// <param name="metrics">The metrics whose own texts are left out.</param>
    public IEnumerable<string> Besides(ImmutableArray<Metric> metrics)
    {
        var own = metrics.SelectMany(TextsOf).ToFrozenSet();
        return narrative.Prose.Texts.Where(text => !own.Contains(text)).SelectMany(text => text.Measures)
            .Concat(narrative.Posts.Concat(narrative.Pages).SelectMany(InArticle))
            .Concat(charts.Charts.SelectMany(chart => chart.Values).Select(value => value.Name))
            .Concat(
                charts.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<MeasureCell>().Select(cell => cell.Name))
            .Concat(charts.Named)
            .Concat(claims.Claims.SelectMany(judged => judged.Claim.MeasureNames))
            .Concat(ToldStatements.In(narrative, charts).SelectMany(told => told.Statement.Measures))
            .Concat(tree.Under("content/posts").SelectMany(InFile));
    }

    /// <summary>Those in the texts of one metric.</summary>
    public static IEnumerable<string> Within(Metric metric) => TextsOf(metric).SelectMany(text => text.Measures);

    private static IEnumerable<ProseText> TextsOf(Metric metric) =>
        new ProseText?[] { metric.Title, metric.Definition, metric.Note }.OfType<ProseText>();

    private static IEnumerable<string> InArticle(Article article) =>
        article.FrontMatter.Key is { } key ? article.Numbers.Append(key.Text) : article.Numbers;

    // A draft that is left out of a build uses its numbers all the same.
    private static List<string> InFile(SourceFile file)
    {
        var names = new List<string>();
        var rest = file.Bytes.Span;
        while (rest.IndexOf(Link) is >= 0 and var at)
        {
            rest = rest[(at + Link.Length)..];
            if (rest.IndexOfAny((byte)')', (byte)'\n') is > 0 and var end) names.Add(Encoding.UTF8.GetString(rest[..end]).Trim());
        }

        foreach (var mode in Enum.GetValues<StatementMode>()) AddSides(file.Bytes.Span, Encoding.UTF8.GetBytes($"]({mode.Word()}:"), names);
        return names;
    }

    // Whatever stands between signs may be a name.
    private static void AddSides(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> link, List<string> names)
    {
        while (rest.IndexOf(link) is >= 0 and var at)
        {
            rest = rest[(at + link.Length)..];
            if (rest.IndexOf((byte)')') is > 0 and var end) names.AddRange(Encoding.UTF8.GetString(rest[..end]).Split(Between));
        }
    }
}
