using System.Collections;

namespace ReportGen.Look;

/// <summary>The characters of which a font has a glyph, by its table <c>cmap</c> in the formats 4 and 12 (OpenType specification,
/// 1.9.1).</summary>
public static class FontCharacters
{
    private const int Count = 0x110000;
    private const uint Woff2 = 0x774F4632;

    /// <summary>Those that one font or another has, one bit for each code point; null where a font cannot be read.</summary>
    public static BitArray? Of(IEnumerable<ReadOnlyMemory<byte>> fonts)
    {
        var characters = new BitArray(Count);
        foreach (var font in fonts)
        {
            var map = FontNumbers.Long(font.Span, 0) == Woff2 ? PackedFont.CharacterMap(font.Span) : FontTables.Table(font.Span, "cmap");
            if (map.IsEmpty) return null;
            Add(map, characters);
        }

        return characters;
    }

    private static void Add(ReadOnlySpan<byte> map, BitArray characters)
    {
        for (var entry = 0; entry < FontNumbers.Number(map, 2); entry++)
        {
            var part = map[Math.Clamp(FontNumbers.Long(map, 8 + (8 * entry)), 0, map.Length)..];
            if (FontNumbers.Number(part, 0) == 4) AddSegments(part, characters);
            else if (FontNumbers.Number(part, 0) == 12) AddGroups(part, characters);
        }
    }

    private static void AddSegments(ReadOnlySpan<byte> part, BitArray characters)
    {
        var twice = FontNumbers.Number(part, 6);
        for (var at = 0; at < twice; at += 2)
        {
            var (end, start) = (FontNumbers.Number(part, 14 + at), FontNumbers.Number(part, 16 + twice + at));
            for (int letter = start; letter <= end && letter < 0xFFFF; letter++)
                if (GlyphIndex.InSegment(part, at, (char)letter) is not null) characters[letter] = true;
        }
    }

    private static void AddGroups(ReadOnlySpan<byte> part, BitArray characters)
    {
        const int group = 12;
        var groups = Math.Min(FontNumbers.Long(part, 12), part.Length / group);
        for (var at = 16; at < 16 + (group * groups); at += group)
        {
            var (start, end) = (FontNumbers.Long(part, at), FontNumbers.Long(part, at + 4));
            for (var letter = Math.Max(0, start); letter <= end && letter < Count; letter++) characters[letter] = true;
        }
    }
}
