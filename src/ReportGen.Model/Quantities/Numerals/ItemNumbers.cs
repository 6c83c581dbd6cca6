using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>Finds the numbers of items in running text: "(1) open it, and (2) read on". They count from one, or stand at the
/// beginning.</summary>
internal static class ItemNumbers
{
    private const int MostDigits = 2;

    private static readonly NumeralExemption Item = NumeralExemption.OfWords("(1), (2)", "the number of an item");

    // Behind the figure of something: "patches (1) and restarts (2)".
    private static readonly FrozenSet<string> BehindFigure =
        FrozenSet.Create(
            StringComparer.Ordinal,
            ["and", "or", "of", "were", "had", "has", "have", "per", "more", "fewer"]);

    private static readonly FrozenSet<string> BeforeItem = FrozenSet.Create(StringComparer.Ordinal, ["and", "or", "but", "then"]);

    public static void Exempt(string text, List<Numeral> found)
    {
        var run = new List<int>();
        for (var i = 0; i < found.Count; i++)
        {
            if (NumberOf(text, found[i]) is not { } number) continue;
            if (number == 1 || !(run.Count > 0 && number == run.Count + 1 && IsFurther(text, found[i])))
            {
                Exempt(text, found, run);
                run.Clear();
            }

            if (number == run.Count + 1) run.Add(i);
            else if (IsFirst(text, found[i])) Exempt(text, found, [i]);
        }

        Exempt(text, found, run);
    }

    private static void Exempt(string text, List<Numeral> found, List<int> run)
    {
        if (run.Count == 0 || (run.Count == 1 && !IsFirst(text, found[run[0]]))) return;
        foreach (var i in run)
            found[i] = found[i] with { Exemption = Item, NameStart = found[i].Start, NameLength = found[i].Length };
    }

    // "(1) word", "1) word"
    private static int? NumberOf(string text, Numeral numeral)
    {
        if (numeral.Length > MostDigits || numeral.End >= text.Length || text[numeral.End] != ')') return null;
        if (numeral.Start > 0 && text[numeral.Start - 1] != '(' && !NumeralText.IsSpace(text[numeral.Start - 1])) return null;
        if (NumeralText.Next(text, numeral.End + 1) is not { IsJoined: false } next || Is(BehindFigure, next)) return null;
        if (NumeralText.Previous(text, Beginning(text, numeral)) is { } before && IsCounted(before.Letters)) return null;
        return int.TryParse(text.AsSpan(numeral.Start, numeral.Length), out var number) ? number : null;
    }

    private static bool IsCounted(ReadOnlySpan<char> word) =>
        NumeralVocabulary.IsNumberWord(word) || NumeralVocabulary.TailOf(word, out _) != NumeralTail.None;

    private static bool Is(FrozenSet<string> words, NumeralText.Word word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Letters);

    private static int Beginning(string text, Numeral numeral) =>
        numeral.Start > 0 && text[numeral.Start - 1] == '(' ? numeral.Start - 1 : numeral.Start;

    // What stands before an item that is not the first: a mark, or a word that joins.
    private static bool IsFurther(string text, Numeral numeral) =>
        MarkBefore(text, numeral) is ',' or ';' or ':' or '.'
        || (NumeralText.Previous(text, Beginning(text, numeral)) is { } before && Is(BeforeItem, before));

    private static bool IsFirst(string text, Numeral numeral) => MarkBefore(text, numeral) is null or ':' or ';';

    private static char? MarkBefore(string text, Numeral numeral)
    {
        var at = Beginning(text, numeral);
        while (at > 0 && NumeralText.IsSpace(text[at - 1])) at--;
        return at == 0 ? null : text[at - 1];
    }
}
