using System.Text.RegularExpressions;

namespace ReportGen.Narrative.Rendering;

/// <summary>Short names and ranges that no line may break.</summary>
internal static partial class NoBreak
{
    /// <summary>The text in pieces; every second one, the first not counted, is to stay on one line.</summary>
    public static string[] Pieces(string text) =>
        text.AsSpan().IndexOfAny('-', '–') < 0 ? [text] : Unbroken().Split(text);

    /// <summary>A name that ends in a hyphen and one letter or digit (Hyper-V), or begins with one letter and a hyphen (x-axis); a range of
    /// numerals (6.6–6.9×).</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}\-])(\p{L}{2,12}-[\p{L}\p{N}](?![\p{L}\p{N}\-])|\p{L}-\p{L}{2,12}(?![\p{L}\p{N}\-])|\p{N}[\p{N}.,]{0,12}–\p{N}[\p{N}.,]{0,12}(?<![.,])[%×]?(?![\p{L}\p{N}–]))", RegexOptions.CultureInvariant)]
    private static partial Regex Unbroken();
}
