using ReportGen.Data;
using ReportGen.Names;

namespace ReportGen.Metrics.Selections;

/// <summary>Tells which records a selection counts.</summary>
public static class SelectionRecords
{
    /// <summary>Those that its count of patches rests on; none of a selection of reported figures, or of one that could not be
    /// computed.</summary>
    public static RecordCounts Of(Selection selection, MetricSet metrics) =>
        metrics.Find(MeasureName.Selected(selection.Id, SelectionMeasures.Patches))
            ?.Derivation.Inputs.FirstOrDefault(input => input.IsCounted)?.Records ?? RecordCounts.None;
}
