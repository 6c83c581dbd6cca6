using ReportGen.Drawing.Rows;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>What stands under the frame: the meaning of an open end and of an interval, where the chart has one.</summary>
internal sealed class ChartKey(Sheet sheet, Typesetter typesetter)
{
    private const double Symbol = 26;
    private const double Gap = 8;
    private const double Column = 14;
    private const string NoWords = "The values have no room here: they stand in the data of the chart.";
    private const string MoreThanTheBar = "More than the solid bar; no upper end is stated.";

    /// <summary>Adds the keys of rows and returns the pixel below them.</summary>
    public double Lay(SceneBuilder scene, double bottom, ValueMarks marks, bool hasWords) => Lay(
        scene,
        bottom,
        marks.IsOfDots
            ? (marks.HasOpenEnd, Arrow, "The value lies beyond the dot; no further end is stated.")
            : (marks.HasOpenEnd, Dissolving, MoreThanTheBar),
        (marks.HasInterval, Interval, "The value lies somewhere in this range."),
        (!hasWords, null, NoWords));

    /// <summary>The keys of panels of bars.</summary>
    public double LayBars(SceneBuilder scene, double bottom, bool hasOpenEnd, bool hasInterval, bool hasWords) => Lay(
        scene, bottom, (hasOpenEnd, Dissolving, MoreThanTheBar), (hasInterval, Interval, "The value lies somewhere in this range."),
        (!hasWords, null, NoWords));

    /// <summary>The keys of dots beside a target.</summary>
    /// <param name="reached">Whether some dot is on the target, and whether some dot may be.</param>
    public double LayTargets(SceneBuilder scene, double bottom, (bool Surely, bool Possibly) reached, bool hasOpenEnd, bool hasWords) => Lay(
        scene,
        bottom,
        (reached.Surely, OnTarget, "On the line: the same value."),
        (reached.Possibly, PerhapsOnTarget, "May be the same value: the line lies in its range."),
        (hasOpenEnd, Arrow, "The value lies beyond the dot; no further end is stated."),
        (!hasWords, null, NoWords));

    /// <summary>The keys of rows that are stacked.</summary>
    public double LayRows(SceneBuilder scene, double bottom, bool hasOpenEnd, bool hasInterval, bool hasWords) => Lay(
        scene, bottom, (hasOpenEnd, Dissolving, MoreThanTheBar),
        (hasInterval, Interval, "The sum of the row lies somewhere in this range."), (!hasWords, null, NoWords));

    /// <summary>The key of a strip.</summary>
    public double LayStrip(SceneBuilder scene, double bottom, bool hasPossible, bool hasCovered) => Lay(
        scene,
        bottom,
        (hasPossible, Hollow, "May belong or not: what decides it is not known."),
        (hasCovered, null, "Where dots stand close, some lie on others."));

    /// <summary>The keys of steps.</summary>
    public double LaySteps(SceneBuilder scene, double bottom, bool hasOpenEnd, bool hasInterval) => Lay(
        scene,
        bottom,
        (hasInterval, Band, "Certain below, possible above: the count lies between the two lines."),
        (hasOpenEnd, ArrowUp, "At least so many: the list is not complete."));

    /// <summary>The key of a timeline.</summary>
    public double LayMonths(SceneBuilder scene, double bottom, bool hasMonths) =>
        Lay(scene, bottom, (hasMonths, Bar, "Only the month is known."));

    /// <summary>What there is to say of the days of a calendar, whose marks are explained over it.</summary>
    public double LayDays(SceneBuilder scene, double bottom, bool hasWords) =>
        hasWords ? bottom : Lay(scene, bottom, (true, null, NoWords));

    /// <summary>The keys of columns.</summary>
    public double LayColumns(SceneBuilder scene, double bottom, bool hasOpenEnd, bool hasInterval, bool hasUnknown, bool hasWords) => Lay(
        scene,
        bottom,
        (hasOpenEnd, DissolvingUp, "More than the solid column; no upper end is stated."),
        (hasInterval, IntervalUp, "The value of the whole column lies somewhere in this range."),
        (hasUnknown, Unknown, "Something of this month is not known, and not drawn."),
        (!hasWords, null, NoWords));

    /// <summary>Those that are needed; without a symbol where they are of the whole drawing.</summary>
    private double Lay(
        SceneBuilder scene,
        double bottom,
        params ReadOnlySpan<(bool IsNeeded, Action<SceneBuilder, double>? Symbol, string Text)> keys)
    {
        var (y, isFirst) = (bottom, true);
        foreach (var (isNeeded, symbol, text) in keys)
        {
            if (!isNeeded) continue;
            y = Lay(scene, isFirst ? y + Gap : y, symbol, text);
            isFirst = false;
        }

        return y + 2;
    }

