using ReportGen.Charts.Reading;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>A total of a selection that can be told for each month or day: <c>selection.measure</c> over records.</summary>
/// <param name="Span">Where its name is written.</param>
internal sealed record TimedMeasure(Selection Selection, SelectionMeasure Measure, SourceSpan Span)
{
    private static readonly string Totals = string.Join(", ", SelectionMeasures.All.Where(measure => measure.IsTotal));

    /// <summary>Its name over the whole window.</summary>
    public string Name => MeasureName.Selected(Selection.Id, Measure);

    /// <summary>The name of the measure for a month (<c>2008-11</c>) or a day (<c>2008-11-11</c>).</summary>
    public SourcedText NameOf(Period days) => Named(Measure, days);

    /// <summary>The number of patches on the same days.</summary>
    public SourcedText PatchesOf(Period days) => Named(SelectionMeasures.Patches, days);

    public static string PartOf(Period days) => days.Days == 1 ? Period.Iso(days.First) : Period.IsoMonth(days.First);

    /// <summary>Null, with a diagnostic, for a name that is unknown or that has no value for each month or day.</summary>
    public static TimedMeasure? Bind(SourcedText name, NameBinder names, DiagnosticBag bag)
    {
        if (names.Measure(name) is null) return null;
        if (MeasureName.Parse(name.Text) is not MeasureName.OfSelection { Key: { Part: null, Measure.IsTotal: true } key } of)
        {
            bag.Report(
                ChartsCodes.NoTimedMeasure,
                name.Span,
                $"'{name.Text}' cannot be told for each month or day.",
                $"write 'selection.measure' with one of {Totals}");
            return null;
        }

        var selection = names.Data.Selection(of.Selection);
        if (selection is { Basis: Basis.Records }) return new TimedMeasure(selection, selection.Meant(key.Measure), name.Span);
        bag.Report(
            ChartsCodes.NoTimedRecords,
            name.Span,
            $"'{selection?.Id}' rests on reported figures, which state nothing by month or day.",
            "name a selection on the basis of records");
        return null;
    }

    private SourcedText Named(SelectionMeasure measure, Period days) =>
        new(MeasureName.Selected(Selection.Id, measure, PartOf(days)), Span);
}
