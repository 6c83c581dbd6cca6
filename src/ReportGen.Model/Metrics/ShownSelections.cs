using ReportGen.Data;
using ReportGen.Names;

namespace ReportGen.Metrics;

/// <summary>Tells of which selections a measure is one, or is computed from.</summary>
public static class ShownSelections
{
    /// <summary>Their ids, each once; none for what rests on no selection.</summary>
    public static IEnumerable<string> Of(Evaluation evaluation, ReportData data) => NamesIn(evaluation)
        .SelectMany(name => Of(name, data))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The names of a measure and of what it is computed from.</summary>
    public static IEnumerable<string> NamesIn(Evaluation evaluation) =>
        evaluation.Derivation.Inputs.Select(input => input.Name).Prepend(evaluation.Name);

    /// <summary>The selection of a measure; those that rest on a reported figure.</summary>
    public static IEnumerable<string> Of(string name, ReportData data) => MeasureName.Parse(name) switch
    {
        MeasureName.OfSelection of => [of.Selection],
        MeasureName.OfFigure figure =>
            data.Selections.Where(selection => selection.Figures.ContainsValue(figure.Id)).Select(selection => selection.Id),
        _ => [],
    };
}
