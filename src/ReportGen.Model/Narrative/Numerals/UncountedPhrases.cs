using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Narrative.Numerals;

/// <summary>Makes a scanner know the words of <c>numerals</c> in <c>report.yaml</c>, and says which of them hide figures or
/// nothing.</summary>
internal sealed class UncountedPhrases(DiagnosticBag bag)
{
    private const int LongestPhrase = 120;

    private readonly List<(SourcedText Written, NumeralExemption Exemption)> usable = [];

    /// <param name="called">As in <see cref="NumeralScanner.Reading"/>.</param>
    public NumeralScanner Read(ReportSettings settings, NumeralScanner scanner, IEnumerable<string> called)
    {
        var words = settings.UncountedWords;
        var places = settings.Language.IsEnglish ? NumberWordPlaces.Anywhere : NumberWordPlaces.BeforeCounted;
        var phrases = Phrases(words.Exceptions, PhraseCase.Any, "an idiom")
            .Concat(Phrases(words.Names, PhraseCase.AsWritten, "a name"))
            .ToList();
        return scanner.Reading(phrases, places, called);
    }

    /// <summary>Looks for words that the whole report does not hold.</summary>
    public void Review(Narrative narrative)
    {
        var used = narrative.ExemptNumerals.Select(numeral => numeral.Pattern).ToHashSet(StringComparer.Ordinal);
        foreach (var (written, exemption) in usable.Where(one => !used.Contains(one.Exemption.Pattern)))
            bag.Report(
                NarrativeCodes.UnusedPhrase,
                written.Span,
                $"the words '{exemption.Pattern}' hold no number in this report that needs them.",
                "delete them, or correct them");
    }

    private IEnumerable<NumeralPhrase> Phrases(ImmutableArray<SourcedText> texts, PhraseCase letters, string reason)
    {
        foreach (var text in texts)
        {
            if (Problem(text.Text, letters) is var (code, problem, remedy))
            {
                bag.Report(code, text.Span, $"'{Shown(text.Text)}' {problem}.", remedy);
                continue;
            }

            var exemption = NumeralExemption.OfWords(text.Text.Trim(), reason);
            usable.Add((text, exemption));
            yield return new NumeralPhrase(exemption.Pattern, letters, exemption);
        }
    }

    private static (DiagnosticCode Code, string Problem, string Remedy)? Problem(string text, PhraseCase letters)
    {
        const string Digits = "write a few words; names that hold digits are patterns of 'exempt'";
        if (text.Length > LongestPhrase) return (NarrativeCodes.BadPhrase, "is too long", Digits);
        if (text.Any(char.IsNumber)) return (NarrativeCodes.BadPhrase, "holds digits", Digits);
        if (!NumeralScanner.MayHold(text))
            return (NarrativeCodes.BadPhrase, "holds no number word", "delete it, or write the whole idiom or name");
        if (letters == PhraseCase.AsWritten)
            return char.IsUpper(text.Trim()[0])
                ? null
                : (
                    NarrativeCodes.BadPhrase,
                    "is no name: it begins with a small letter",
                    "write it as it is written in texts, or put it under 'exceptions'");
        return NumeralScanner.Default.Scan(text).Any(numeral => numeral.Tail != NumeralTail.None && !numeral.IsExempt)
            ? (
                NarrativeCodes.WidePhrase,
                "would hide a figure: what is counted stands in it",
                "bind that number, or give the words of an idiom and no more")
            : null;
    }

    private static string Shown(string text) => text.Length <= LongestPhrase ? text : text[..LongestPhrase] + "…";
}
