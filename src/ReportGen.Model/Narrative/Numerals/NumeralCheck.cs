using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Quantities.Numerals;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Numerals;

/// <summary>Accounts for every numeral of a text: bound, exempt, literal, or an error.</summary>
internal sealed class NumeralCheck(References references, NumeralScanner scanner, DiagnosticBag bag)
{
    /// <summary>Characters of a sentence before and behind a number, at most: nobody writes as many.</summary>
    private const int HalfASentence = 2_000;

    /// <summary>Characters of a word that are shown.</summary>
    private const int LongestWord = 60;

    private const string HowToExempt = "or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}])";

    private const string PlainRemedy = "this text cannot refer to a measure: say it without the number, " + HowToExempt;

    /// <summary>A block of prose, with its references.</summary>
    public void Check(FlatText flat, WrittenProse prose, Tally tally)
    {
        foreach (var range in flat.Ranges)
        {
            if (range.Binding is NumberBinding number) tally.Bind(number.Name);
            if (range.Binding is WindowBinding window) tally.Bind(window.Measure);
            if (range.Binding is LiteralBinding literal)
                tally.Add(new LiteralNumeral(references.Repeated.Of(flat.Text[range.Start..range.End]), references.Repeated.Of(literal.Reason)));
        }

        var (text, firstRange) = (flat.Text, 0);
        CheckScripts(text, Place);
        foreach (var numeral in scanner.Scan(text, flat.Answers))
        {
            while (firstRange < flat.Ranges.Count && flat.Ranges[firstRange].End <= numeral.Start) firstRange++;
            var (start, length) = flat.Written(numeral.Start, numeral.Length);
            Check(text, numeral, Answering(flat, firstRange, numeral), prose.Place(start, length), tally, () => Remedy(text, numeral));
        }

        SourceSpan Place(int start, int length) => flat.Written(start, length) is var at ? prose.Place(at.Start, at.Length) : default;
    }

    /// <summary>A text that cannot hold references.</summary>
    public void Check(string text, Func<int, int, SourceSpan> place, Tally tally)
    {
        CheckScripts(text, place);
        foreach (var numeral in scanner.Scan(text))
            Check(text, numeral, null, place(numeral.Start, numeral.Length), tally, () => PlainRemedy);
    }

    // What looks like "two" and is written with a Cyrillic o is a number to a reader and none to the scanner.
    private void CheckScripts(string text, Func<int, int, SourceSpan> place)
    {
        foreach (var (start, length) in MixedScripts.Find(text))
            bag.Report(
                NarrativeCodes.MixedScripts,
                place(start, length),
                $"the word '{text.Substring(start, Math.Min(length, LongestWord))}' mixes letters of two scripts that look alike.",
                "type it anew, in one script");
    }

    private void Check(string text, Numeral numeral, Binding? binding, SourceSpan place, Tally tally, Func<string> remedy)
    {
        var words = NumeralScanner.Seen(text.Substring(numeral.Start, numeral.Length));
        if (binding is { AnswersForNumerals: true }) return;
        if (numeral.Exemption is { } exemption && !IsValueOfClaim(binding, numeral))
        {
            var isWhole = numeral.NameLength == numeral.Length;
            tally.Add(
                new ExemptNumeral(references.Repeated.Of(words), exemption.Pattern, exemption.Reason, place)
                {
                    Name = references.Repeated.Of(isWhole ? words : text.Substring(numeral.NameStart, numeral.NameLength)),
                });
        }
        else if (binding is ClaimBinding claim)
        {
            tally.Bind($"claim:{claim.Id}");
            CheckClaim(claim, text, numeral, place);
        }
        else if (tally.IsUnchecked)
        {
            tally.LeaveUnchecked();
        }
        else
        {
            tally.Unbound();
            if (binding is UnresolvedBinding) return;
            bag.Report(NarrativeCodes.UnboundNumber, place, $"'{words}' is a number that nothing accounts for.", remedy);
        }
    }

    // A numeral with a unit in the words of a claim is what it asserts, even if it is a name elsewhere: "three nines".
    private static bool IsValueOfClaim(Binding? binding, Numeral numeral) => binding is ClaimBinding && numeral.Tail == NumeralTail.Unit;

    // The one binding that covers every letter and digit of the numeral.
    private static Binding? Answering(FlatText flat, int firstRange, Numeral numeral)
    {
        Binding? answering = null;
        var at = numeral.Start;
        for (var i = firstRange; i < flat.Ranges.Count && flat.Ranges[i].Start < numeral.End; i++)
        {
            if (HasContent(flat.Text, at, flat.Ranges[i].Start)) return null;
            answering ??= flat.Ranges[i].Binding;
            at = flat.Ranges[i].End;
        }

        return HasContent(flat.Text, at, numeral.End) ? null : answering;
    }

    private static bool HasContent(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsNumber(text[i])) return true;
        }

        return false;
    }

    private void CheckClaim(ClaimBinding binding, string text, Numeral numeral, SourceSpan place)
    {
        if (ClaimNumerals.Allows(binding.Claim, scanner, text, numeral)) return;
        var written = text.Substring(numeral.Start, numeral.Length);
        var claim = binding.Claim;
        var (values, remedy) = claim.Asserted is { } asserted
            ? ($"asserts ({asserted}) or what was computed for it ({claim.Computed})", $"write '{asserted}'")
            : ($"says ({claim.Says})", "write a number of that sentence, or none");
        bag.Report(NarrativeCodes.StaleClaimNumeral, place, $"'{written}' is not what the claim '{binding.Id}' {values}.", remedy);
    }

    private string Remedy(string text, Numeral numeral)
    {
        var phrase = NumeralScanner.Seen(text.Substring(numeral.Start, numeral.PhraseLength));
        var words = NumeralScanner.Seen(text.Substring(numeral.Start, numeral.Length));
        var otherwise = $"{HowToExempt}, or write [{words}](literal: the reason)";
        var sentence = Sentence(text, numeral);
        foreach (var candidate in new[] { phrase, words })
        {
            if (references.MeasureWith(candidate, sentence) is { } name)
                return $"write [{candidate}](metric:{name}) if that is meant, {otherwise}";
        }

        return $"bind it with [{words}](metric:name) or [{words}](claim:id), {otherwise}";
    }

    /// <summary>From the stop before the numeral to the one behind it, or what stands near in a text without stops.</summary>
    private static string Sentence(string text, Numeral numeral)
    {
        var (first, end) = (numeral.Start, numeral.End);
        var (earliest, latest) = (Math.Max(first - HalfASentence, 0), Math.Min(end + HalfASentence, text.Length));
        while (first > earliest && !IsStop(text, first - 1)) first--;
        while (end < latest && !IsStop(text, end)) end++;
        return text[first..end];
    }

    /// <summary>Whether a sentence ends there.</summary>
    internal static bool IsStop(string text, int at) =>
        text[at] is '.' or '!' or '?' or ';' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
