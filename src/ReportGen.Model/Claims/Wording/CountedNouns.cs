using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>What a count counts: "85" becomes "85 patches".</summary>
internal static class CountedNouns
{
    /// <summary>The words with the noun of what was counted, which under a recount may be another one than the name's.</summary>
    public static string With(string words, Evaluation evaluation, ReportData data)
    {
        var name = MeasureName.Of(evaluation.Name, data);
        var counted = name is not null && evaluation.Derivation.Inputs is [{ IsCounted: true } input] ? MeasureName.Of(input.Name, data) : null;
        return With(words, evaluation.Measure.Kind == Kind.Count ? (counted ?? name)?.Measure : null);
    }

    /// <summary>The words with the noun of the measure, when it has one and they do not end in a noun already.</summary>
    public static string With(string words, string? measure)
    {
        if (Nouns(measure) is not { } noun) return words;
        var last = words[(words.LastIndexOf(' ') + 1)..];
        if (!char.IsAsciiDigit(last[^1]) && last[^1] != '+' && NumberWords.TryRead(last) is null) return words;
        return $"{words} {(last is "1" or "one" ? noun.One : noun.Many)}";
    }

    private static (string One, string Many)? Nouns(string? measure) =>
        measure is not null && SelectionMeasures.KindOf(measure) == Kind.Count && SelectionMeasures.Nouns(measure) is [var one, var many] ? (one, many) : null;
}
