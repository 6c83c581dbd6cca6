using ReportGen.Pictures;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>How two pictures differ, in words.</summary>
public static class PixelWords
{
    /// <summary>How many pixels differ, where, and by what tolerance that was found.</summary>
    public static string Of(PictureDifference pixels) => $"{Differing(pixels)} {Tolerance(pixels)}{Sizes(pixels)}";

    /// <summary>"1,200 of 1,440,000 pixels (0.0833%)".</summary>
    public static string Share(PictureDifference pixels) =>
        $"{Words.Of((int)Math.Min(pixels.Differing, int.MaxValue))} of {Words.Of((int)Math.Min(pixels.Pixels, int.MaxValue), "pixel", "pixels")} ({Part(pixels)})";

    private static string Differing(PictureDifference pixels) => pixels switch
    {
        { Differing: 0 } => "No pixel differs: only the bytes of the files do.",
        { Place: { } place } =>
            $"{Share(pixels)} differ, all within {Words.Of(place.Width)} × {Words.Of(place.Height)} pixels that begin {Words.Of(place.Left)} from the left and {Words.Of(place.Top)} from the top.",
        _ => $"{Share(pixels)} differ.",
    };

    private static string Tolerance(PictureDifference pixels) =>
        pixels.Tolerance == 0 ? "Tolerance: zero." : $"Tolerance: {Words.Of(pixels.Tolerance)} of 255 in each channel.";

    private static string Sizes(PictureDifference pixels) => (
        pixels.WidthBefore,
        pixels.HeightBefore) == (pixels.WidthAfter, pixels.HeightAfter)
        ? ""
        : $" The size was {Words.Of(pixels.WidthBefore)} × {Words.Of(pixels.HeightBefore)} and is {Words.Of(pixels.WidthAfter)} × {Words.Of(pixels.HeightAfter)} pixels.";

    private static string Part(PictureDifference pixels) =>
        pixels.Pixels == 0 ? "none" : MeasureWriter.Write(Measure.Point(Kind.Share, Rational.Of(pixels.Differing, pixels.Pixels)));
}
