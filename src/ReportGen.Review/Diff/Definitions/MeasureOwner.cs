using ReportGen.Names;

namespace ReportGen.Diff.Definitions;

/// <summary>What the name of a measure belongs to: a selection, a reported figure, or a metric by itself.</summary>
internal static class MeasureOwner
{
    public static (DefinitionKind Kind, string Id) Of(string name) => MeasureName.Parse(name) switch
    {
        MeasureName.OfFigure figure => (DefinitionKind.ReportedFigure, figure.Id),
        MeasureName.OfSelection measure => (DefinitionKind.Selection, measure.Selection),
        _ => (DefinitionKind.Metric, name),
    };
}
