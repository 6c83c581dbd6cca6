namespace ReportGen.Drawing.OverTime;

/// <summary>Where columns stand: axis places, in pixels from the top of the drawing.</summary>
/// <param name="Most">The axis place at the top.</param>
/// <param name="Least">The axis place at the bottom; below zero where values are.</param>
internal readonly record struct ColumnPlot(double Top, double Bottom, double Most, double Least = 0)
{
    /// <summary>The pixel of an axis place.</summary>
    public double Y(double place) => Bottom - Height(place - Least);

    /// <summary>Pixels from zero to an axis place; below zero for one that is.</summary>
    public double Height(double place) => place * (Bottom - Top) / (Most - Least);
}
