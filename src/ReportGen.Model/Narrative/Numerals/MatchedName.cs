using System.Collections.Frozen;
using ReportGen.Quantities.Numerals;

namespace ReportGen.Narrative.Numerals;

/// <summary>Judges what a pattern of <c>exempt</c> matched: a name ends with its number or goes on in capitals, and nothing is done in
/// it.</summary>
internal static class MatchedName
{
    private static readonly FrozenSet<string> Joining = FrozenSet.Create(StringComparer.Ordinal, "to", "and", "or", "through");

    private static readonly FrozenSet<string> Verbs =
        FrozenSet.Create(
            StringComparer.Ordinal,
            ["had", "has", "have", "was", "were", "is", "are", "took", "takes", "needed", "needs", "got", "gave", "made", "shipped", "used"]);

    /// <summary>Why it is no name, as a clause about it; null for a name.</summary>
    public static string? Problem(string name)
    {
        var (isBehindNumber, word) = (false, "");
        foreach (var piece in name.Split([' ', '\t', '\n', '\u00A0', '\u202F', '\u2009'], StringSplitOptions.RemoveEmptyEntries))
        {
            word = piece.Trim('(', ')', ',', '.', ';', ':', '"', '“', '”', '\'');
            if (word.Length == 0) continue;
            if (Verbs.Contains(word)) return $"'{word}' in '{name}' says what happened";
            if (isBehindNumber && char.IsLower(word[0]) && !Joining.Contains(word))
                return $"in '{name}' a number is followed by '{word}', which it counts";
            isBehindNumber = NumeralScanner.MayHold(word);
        }

        return null;
    }
}
