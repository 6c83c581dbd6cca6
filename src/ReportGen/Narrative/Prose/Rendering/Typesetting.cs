using System.Text.RegularExpressions;

namespace ReportGen.Narrative.Prose.Rendering;

/// <summary>What is set other than it is typed: apostrophes, and short names and ranges that no line may break.</summary>
internal static partial class Typesetting
{
    /// <summary>Of a text at whose beginning an apostrophe cannot stand.</summary>
    public const char NothingBefore = ' ';

    /// <summary>A straight apostrophe between letters as a curved one.</summary>
    /// <param name="before">The character before the text.</param>
    public static string Curled(string text, char before)
    {
        if (!text.Contains('\'', StringComparison.Ordinal)) return text;
        var set = text.ToCharArray();
        for (var at = 0; at + 1 < set.Length; at++)
        {
            if (set[at] == '\'' && char.IsLetterOrDigit(at == 0 ? before : set[at - 1]) && char.IsLetter(set[at + 1])) set[at] = '’';
        }

        return new string(set);
    }

    /// <summary>The text in pieces; every second one, the first not counted, is to stay on one line.</summary>
    public static string[] Pieces(string text) =>
        text.AsSpan().IndexOfAny('-', '–') < 0 ? [text] : Unbroken().Split(text);

    /// <summary>A name that ends in a hyphen and one letter or digit (Hyper-V), or begins with one letter and a hyphen (x-axis); a range of numerals (6.6–6.9×).</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}\-])(\p{L}{2,12}-[\p{L}\p{N}](?![\p{L}\p{N}\-])|\p{L}-\p{L}{2,12}(?![\p{L}\p{N}\-])|\p{N}[\p{N}.,]{0,12}–\p{N}[\p{N}.,]{0,12}(?<![.,])[%×]?(?![\p{L}\p{N}–]))", RegexOptions.CultureInvariant)]
    private static partial Regex Unbroken();
}
