namespace ReportGen.Pictures;

/// <summary>How much a pixel may differ and still count as the same: not at all, unless somebody says otherwise.</summary>
public readonly record struct PictureTolerance
{
    private PictureTolerance(int levels) => Levels = levels;

    /// <summary>Every pixel that differs counts: the default.</summary>
    public static PictureTolerance None => default;

    /// <summary>The most by which red, green, blue and alpha may each differ, from 0 to 255.</summary>
    public int Levels { get; }

    /// <param name="levels">From 0 to 255; at 255 any two pixels are the same.</param>
    public static PictureTolerance OfLevels(int levels)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(levels);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(levels, byte.MaxValue);
        return new PictureTolerance(levels);
    }
}
