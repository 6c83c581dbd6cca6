using System.Buffers;
using System.Text;

namespace ReportGen.Snapshots;

/// <summary>Tells without parsing a page whether it can show certain numbers or claims: parsing takes about fifty times as long, and most
/// pages show none of them.</summary>
public static class NameScan
{
    // Those of both attributes behind "data-", in either case.
    private const string Letters = "measurcliMEASURCLI";
    private const string Spaces = " \t\n\f\r";

    private static readonly SearchValues<string> Attributes =
        SearchValues.Create(["data-measure", "data-claim"], StringComparison.OrdinalIgnoreCase);

    /// <summary>False only when no element that <see cref="PageReader"/> reads has one of the names. A name that is written with character
    /// references counts as any name.</summary>
    /// <param name="names">Names of measures and ids of claims, as the attributes have them.</param>
    public static bool MayShow(ReadOnlySpan<byte> html, HashSet<string> names)
    {
        var wanted = names.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> text = Encoding.UTF8.GetString(html);
        for (var at = text.IndexOfAny(Attributes); at >= 0; at = text.IndexOfAny(Attributes))
        {
            text = text[(at + "data-".Length)..];
            var value = Value(text);
            if (value.Contains('&') || wanted.Contains(value)) return true;
        }

        return false;
    }

    /// <summary>What stands behind the next equals sign that belongs to the attribute; empty when it has none (HTML Living Standard,
    /// section 13.1.2.3).</summary>
    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(Letters).TrimStart(Spaces);
        if (!rest.StartsWith('=')) return [];
        rest = rest[1..].TrimStart(Spaces);
        if (rest.IsEmpty) return [];
        if (rest[0] is not ('"' or '\'')) return UpTo(rest, rest.IndexOfAny(Spaces + ">"));
        return UpTo(rest[1..], rest[1..].IndexOf(rest[0]));
    }

    private static ReadOnlySpan<char> UpTo(ReadOnlySpan<char> text, int end) => end < 0 ? text : text[..end];
}
