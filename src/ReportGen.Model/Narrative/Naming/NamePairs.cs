using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Narrative.Comparing;

namespace ReportGen.Narrative.Naming;

/// <summary>Finds two names in one sentence that cannot both be right: a thing set beside or against itself, and a name put together of
/// parts of two.</summary>
internal sealed partial class NamePairs(SentenceFacts facts)
{
    /// <summary>Where they stand, and what is wrong.</summary>
    /// <param name="names">Of the sentence, in order.</param>
    /// <param name="end">Of the sentence.</param>
    public IEnumerable<(int Start, int End, DiagnosticCode Code)> In(string text, IReadOnlyList<FoundName> names, int end)
    {
        for (var at = 0; at < names.Count; at++)
        {
            if (HeadBefore(text, names[at]) is { } start) yield return (start, names[at].End, NarrativeCodes.JoinedNames);
            if (at > 0 && IsSetBesideItself(text, names, at, end)) yield return (names[at].Start, names[at].End, NarrativeCodes.NamedTwice);
        }
    }

    public static string Told(DiagnosticCode code, string words) => code == NarrativeCodes.NamedTwice
        ? $"'{words}' is set beside itself: this sentence names it on both sides."
        : $"'{words}' puts parts of two names together: nothing in this report is called so.";

    public static string Remedy(DiagnosticCode code) => code == NarrativeCodes.NamedTwice
        ? "name the other side"
        : "write one of the names, or list this one under 'names' of the selection that it means";

    /// <summary>Where a word right before a name begins that belongs to other names; null where there is none.</summary>
    private int? HeadBefore(string text, FoundName name)
    {
        var end = name.Start - 1;
        if (end < 1 || !char.IsWhiteSpace(text[end]) || !char.IsLetterOrDigit(text[end - 1])) return null;
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        var behind = NameIndex.WordsOf(text[name.Start..name.End]).First();
        var next = text[(name.Start + behind.Start)..(name.Start + behind.End)];
        return facts.Parts.IsPart(text[start..end]) && !facts.Parts.Follows(text[start..end], next) ? start : null;
    }

    private static bool IsSetBesideItself(string text, IReadOnlyList<FoundName> names, int at, int end)
    {
        var (name, before) = (names[at], names[at - 1]);
        if (IsToldApart(text.AsSpan(name.End, end - name.End))) return false;
        if (!IsSame(before, name)) return false;
        var between = text[before.End..name.Start];
        if (Joined().IsMatch(between)) return true;
        return Compared().IsMatch(between) && names.Take(at).All(other => IsSame(other, name));
    }

    private static bool IsSame(FoundName one, FoundName other) => one.Ids.AsSpan().SequenceEqual(other.Ids.AsSpan());

    /// <summary>One thing at two times, or with and without something, is no thing set beside itself.</summary>
    private static bool IsToldApart(ReadOnlySpan<char> behind) => ToldApart().IsMatch(behind);

    [GeneratedRegex(
        @"^\s(?:(?:first|last|alone)\s)?(?:and|or|against|versus|vs\.?|from|than|nor)\s(?:(?:the|those|that|of|for|on)\s)*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(
        @"(?<!\brather)(?<!\bother)\s(?:than|against|and for)\s(?:(?:the|those|that|of|for|on)\s)*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(
        @"^(?:['’]|\s?[0-9]"
            + @"|,?\s(?:with|without|in|of|for|before|after|during|from|at|until|[\p{Ll}-]+ed)\b(?!\s(?:every|each|any|all)\b))",
        RegexOptions.CultureInvariant)]
    private static partial Regex ToldApart();
}
