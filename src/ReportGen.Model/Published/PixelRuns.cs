using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ReportGen.Published;

/// <summary>A picture as runs of one colour, in which each pixel is looked at once: most of a drawing is areas, and most of its rows are
/// like the row above.</summary>
/// <remarks>Its room for runs is lent, since a picture has ten thousands of them.</remarks>
internal sealed class PixelRuns : IDisposable
{
    /// <summary>More than most cards and charts have.</summary>
    private const int UsualRuns = 1 << 15;

    // Numbers of the filters of PNG.
    private const byte Unfiltered = 0;
    private const byte Up = 2;

    private readonly Dictionary<uint, int> shadeOf = [];
    private readonly List<PixelRow> rows = [];
    private ColourRun[] runs = ArrayPool<ColourRun>.Shared.Rent(UsualRuns);
    private int runCount;

    private PixelRuns()
    {
    }

    /// <param name="pixels">Row by row from the top.</param>
    public static PixelRuns Of(ReadOnlySpan<uint> pixels, int width)
    {
        var read = new PixelRuns();
        for (var at = 0; at < pixels.Length; at += width)
        {
            var row = pixels.Slice(at, width);
            if (at > 0 && row.SequenceEqual(pixels.Slice(at - width, width))) read.Repeat();
            else read.Add(row);
        }

        return read;
    }

    /// <summary>Each colour with the number of its pixels, in the order of their first pixels.</summary>
    public ImmutableArray<Shade> Shades()
    {
        var counts = new int[shadeOf.Count];
        var at = 0;
        foreach (var row in rows)
        {
            foreach (var run in RunsOf(row, ref at)) counts[run.Shade] += run.Length * row.Times;
        }

        return [.. shadeOf.Keys.Select((colour, shade) => new Shade(colour, counts[shade]))];
    }

    /// <summary>Writes a byte for each pixel, and before each row the number of its filter. A row like the one above becomes zeros,
    /// which zlib passes over fastest; any other stays as it is, which suits areas of one colour best.</summary>
    /// <param name="numbers">The byte of each shade.</param>
    public void Write(Span<byte> bytes, ImmutableArray<byte> numbers)
    {
        var at = 0;
        foreach (var row in rows)
        {
            var to = 1;
            bytes[0] = Unfiltered;
            foreach (var run in RunsOf(row, ref at))
            {
                bytes.Slice(to, run.Length).Fill(numbers[run.Shade]);
                to += run.Length;
            }

            bytes[to..(row.Times * to)].Clear();
            for (var like = 1; like < row.Times; like++) bytes[like * to] = Up;
            bytes = bytes[(row.Times * to)..];
        }
    }

    public void Dispose() => ArrayPool<ColourRun>.Shared.Return(runs);

    private ReadOnlySpan<ColourRun> RunsOf(PixelRow row, ref int at)
    {
        var first = at;
        at += row.Runs;
        return runs.AsSpan(first..at);
    }

    private void Repeat() => rows[^1] = rows[^1] with { Times = rows[^1].Times + 1 };

    private void Add(ReadOnlySpan<uint> row)
    {
        var before = runCount;
        MakeRoom(row.Length);
        while (!row.IsEmpty)
        {
            var length = LengthOfFirst(row);
            runs[runCount++] = new ColourRun(ShadeOf(row[0]), length);
            row = row[length..];
        }

        rows.Add(new PixelRow(runCount - before, 1));
    }

    /// <summary>For a row in which each pixel is a run.</summary>
    private void MakeRoom(int width)
    {
        if (runCount + width <= runs.Length) return;
        var larger = ArrayPool<ColourRun>.Shared.Rent(Math.Max(2 * runs.Length, runCount + width));
        runs.AsSpan(0, runCount).CopyTo(larger);
        ArrayPool<ColourRun>.Shared.Return(runs);
        runs = larger;
    }

    // At the edges of words a run is a pixel long: there a search would cost more than it finds.
    private static int LengthOfFirst(ReadOnlySpan<uint> row)
    {
        if (row.Length > 1 && row[1] != row[0]) return 1;
        var length = row.IndexOfAnyExcept(row[0]);
        return length < 0 ? row.Length : length;
    }

    private int ShadeOf(uint colour)
    {
        ref var shade = ref CollectionsMarshal.GetValueRefOrAddDefault(shadeOf, colour, out var isKnown);
        if (!isKnown) shade = shadeOf.Count - 1;
        return shade;
    }

    private readonly record struct ColourRun(int Shade, int Length);

    /// <param name="Runs">How many the row has.</param>
    /// <param name="Times">How many rows below one another are this one.</param>
    private readonly record struct PixelRow(int Runs, int Times);
}

/// <summary>A colour of a picture.</summary>
/// <param name="Colour">Red, green, blue and alpha from the lowest byte up.</param>
/// <param name="Pixels">How many have it.</param>
internal readonly record struct Shade(uint Colour, int Pixels);
