namespace ReportGen.Narrative.Comparing;

/// <summary>Finds order words in a text, and passes over those that order nothing where they stand: idioms, and the short form of number
/// before digits.</summary>
internal static class OrderWordFinder
{
    /// <summary>In the order of the text.</summary>
    public static List<FoundWord> In(string text)
    {
        var words = Words(text);
        var found = new List<FoundWord>();
        for (var at = 0; at < words.Count; at++)
            if (WordAt(text, words, at) is { } word) found.Add(word);
        return found;
    }

    private static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int Start, int End)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            words.Add((at, WordEnd(text, at)));
            at = words[^1].End;
        }

        return words;
    }

    /// <summary>A word has its hyphens: "long-term" is another word than "long".</summary>
    private static int WordEnd(string text, int at)
    {
        do
        {
            at++;
            while (at < text.Length && char.IsLetter(text[at])) at++;
        }
        while (at + 1 < text.Length && text[at] is '\'' or '’' or '-' or '\u2010' or '\u2011' && char.IsLetter(text[at + 1]));

        return at;
    }

    private static FoundWord? WordAt(string text, List<(int Start, int End)> words, int at)
    {
        var (start, end) = words[at];
        var written = text.AsSpan(start, end - start);
        var word = OrderWords.Find(written);
        if (word is null && !Is(written, "many") && !Is(written, "much")) return null; // nearly every word
        if (OrderIdioms.Has(text, words, at)) return null;
        if (word is not null) return word.Word == "no" && IsOfNumber(text, end) ? null : new FoundWord(start, end, word);
        return IsBehindAs(text, words, at)
            ? new FoundWord(words[at - 1].Start, end, OrderWords.Find(Is(written, "many") ? "as many" : "as much")!) // both are listed
            : null;
    }

    /// <summary>Only blanks may lie between two words that belong together.</summary>
    private static bool IsBehindAs(string text, List<(int Start, int End)> words, int at) =>
        at > 0
        && Is(text.AsSpan(words[at - 1].Start, words[at - 1].End - words[at - 1].Start), "as")
        && text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).IsWhiteSpace();

    /// <summary>"no. 5".</summary>
    private static bool IsOfNumber(string text, int end) =>
        text.AsSpan(end) is ['.', .. var number] && number.TrimStart() is [var digit, ..] && char.IsAsciiDigit(digit);

    private static bool Is(ReadOnlySpan<char> written, string word) => written.Equals(word, StringComparison.OrdinalIgnoreCase);
}
