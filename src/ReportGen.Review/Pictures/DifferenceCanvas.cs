using ReportGen.Published;

namespace ReportGen.Pictures;

/// <summary>Collects the pixels that differ, over the later picture paled. Nothing is painted as long as none differs.</summary>
/// <param name="width">Of the larger picture, in pixels.</param>
/// <param name="height">Of the larger picture, in pixels.</param>
internal sealed class DifferenceCanvas(DecodedPicture after, int width, int height, DifferenceMarks marks)
{
    private const uint Opaque = 0xFF000000;
    private const uint White = 0xFFFFFFFF;

    /// <summary>#d6006c, a red that no paled pixel has: each of their channels is at least 178.</summary>
    private const uint Mark = 0xFF6C00D6;

    /// <summary>How much of a colour's distance from white is left, in percent.</summary>
    private const int Strength = 30;

    private uint[]? pixels;
    private (int Left, int Top, int Right, int Bottom) around = (int.MaxValue, int.MaxValue, 0, 0);

    public long Count { get; private set; }

    public PixelPlace? Place =>
        Count == 0 ? null : new PixelPlace(around.Left, around.Top, around.Right - around.Left, around.Bottom - around.Top);

    /// <param name="length">In pixels, at least 1.</param>
    public void Add(int row, int from, int length)
    {
        if (marks == DifferenceMarks.Painted) (pixels ??= Paled()).AsSpan((row * width) + from, length).Fill(Mark);
        Count += length;
        around = (Math.Min(around.Left, from), Math.Min(around.Top, row), Math.Max(around.Right, from + length), row + 1);
    }

    /// <summary>A PNG; empty when nothing differs or no marks are asked for.</summary>
    public ReadOnlyMemory<byte> Encode() => pixels is null ? default : IndexedPng.Encode(pixels, width);

    private uint[] Paled()
    {
        var paled = new uint[width * height];
        Array.Fill(paled, White);
        for (var row = 0; row < after.Height; row++)
        {
            var line = after.Row(row);
            for (var start = 0; start < line.Length;)
            {
                var run = line[start..].IndexOfAnyExcept(line[start]);
                if (run < 0) run = line.Length - start;
                paled.AsSpan((row * width) + start, run).Fill(Pale(line[start]));
                start += run;
            }
        }

        return paled;
    }

    private static uint Pale(uint pixel) => Opaque | Channel(pixel, 0) | (Channel(pixel, 8) << 8) | (Channel(pixel, 16) << 16);

    /// <summary>What shines through shows the white paper behind it.</summary>
    private static uint Channel(uint pixel, int shift) =>
        byte.MaxValue - ((byte.MaxValue - (uint)(byte)(pixel >> shift)) * (pixel >> 24) * Strength / (byte.MaxValue * 100));
}
