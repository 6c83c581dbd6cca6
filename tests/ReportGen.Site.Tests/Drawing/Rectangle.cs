using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing;

/// <summary>The place that a mark or word takes, in pixels.</summary>
internal readonly record struct Rectangle(double Left, double Top, double Right, double Bottom)
{
    public static Rectangle Of(WordMark words, Typesetter typesetter)
    {
        var width = typesetter.Measure(words.Text, words.Size, words.Weight);
        var left = words.X - (words.Anchor switch { Anchor.Start => 0, Anchor.Middle => width / 2, _ => width });
        return new Rectangle(left, words.Baseline - (words.Size * Typesetter.CapHeight), left + width, words.Baseline);
    }

    public static Rectangle Of(Swatch swatch) => new(swatch.X, swatch.Y, swatch.X + swatch.Width, swatch.Y + swatch.Height);

    public static Rectangle Of(Disc disc) =>
        new(disc.X - (disc.Diameter / 2), disc.Y - (disc.Diameter / 2), disc.X + (disc.Diameter / 2), disc.Y + (disc.Diameter / 2));

    public bool Overlaps(Rectangle other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
