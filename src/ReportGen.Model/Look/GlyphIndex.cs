namespace ReportGen.Look;

/// <summary>Finds glyphs in a font's table <c>cmap</c>, in its format 4, which every font with Latin letters has.</summary>
internal static class GlyphIndex
{
    /// <summary>Null when the font lacks the letter.</summary>
    public static int? Of(ReadOnlySpan<byte> cmap, char letter)
    {
        for (var entry = 0; entry < FontNumbers.Number(cmap, 2); entry++)
        {
            var map = cmap[Math.Clamp(FontNumbers.Long(cmap, 8 + (8 * entry)), 0, cmap.Length)..];
            if (FontNumbers.Number(map, 0) == 4 && InSegments(map, letter) is { } glyph) return glyph;
        }

        return null;
    }

    /// <summary>The segment that holds a letter is the first that does not end before it.</summary>
    private static int? InSegments(ReadOnlySpan<byte> map, char letter)
    {
        var twice = FontNumbers.Number(map, 6);
        for (var at = 0; at < twice; at += 2)
            if (FontNumbers.Number(map, 14 + at) >= letter) return InSegment(map, at, letter);
        return null;
    }

    /// <summary>Null when the letter has no glyph in the segment.</summary>
    /// <param name="at">Twice the number of the segment.</param>
    public static int? InSegment(ReadOnlySpan<byte> map, int at, char letter)
    {
        var twice = FontNumbers.Number(map, 6);
        var starts = 16 + twice;
        var start = FontNumbers.Number(map, starts + at);
        if (start > letter) return null;
        var delta = FontNumbers.Number(map, starts + twice + at);
        var place = starts + (2 * twice) + at;
        var offset = FontNumbers.Number(map, place);
        var glyph = offset == 0 ? (letter + delta) & 0xFFFF : FontNumbers.Number(map, place + offset + (2 * (letter - start)));
        if (offset != 0 && glyph != 0) glyph = (glyph + delta) & 0xFFFF;
        return glyph == 0 ? null : glyph;
    }
}
