using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>What a count counts: "85" becomes "85 patches".</summary>
internal static class CountedNouns
{
    /// <summary>The words with the noun of what was counted, which under a recount may be another one than the name's.</summary>
    public static string With(string words, Evaluation evaluation, ReportData data)
    {
        var name = ResolvedName.Of(evaluation.Name, data);
        var counted =
            name is not null && evaluation.Derivation.Inputs is [{ IsCounted: true } input] ? ResolvedName.Of(input.Name, data) : null;
        return With(words, evaluation.Measure.Kind == Kind.Count ? (counted ?? name)?.NounIn(data) : null);
    }

    /// <summary>The words with the noun, where there is one and they do not end in a noun already.</summary>
    public static string With(string words, Noun? noun)
    {
        if (noun is null) return words;
        var last = words[(words.LastIndexOf(' ') + 1)..];
        if (!char.IsAsciiDigit(last[^1]) && last[^1] != '+' && NumberWords.TryRead(last) is null) return words;
        return $"{words} {(last is "1" or "one" ? noun.One : noun.Many)}";
    }
}
