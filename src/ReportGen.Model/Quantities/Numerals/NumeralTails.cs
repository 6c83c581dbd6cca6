namespace ReportGen.Quantities.Numerals;

/// <summary>Finds the unit or counted noun that a numeral counts.</summary>
internal static class NumeralTails
{
    private const int MostAdjectives = 2;
    private const int MostWords = 16;

    /// <summary>The unit or noun directly behind digits, and where it ends.</summary>
    public static (NumeralTail Tail, int End) Direct(string text, int at)
    {
        if (NumeralText.Next(text, at) is not { } word) return (NumeralTail.None, at);
        if (IsPerCent(text, word) is { } end) return (NumeralTail.Unit, end);
        var tail = NumeralVocabulary.TailOf(word.Letters, out _);
        return tail == NumeralTail.None ? (tail, at) : (tail, word.End);
    }

    /// <summary>What a number word counts, adjectives and "of the" skipped; the end is that of the tail only when it stands directly
    /// behind.</summary>
    public static (NumeralTail Tail, int End) OfWords(string text, int at, bool isOne)
    {
        var (adjectives, from) = (0, at);
        for (var words = 0; words < MostWords && NumeralText.Next(text, from) is { } word; words++)
        {
            if (IsPerCent(text, word) is { } end) return (NumeralTail.Unit, end);
            var tail = NumeralVocabulary.TailOf(word.Letters, out var isSingular);
            if (tail != NumeralTail.None && (!isSingular || isOne || (word.IsJoined && from == at)))
                return (tail, from == at ? word.End : at);
            if (isOne && (adjectives > 0 || !NumeralVocabulary.IsPlainAdjective(word.Letters))) break;
            if (Skip(text, word, isFirst: from == at) is { } skipped)
            {
                from = skipped;
                continue;
            }

            if (NumeralVocabulary.IsStop(word.Letters) || ++adjectives > MostAdjectives) break;
            from = EndOfCompound(text, word);
        }

        return (NumeralTail.None, at);
    }

    // "of", "of the", "or so" and further number words are no adjectives.
    private static int? Skip(string text, NumeralText.Word word, bool isFirst)
    {
        if (NumeralVocabulary.IsCardinal(word.Letters)) return word.End;
        // "critical and important patches"
        if (!isFirst
            && (word.Is("and") || word.Is("or"))
            && NumeralText.Next(text, word.End) is { } further
            && NumeralVocabulary.IsPlainAdjective(further.Letters))
            return word.End;
        if (isFirst && word.Is("or") && NumeralText.Next(text, word.End) is { } so && so.Is("so")) return so.End;
        if (!isFirst || !word.Is("of")) return null;
        return NumeralText.Next(text, word.End) is { } next && NumeralVocabulary.IsDeterminer(next.Letters) ? next.End : word.End;
    }

    // "high-risk patches": one adjective.
    private static int EndOfCompound(string text, NumeralText.Word word)
    {
        var end = word.End;
        for (var parts = 0; parts < MostWords && NumeralText.Next(text, end) is { IsJoined: true } part; parts++) end = part.End;
        return end;
    }

    private static int? IsPerCent(string text, NumeralText.Word word) =>
        word.Is("per") && NumeralText.Next(text, word.End) is { } cent && cent.Is("cent") ? cent.End : null;
}
