using System.Collections.Immutable;

namespace ReportGen.Drawing.Dates;

/// <summary>A label on a thin pole that stands at a date; in pixels.</summary>
/// <param name="X">Of the pole.</param>
/// <param name="Side">Where the words stand beside the pole: at its right (start), at its left (end), or on it (middle), where one number
/// stands for them.</param>
/// <param name="From">From the foot of the pole to the nearer edge of the words.</param>
internal sealed record Flag(FlagText Text, double X, ImmutableArray<FlagWord> Words, Anchor Side, double From, double Height, double Width)
{
    /// <summary>Between pole and words.</summary>
    public const double Gap = 6;

    public bool IsNumbered => Side == Anchor.Middle;

    public double To => From + Height;

    public double Left => Side switch { Anchor.Start => X, Anchor.Middle => X - (Width / 2), _ => X - Gap - Width };

    public double Right => Side switch { Anchor.Start => X + Gap + Width, Anchor.Middle => X + (Width / 2), _ => X };

    /// <summary>Where the words begin.</summary>
    public double WordsLeft => Side == Anchor.Start ? X + Gap : Left;

    public bool IsBeside(Flag other) => Right < other.Left || other.Right < Left;
}

/// <summary>A piece of a label.</summary>
/// <param name="X">From the left edge of the label.</param>
/// <param name="Line">From the top, from 0.</param>
internal readonly record struct FlagWord(string Text, double X, int Line, Weight Weight);
