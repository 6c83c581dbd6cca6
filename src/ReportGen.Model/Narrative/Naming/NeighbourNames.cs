using System.Text.RegularExpressions;
using ReportGen.Names;

namespace ReportGen.Narrative.Naming;

/// <summary>Finds the names beside a number that say whose it is: "ESX had 85", "ESX: 85 patches, 3 GB", "85 for ESX", and of a comparison
/// "6.6× against Full", "59% fewer than Full".</summary>
internal static partial class NeighbourNames
{
    /// <summary>Further away no name stands beside a number.</summary>
    private const int Reach = 80;

    /// <summary>The names that belong to a number alone; none where the words between leave it open.</summary>
    /// <param name="names">Of the sentence, in order.</param>
    /// <param name="bound">The numbers of the sentence.</param>
    public static IEnumerable<FoundName> Of(
        string text,
        SpokenNumber number,
        IReadOnlyList<FoundName> names,
        IReadOnlyList<SpokenNumber> bound)
    {
        var next = names.FirstOrDefault(name => name.Start >= number.Range.End);
        foreach (var name in names)
        {
            if (name.End <= number.Range.Start && IsSubject(text, name, number.Range.Start, names, bound)) yield return name;
            var behind = name.Start - number.Range.End;
            if (behind is >= 0 and <= Reach && name == next && IsOf(text.AsSpan(number.Range.End, behind), number)) yield return name;
        }
    }

    private static bool IsOf(ReadOnlySpan<char> between, SpokenNumber number) =>
        For().IsMatch(between) || (number.Compares && Against().IsMatch(between));

    private static bool IsSubject(
        string text,
        FoundName name,
        int number,
        IReadOnlyList<FoundName> names,
        IReadOnlyList<SpokenNumber> bound)
    {
        if (IsCompared(text, name, bound)) return false;
        var between = text.AsSpan(name.End, number - name.End);
        if (between.Length <= Reach && Verb().IsMatch(between)) return true;
        // Behind "name:" all is of it, up to the next name.
        return between is [':', ..] && !names.Any(other => other.Start >= name.End && other.End <= number);
    }

    /// <summary>Whether it only says with what something is compared; behind a number "and" begins with something else: "Full 22 and Core
    /// 4".</summary>
    private static bool IsCompared(string text, FoundName name, IReadOnlyList<SpokenNumber> bound)
    {
        var first = Math.Max(0, name.Start - Reach);
        var match = Compared().Match(text[first..name.Start]);
        if (!match.Success) return false;
        return !match.ValueSpan.StartsWith("and") || !bound.Any(number => IsEnd(text.AsSpan(0, first + match.Index), number.Range.End));
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int end) => end <= text.Length && text[end..].IsWhiteSpace();

    [GeneratedRegex(
        @"^\s(?:(?:still|also|now|then|already|even|together|thus|therefore)\s)?"
            + @"(?:(?:had|has|needed|weighed|came|comes|come|to|on|in|at|is|was|were)\s){1,3}(?:(?:a|an|the|only)\s)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:(?:\s(?!and\b)[a-z]+){0,7}\s(?:for|of)\s(?:the\s)?|\s)$", RegexOptions.CultureInvariant)]
    private static partial Regex For();

    [GeneratedRegex(@"^[^.;:()0-9]*\b(?:against|than)\s(?:(?:the|that|those|of|for|in|on)\s)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Against();

    [GeneratedRegex(@"\b(?:than|against|as|with|to|and|by)\s(?:(?:the|those|that|of|for|in)\s)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}
