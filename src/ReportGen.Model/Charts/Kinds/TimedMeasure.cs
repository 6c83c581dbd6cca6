using ReportGen.Charts.Reading;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>A total of a selection that can be told for each month or day: <c>selection.measure</c> over records.</summary>
/// <param name="Span">Where its name is written.</param>
internal sealed record TimedMeasure(Selection Selection, string Measure, SourceSpan Span)
{
    private static readonly string Totals = string.Join(", ", SelectionMeasures.Names.Where(SelectionMeasures.IsTotal));

    /// <summary>The name of the measure for a month (<c>2008-11</c>) or a day (<c>2008-11-11</c>).</summary>
    public SourcedText NameOf(Period days) => Named(Measure, days);

    /// <summary>The number of patches on the same days.</summary>
    public SourcedText PatchesOf(Period days) => Named(SelectionMeasures.Patches, days);

    public static string PartOf(Period days) => days.Days == 1 ? Period.Iso(days.First) : Period.IsoMonth(days.First);

    /// <summary>Null, with a diagnostic, for a name that is unknown or that has no value for each month or day.</summary>
    public static TimedMeasure? Bind(SourcedText name, NameBinder names, DiagnosticBag bag)
    {
        if (names.Measure(name) is null) return null;
        var dot = SelectionMeasures.DotIn(name.Text);
        if (dot < 0 || SelectionMeasures.Split(name.Text[(dot + 1)..]) is not { Part: null } split || !SelectionMeasures.IsTotal(split.Name))
        {
            bag.Report(ChartsCodes.NoTimedMeasure, name.Span, $"'{name.Text}' cannot be told for each month or day.", $"write 'selection.measure' with one of {Totals}");
            return null;
        }

        var selection = names.Data.Selection(name.Text[..dot]);
        if (selection is { Basis: Basis.Records }) return new TimedMeasure(selection, split.Name == SelectionMeasures.Count ? selection.CountMeasure : split.Name, name.Span);
        bag.Report(ChartsCodes.NoTimedRecords, name.Span, $"'{selection?.Id}' rests on reported figures, which state nothing by month or day.", "name a selection on the basis of records");
        return null;
    }

    private SourcedText Named(string measure, Period days) => new($"{Selection.Id}.{measure}[{PartOf(days)}]", Span);
}
