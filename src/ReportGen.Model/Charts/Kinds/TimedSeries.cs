using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>A measure over time.</summary>
/// <param name="Label">The name of its series; null for the only one.</param>
/// <param name="Name">The name as it is written; null where it is the label of the selection.</param>
internal sealed record TimedSeries(string? Label, SourcedText? Name, TimedMeasure Measure)
{
    /// <summary>The series under <c>series</c>, or the one <c>value</c>, all over one window; null, with a diagnostic, when something is
    /// wrong.</summary>
    public static ImmutableArray<TimedSeries>? Read(ChartEntry entry)
    {
        var series = entry.Has(ChartKeys.Series) ? Several(entry) : One(entry);
        return series is { } all && HaveOneWindow(all, entry.Bag) ? all : null;
    }

    /// <summary>The measure under <c>value</c>.</summary>
    public static ImmutableArray<TimedSeries>? One(ChartEntry entry) =>
        entry.Reader.Text(ChartKeys.Value.AsRequired()) is { } value && TimedMeasure.Bind(value, entry.Names, entry.Bag) is { } measure
            ? [new TimedSeries(null, null, measure)]
            : null;

    private static ImmutableArray<TimedSeries>? Several(ChartEntry entry)
    {
        if (entry.Has(ChartKeys.Value))
        {
            entry.Bag.Report(
                ChartsCodes.RowsMadeAndWritten,
                entry.SpanOf(ChartKeys.Value),
                "'series' names the values, so there is no single 'value'.",
                "leave 'value' out, or 'series'");
            return null;
        }

        var items = entry.Reader.Items(ChartKeys.Series.AsRequired());
        if (items.IsEmpty)
            entry.Bag.Report(
                ChartsCodes.NoRows,
                entry.Reader.Span,
                "the chart has no series.",
                "write at least one series under 'series', or one 'value'");
        ImmutableArray<TimedSeries?> series = [.. items.Select(item => Of(item, entry))];
        if (series.IsEmpty || series.Contains(null)) return null;
        ImmutableArray<TimedSeries> bound = [.. series.OfType<TimedSeries>()];
        entry.Names.Labels.CheckRepeated(bound.Select(one => (one.Label ?? "", one.Name?.Span ?? one.Measure.Span)), "series");
        return bound;
    }

    private static TimedSeries? Of(YamlNode node, ChartEntry entry)
    {
        if (MappingReader.Open(node, ChartKeys.OfTimedSeries, entry.Bag) is not { } one) return null;
        var (name, value) = (one.Text(ChartKeys.SeriesName), one.Text(ChartKeys.SeriesValue));
        one.Finish();
        if (value is not { } written) return null;
        if (entry.Names.Labels.LabelOf(name, "series", [written.Text], one.Span) is not { } label) return null;
        if (TimedMeasure.Bind(written, entry.Names, entry.Bag) is not { } measure) return null;
        if (name is { } words && entry.Names.Find(written.Text) is { } shown) entry.Names.Labels.Check(words, "series", [shown]);
        return new TimedSeries(label, name, measure);
    }

    private static bool HaveOneWindow(ImmutableArray<TimedSeries> series, DiagnosticBag bag)
    {
        var window = series[0].Measure.Selection.Window;
        if (series.FirstOrDefault(one => one.Measure.Selection.Window != window) is not { } other) return true;
        bag.Report(
            ChartsCodes.UnequalWindows,
            other.Measure.Span,
            $"'{other.Measure.Selection.Id}' runs from {other.Measure.Selection.Window.Words()}, '{series[0].Measure.Selection.Id}' from {window.Words()}: they do not stand on one axis.",
            "name selections of one window, or make two charts");
        return false;
    }
}
