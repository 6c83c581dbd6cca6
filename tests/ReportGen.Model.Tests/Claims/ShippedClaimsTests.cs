using System.Text;
using ReportGen.Claims;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

/// <summary>What the shipped report says of its claims, to be read as a reader would.</summary>
public sealed class ShippedClaimsTests
{
    private static ClaimLedger Judged() => Rooms.OfShippedReport().Claims;

    private static IEnumerable<string> Told(JudgedClaim judged)
    {
        yield return $"{judged.Claim.Id}: {VerdictWords.Of(judged.Verdict.Kind)}{(judged.Verdict.OwnTotalsWords is { } own ? $", {own}" : "")}";
        yield return $"  {judged.Verdict.Sentence}";
        foreach (var changing in judged.Alternatives.Where(one => one.Changes && one.Group != ReadingGroup.Recount)) yield return $"  - {changing.Sentence}";
        if (judged.RobustnessSentence is { } robust) yield return $"  {robust}";
        if (judged.RecountsSentence is { } recounts) yield return $"  {recounts}";
        if (judged.Windows is { } note) yield return $"  Windows differ; per month: {note.PerMonthWords}";
    }

    [Fact]
    public void The_verdicts_read_as_reviewed() =>
        Snapshot.Matches(string.Concat(Judged().Claims.SelectMany(Told).Select(line => $"{line}\n")), "txt");

    [Fact]
    public void Every_sentence_of_every_reading_is_whole()
    {
        var sentences = Judged().Claims.SelectMany(judged => judged.Alternatives.Select(one => one.Sentence).Append(judged.Verdict.Sentence)).ToList();
        Assert.All(sentences, sentence =>
        {
            Assert.True(char.IsUpper(sentence[0]) && sentence.EndsWith('.') && !sentence.Contains("  ", StringComparison.Ordinal), sentence);
            Assert.Equal(sentence, new StringBuilder(sentence).Replace("..", ".").Replace(" .", ".").Replace("[", "").ToString());
        });
    }
}
