using ReportGen.Sources;

namespace ReportGen.Drawing.Dates;

/// <summary>Draws flags over or under a line, and the list of those that are numbered.</summary>
internal sealed class FlagLayer(SceneBuilder scene, Sheet sheet, Typesetter typesetter)
{
    private const double PoleWidth = 1;
    private const double ListGap = 8;

    /// <param name="foot">The pixel of the line that the flags stand on.</param>
    /// <param name="up">1 for flags over the line, -1 for flags under it.</param>
    /// <param name="poleEnd">Where each pole ends; the line itself unless it goes on.</param>
    public void Lay(FlagPlan plan, double foot, int up, Func<Flag, double> poleEnd)
    {
        foreach (var flag in plan.Flags)
        {
            var isNumbered = flag.Side == Anchor.Middle;
            var (near, far) = (foot - (up * flag.From), foot - (up * flag.To));
            scene.Add(new Stroke(flag.Text.X, poleEnd(flag), flag.Text.X, foot, PoleWidth, ColourRole.Axis));
            if (isNumbered) scene.Add(new Stroke(flag.Text.X, foot, flag.X, near, PoleWidth, ColourRole.Axis));
            else scene.Add(new Stroke(flag.X, foot, flag.X, far, PoleWidth, ColourRole.Axis));
            LayWords(flag, Math.Min(near, far), isNumbered);
            scene.Add(new HitArea(flag.Left, Math.Min(near, far), flag.Right - flag.Left, flag.Height, MarkTitle.Of(flag.Text.Event)));
        }
    }

    /// <summary>The words of numbered flags, and the pixel below them.</summary>
    public double LayList(IEnumerable<FlagText> listed, double top)
    {
        var size = sheet.NoteSize * 1.45;
        foreach (var text in listed)
        {
            scene.Add(new Disc(size / 2, top + (size / 2) + 2, size, DiscFilling.Empty, ColourRole.Axis));
            scene.AddCentred(FormattableString.Invariant($"{text.Number}"), size / 2, top + (size / 2) + 2, sheet.NoteSize, Weight.SemiBold, Anchor.Middle, ColourRole.Ink);
            var y = top + (size / 2) + 2 - (sheet.NoteLine / 2);
            foreach (var line in typesetter.Break($"{FlagWords.Date(text.Event)}: {text.Event.Label}", sheet.NoteSize, Weight.Regular, sheet.Width - size - ListGap))
            {
                scene.AddCentred(line, size + ListGap, y + (sheet.NoteLine / 2), sheet.NoteSize, Weight.Regular, Anchor.Start, ColourRole.Ink);
                y += sheet.NoteLine;
            }

            top = Math.Max(y, top + size) + 4;
        }

        return top;
    }

    private void LayWords(Flag flag, double top, bool isNumbered)
    {
        if (isNumbered)
        {
            scene.Add(new Disc(flag.X, top + (flag.Height / 2), flag.Width, DiscFilling.Empty, ColourRole.Axis));
            scene.AddCentred(flag.Lines[0], flag.X, top + (flag.Height / 2), sheet.NoteSize, Weight.SemiBold, Anchor.Middle, ColourRole.Ink);
            return;
        }

        var x = flag.Side == Anchor.Start ? flag.X + Flag.Gap : flag.X - Flag.Gap;
        for (var line = 0; line < flag.Lines.Length; line++)
            scene.AddCentred(flag.Lines[line], x, top + ((line + 0.5) * sheet.NoteLine), sheet.NoteSize, FlagWords.WeightOf(line), flag.Side, ColourRole.Ink);
    }
}
