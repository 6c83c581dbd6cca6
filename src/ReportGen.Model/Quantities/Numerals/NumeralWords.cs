using Vocabulary = ReportGen.Quantities.Numerals.NumeralVocabulary;

namespace ReportGen.Quantities.Numerals;

/// <summary>Finds quantity words: two days, thirteen required patches, half the size, twice, a third of.</summary>
internal static class NumeralWords
{
    // No number has more words; more are an enumeration, and reading it from every word would take long.
    private const int MostWords = 12;

    /// <summary>The quantity that begins with the word at <paramref name="start"/>, or null when the word is no quantity here.</summary>
    public static Numeral? TryRead(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (!Vocabulary.IsNumberWord(word)) return null; // nearly every word: one look instead of six
        if (Vocabulary.IsCardinal(word)) return Cardinal(text, start, end) ?? Range(text, start, end);
        if (Vocabulary.IsMultiple(word)) return Found(start, end, end, NumeralTail.Unit);
        if (Vocabulary.IsFactor(word)) return IsBeforeQuantity(text, end) ? Found(start, end, end, NumeralTail.Unit) : null;
        if (Vocabulary.IsGrowth(word))
            return NumeralText.Next(text, end) is { IsJoined: false } grown && Vocabulary.IsAfterGrowth(grown.Letters)
                ? Found(start, end, end, NumeralTail.Unit)
                : null;
        if (word.Equals("half", StringComparison.OrdinalIgnoreCase)) return Half(text, start, end);
        return Vocabulary.IsFraction(word) ? Fraction(text, start, end) : null;
    }

    private static Numeral? Cardinal(string text, int start, int end)
    {
        var isOne = text.AsSpan(start, end - start).Equals("one", StringComparison.OrdinalIgnoreCase);
        var run = EndOfRun(text, end);
        isOne &= run == end;
        if (EndOfShare(text, run, isOne) is { } share) return Found(start, share, share, NumeralTail.Unit);
        var (tail, phraseEnd) = NumeralTails.OfWords(text, run, isOne);
        return tail != NumeralTail.None ? Found(start, run, phraseEnd, tail) : null;
    }

    // "five or six days", "five to ten days".
    private static Numeral? Range(string text, int start, int end)
    {
        if (NumeralText.Next(text, EndOfRun(text, end)) is not { } joiner || !(joiner.Is("to") || joiner.Is("or") || joiner.Is("and")))
            return null;
        if (NumeralText.Next(text, joiner.End) is not { } word || !Vocabulary.IsCardinal(word.Letters)) return null;
        return Cardinal(text, word.Start, word.End) is { } second
            ? second with { Start = start, Length = second.End - start, PhraseLength = second.Start + second.PhraseLength - start }
            : null;
    }

    // "eighty-five", "two hundred and fifty", "one and a half".
    private static int EndOfRun(string text, int end)
    {
        for (var words = 1; words < MostWords && NumeralText.Next(text, end) is { } next; words++)
        {
            if (Vocabulary.IsCardinal(next.Letters)) end = next.End;
            else if (EndOfAnd(text, end, next) is { } joined) end = joined;
            else break;
        }

        return end;
    }

    private static int? EndOfAnd(string text, int end, NumeralText.Word next)
    {
        if (!next.Is("and") || next.IsJoined || NumeralText.Next(text, next.End) is not { } after) return null;
        if (after.Is("a") && NumeralText.Next(text, after.End) is { } part && Vocabulary.IsFraction(part.Letters)) return part.End;
        var isWithinNumber = Vocabulary.IsLarge(LastWord(text, end)) && Vocabulary.IsCardinal(after.Letters);
        return isWithinNumber ? after.End : null;
    }

    private static ReadOnlySpan<char> LastWord(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    // "two thirds", "one third", "three quarters".
    private static int? EndOfShare(string text, int end, bool isOne)
    {
        if (NumeralText.Next(text, end) is not { } next) return null;
        var isPart = isOne && Vocabulary.IsFraction(next.Letters) && NumeralText.Next(text, next.End) is not { IsJoined: true };
        return isPart || Vocabulary.IsFractionPlural(next.Letters) ? next.End : null;
    }

    private static bool IsBeforeQuantity(string text, int end) => NumeralText.Next(text, end) is { } next
        && ((!next.IsJoined && Vocabulary.IsAfterHalf(next.Letters)) || Vocabulary.TailOf(next.Letters, out _) != NumeralTail.None);

    private static Numeral? Half(string text, int start, int end)
    {
        var previous = NumeralText.Previous(text, start);
        if (previous is { } ordinal && Vocabulary.IsBeforeOrdinalHalf(ordinal.Letters)) return null;
        var next = NumeralText.Next(text, end);
        var isCounted = IsBeforeQuantity(text, end) || (next is { } large && Vocabulary.IsCardinal(large.Letters));
        var isBare = next is not { IsJoined: true } && previous is { } before && Vocabulary.IsBeforeBareHalf(before.Letters);
        // "by a half", "one half of it"; "a half truth" is none.
        isBare |=
            previous is { } article
                && (article.Is("a") || article.Is("one"))
                && (next is { } after ? Vocabulary.IsAfterFraction(after.Letters) : !NumeralText.IsNumericAt(text, end + 1));
        return isCounted || isBare ? Found(start, EndOfHalf(text, end), EndOfHalf(text, end), NumeralTail.Unit) : null;
    }

    // "half a dozen", "half a million"
    private static int EndOfHalf(string text, int end) =>
        NumeralText.Next(text, end) is { } article
            && article.Is("a")
            && NumeralText.Next(text, article.End) is { } large
            && Vocabulary.IsCardinal(large.Letters)
            ? large.End
            : end;

    // "a third of the patches", "grew by a third"; "a third party" is an ordinal.
    private static Numeral? Fraction(string text, int start, int end)
    {
        if (NumeralText.Previous(text, start) is not { } article || !article.Is("a")) return null;
        var isShare = NumeralText.Next(text, end) is not { } next
            ? !NumeralText.IsNumericAt(text, end + 1)
            : Vocabulary.IsAfterFraction(next.Letters);
        return isShare ? Found(article.Start, end, end, NumeralTail.Unit) : null;
    }

    private static Numeral Found(int start, int end, int phraseEnd, NumeralTail tail) =>
        new(start, end - start, phraseEnd - start, tail, null);
}
