using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;

namespace ReportGen.Narrative.Comparing;

/// <summary>Order words that belong to a bound number or to the words of a claim, and are judged with them.</summary>
internal static class NumberWords
{
    private static readonly string[] Between = ["or", "times", "times as"];

    private static readonly string[] Multiples = ["×", "times", "%", "percent", "percentage points"];

    /// <summary>Whether the word stands inside of them, or touches them: "more than 5", "5 or less", "5 times as much", "5× as high", "5% fewer".</summary>
    public static bool Has(FlatText flat, FoundWord word)
    {
        var at = Stretches.LastAt(flat.Ranges, range => range.Start, word.Start);
        return (at >= 0 && Has(flat.Text, flat.Ranges[at], word)) || (at + 1 < flat.Ranges.Count && Has(flat.Text, flat.Ranges[at + 1], word));
    }

    private static bool Has(string text, BoundRange range, FoundWord word)
    {
        if (range.Binding is LiteralBinding) return false;
        if (range.Start <= word.Start && word.End <= range.End) return true;
        if (range.Binding is not (NumberBinding or ClaimBinding)) return false;
        if (word.End <= range.Start) return Is(text, word.End, range.Start, "than");
        if (range.End > word.Start) return false;
        if (Between.Any(between => Is(text, range.End, word.Start, between))) return true;
        var number = text.AsSpan(range.Start, range.End - range.Start).TrimEnd();
        return (Is(text, range.End, word.Start, "") || Is(text, range.End, word.Start, "as")) && EndsAsMultiple(number);
    }

    private static bool EndsAsMultiple(ReadOnlySpan<char> number)
    {
        foreach (var end in Multiples)
            if (number.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        return number is [.., var digit, 'x'] && char.IsAsciiDigit(digit);
    }

    private static bool Is(string text, int start, int end, string word) =>
        text.AsSpan(start, end - start).Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
