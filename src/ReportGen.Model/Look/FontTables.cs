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

    /// <summary>Arial's advances of the letters from a to z and the space, in thousandths of the em, which are those of Helvetica (Adobe,
    /// "Core 14 AFM", 1999).</summary>
    private static readonly ImmutableArray<int> Arial =
        [556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 278];

    private static readonly ImmutableArray<int> ArialBold =
        [556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 278];

    /// <summary>Those of Times New Roman Bold are those of Times Bold (the same source).</summary>
    private static readonly ImmutableArray<int> TimesBold =
        [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 250];

    public static double ArialAdvance { get; } = Average(letter => Arial[IndexOf(letter)] / 1000.0);

    public static double ArialBoldAdvance { get; } = Average(letter => ArialBold[IndexOf(letter)] / 1000.0);

    public static double TimesBoldAdvance { get; } = Average(letter => TimesBold[IndexOf(letter)] / 1000.0);

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
            Average(letter => advances[letter] / em));
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
