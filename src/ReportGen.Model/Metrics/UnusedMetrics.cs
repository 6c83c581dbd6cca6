using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>Finds metrics that are computed and shown to nobody: a number that nothing uses is one that nobody checks.</summary>
public static class UnusedMetrics
{
    /// <param name="bound">Every name that a reader meets: in prose, charts, tables and claims.</param>
    /// <param name="ownProse">The names in a metric's own texts, which count only where the metric itself is used.</param>
    public static ImmutableArray<Diagnostic> Find(MetricSet metrics, IEnumerable<string> bound, Func<Metric, IEnumerable<string>> ownProse)
    {
        var bag = new DiagnosticBag();
        var used = Reached(metrics, bound, ownProse);
        foreach (var metric in metrics.Metrics.Where(metric => !used.Contains(metric.Id)))
            bag.Report(
                MetricsCodes.Unused,
                metric.Span,
                $"nothing uses the metric '{metric.Id}'.",
                "bind it in prose, a chart, a table or a claim, or remove it");
        return bag.ToSorted();
    }

    private static HashSet<string> Reached(MetricSet metrics, IEnumerable<string> bound, Func<Metric, IEnumerable<string>> ownProse)
    {
        var byId = metrics.Metrics.DistinctBy(metric => metric.Id, StringComparer.Ordinal)
            .ToDictionary(metric => metric.Id, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(bound);
        while (open.TryPop(out var name))
        {
            if (!used.Add(name) || !byId.TryGetValue(name, out var metric)) continue;
            foreach (var next in metrics.NamesIn(name).Concat(ownProse(metric))) open.Push(next);
        }

        return used;
    }
}
