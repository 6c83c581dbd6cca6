using System.Collections.Immutable;
using ReportGen.Charts;

namespace ReportGen.Drawing.Rows;

/// <summary>A row of a chart on a sheet: its label broken into lines, and where its marks stand below its top.</summary>
/// <param name="MarksTop">Pixels from the top of the row to the first mark.</param>
/// <param name="Height">Of the row without the gap to the next.</param>
internal sealed record RowLayout(
    ChartRow Row,
    ImmutableArray<string> Label,
    ImmutableArray<string> Note,
    double LabelTop,
    double MarksTop,
    double Thickness,
    double Pitch,
    double Height)
{
    public const double GapBeforeNote = 8;
    private const double GapBelowLabel = 3;
    private const double GapBetweenBars = 3;

    /// <summary>The note stands behind the label, not under it.</summary>
    public bool IsNoteBehind { get; private init; }

    public Weight LabelWeight => WeightOf(Row);

    public static RowLayout Of(ChartRow row, int seriesCount, Sheet sheet, double labelWidth, Typesetter typesetter)
    {
        var label = typesetter.BreakEvenly(row.Label, sheet.LabelSize, WeightOf(row), labelWidth);
        var note = row.Note is { } text ? typesetter.BreakEvenly(text, sheet.NoteSize, Weight.Regular, labelWidth) : [];
        var isNoteBehind = sheet.Labels == LabelPlace.Above && label.Length == 1 && note.Length == 1 &&
            typesetter.Measure(label[0], sheet.LabelSize, WeightOf(row)) + GapBeforeNote + typesetter.Measure(
                note[0],
                sheet.NoteSize,
                Weight.Regular) <= labelWidth;
        var words = (label.Length * sheet.LabelLine) + (isNoteBehind ? 0 : note.Length * sheet.NoteLine);
        var thickness = seriesCount > 1 ? sheet.GroupedThickness : sheet.Thickness;
        var pitch = thickness + GapBetweenBars;
        var marks = (seriesCount * pitch) - GapBetweenBars;
        if (sheet.Labels == LabelPlace.Above)
            return new RowLayout(
                row,
                label,
                note,
                0,
                words + GapBelowLabel,
                thickness,
                pitch,
                words + GapBelowLabel + marks) { IsNoteBehind = isNoteBehind };
        var height = Math.Max(words, marks);
        return new RowLayout(row, label, note, (height - words) / 2, (height - marks) / 2, thickness, pitch, height);
    }

    /// <summary>The middle of the mark of a series, in pixels below the top of the row.</summary>
    public double MiddleOf(int series) => MarksTop + (series * Pitch) + (Thickness / 2);

    private static Weight WeightOf(ChartRow row) => row.IsEmphasised ? Weight.SemiBold : Weight.Regular;
}
