using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing.OverTime;

/// <summary>The meaning of the marks of a calendar, over it: only of those that it has.</summary>
internal sealed class CalendarKey(Chart chart, Sheet sheet, Typesetter typesetter)
{
    private const double Gap = 7;
    private const double ItemGap = 20;

    /// <summary>Adds the keys and returns the pixel below them.</summary>
    public double Lay(SceneBuilder scene, double top, ImmutableArray<ReleaseMark> marks)
    {
        var (x, y) = (0.0, top);
        foreach (var (filling, words) in Meanings().Where(meaning => marks.Any(mark => mark.Filling == meaning.Filling)))
        {
            var width = sheet.MarkSize + Gap + typesetter.Measure(words, sheet.NoteSize, Weight.Regular);
            if (x > 0 && x + width > sheet.Width) (x, y) = (0, y + sheet.NoteLine + 4);
            var middle = y + (sheet.NoteLine / 2);
            scene.Add(new Disc(x + (sheet.MarkSize / 2), middle, sheet.MarkSize, filling, ReleaseMark.RoleOf(chart, filling)));
            scene.AddCentred(words, x + sheet.MarkSize + Gap, middle, sheet.NoteSize, Weight.Regular, Anchor.Start, ColourRole.Ink);
            x += width + ItemGap;
        }

        return y + sheet.NoteLine + 4;
    }

    private ImmutableArray<(DiscFilling Filling, string Words)> Meanings() => chart.Meanings is not { } meanings
        ? []
        : [(DiscFilling.Full, meanings.Certain), (DiscFilling.Half, meanings.Possible), (DiscFilling.Empty, meanings.None)];
}
