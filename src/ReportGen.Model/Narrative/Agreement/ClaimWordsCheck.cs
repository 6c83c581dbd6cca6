using System.Buffers;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Agreement;

/// <summary>Words right behind the number of a claim go the way that the claim says: of "45% fewer" no sentence tells "45% more".</summary>
internal static class ClaimWordsCheck
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".,;:()[]");

    /// <summary>In so many characters behind a number a word belongs to it.</summary>
    private const int Reach = 14;

    public static void Check(FlatText flat, WrittenProse prose, DiagnosticBag bag)
    {
        foreach (var range in flat.Ranges)
        {
            if (range.Binding is not ClaimBinding { Claim.Says: var says } claim) continue;
            var at = says.IndexOf(flat.Text[range.Start..range.End], StringComparison.Ordinal);
            if (at < 0 || Behind(says, at + range.End - range.Start) is not { } own) continue;
            if (Behind(flat.Text, range.End) is not { } words || words.Direction == own.Direction) continue;
            var (start, length) = flat.Written(words.Start, words.Length);
            bag.Report(
                NarrativeCodes.WordsAgainstRelation,
                prose.Place(start, length),
                $"'{flat.Text[words.Start..words.End]}' stands behind a number of '{claim.Id}', which says '{says[own.Start..own.End]}'.",
                "say it as the claim does, or mend what the claim says");
        }
    }

    private static DirectedWords? Behind(string text, int at)
    {
        var end = Math.Min(text.Length, at + Reach);
        var stop = text.AsSpan(at, end - at).IndexOfAny(Stops);
        if (stop >= 0) end = at + stop;
        while (end < text.Length && char.IsLetter(text[end]) && stop < 0) end++;
        foreach (var words in DirectionWords.In(text[at..end]))
            if (words.Direction is Direction.More or Direction.Less) return words with { Start = words.Start + at };
        return null;
    }
}
