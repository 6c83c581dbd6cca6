using ReportGen.Charts;
using ReportGen.Look;

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
            var (near, far) = (foot - (up * flag.From), foot - (up * flag.To));
            var top = Math.Min(near, far);
            scene.Add(new Stroke(flag.Text.X, poleEnd(flag), flag.Text.X, foot, PoleWidth, ColourRole.Axis));
            scene.Add(new Stroke(flag.Text.X, foot, flag.X, flag.IsNumbered ? near : far, PoleWidth, ColourRole.Axis));
            if (flag.IsNumbered) LayNumber(flag.Text.Number, flag.X, top + (flag.Height / 2));
            foreach (var word in flag.Words)
                scene.AddCentred(
                    word.Text,
                    flag.WordsLeft + word.X,
                    top + ((word.Line + 0.5) * sheet.NoteLine),
                    sheet.NoteSize,
                    word.Weight,
                    Anchor.Start,
                    ColourRole.Ink);
            scene.Add(new HitArea(flag.Left, top, flag.Right - flag.Left, flag.Height, MarkTitle.Of(flag.Text.Event)));
        }
    }

    /// <summary>The days that each note is about, as a bracket at the feet of the flags.</summary>
    /// <param name="span">The first and last pixel of a note.</param>
    public void LayBrackets(FlagPlan plan, double foot, Func<ChartEvent, (double From, double To)> span)
    {
        const double drop = 6;
        foreach (var flag in plan.Flags.Where(flag => flag.Text.Event.IsNote))
        {
            var (from, to) = span(flag.Text.Event);
            scene.Add(new Stroke(from, foot, to, foot, PoleWidth, ColourRole.Axis));
            foreach (var end in new[] { from, to }) scene.Add(new Stroke(end, foot, end, foot + drop, PoleWidth, ColourRole.Axis));
        }
    }

    /// <summary>The words of numbered flags, and the pixel below them.</summary>
    public double LayList(IEnumerable<FlagText> listed, double top)
    {
        var size = sheet.NumberSize;
        foreach (var text in listed)
        {
            LayNumber(text.Number, size / 2, top + (size / 2) + 2);
            var y = top + (size / 2) + 2 - (sheet.NoteLine / 2);
            foreach (var line in typesetter.Break(
                $"{FlagWords.Date(text.Event)}: {text.Event.Label}",
                sheet.NoteSize,
                Weight.Regular,
                sheet.Width - size - ListGap))
            {
                scene.AddCentred(
                    line,
                    size + ListGap,
                    y + (sheet.NoteLine / 2),
                    sheet.NoteSize,
                    Weight.Regular,
                    Anchor.Start,
                    ColourRole.Ink);
                y += sheet.NoteLine;
            }

            top = Math.Max(y, top + size) + 4;
        }

        return top;
    }

    private void LayNumber(int number, double x, double middle)
    {
        scene.Add(new Disc(x, middle, sheet.NumberSize, DiscFilling.Empty, ColourRole.Axis));
        scene.AddCentred(
            FormattableString.Invariant($"{number}"),
            x,
            middle,
            sheet.NoteSize,
            Weight.SemiBold,
            Anchor.Middle,
            ColourRole.Ink);
    }
}
