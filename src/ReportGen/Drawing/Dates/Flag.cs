using System.Collections.Immutable;

namespace ReportGen.Drawing.Dates;

/// <summary>A label on a thin pole that stands at a date; in pixels.</summary>
/// <param name="Lines">The date, then the label. One number where the words stand in a list.</param>
/// <param name="Side">Where the words stand beside the pole.</param>
/// <param name="From">From the foot of the pole to the nearer edge of the words.</param>
internal sealed record Flag(FlagText Text, double X, ImmutableArray<string> Lines, Anchor Side, double From, double Height, double Width)
{
    /// <summary>Between pole and words.</summary>
    public const double Gap = 6;

    public double To => From + Height;

    public double Left => Side switch { Anchor.Start => X, Anchor.Middle => X - (Width / 2), _ => X - Gap - Width };

    public double Right => Side switch { Anchor.Start => X + Gap + Width, Anchor.Middle => X + (Width / 2), _ => X };

    public bool IsBeside(Flag other) => Right < other.Left || other.Right < Left;
}
