using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>Lays the label and note of a row, beside its marks or over them.</summary>
internal sealed class RowLabels(SceneBuilder scene, Sheet sheet, Typesetter typesetter)
{
    /// <param name="right">Where labels beside the marks end.</param>
    public void Lay(RowLayout row, double right, double top)
    {
        var (x, anchor) = sheet.Labels == LabelPlace.Above ? (0, Anchor.Start) : (right, Anchor.End);
        var y = top + row.LabelTop;
        foreach (var line in row.Label)
        {
            scene.AddCentred(line, x, y + (sheet.LabelLine / 2), sheet.LabelSize, row.LabelWeight, anchor, ColourRole.Ink);
            y += sheet.LabelLine;
        }

        if (row.IsNoteBehind)
        {
            x = typesetter.Measure(row.Label[0], sheet.LabelSize, row.LabelWeight) + RowLayout.GapBeforeNote;
            y -= (sheet.LabelLine + sheet.NoteLine) / 2;
        }

        foreach (var line in row.Note)
        {
            scene.AddCentred(line, x, y + (sheet.NoteLine / 2), sheet.NoteSize, Weight.Regular, anchor, ColourRole.Muted);
            y += sheet.NoteLine;
        }
    }
}
