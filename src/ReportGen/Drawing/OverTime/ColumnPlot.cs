namespace ReportGen.Drawing.OverTime;

/// <summary>Where columns stand: axis places from zero at the bottom, in pixels from the top of the drawing.</summary>
/// <param name="Most">The axis place at the top.</param>
internal readonly record struct ColumnPlot(double Top, double Bottom, double Most)
{
    /// <summary>The pixel of an axis place.</summary>
    public double Y(double place) => Bottom - Height(place);

    /// <summary>Pixels from zero to an axis place.</summary>
    public double Height(double place) => place * (Bottom - Top) / Most;
}
