using System.Collections.Immutable;
using System.Text;
using ReportGen.Sources;

namespace ReportGen.Bench;

/// <summary>Spoils one file of a report, or of an earlier site of it, by a seed.</summary>
internal sealed class Spoiler(SourceTree sources, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> site)
{
    private const int MostChanges = 4;

    /// <summary>What parsers trip over.</summary>
    private static readonly ImmutableArray<string> Pieces =
    [
        "\0", "\uFEFF", "\u2028", "\uD7FF", "\u202E", "\uFFFC", "\t", "\r", "\r\n", "---\n", "...\n", "[", "]", "{", "}", "(", ")", "<", ">", "&", "*", "&a ", "*a", "!!int ", "? ", "|\n", ">-\n", "\"", "'", "\"\\UFFFFFFFF\"", "\"\\x00\"",
        "- ", ": ", "#", "%", "@", "`", "~", "```\n", "~~~\n", "| a |\n|-|\n", "[^x]", "[^x]: ", "*[X]: ", "![](", "](metric:", "](claim:", "](chart:", "](literal: ", "<!--", "]]>", "<script>", "&#0;", "&#xFFFFFFFF;",
        "{{ ", " }}", "{{ end }}", "{{ for a in b }}", "{{ include 'layout' }}", "{{ 1 / 0 }}", "{{ while true }}", "{{ this }}", "{{ 'a' * -1 }}", "{{ [1,2] | array.join }}", "{{ null.a.b }}", "{{ a = 1..9999999 }}",
        "0", "-1", "1e999", "99999999999999999999999999", "0.0000000001", "NaN", "∞", "2147483648", "9999-12-31", "0000-00-00", "2008-02-30", "null", "true", "~", "over ", "at most ", "unknown", "over over 3 GB", "3 YB", "0x10", "1/0",
        "@import url(x);", "a{b:c}", "/*", "*/", "url(", "calc(", "var(--x)", "<g>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "xlink:href=\"#a\"", "é", "漢", "👩‍👩‍👧", "ﷺ",
    ];

    private readonly ImmutableArray<string> paths =
    [
        // What people write is spoilt more often than the many templates and the few fonts.
        .. Enumerable.Repeat(sources.Files.Keys.Where(path => path.StartsWith("content/", StringComparison.Ordinal)), 6).SelectMany(all => all),
        .. sources.Files.Keys.Where(path => path.StartsWith("templates/", StringComparison.Ordinal)),
        .. Enumerable.Repeat<IEnumerable<string>>(["templates/palette.yaml", "templates/assets/site.css"], 6).SelectMany(all => all),
        .. Enumerable.Repeat<IEnumerable<string>>(["site/report.json", "site/manifest.json", "site/posts/first/index.html", "site/index.html"], 2).SelectMany(all => all),
    ];

    public (string Path, byte[] Bytes) Spoil(int seed)
    {
        var dice = new Dice(seed);
        var path = paths[dice.Next(paths.Length)];
        var bytes = (path.StartsWith("site/", StringComparison.Ordinal) ? site[path["site/".Length..]] : sources.Files[path].Bytes).ToArray().ToList();
        for (var change = dice.Next(MostChanges); change >= 0; change--) Change(bytes, dice);
        return (path, [.. bytes]);
    }

    private static void Change(List<byte> bytes, Dice dice)
    {
        var at = dice.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 + dice.Next(dice.Next(2) == 0 ? 4 : 400));
        switch (dice.Next(8))
        {
            case 0 when length > 0: bytes[at] ^= (byte)(1 << dice.Next(8)); break;
            case 1: bytes.RemoveRange(at, length); break;
            case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 3: bytes.InsertRange(dice.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 4 when dice.Next(8) == 0: bytes.RemoveRange(at, bytes.Count - at); break;
            case 5: bytes.InsertRange(at, Enumerable.Repeat(Piece(dice), dice.Next(20) == 0 ? 5_000 : dice.Next(1, 40)).SelectMany(piece => piece)); break;
            case 6: Replace(bytes, at, length, dice); break;
            default: bytes.InsertRange(at, Piece(dice)); break;
        }
    }

    private static void Replace(List<byte> bytes, int at, int length, Dice dice)
    {
        bytes.RemoveRange(at, Math.Min(length, 8));
        bytes.InsertRange(at, Piece(dice));
    }

    private static byte[] Piece(Dice dice) => Encoding.UTF8.GetBytes(Pieces[dice.Next(Pieces.Length)]);
}
