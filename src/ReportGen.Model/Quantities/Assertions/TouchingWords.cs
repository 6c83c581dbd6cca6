using System.Collections.Frozen;
using ReportGen.Quantities.Numerals;

namespace ReportGen.Quantities.Assertions;

/// <summary>Finds the words that touch a bound number and belong to it. They are these and no others, and only blanks lie
/// between.</summary>
internal static class TouchingWords
{
    private const int MostModifiers = 3;

    private static readonly string[] Times = ["day", "week", "month", "year"];

    private static readonly FrozenSet<string> Compared =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "as", "more", "less", "larger", "greater", "smaller");

    // "85 a week later" says when.
    private static readonly FrozenSet<string> Moments =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "later", "earlier", "ago", "before", "after");

    // "The parts add up to 3 GB" sets no bound.
    private static readonly FrozenSet<string> BeforeUpTo = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "add", "adds", "added", "adding", "sum", "sums", "come", "comes", "came");

    /// <summary>The longest first, so that "more than" is not taken for "than".</summary>
    private static readonly string[] Before = [.. WordingWords.Before.OrderByDescending(word => word.Length)];

    private static readonly string[] Behind =
    [
        .. SpelledNumber.LargeWords, "percentage points", "percentage point", "percent", .. WordingWords.Behind,
        .. Times.SelectMany(time => new[] { $"per {time}", $"a {time}" }), "times",
    ];

    /// <summary>Every modifier, for documents.</summary>
    public static IEnumerable<string> All => Before.Concat(Behind);

    /// <summary>The words with what touches them in a text.</summary>
    /// <param name="start">Where the bound words begin in the text.</param>
    /// <param name="end">Where they end.</param>
    public static BoundPhrase Find(string text, int start, int end, string words)
    {
        var (before, behind) = (new List<string>(), new List<string>());
        var at = start;
        while (before.Count < MostModifiers && TakeBefore(text, ref at) is { } modifier) before.Insert(0, modifier);
        var meant = Meant(before, NumeralText.Previous(text, at));
        at = end;
        while (behind.Count < MostModifiers && TakeBehind(text, ref at) is { } modifier) behind.Add(modifier);
        return new BoundPhrase(meant, words, string.Join(' ', behind));
    }

    /// <summary>How many of the modifiers say how the number is meant, and not what it is.</summary>
    public static int Wordings(string modifiers) =>
        modifiers.Length == 0 ? 0 : Before.Concat(WordingWords.Behind).Where(word => word != "minus").Sum(word => Count(modifiers, word));

    private static int Count(string modifiers, string word) =>
        modifiers.Length >= word.Length && $" {modifiers} ".Contains($" {word} ", StringComparison.OrdinalIgnoreCase) ? 1 : 0;

    // "no more than" and "never more than" are a bound that the number itself belongs to.
    private static string Meant(List<string> modifiers, NumeralText.Word? previous)
    {
        var isDenied = previous is { } word && (word.Is("no") || word.Is("not") || word.Is("never"));
        return (isDenied, modifiers) switch
        {
            (true, ["more than" or "over"]) => "at most",
            (true, ["less than" or "fewer than" or "under"]) => "at least",
            _ => string.Join(' ', modifiers),
        };
    }

    private static string? TakeBefore(string text, ref int at)
    {
        var end = at;
        while (end > 0 && NumeralText.IsSpace(text[end - 1])) end--;
        if (end == at) return null;
        foreach (var word in Before)
        {
            var start = end - word.Length;
            if (start < 0 || !StandsAt(text, start, word) || (start > 0 && IsWordCharacter(text[start - 1]))) continue;
            if (word == "up to" && NumeralText.Previous(text, start) is { } verb && BeforeUpTo.Contains(verb.Letters.ToString())) return null;
            at = start;
            return word;
        }

        return null;
    }

    private static string? TakeBehind(string text, ref int at)
    {
        var start = at;
        while (start < text.Length && NumeralText.IsSpace(text[start])) start++;
        if (start == at) return null;
        foreach (var word in Behind)
        {
            var end = start + word.Length;
            if (!StandsAt(text, start, word) || (end < text.Length && IsWordCharacter(text[end]))) continue;
            if (!IsModifier(word, NumeralText.Next(text, end))) return null;
            at = end;
            return word;
        }

        return null;
    }

    private static bool IsModifier(string word, NumeralText.Word? next)
    {
        if (word == "times") return next is { } compared && Compared.Contains(compared.Letters.ToString());
        return !word.StartsWith("a ", StringComparison.Ordinal) || next is not { } after || !Moments.Contains(after.Letters.ToString());
    }

    private static bool StandsAt(string text, int start, string word)
    {
        if (start + word.Length > text.Length) return false;
        for (var i = 0; i < word.Length; i++)
        {
            var written = text[start + i];
            if (word[i] == ' ' ? !NumeralText.IsSpace(written) : char.ToLowerInvariant(written) != word[i]) return false;
        }

        return true;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || NumeralText.IsHyphen(c);
}
