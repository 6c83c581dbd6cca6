using System.Collections.Frozen;
using System.Globalization;

namespace ReportGen.Quantities.Numerals;

/// <summary>Decides whether a name that an exemption matched is one: what is counted behind it, or happens before it, takes the name
/// away.</summary>
internal static class NumeralGuards
{
    /// <summary>Whether the numeral is a part of the name that was matched from <paramref name="nameStart"/> to
    /// <paramref name="nameEnd"/>.</summary>
    /// <param name="reading">What the report measures by name.</param>
    public static bool Admits(
        NumeralGuard guard,
        string text,
        Numeral numeral,
        int nameStart,
        int nameEnd,
        NumeralReading reading) => guard switch
    {
        NumeralGuard.UnlessMoney =>
            !NumeralDigits.IsMoney(text.AsSpan(numeral.Start, numeral.Length))
                && !NumeralDigits.IsFactor(text.AsSpan(numeral.Start, numeral.Length))
                && !NumeralNames.IsGlued(text, numeral.Start, numeral.End),
        NumeralGuard.UnlessStated => VersionNames.IsVersion(text, nameStart, nameEnd, reading.Measured),
        NumeralGuard.UnlessRange => numeral.Tail == NumeralTail.None && !IsRange(text.AsSpan(nameStart, nameEnd - nameStart)),
        NumeralGuard.UnlessNoted => IsNoted(text, nameStart, nameEnd),
        NumeralGuard.UnlessBracketed => !IsBracketed(text, numeral),
        // "vSphere 7.0 Update 3" counts no updates: the name goes on.
        _ when numeral.End < nameEnd => true,
        NumeralGuard.UnlessCounted => !IsCounted(text, numeral),
        NumeralGuard.UnlessPlural =>
            !IsCounted(text, numeral) && !NumeralNames.IsChange(text, numeral.Start) && !IsPlural(text, nameStart, nameEnd),
        NumeralGuard.UnlessCountedPart => IsDetermined(text, nameStart) || !NumeralNames.IsCountingBehindPart(text, nameEnd),
        NumeralGuard.UnlessSaid => !VersionNames.IsSaidBehind(text, nameEnd),
        NumeralGuard.UnlessWord =>
            !IsCounted(text, numeral) && !NumeralNames.IsCounting(text, nameEnd) && !IsBoundBefore(text, nameStart, numeral),
        NumeralGuard.UnlessRatio => !NumeralNames.IsRatio(text, nameStart, nameEnd) && !IsPlural(text, nameStart, nameEnd),
        NumeralGuard.UnlessMeasured => numeral.Tail != NumeralTail.Unit,
        _ => true,
    };

    private static readonly FrozenSet<string> BeforeFigures = FrozenSet.Create(
        StringComparer.Ordinal,
        "sub", "top", "pre", "post", "mid", "non", "plus", "minus", "half", "age", "aged", "grade", "level", "max", "min", "average", "score",
        "rated", "total", "late", "early", "past", "now", "just", "only", "best", "worst", "first", "last", "mean", "median", "ratio", "rate", "count",
        "sum", "number", "factor", "figure", "super", "ultra", "extra", "near", "rank", "ranked", "won", "lost", "beat", "win", "loss");

    // "sub-10", "patches-13"
    private static bool IsBoundBefore(string text, int nameStart, Numeral numeral)
    {
        var word = text.AsSpan(nameStart, numeral.Start - nameStart).TrimEnd("-+");
        return NumeralVocabulary.IsFunctionWord(word)
            || NumeralVocabulary.IsApproximation(word)
            || NumeralVocabulary.IsNumberWord(word)
            || NumeralVocabulary.TailOf(word, out _) != NumeralTail.None
            || BeforeFigures.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static bool IsRange(ReadOnlySpan<char> ends) =>
        ends.IndexOf('-') is > 0 and var dash
        && decimal.Parse(ends[..dash], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            < decimal.Parse(ends[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);

    // "the protocol [1]"
    private static bool IsNoted(string text, int nameStart, int nameEnd)
    {
        if (NumeralTails.Direct(text, nameEnd).Tail != NumeralTail.None || NumeralNames.IsCounting(text, nameEnd)) return false;
        // "patches[4]" counts; "the patches [4]" refers.
        if (NumeralText.Before(text, nameStart) is { } glued) return NumeralVocabulary.TailOf(glued.Letters, out _) == NumeralTail.None;
        if (NumeralText.Previous(text, nameStart) is not { } before) return true;
        return !NumeralVocabulary.IsStop(before.Letters) && !NumeralVocabulary.IsApproximation(before.Letters);
    }

    // "patches(4)"
    private static bool IsBracketed(string text, Numeral numeral) =>
        NumeralText.Before(text, numeral.Start - 1) is { } counted
        && (counted.Start == 0 || text[counted.Start - 1] != '_') // RAND_bytes(3)
        && NumeralVocabulary.TailOf(counted.Letters, out var isSingular) != NumeralTail.None
        && !isSingular;

    // "the 2009 bulletins"
    private static bool IsPlural(string text, int nameStart, int nameEnd) =>
        !IsDetermined(text, nameStart) && NumeralNames.IsCounting(text, nameEnd);

    private static bool IsDetermined(string text, int at) =>
        NumeralText.Previous(text, at) is { } before && NumeralVocabulary.IsDeterminer(before.Letters);

    // "over 2000", "2000 patches"; but "the 2009 bulletins" names their year.
    private static bool IsCounted(string text, Numeral numeral)
    {
        var before = NumeralText.Previous(text, numeral.Start);
        if (before is { } word && NumeralVocabulary.IsApproximation(word.Letters)) return true;
        const int Year = 4;
        var isPart = numeral.Length == Year
            && NumeralText.Next(text, numeral.End) is { IsJoined: false } next
            && NumeralVocabulary.IsAfterCount(next.Letters);
        return (isPart || (numeral.Tail != NumeralTail.None && !IsKind(text, numeral)))
            && !(before is { } determiner && NumeralVocabulary.IsDeterminer(determiner.Letters));
    }

    // "the Git 2.0 release": one of a kind, not two.
    private static bool IsKind(string text, Numeral numeral) =>
        numeral.Tail == NumeralTail.Noun
        && !text.AsSpan(numeral.Start, numeral.Length).SequenceEqual("1")
        && NumeralText.Next(text, numeral.End) is { } noun
        && NumeralVocabulary.TailOf(noun.Letters, out var isSingular) != NumeralTail.None
        && isSingular;
}
