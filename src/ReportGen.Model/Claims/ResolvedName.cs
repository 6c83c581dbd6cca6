using ReportGen.Data;
using ReportGen.Names;

namespace ReportGen.Claims;

/// <summary>What the name of a measure of a selection, or of a reported figure, means in a report.</summary>
/// <param name="Selection">Null for a reported figure.</param>
/// <param name="Measure">What <c>count</c> stands for, where that is written; null where a figure states what no selection has.</param>
/// <param name="Figure">The reported figure that gives it, where one does.</param>
internal sealed record ResolvedName(Selection? Selection, SelectionMeasure? Measure, string? Part, ReportedFigure? Figure)
{
    /// <summary>Null for the id of a metric, and for a name that the report does not have.</summary>
    public static ResolvedName? Of(string name, ReportData data) => MeasureName.Parse(name) switch
    {
        MeasureName.OfFigure { Id: var id } when data.Figure(id) is { } figure =>
            new ResolvedName(null, SelectionMeasures.Find(figure.Measure), figure.Part, figure),
        MeasureName.OfSelection { Key: var key } of when data.Selection(of.Selection) is { } selection =>
            Of(selection, key with { Measure = selection.Meant(key.Measure) }, data),
        _ => null,
    };

    /// <summary>The noun that is printed for what it counts; null where it counts nothing that has one.</summary>
    public Noun? NounIn(ReportData data)
    {
        if (Figure?.Counts is { } own) return own;
        if (Measure is not { } measure) return null;
        var nouns = Selection?.Nouns ?? (Figure is { } figure ? data.Dataset(figure.DatasetId)?.Nouns : null) ?? MeasureNouns.BuiltIn;
        return nouns.Printed(measure);
    }

    private static ResolvedName Of(Selection selection, MeasureKey key, ReportData data) =>
        new(selection, key.Measure, key.Part, selection.Figures.TryGetValue(key.ToString(), out var id) ? data.Figure(id) : null);
}
