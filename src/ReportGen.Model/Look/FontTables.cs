using System.Collections.Immutable;

namespace ReportGen.Look;

/// <summary>What a TrueType or OpenType file says of the room that its letters take (learn.microsoft.com, "OpenType specification",
/// 1.9.1).</summary>
/// <param name="Ascent">Of a line above its base, in units of the em square; so are the others.</param>
/// <param name="Descent">Of a line below its base, as a positive number.</param>
/// <param name="Advance">Of a letter of English prose, on average.</param>
internal sealed record FontTables(double Ascent, double Descent, double LineGap, double Advance)
{
    private const int SmallestEm = 16; // "Value from 16 to 16384" (table 'head')

    /// <summary>How often each letter stands in 1,000 letters and spaces of English prose, roughly.</summary>
    private static readonly ImmutableArray<(char Letter, int Times)> Prose =
    [
        (' ', 183), ('e', 102), ('t', 75), ('a', 65), ('o', 62), ('n', 57), ('i', 57), ('s', 53), ('r', 50), ('h', 50), ('l', 33),
        ('d', 33), ('u', 23),
        ('c', 22), ('m', 20), ('f', 20), ('w', 17), ('g', 16), ('p', 15), ('y', 14), ('b', 13), ('v', 8), ('k', 6), ('x', 1), ('j', 1),
        ('q', 1), ('z', 1),
    ];

    /// <summary>Null where the font does not say whether its letters have serifs.</summary>
    public FontClass? Class { get; init; }

    /// <summary>The advance of a letter of English prose.</summary>
    /// <param name="advances">Of the letters from a to z and the space, in thousandths of the em.</param>
    public static double Average(ImmutableArray<int> advances) => Average(letter => advances[IndexOf(letter)] / 1000.0);

    /// <summary>Null when the bytes are no whole font.</summary>
    public static FontTables? Read(ReadOnlySpan<byte> font)
    {
        if (!IsWhole(font)) return null;
        double em = FontNumbers.Number(Table(font, "head"), 18);
        if (em < SmallestEm || Advances(font) is not { } advances) return null;
        const int useTypographic = 1 << 7;
        var os2 = Table(font, "OS/2");
        var isTypographic = (FontNumbers.Number(os2, 62) & useTypographic) != 0;
        var lines = isTypographic ? At(os2, 68) : At(Table(font, "hhea"), 4);
        return new FontTables(
            FontNumbers.Signed(lines, 0) / em,
            -FontNumbers.Signed(lines, 2) / em,
            FontNumbers.Signed(lines, 4) / em,
            Average(letter => advances[letter] / em)) { Class = ClassOf(os2) };
    }

    /// <summary>As PANOSE says it, else as the family class of IBM does (table 'OS/2', 'panose' and 'sFamilyClass').</summary>
    private static FontClass? ClassOf(ReadOnlySpan<byte> os2)
    {
        const int latinText = 2;
        var (family, serifs) = (FontNumbers.Number(os2, 32) >> 8, FontNumbers.Number(os2, 32) & 0xFF);
        if (family == latinText && serifs is >= 2 and <= 10) return FontClass.Serif; // from cove to triangle
        if (family == latinText && serifs is >= 11 and <= 15) return FontClass.Sans; // from normal sans to rounded
        return (FontNumbers.Signed(os2, 30) >> 8) switch
        {
            1 or 2 or 3 or 4 or 5 or 7 => FontClass.Serif, // from old style to freeform serifs
            8 => FontClass.Sans,
            _ => null,
        };
    }

    /// <summary>In the font's own units; null when it lacks one of the letters.</summary>
    private static Dictionary<char, int>? Advances(ReadOnlySpan<byte> font)
    {
        var advances = new Dictionary<char, int>();
        var letters = Table(font, "cmap");
        var widths = Table(font, "hmtx");
        var last = FontNumbers.Number(Table(font, "hhea"), 34) - 1;
        foreach (var (letter, _) in Prose)
        {
            if (GlyphIndex.Of(letters, letter) is not { } glyph) return null;
            advances[letter] = FontNumbers.Number(widths, 4 * Math.Min(glyph, last));
        }

        return advances;
    }

    private static double Average(Func<char, double> advance) =>
        Prose.Sum(entry => entry.Times * advance(entry.Letter)) / Prose.Sum(entry => entry.Times);

    private static int IndexOf(char letter) => letter == ' ' ? 26 : letter - 'a';

    private static bool IsWhole(ReadOnlySpan<byte> font)
    {
        for (var entry = 0; entry < FontNumbers.Number(font, 4); entry++)
        {
            var record = At(font, 12 + (16 * entry));
            if (record.Length < 16 || (ulong)(uint)FontNumbers.Long(record, 8) + (uint)FontNumbers.Long(record, 12) > (ulong)font.Length)
                return false;
        }

        return true;
    }

    /// <summary>The bytes of a table of a whole font; empty when it has none of the name.</summary>
    internal static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, string name)
    {
        for (var entry = 0; entry < FontNumbers.Number(font, 4); entry++)
        {
            var record = At(font, 12 + (16 * entry));
            if (record.Length < 16 || !IsNamed(record, name)) continue;
            var (start, length) = (FontNumbers.Long(record, 8), FontNumbers.Long(record, 12));
            return start >= 0 && length >= 0 && length <= font.Length - start ? font.Slice(start, length) : [];
        }

        return [];
    }

    private static ReadOnlySpan<byte> At(ReadOnlySpan<byte> table, int start) => table[Math.Min(start, table.Length)..];

    private static bool IsNamed(ReadOnlySpan<byte> record, string name) =>
        record[0] == name[0] && record[1] == name[1] && record[2] == name[2] && record[3] == name[3];
}
