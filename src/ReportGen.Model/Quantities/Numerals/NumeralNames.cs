using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>Tells where digits and number words are names: of a year, a part, a product. What is counted behind them takes the name
/// away: "Part
/// 3 shows", but "Update 300 machines".</summary>
internal static class NumeralNames
{
    private static readonly FrozenSet<string> Parts = Words("part chapter step figure section phase stage volume book act scene layer " +
    "lesson episode tier level appendix table page version");

    private static readonly FrozenSet<string> Ratios = Words("odds ratio ratios of by scale scaled proportion");

    private static readonly FrozenSet<string> BehindRatio = Words("odds ratio ratios scale split mix mixture slope chance");

    private static readonly FrozenSet<string> Changes = Words(
        "grew grow grows grown growing rose rise rises risen rising fell fall falls fallen falling increased increase increases " +
        "increasing decreased decrease decreases " +
        "decreasing shrank shrink shrinks shrunk dropped drop drops climbed reduced reduce reduces reducing cut larger smaller bigger " +
        "greater higher " +
        "lower longer shorter more fewer less up down exceeded exceeds exceed outnumbered multiplied divided raised lowered");

    private static readonly FrozenSet<string> IrregularPlurals = Words("people men women children feet mice teeth data media criteria");

    /// <summary>Whether a number word is capitalised as a part of a name, or numbers a part: "Formula One", "Part three".</summary>
    public static bool IsNamedWord(string text, int start, int end)
    {
        if (NumeralText.Previous(text, start) is not { } before || IsCountingBehindPart(text, end)) return false;
        if (Has(Parts, before.Letters)) return true;
        return IsCapitalised(text.AsSpan(start, end - start))
            && char.IsUpper(text[before.Start])
            && !NumeralVocabulary.IsFunctionWord(before.Letters)
            && !BeginsSentence(text, before.Start)
            && !IsCapitalisedPlural(text, end);
    }

    /// <summary>Whether a unit, or a small word on -s that is no verb, stands behind: what is counted.</summary>
    public static bool IsCounting(string text, int end) =>
        NumeralText.Next(text, end) is { IsJoined: false } next
        && (NumeralTails.Direct(text, end).Tail == NumeralTail.Unit || IsPlural(next.Letters));

    /// <summary>The same where words that are what parts do as well as what is counted are verbs.</summary>
    public static bool IsCountingBehindPart(string text, int end) =>
        IsCounting(text, end) && !(NumeralText.Next(text, end) is { } next && NumeralVerbs.IsVerbBehindPart(next.Letters));

    /// <summary>"odds of 1:10": no time of day.</summary>
    public static bool IsRatio(string text, int start, int end) =>
        (NumeralText.Previous(text, start) is { } before && Has(Ratios, before.Letters))
        || (NumeralText.Next(text, end) is { } behind && Has(BehindRatio, behind.Letters));

    /// <summary>"grew by 1999": no year.</summary>
    public static bool IsChange(string text, int start) =>
        NumeralText.Previous(text, start) is { } by
        && by.Is("by")
        && NumeralText.Previous(text, by.Start) is { } change
        && Has(Changes, change.Letters);

    /// <summary>Letters and digits without a blank between that are no name: <c>had40patches</c>, <c>larger40 times</c>,
    /// <c>KB400</c>.</summary>
    public static bool IsGlued(string text, int start, int end)
    {
        var digit = start;
        while (digit < end && !NumeralText.IsNumericAt(text, digit)) digit++;
        var last = end;
        while (last > start && !NumeralText.IsNumericAt(text, last - 1)) last--;
        // "str2time()" is a function.
        if (digit == start || last <= digit || (end < text.Length && text[end] == '(')) return false;
        var before = text.AsSpan(start, digit - start);
        var behind = text.AsSpan(last, end - last);
        if (behind.Length > 3 && NumeralVocabulary.TailOf(behind, out _) != NumeralTail.None) return true;
        if (before.Length > 2 && (NumeralVocabulary.IsFunctionWord(before) || NumeralVocabulary.IsApproximation(before))) return true;
        if (IsUnit(before) && last - digit <= 4 && behind.IsEmpty) return true;
        return before.Length > 3
            && behind.IsEmpty
            && char.IsAsciiLetterLower(before[0])
            && NumeralTails.Direct(text, end) is { Tail: NumeralTail.Unit }
            && !(NumeralText.Next(text, end) is { } unit && (unit.Is("bytes") || unit.Is("byte")));
    }

    private static bool IsUnit(ReadOnlySpan<char> word) => word is "kB" or "KB" or "MB" or "GB" or "TB" or "KiB" or "MiB" or "GiB" or "TiB";

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        char.IsAsciiLetterLower(word[0])
        && (Has(IrregularPlurals, word)
            || (word.Length > 2 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !NumeralVerbs.IsVerb(word)));

    private static bool IsCapitalised(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && word.Length > 1 && char.IsLower(word[1]);

    // "We Lost Thirteen Employees" is a title and no name.
    private static bool IsCapitalisedPlural(string text, int end)
    {
        Span<char> lower = stackalloc char[NumeralVocabulary.LongestWord];
        if (NumeralText.Next(text, end) is not { IsJoined: false } next || next.Letters.Length > lower.Length) return false;
        return IsPlural(lower[..next.Letters.ToLowerInvariant(lower)]);
    }

    public static bool BeginsSentence(string text, int start)
    {
        var at = start;
        while (at > 0 && (NumeralText.IsSpace(text[at - 1]) || "\"'“”‘’([*_".Contains(text[at - 1], StringComparison.Ordinal))) at--;
        return at == 0 || text[at - 1] is '.' or '!' or '?' or ':' or ';' or '…' or '•' or '–' or '—' or '|';
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[NumeralVocabulary.LongestWord];
        return word.Length <= lower.Length
            && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
