namespace ReportGen.Narrative.Images;

/// <summary>How large an image is shown when nothing scales it, in CSS pixels; both are positive.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>Null when one of the two is not positive.</summary>
    public static ImageSize? Of(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new ImageSize((int)width, (int)height) : null;
}