    private double Lay(SceneBuilder scene, double top, Action<SceneBuilder, double>? symbol, string text)
    {
        symbol?.Invoke(scene, top + (sheet.NoteLine / 2));
        var left = symbol is null ? 0 : Symbol + Gap;
        foreach (var line in typesetter.Break(text, sheet.NoteSize, Weight.Regular, sheet.Width - left))
        {
            scene.AddCentred(line, left, top + (sheet.NoteLine / 2), sheet.NoteSize, Weight.Regular, Anchor.Start, ColourRole.Muted);
            top += sheet.NoteLine;
        }

        return top + 2;
    }

    private static void Dissolving(SceneBuilder scene, double middle)
    {
        foreach (var (x, width) in new[] { (0.0, 8.0), (10, 5), (18, 3), (24, 1.5) })
            scene.Add(new Swatch(x, middle - 5, width, 10, ColourRole.Muted));
    }

    private static void DissolvingUp(SceneBuilder scene, double middle)
    {
        foreach (var (y, height) in new[] { (1.0, 6.0), (-3, 2.5), (-6, 1.5) })
            scene.Add(new Swatch((Symbol - Column) / 2, middle + y, Column, height, ColourRole.Muted));
    }

    private static void IntervalUp(SceneBuilder scene, double middle)
    {
        scene.Add(new Stroke(Symbol / 2, middle - 7, Symbol / 2, middle + 7, 2, ColourRole.Muted));
        scene.Add(new Stroke((Symbol / 2) - 4, middle - 7, (Symbol / 2) + 4, middle - 7, 2, ColourRole.Muted));
        scene.Add(new Stroke((Symbol / 2) - 4, middle + 7, (Symbol / 2) + 4, middle + 7, 2, ColourRole.Muted));
    }

    private static void Interval(SceneBuilder scene, double middle)
    {
        scene.Add(new Stroke(1, middle, Symbol - 1, middle, 2, ColourRole.Muted));
        scene.Add(new Stroke(1, middle - 5, 1, middle + 5, 2, ColourRole.Muted));
        scene.Add(new Stroke(Symbol - 1, middle - 5, Symbol - 1, middle + 5, 2, ColourRole.Muted));
    }

    private static void Hollow(SceneBuilder scene, double middle) =>
        scene.Add(new Disc(Symbol / 2, middle, 10, DiscFilling.Empty, ColourRole.Muted));

    private static void OnTarget(SceneBuilder scene, double middle) => OnLine(scene, middle, DiscFilling.Full);

    private static void PerhapsOnTarget(SceneBuilder scene, double middle) => OnLine(scene, middle, DiscFilling.Half);

    private static void OnLine(SceneBuilder scene, double middle, DiscFilling filling)
    {
        scene.Add(new Stroke(Symbol / 2, middle - 9, Symbol / 2, middle + 9, 2, ColourRole.Ink));
        scene.Add(new Disc(Symbol / 2, middle, 14, filling, ColourRole.Muted));
    }

    private static void Bar(SceneBuilder scene, double middle) => scene.Add(new Swatch(0, middle - 2.5, Symbol, 5, ColourRole.Muted));

    private static void Band(SceneBuilder scene, double middle)
    {
        scene.Add(new Stroke(0, middle - 6, Symbol, middle - 6, 1, ColourRole.Muted));
        scene.Add(new Stroke(0, middle + 5, Symbol, middle + 5, 2.5, ColourRole.Muted));
    }

    private static void ArrowUp(SceneBuilder scene, double middle)
    {
        scene.Add(new Stroke(Symbol / 2, middle + 8, Symbol / 2, middle - 8, 2, ColourRole.Muted));
        scene.Add(new Stroke((Symbol / 2) - 5, middle - 3, Symbol / 2, middle - 8, 2, ColourRole.Muted));
        scene.Add(new Stroke((Symbol / 2) + 5, middle - 3, Symbol / 2, middle - 8, 2, ColourRole.Muted));
    }

    private void Unknown(SceneBuilder scene, double middle) =>
        scene.AddCentred("?", Symbol / 2, middle, sheet.NoteSize, Weight.Regular, Anchor.Middle, ColourRole.Muted);

    private static void Arrow(SceneBuilder scene, double middle)
    {
        scene.Add(new Stroke(0, middle, Symbol, middle, 2, ColourRole.Muted));
        scene.Add(new Stroke(Symbol - 5, middle - 5, Symbol, middle, 2, ColourRole.Muted));
        scene.Add(new Stroke(Symbol - 5, middle + 5, Symbol, middle, 2, ColourRole.Muted));
    }
}
