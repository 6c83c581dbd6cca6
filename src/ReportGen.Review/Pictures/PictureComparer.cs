namespace ReportGen.Pictures;

/// <summary>Compares two pictures pixel by pixel.</summary>
public static class PictureComparer
{
    /// <summary>Null when one of them is no whole PNG, or larger than can be compared (16.8 million pixels, those of the larger width and
    /// height). Any bytes may be given.</summary>
    public static PictureDifference? Compare(
        ReadOnlyMemory<byte> before,
        ReadOnlyMemory<byte> after,
        PictureTolerance tolerance,
        DifferenceMarks marks = DifferenceMarks.Painted)
    {
        using var earlier = DecodedPicture.Of(before.Span);
        if (earlier is null) return null;
        using var later = DecodedPicture.Of(after.Span);
        if (later is null) return null;
        var (width, height) = (Math.Max(earlier.Width, later.Width), Math.Max(earlier.Height, later.Height));
        if ((long)width * height > DecodedPicture.MostPixels) return null;
        var found = new DifferenceCanvas(later, width, height, marks);
        for (var row = 0; row < height; row++) CompareRow(row, earlier.Row(row), later.Row(row), tolerance.Levels, width, found);
        return new PictureDifference(
            earlier.Width, earlier.Height, later.Width, later.Height, tolerance.Levels, (long)width * height, found.Count, found.Place,
            found.Encode());
    }

    private static void CompareRow(
        int row,
        ReadOnlySpan<uint> before,
        ReadOnlySpan<uint> after,
        int tolerance,
        int width,
        DifferenceCanvas found)
    {
        var common = Math.Min(before.Length, after.Length);
        before = before[..common];
        after = after[..common];
        for (var at = before.CommonPrefixLength(after); at < common;)
        {
            var end = at;
            while (end < common && IsDifferent(before[end], after[end], tolerance)) end++;
            if (end > at) found.Add(row, at, end - at);
            else end++;
            at = end + before[end..].CommonPrefixLength(after[end..]);
        }

        if (common < width) found.Add(row, common, width - common);
    }

    private static bool IsDifferent(uint one, uint other, int tolerance)
    {
        const uint alpha = 0xFF000000;
        if (one == other || ((one | other) & alpha) == 0) return false; // nobody sees the colour of what is clear
        return IsFar(one, other, 0, tolerance)
            || IsFar(one, other, 8, tolerance)
            || IsFar(one, other, 16, tolerance)
            || IsFar(one, other, 24, tolerance);
    }

    private static bool IsFar(uint one, uint other, int shift, int tolerance) =>
        Math.Abs((byte)(one >> shift) - (byte)(other >> shift)) > tolerance;
}
