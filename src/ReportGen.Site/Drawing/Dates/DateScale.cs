using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Drawing.Dates;

/// <summary>Where days stand from left to right; in pixels.</summary>
internal readonly record struct DateScale(Period Window, double Left, double Right)
{
    private double Pitch => (Right - Left) / Window.Days;

    /// <summary>The middle of a day; one outside of the window stands at its edge.</summary>
    public double X(DateOnly day) => Left + ((Math.Clamp(day.DayNumber - Window.First.DayNumber, 0, Window.Days - 1) + 0.5) * Pitch);

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => X(day) + (Pitch / 2);

    /// <summary>The middle of some days.</summary>
    public double Middle(Period days) => (X(days.First) + X(days.Last)) / 2;

    /// <summary>The months of which the window holds a day.</summary>
    public ImmutableArray<Period> Months() => [.. Window.EachMonth()];
}
