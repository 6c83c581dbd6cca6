using System.Globalization;
using System.Text;
using ReportGen.Sources;

namespace ReportGen.Site.Topics;

/// <summary>Names as they stand in addresses.</summary>
internal static class Slugs
{
    /// <summary>Letters, their marks and digits in lower case, everything between them as one hyphen; empty for a name without letters and
    /// digits.
    /// "Service packs" gives <c>service-packs</c>. Signs that tell names apart are words: "C++" gives <c>c-plus-plus</c>, "C#"
    /// <c>c-sharp</c>, ".NET" <c>dot-net</c>.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        var runes = ComposedText.Of(name).EnumerateRunes().ToArray();
        for (var at = 0; at < runes.Length; at++)
        {
            if (IsPart(runes[at])) slug.Append(Rune.ToLowerInvariant(runes[at]));
            else if (Word(runes, at) is { } word) slug.Append(slug.Length > 0 && slug[^1] != '-' ? "-" : "").Append(word).Append('-');
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The word of a sign that belongs to a name: plus and sharp behind its letters, a point before them. In "#3" or "this + that"
    /// they are no part of a name.</summary>
    private static string? Word(Rune[] runes, int at) => runes[at].Value switch
    {
        '+' when IsBehindName(runes, at) => "plus",
        '#' or '♯' when IsBehindName(runes, at) => "sharp",
        '.' when at + 1 < runes.Length && IsPart(runes[at + 1]) && (at == 0 || Rune.IsWhiteSpace(runes[at - 1])) => "dot",
        _ => null,
    };

    private static bool IsBehindName(Rune[] runes, int at)
    {
        while (--at >= 0 && runes[at].Value is '+' or '#' or '♯')
        {
        }

        return at >= 0 && IsPart(runes[at]);
    }

    /// <summary>Many scripts write vowels as marks: without them different names would be one.</summary>
    private static bool IsPart(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
