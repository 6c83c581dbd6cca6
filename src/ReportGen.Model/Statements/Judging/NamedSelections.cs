using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;

namespace ReportGen.Statements.Judging;

/// <summary>The selections to which names of measures lead, through metrics.</summary>
internal static class NamedSelections
{
    /// <summary>The definitions by which a reported one of them is counted again, in their order.</summary>
    public static IEnumerable<Definition> Recounting(IEnumerable<string> names, ReportData data, MetricSet metrics)
    {
        var selections = Of(names, metrics);
        var definitions = data.Selections.Where(other => other.RecountOf is { } reported && selections.Contains(reported))
            .Select(other => other.DefinitionId)
            .ToHashSet(StringComparer.Ordinal);
        return data.Definitions.Where(definition => definitions.Contains(definition.Id));
    }

    private static HashSet<string> Of(IEnumerable<string> names, MetricSet metrics)
    {
        var (found, seen) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var open = new Stack<string>(names);
        while (open.TryPop(out var name))
        {
            if (!seen.Add(name)) continue;
            if (MeasureName.Parse(name) is MeasureName.OfSelection measure) found.Add(measure.Selection);
            foreach (var next in metrics.NamesIn(name)) open.Push(next);
        }

        return found;
    }
}
