namespace ReportGen.Narrative.Comparing;

/// <summary>Finds order words in a text, and passes over those that order nothing where they stand: at least, at most, no longer, not only,
/// and the short form of number before digits.</summary>
internal static class OrderWordFinder
{
    /// <summary>In the order of the text.</summary>
    public static List<FoundWord> In(string text)
    {
        var found = new List<FoundWord>();
        var before = default(Stretch);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var here = new Stretch(at, WordEnd(text, at));
            if (WordAt(text, before, here) is { } word) found.Add(word);
            before = here;
            at = here.End;
        }

        return found;
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

    private static FoundWord? WordAt(string text, Stretch before, Stretch here)
    {
        var written = text.AsSpan(here.Start, here.End - here.Start);
        var word = OrderWords.Find(written);
        if (word is null && !Is(written, "many") && !Is(written, "much")) return null; // nearly every word
        // Only blanks may lie between two words that belong together.
        var first = text.AsSpan(before.End, here.Start - before.End).IsWhiteSpace() ? text.AsSpan(before.Start, before.End - before.Start) : [];
        if (word is null)
            return Is(first, "as")
                ? new FoundWord(before.Start, here.End, OrderWords.Find(Is(written, "many") ? "as many" : "as much")!) // both are listed
                : null;
        if (IsIdiom(first, word.Word)) return null;
        return word.Word == "no" && IsOfNumber(text, here.End) ? null : new FoundWord(here.Start, here.End, word);
    }

    private static bool IsIdiom(ReadOnlySpan<char> first, string word) => word switch
    {
        "least" or "most" => Is(first, "at"),
        "longer" => Is(first, "no"),
        "only" => Is(first, "not"),
        _ => false,
    };

    /// <summary>"no. 5", and the "no" of "no longer".</summary>
    private static bool IsOfNumber(string text, int end)
    {
        var rest = text.AsSpan(end);
        if (rest.TrimStart() is var next && next.Length < rest.Length && next.StartsWith("longer", StringComparison.OrdinalIgnoreCase))
            return next.Length == "longer".Length || !char.IsLetter(next["longer".Length]);
        return rest is ['.', .. var number] && number.TrimStart() is [var digit, ..] && char.IsAsciiDigit(digit);
    }

    private static bool Is(ReadOnlySpan<char> written, string word) => written.Equals(word, StringComparison.OrdinalIgnoreCase);

    private readonly record struct Stretch(int Start, int End);
}
