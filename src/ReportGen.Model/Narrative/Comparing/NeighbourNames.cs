using System.Text.RegularExpressions;
using ReportGen.Names;
using ReportGen.Narrative.Reading;

namespace ReportGen.Narrative.Comparing;

/// <summary>Finds the name beside a number that says whose it is: "ESX had 85", "ESX: 85 patches, 3 GB", "85 for ESX".</summary>
internal static partial class NeighbourNames
{
    /// <summary>Further away no name stands beside a number.</summary>
    private const int Reach = 60;

    /// <summary>The names that belong to a number alone; none where the words between leave it open.</summary>
    /// <param name="names">Of the sentence, in order.</param>
    public static IEnumerable<FoundName> Of(FlatText flat, BoundRange number, IReadOnlyList<FoundName> names)
    {
        foreach (var name in names)
        {
            if (name.End <= number.Start && IsSubject(flat.Text, name, number.Start, names)) yield return name;
            var behind = name.Start - number.End;
            if (behind is >= 0 and <= Reach && For().IsMatch(flat.Text.AsSpan(number.End, behind))) yield return name;
        }
    }

    private static bool IsSubject(string text, FoundName name, int number, IReadOnlyList<FoundName> names)
    {
        if (Compared().IsMatch(text.AsSpan(Math.Max(0, name.Start - Reach), Math.Min(Reach, name.Start)))) return false;
        var between = text.AsSpan(name.End, number - name.End);
        if (between.Length <= Reach && Verb().IsMatch(between)) return true;
        // Behind "name:" all is of it, up to the next name.
        return between is [':', ..] && !names.Any(other => other.Start >= name.End && other.End <= number);
    }

    [GeneratedRegex(@"^\s(?:(?:had|has|needed|weighed|came|comes|come|to|on|in|at|is|was|were)\s){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:\s(?!and\b|or\b)[a-z]+){0,3}\s(?:for|of)\s(?:the\s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:than|against|as|of|with|to|and|by)\s(?:(?:the|those|that|of|for|in)\s)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}
