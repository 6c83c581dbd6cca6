using System.Text.RegularExpressions;
using ReportGen.Claims;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Comparing;

/// <summary>Verdicts in words of the author's own: a paragraph that discusses a claim would still say one when the verdict changes, a
/// sentence can say the opposite, and what nothing was tested of can only be undecided or untestable.</summary>
internal static partial class VerdictWordCheck
{
    public static void Check(FlatText flat, WrittenProse prose, DiagnosticBag bag)
    {
        CheckMarked(flat, prose, bag);
        if (flat.Ranges.FirstOrDefault(range => range.Binding is ClaimBinding).Binding is not ClaimBinding first) return;
        var next = 0;
        var claim = first;
        foreach (var sentence in Sentence.AllOf(flat.Text))
        {
            List<ClaimBinding> claims = [];
            for (; next < flat.Ranges.Count && flat.Ranges[next].Start < sentence.End; next++)
                if (flat.Ranges[next].Binding is ClaimBinding one) claims.Add(one);
            if (claims.Count > 0) claim = claims[0];
            foreach (var word in Verdict().EnumerateMatches(flat.Text.AsSpan(0, sentence.End), sentence.Start))
                if (!flat.IsInLink(word.Index) && !IsMarked(flat, word.Index)) Report(flat, prose, word, claim, bag);
            if (claims.Count > 0) CheckOpposite(flat, prose, sentence, claims, bag);
        }
    }

    /// <summary>"Holds" beside a claim that is contradicted.</summary>
    private static void CheckOpposite(FlatText flat, WrittenProse prose, Sentence sentence, List<ClaimBinding> claims, DiagnosticBag bag)
    {
        foreach (var word in Judging().EnumerateMatches(flat.Text.AsSpan(0, sentence.End), sentence.Start))
        {
            var isFor = For().IsMatch(flat.Text.AsSpan(word.Index, word.Length));
            if (flat.IsInLink(word.Index) || !claims.TrueForAll(claim => IsOpposite(claim.Claim.Verdict, isFor))) continue;
            var ((start, length), claim) = (flat.Written(word.Index, word.Length), claims[0]);
            var (written, verdict) = (flat.Text.Substring(word.Index, word.Length), VerdictWords.Of(claim.Claim.Verdict));
            bag.Report(
                NarrativeCodes.AgainstVerdict,
                prose.Place(start, length),
                $"'{written}' stands beside the claim '{claim.Id}', and the verdict on it is {verdict}.",
                $"say what the verdict says, or [{verdict}](verdict:{claim.Id})");
        }
    }

    private static bool IsOpposite(VerdictKind verdict, bool isFor) => verdict switch
    {
        VerdictKind.Contradicted => isFor,
        VerdictKind.Confirmed or VerdictKind.Consistent => !isFor,
        _ => false,
    };

    /// <summary>What is marked as untested cannot be confirmed or contradicted.</summary>
    private static void CheckMarked(FlatText flat, WrittenProse prose, DiagnosticBag bag)
    {
        foreach (var stated in flat.Stated.Where(one => one.Kind == StatementKind.Untested))
            foreach (var word in Decided().EnumerateMatches(flat.Text.AsSpan(0, stated.End), stated.Start))
            {
                var (start, length) = flat.Written(word.Index, word.Length);
                bag.Report(
                    NarrativeCodes.AgainstVerdict,
                    prose.Place(start, length),
                    $"'{flat.Text.Substring(word.Index, word.Length)}' is marked as untested.",
                    "write undecided or untestable, or bind the verdict of a claim");
            }
    }

    private static bool IsMarked(FlatText flat, int at) =>
        Stretches.LastAt(flat.Stated, stated => stated.Start, at) is >= 0 and var found && at < flat.Stated[found].End;

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

    [GeneratedRegex(
        @"(?<!\b(?:not|never|no|nor)\s)\b(?:holds(?!\sthat)|held\sup|bears?\sout|agrees?|fails|disagrees?|refutes?|contradicts?|confirms?"
            + @"|is\s(?:right|wrong|true|false))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Judging();

    [GeneratedRegex(@"^(?:holds|held|bears?|agrees?|confirms?|is\s(?:right|true))", RegexOptions.CultureInvariant)]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:confirmed|contradicted|refuted|proved|proven)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Decided();
}
