using System.Text.RegularExpressions;

namespace ReportGen.Narrative.Comparing;

/// <summary>Finds order words in a text, and passes over those that order nothing where they stand: at least, at most, no longer, not only,
/// and the short form of number before digits.</summary>
internal static partial class OrderWordFinder
{
    /// <summary>In the order of the text.</summary>
    public static IEnumerable<FoundWord> In(string text)
    {
        var before = default(Stretch);
        for (var match = Word().Match(text); match.Success; match = match.NextMatch())
        {
            var here = new Stretch(match.Index, match.Index + match.Length);
            if (WordAt(text, before, here) is { } found) yield return found;
            before = here;
        }
    }

    private static FoundWord? WordAt(string text, Stretch before, Stretch here)
    {
        var written = text.AsSpan(here.Start, here.End - here.Start);
        // Only blanks may lie between two words that belong together.
        var first = text.AsSpan(before.End, here.Start - before.End).IsWhiteSpace() ? text.AsSpan(before.Start, before.End - before.Start) : [];
        if (Is(first, "as") && (Is(written, "many") || Is(written, "much")))
            return new FoundWord(before.Start, here.End, OrderWords.Find(Is(written, "many") ? "as many" : "as much")!); // both are listed
        if (OrderWords.Find(written) is not { } word || IsIdiom(first, word.Word)) return null;
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

    /// <summary>A word with its hyphens: "long-term" is another word than "long".</summary>
    [GeneratedRegex(@"\p{L}+(?:['’\-\u2010\u2011]\p{L}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    private readonly record struct Stretch(int Start, int End);
}
