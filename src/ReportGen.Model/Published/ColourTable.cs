using System.Collections.Immutable;

namespace ReportGen.Published;

/// <summary>At most 256 colours for a picture. Colours of areas stay what they are; of the many shades at the edges of words, near ones
/// become one.</summary>
/// <param name="Colours">In ascending order; red, green, blue and alpha from the lowest byte up.</param>
internal sealed record ColourTable(ImmutableArray<uint> Colours, Dictionary<uint, byte> Index)
{
    private const int Most = 256;
    private const int ChannelBits = 8;
    private const int FinestBits = 6;

    public static ColourTable Of(ReadOnlySpan<uint> pixels)
    {
        var counts = Counted(pixels);
        if (counts.Count <= Most)
            return new ColourTable([.. counts.Keys.Order()], Numbered(counts.Keys.Order().Select(colour => (colour, colour))));
        for (var bits = FinestBits; ; bits--)
        {
            var cells = counts.GroupBy(count => count.Key & Mask(bits)).ToArray();
            if (cells.Length > Most) continue;
            // The commonest colour of a cell stands for it: that of an area, where there is one.
            var chosen = cells.Select(
                cell =>
                    (
                        Shades: cell.Select(count => count.Key),
                        Colour: cell.OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key))
                .OrderBy(cell => cell.Colour).ToArray();
            return new ColourTable(
                [.. chosen.Select(cell => cell.Colour)],
                Numbered(chosen.SelectMany(cell => cell.Shades, (cell, shade) => (shade, cell.Colour))));
        }
    }

    private static uint Mask(int bits) => 0x01010101u * (byte)(0xFF << (ChannelBits - bits));

    /// <param name="pairs">A shade and the colour that stands for it, in the order of those colours.</param>
    private static Dictionary<uint, byte> Numbered(IEnumerable<(uint Shade, uint Colour)> pairs)
    {
        var index = new Dictionary<uint, byte>();
        var (at, last) = (-1, default(uint?));
        foreach (var (shade, colour) in pairs)
        {
            if (colour != last) (at, last) = (at + 1, colour);
            index[shade] = (byte)at;
        }

        return index;
    }

    /// <summary>How many pixels have each colour; runs of one colour, which most pixels are in, are counted at once.</summary>
    private static Dictionary<uint, int> Counted(ReadOnlySpan<uint> pixels)
    {
        var counts = new Dictionary<uint, int>();
        for (var start = 0; start < pixels.Length;)
        {
            var run = pixels[start..].IndexOfAnyExcept(pixels[start]);
            if (run < 0) run = pixels.Length - start;
            counts[pixels[start]] = counts.GetValueOrDefault(pixels[start]) + run;
            start += run;
        }

        return counts;
    }
}
