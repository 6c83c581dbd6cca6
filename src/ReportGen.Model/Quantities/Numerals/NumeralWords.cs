using Vocabulary = ReportGen.Quantities.Numerals.NumeralVocabulary;

namespace ReportGen.Quantities.Numerals;

/// <summary>Finds quantity words: thirteen, two days, half the size, twice, a third of.</summary>
internal sealed class NumeralWords(NumeralReading reading)
{
    // No number has more words; more are an enumeration, and reading it from every word would take long.
    private const int MostWords = 12;

    /// <summary>The quantity that begins with the word at <paramref name="start"/>, or null when the word is no quantity here.</summary>
    public Numeral? TryRead(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (!Vocabulary.IsNumberWord(word)) return null; // nearly every word: one look instead of six
        if (reading.Phrases.At(text, start, end) is { } known) return Declared(known.Phrase, known.Start, known.End, start, end);
        if (Vocabulary.IsCardinal(word)) return Cardinal(text, start, end) ?? Range(text, start, end) ?? Bare(text, start, end);
        if (Vocabulary.IsMultiple(word)) return Found(start, end, end, NumeralTail.Unit);
        if (Vocabulary.IsFactor(word)) return IsFactor(text, start, end) ? Found(start, end, end, NumeralTail.Unit) : null;
        if (Vocabulary.IsGrowth(word))
            return NumeralText.Next(text, end) is { IsJoined: false } grown && Vocabulary.IsAfterGrowth(grown.Letters)
                ? Found(start, end, end, NumeralTail.Unit)
                : null;
        if (word.Equals("half", StringComparison.OrdinalIgnoreCase)) return Half(text, start, end);
        return Vocabulary.IsFraction(word) ? Fraction(text, start, end) : null;
    }

    // Of an idiom nothing is counted; what an author declared is counted as exempt.
    private static Numeral? Declared(NumeralPhrase phrase, int first, int last, int start, int end) => phrase.Exemption is not { } exemption
        ? null
        : Found(start, end, end, NumeralTail.None) with { Exemption = exemption, NameStart = first, NameLength = last - first };

    // A cardinal from two up, whatever it counts.
    private Numeral? Bare(string text, int start, int end)
    {
        var run = EndOfRun(text, end);
        if (reading.Places == NumberWordPlaces.BeforeCounted || (run == end && IsPlain(text.AsSpan(start, end - start)))) return null;
        if (NumeralNames.IsNamedWord(text, start, run)) return null;
        if (NumeralText.Next(text, run) is { } joiner
            && (joiner.Is("to") || joiner.Is("or"))
            && NumeralText.Next(text, joiner.End) is { } word
            && Vocabulary.IsCardinal(word.Letters)
            && !IsPlain(word.Letters))
            run = EndOfRun(text, word.End);
        return Found(start, run, run, NumeralTail.None);
    }

    // "one" and "zero" are far more often no quantity: they count before what is counted only.
    private static bool IsPlain(ReadOnlySpan<char> word) =>
        word.Equals("one", StringComparison.OrdinalIgnoreCase) || word.Equals("zero", StringComparison.OrdinalIgnoreCase);

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

    // "double the size", "will double in size", "to double throughput"; a double quote is none.
    private static bool IsFactor(string text, int start, int end)
    {
        if (IsBeforeQuantity(text, end)) return true;
        if (NumeralText.Previous(text, start) is not { } before || !Vocabulary.IsBeforeBareFactor(before.Letters)) return false;
        return NumeralText.Next(text, end) is { } next
            ? !next.IsJoined && !Vocabulary.IsDoubleKind(next.Letters)
            : !NumeralText.IsHyphen(text.ElementAtOrDefault(end));
    }

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
        isBare |= next is { IsJoined: false } verb && Vocabulary.IsVerbBehindHalf(verb.Letters) && previous?.Is("a") != true;
        // "It lost half."
        isBare |= next is null
            && previous is { } loss
            && !Vocabulary.IsDeterminer(loss.Letters)
            && !loss.Is("a")
            && !NumeralText.IsNumericAt(text, end + 1);
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
