using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>The words at one upright column: label and note under it, value at its end, broken to its width.</summary>
/// <param name="Width">Of the widest line, in pixels.</param>
internal sealed record UprightWords(
    ChartRow Row,
    ImmutableArray<string> Label,
    ImmutableArray<string> Note,
    ImmutableArray<string> Value,
    ChartValue Shown,
    double Width,
    Sheet Sheet)
{
    private const double Gap = 5;

    public double LabelHeight => (Label.Length * Sheet.LabelLine) + (Note.Length * Sheet.NoteLine);

    private Weight LabelWeight => Row.IsEmphasised ? Weight.SemiBold : Weight.Regular;

    public static UprightWords Of(ChartRow row, ChartValue value, double width, Sheet sheet, Typesetter typesetter)
    {
        var weight = row.IsEmphasised ? Weight.SemiBold : Weight.Regular;
        var label = typesetter.BreakBetweenWords(row.Label, sheet.LabelSize, weight, width);
        var note = row.Note is { } text ? typesetter.BreakBetweenWords(text, sheet.NoteSize, Weight.Regular, width) : [];
        var words = typesetter.BreakBetweenWords(value.Words, sheet.LabelSize, Weight.SemiBold, width);
        var widths = label.Select(line => typesetter.Measure(line, sheet.LabelSize, weight))
            .Concat(note.Select(line => typesetter.Measure(line, sheet.NoteSize, Weight.Regular)))
            .Concat(words.Select(line => typesetter.Measure(line, sheet.LabelSize, Weight.SemiBold)));
        return new UprightWords(row, label, note, words, value, widths.Max(), sheet);
    }

    public void LayLabel(SceneBuilder scene, double x, double top)
    {
        foreach (var line in Label)
        {
            scene.AddCentred(line, x, top + (Sheet.LabelLine / 2), Sheet.LabelSize, LabelWeight, Anchor.Middle, ColourRole.Ink);
            top += Sheet.LabelLine;
        }

        foreach (var line in Note)
        {
            scene.AddCentred(line, x, top + (Sheet.NoteLine / 2), Sheet.NoteSize, Weight.Regular, Anchor.Middle, ColourRole.Muted);
            top += Sheet.NoteLine;
        }
    }

    /// <param name="end">Where the column ends.</param>
    public void LayValue(SceneBuilder scene, double x, double end, bool isBelow)
    {
        var (weight, role) = Shown.IsUnknown ? (Weight.Regular, ColourRole.Muted) : (Weight.SemiBold, ColourRole.Ink);
        var top = isBelow ? end + Gap : end - Gap - (Value.Length * Sheet.LabelLine) + (Sheet.LabelLine - Sheet.LabelSize) / 2;
        foreach (var line in Value)
        {
            scene.AddCentred(line, x, top + (Sheet.LabelLine / 2), Sheet.LabelSize, weight, Anchor.Middle, role);
            top += Sheet.LabelLine;
        }
    }
}
