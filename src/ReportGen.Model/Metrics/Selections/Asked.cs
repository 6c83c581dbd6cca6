using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>One measure that is asked for.</summary>
/// <param name="Written">What stands in brackets.</param>
/// <param name="Part">What that means; null for the whole and for a class of a reported selection.</param>
internal sealed record Asked(Selection Selection, SelectionMeasure Measure, string? Written, Part? Part)
{
    public string Noun => SelectionWords.Noun(Measure, Selection);

    public string PartWords => Part?.Words() ?? SelectionWords.Bracketed(Written);

    public Period Window => Part?.WindowIn(Selection) ?? Selection.Window;
}
