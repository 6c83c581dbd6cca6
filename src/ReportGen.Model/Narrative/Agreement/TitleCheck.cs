using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Statements;

namespace ReportGen.Narrative.Agreement;

/// <summary>Checks the statements that stand beside the titles of charts and tables.</summary>
internal sealed class TitleCheck(AgreementCheck agreement, ProseIndex prose, DiagnosticBag bag)
{
    public void Check(ChartSet charts)
    {
        foreach (var chart in charts.Charts)
        {
            if (chart.Statement is not { } told) continue;
            var drawn = chart.Values.Select(value => value.Name);
            CheckDrawn(told, drawn, chart.Window is not null, "chart");
            agreement.CheckTitle(told.Words, told, BoundIn(prose.Find(chart.Title)), chart.Title.Span);
        }

        foreach (var cell in charts.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<AnswerCell>())
        {
            if (cell.Asked is not { } asked) continue;
            agreement.CheckTitle(asked.Words, asked, BoundIn([]), asked.Span);
            if (cell.Says is { } says) CheckSaid(says, asked);
        }

        foreach (var table in charts.Tables)
        {
            if (table.Statement is not { } told) continue;
            var shown = table.Rows.SelectMany(row => row.Cells).OfType<MeasureCell>().Select(cell => cell.Name);
            CheckDrawn(told, shown, isOverTime: false, "table");
            agreement.CheckTitle(told.Words, told, BoundIn(prose.Find(table.Caption)), table.Caption.Span);
        }
    }

    /// <summary>The numbers beside an answer are of what the question is asked of.</summary>
    private void CheckSaid(ProseText says, ToldStatement asked)
    {
        List<string?> selections = [.. asked.Statement.Relations.SelectMany(relation => relation.Sides)
            .Where(side => side.Measure is not null)
            .Select(side => SelectionOf(side.Text))];
        if (selections.Contains(null)) return; // a metric can rest on several
        foreach (var number in (prose.Find(says) ?? []).OfType<NumberSegment>())
        {
            if (SelectionOf(number.Name) is not { } selection || selections.Contains(selection)) continue;
            bag.Report(
                NarrativeCodes.OtherSelectionNamed,
                number.Span,
                $"'{number.Words}' is of '{selection}', and '{asked.Statement.Text}' is asked here.",
                "bind a number of what is asked, or ask of what is told");
        }
    }

    private static string? SelectionOf(string measure) => MeasureName.Parse(measure) is MeasureName.OfSelection of ? of.Selection : null;

    /// <summary>The directions that statements in a title itself have.</summary>
    public static IReadOnlySet<Direction> BoundIn(ImmutableArray<Segment>? title) =>
        ToldStatements.In(title ?? []).SelectMany(told => StatementDirections.Of(told.Statement)).ToFrozenSet();

    /// <summary>A chart over time draws a measure in its parts.</summary>
    private void CheckDrawn(ToldStatement told, IEnumerable<string> names, bool isOverTime, string figure)
    {
        var drawn = names.ToHashSet(StringComparer.Ordinal);
        if (isOverTime) drawn.UnionWith(drawn.Select(MeasureKey.WordOf).ToList());
        foreach (var side in told.Statement.Relations.SelectMany(relation => relation.Sides).Distinct())
        {
            if (side.Measure is null || side.IsShownAmong(drawn)) continue;
            bag.Report(
                NarrativeCodes.NotDrawn,
                told.Span,
                $"'{told.Statement.Text}' speaks of '{side.Text}', which the {figure} does not show.",
                $"show it, or compare what the {figure} shows");
        }
    }
}
