using System.Collections.Immutable;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>A laid-out chart: every mark and word with its place. ScottPlot draws it; the same scene gives the picture and both
/// SVGs.</summary>
/// <param name="Frame">Where the axis maps to.</param>
/// <param name="Grid">Axis places of the grid lines.</param>
/// <param name="Origin">Axis place of the line that bars begin at; null when there are no bars.</param>
internal sealed record Scene(
    double Width,
    double Height,
    PlotFrame Frame,
    ImmutableArray<double> Grid,
    double? Origin,
    ImmutableArray<BarMark> Bars,
    ImmutableArray<WhiskerMark> Whiskers,
    ImmutableArray<LineMark> Lines,
    ImmutableArray<DotMark> Dots,
    ImmutableArray<Swatch> Swatches,
    ImmutableArray<Stroke> Strokes,
    ImmutableArray<Disc> Discs,
    ImmutableArray<WordMark> Words,
    ImmutableArray<HitArea> HitAreas);

/// <summary>The rectangle of the marks: x in axis places from <paramref name="Min"/> to <paramref name="Max"/>, y in pixels from the top of
/// the drawing.</summary>
/// <param name="PerUnit">Pixels per axis unit.</param>
internal sealed record PlotFrame(double Left, double Top, double Bottom, double Min, double Max, double PerUnit)
{
    public double Right => X(Max);

    /// <summary>The pixel of an axis place.</summary>
    public double X(double place) => Left + ((place - Min) * PerUnit);

    /// <summary>The axis place so many pixels further right.</summary>
    public double Shift(double place, double pixels) => place + (pixels / PerUnit);
}

/// <summary>A bar from one axis place to another.</summary>
internal readonly record struct BarMark(double From, double To, double Y, double Thickness, ColourRole Role);

/// <summary>An interval with a cap at both ends.</summary>
internal readonly record struct WhiskerMark(double Low, double Middle, double High, double Y, double Cap, double Width, ColourRole Role);

/// <summary>A straight line; x in axis places, y in pixels.</summary>
internal readonly record struct LineMark(double FromX, double FromY, double ToX, double ToY, double Width, ColourRole Role);

/// <summary>A dot at an axis place.</summary>
internal readonly record struct DotMark(double X, double Y, double Diameter, ColourRole Role);

/// <summary>A filled rectangle that does not lie on the horizontal axis, of a key or a column; all in pixels.</summary>
internal readonly record struct Swatch(double X, double Y, double Width, double Height, ColourRole Role);

/// <summary>A straight line that does not lie on the horizontal axis; all in pixels.</summary>
internal readonly record struct Stroke(double FromX, double FromY, double ToX, double ToY, double Width, ColourRole Role);

/// <summary>A round mark that does not lie on the horizontal axis; in pixels.</summary>
internal readonly record struct Disc(double X, double Y, double Diameter, DiscFilling Filling, ColourRole Role);

/// <summary>How much of a round mark is filled: a difference that is seen without colour.</summary>
internal enum DiscFilling
{
    Empty,
    Half,
    Full,
}

/// <summary>Words on a baseline; in pixels.</summary>
public readonly record struct WordMark(string Text, double X, double Baseline, double Size, Weight Weight, Anchor Anchor, ColourRole Role);

/// <summary>How heavy words are set.</summary>
public enum Weight
{
    Regular,
    SemiBold,

    /// <summary>The font of headings, on cards only.</summary>
    Heading,
}

/// <summary>Which part of the words stands at their place.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}
