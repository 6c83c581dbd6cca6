using System.Text.RegularExpressions;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Verdicts that sentences tell, and what was agreed or refuted, the other way round.</summary>
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
        select text.Lie("", verdict.Index, verdict.Length, Others[verdict.Value]);

    [GeneratedRegex("(?<![\\w-])(?:confirmed|contradicted|contradicts?|confirms?|consistent|undecided|untestable|holds|fails|agrees?)(?![\\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();
}
