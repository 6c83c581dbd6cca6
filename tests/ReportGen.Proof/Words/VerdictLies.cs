using System.Text.RegularExpressions;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Verdicts that sentences tell, and what was agreed or refuted, the other way round. Not where "holds" has an object or a clause
/// (a list holds bundles, the reply holds that …), and not what a source is only reported to think: neither is a verdict.</summary>
internal static partial class VerdictLies
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["confirmed"] = "contradicted", ["contradicted"] = "confirmed", ["contradict"] = "confirm", ["contradicts"] = "confirms", ["confirms"] = "contradicts", ["confirm"] = "contradict",
        ["consistent"] = "contradicted", ["undecided"] = "confirmed", ["untestable"] = "confirmed", ["holds"] = "fails", ["fails"] = "holds", ["agree"] = "disagree", ["agrees"] = "disagrees",
    };

    public static IEnumerable<Lie> Of(WordLieGround ground) =>
        from text in ground.Authored
        where text.Place is AuthoredPlace.Body or AuthoredPlace.Title or AuthoredPlace.Caption
        from verdict in text.Matches(Verdict())
        where !IsOther(text, verdict)
        select text.Lie("", verdict.Index, verdict.Length, Others[verdict.Value]);

    private static bool IsOther(AuthoredText text, Match verdict)
    {
        if (verdict.Value == "holds" && Holds().IsMatch(text.Raw.AsSpan(verdict.Index))) return true;
        if (verdict.Value == "holds" && Opines().IsMatch(text.Raw.AsSpan(0, verdict.Index)) && text.Raw[verdict.Index + verdict.Length] == ',') return true;
        var (start, end) = (text.Plain.LastIndexOfAny(['.', '!', '?', ';'], verdict.Index) + 1, text.Plain.IndexOfAny(['.', '!', '?', ';'], verdict.Index));
        return Reported().IsMatch(text.Plain[start..(end < 0 ? text.Plain.Length : end)]);
    }

    // What is held: an object, a clause.
    [GeneratedRegex("^holds\\s+(?:that|no|the|a|an|its|all|almost|as|this|these|those|every|each|\\[)", RegexOptions.CultureInvariant)]
    private static partial Regex Holds();

    // "A footprint, its reply holds, should be …"
    [GeneratedRegex(",\\s(?:\\w+\\s){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Opines();

    [GeneratedRegex("\\b(?:says?|said|holds|writes?|wrote|argues?|adds)\\s+that\\b|,\\s(?:it|he|she|the\\s\\w+)\\s(?:says?|writes?|adds)\\b|\\b(?:author|he|she|they)\\s+agrees?\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reported();

    [GeneratedRegex("(?<![\\w-])(?:confirmed|contradicted|contradicts?|confirms?|consistent|undecided|untestable|holds|fails|agrees?)(?![\\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();
}
