namespace ReportGen.Quantities;

/// <summary>The words and signs before and behind a number that say how it is meant.</summary>
internal static class WordingWords
{
    private const string Between = "between ";
    private const string Minus = "minus ";

    private static readonly (string Prefix, StatedWording Wording)[] Prefixes =
    [
        ("over ", StatedWording.Over), ("more than ", StatedWording.Over), (">= ", StatedWording.AtLeast), (">=", StatedWording.AtLeast),
        (">", StatedWording.Over), ("under ", StatedWording.Under), ("less than ", StatedWording.Under),
        ("fewer than ", StatedWording.Under), ("<=", StatedWording.AtMost), ("<", StatedWording.Under), ("nearly ", StatedWording.Under),
        ("almost ", StatedWording.Under), ("at least ", StatedWording.AtLeast), ("≥", StatedWording.AtLeast),
        ("at most ", StatedWording.AtMost), ("≤", StatedWording.AtMost), ("up to ", StatedWording.AtMost), ("~", StatedWording.About),
        ("about ", StatedWording.About), ("around ", StatedWording.About), ("roughly ", StatedWording.About),
    ];

    private static readonly (string Suffix, StatedWording Wording)[] Suffixes =
        [(" or more", StatedWording.AtLeast), (" or less", StatedWording.AtMost)];

    /// <summary>Those that make a relation of a number.</summary>
    public static IEnumerable<string> All => Prefixes.Select(prefix => prefix.Prefix.TrimEnd()).Distinct(StringComparer.Ordinal);

    /// <summary>Those of two letters or more that stand before a number, and behind it.</summary>
    public static IEnumerable<string> Before => All.Where(word => char.IsAsciiLetter(word[0])).Append(Minus.Trim());

    public static IEnumerable<string> Behind => Suffixes.Select(suffix => suffix.Suffix.Trim());

    /// <summary>The wording of a quantity and the rest of it, in which a minus is a sign. Words that have a wording before and behind
    /// are left whole, so that they are no quantity.</summary>
    public static (StatedWording Wording, string Number) Take(string words)
    {
        foreach (var (suffix, behind) in Suffixes)
        {
            if (!words.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var (before, number) = TakePrefix(words[..^suffix.Length]);
            return before == StatedWording.Plain ? (behind, number) : (StatedWording.Plain, words);
        }

        return TakePrefix(words);
    }

    private static (StatedWording Wording, string Number) TakePrefix(string words)
    {
        if (words.Length == 0 || char.IsAsciiDigit(words[0])) return (StatedWording.Plain, words); // no prefix begins with one
        foreach (var (prefix, wording) in Prefixes)
        {
            if (words.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return (wording, Signed(words[prefix.Length..].TrimStart()));
        }

        return words.StartsWith(Between, StringComparison.OrdinalIgnoreCase)
            ? (StatedWording.Between, words[Between.Length..])
            : (StatedWording.Plain, Signed(words));
    }

    private static string Signed(string words) =>
        words.StartsWith(Minus, StringComparison.OrdinalIgnoreCase) ? $"−{words[Minus.Length..]}" : words;
}
