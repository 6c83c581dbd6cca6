using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Statements;

namespace ReportGen.Charts.Reading;

/// <summary>The accent follows the finding: the row with which the relation of a chart begins is what its title is about.</summary>
internal static class RelationEmphasis
{
    /// <summary>The chart with the rows in accent that the first operand of its relations names. Its author says of no row whether it is
    /// in accent.</summary>
    public static Chart AddTo(Chart chart)
    {
        if (chart.Statement is not { } told) return chart;
        var relations = told.Statement.Relations;
        var others = relations.Select(relation => relation.Right.Text).ToHashSet(StringComparer.Ordinal);
        List<Side> firsts = [.. relations.Select(relation => relation.Left).Where(side => !others.Contains(side.Text))];
        return chart with
        {
            Rows = [.. chart.Rows.Select((row, at) => Shows(chart, at, firsts) ? row with { IsEmphasised = true } : row)],
        };
    }

    /// <summary>Reports rows in accent that no relation of the chart names, where it names others.</summary>
    public static void Report(Chart chart, DiagnosticBag bag)
    {
        if (chart.Statement is not { } told) return;
        Side[] sides = [.. told.Statement.Relations.SelectMany(relation => new[] { relation.Left, relation.Right })];
        List<string> named = [.. Labels(chart, at => Shows(chart, at, sides))];
        List<string> marked = [.. Labels(chart, at => chart.Rows[at].IsEmphasised && !Shows(chart, at, sides))];
        if (named.Count == 0 || marked.Count == 0) return;
        bag.Report(
            ChartsCodes.EmphasisOutsideRelation,
            told.Span,
            $"'{told.Statement.Text}' is about {English.Joined(named)}, and the accent is on {English.Joined(marked)}.",
            "leave 'emphasis' out: the accent then follows the relation; or let 'holds' say what the title says of that row");
    }

    private static IEnumerable<string> Labels(Chart chart, Func<int, bool> isMeant) =>
        chart.Rows.Where((_, at) => isMeant(at)).Select(row => $"'{row.Label}'").Distinct(StringComparer.Ordinal);

    private static bool Shows(Chart chart, int row, IReadOnlyCollection<Side> sides) => chart.Series
        .Where(series => row < series.Values.Length)
        .Select(series => series.Values[row].Name)
        .Any(name => sides.Any(side => side.IsSeenAt(name)));
}
