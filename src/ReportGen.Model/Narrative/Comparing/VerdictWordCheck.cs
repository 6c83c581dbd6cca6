using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Comparing;

/// <summary>A sentence that discusses a claim and says a verdict in words of its own would still say it when the verdict changes.</summary>
internal static partial class VerdictWordCheck
{
    public static void Check(FlatText flat, WrittenProse prose, DiagnosticBag bag)
    {
        if (!flat.Ranges.Any(range => range.Binding is ClaimBinding)) return;
        var next = 0;
        foreach (var sentence in Sentence.AllOf(flat.Text))
        {
            ClaimBinding? claim = null;
            for (; next < flat.Ranges.Count && flat.Ranges[next].Start < sentence.End; next++)
                claim ??= flat.Ranges[next].Binding as ClaimBinding;
            if (claim is null) continue;
            foreach (var word in Verdict().EnumerateMatches(flat.Text.AsSpan(0, sentence.End), sentence.Start))
                if (!flat.IsInLink(word.Index)) Report(flat, prose, word, claim, bag);
        }
    }

    private static void Report(FlatText flat, WrittenProse prose, ValueMatch word, ClaimBinding claim, DiagnosticBag bag)
    {
        var (start, length) = flat.Written(word.Index, word.Length);
        var written = flat.Text.Substring(word.Index, word.Length);
        bag.Report(
            NarrativeCodes.UnboundVerdictWord,
            prose.Place(start, length),
            $"'{written}' stands beside the claim '{claim.Id}', and nothing holds it to the verdict.",
            $"write [{written}](verdict:{claim.Id}) if the verdict on it is meant, or another word");
    }

    [GeneratedRegex(
        @"\b(?:confirmed|consistent|off[ -]by[ -]rounding|contradicted|undecided|untestable)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verdict();
}
