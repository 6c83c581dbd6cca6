using System.Collections.Immutable;

namespace ReportGen.Published;

/// <summary>At most 256 colours for a picture. Colours of areas stay what they are; of the many shades at the edges of words, near ones
/// become one.</summary>
/// <param name="Colours">In ascending order; red, green, blue and alpha from the lowest byte up.</param>
/// <param name="Numbers">For each shade the number of the colour that stands for it.</param>
internal sealed record ColourTable(ImmutableArray<uint> Colours, ImmutableArray<byte> Numbers)
{
    private const int Most = 256;
    private const int ChannelBits = 8;
    private const int FinestBits = 6;

    public static ColourTable Of(ImmutableArray<Shade> shades)
    {
        uint[] standing = shades.Length <= Most ? [.. shades.Select(shade => shade.Colour)] : Fewer(shades);
        uint[] colours = [.. standing.Distinct().Order()];
        return new ColourTable([.. colours], [.. standing.Select(colour => (byte)Array.BinarySearch(colours, colour))]);
    }

    /// <summary>The colour that stands for each shade.</summary>
    private static uint[] Fewer(ImmutableArray<Shade> shades)
    {
        for (var bits = FinestBits; ; bits--)
        {
            var cells = shades.GroupBy(shade => shade.Colour & Mask(bits)).ToArray();
            if (cells.Length > Most) continue;
            // The commonest colour of a cell stands for it: that of an area, where there is one.
            var chosen = cells.ToDictionary(
                cell => cell.Key,
                cell => cell.OrderByDescending(shade => shade.Pixels).ThenBy(shade => shade.Colour).First().Colour);
            return [.. shades.Select(shade => chosen[shade.Colour & Mask(bits)])];
        }
    }

    private static uint Mask(int bits) => 0x01010101u * (byte)(0xFF << (ChannelBits - bits));
}
