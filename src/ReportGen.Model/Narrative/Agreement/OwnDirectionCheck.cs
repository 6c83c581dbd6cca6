using ReportGen.Claims;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative.Bound;
using ReportGen.Names;
using ReportGen.Prose;

namespace ReportGen.Narrative.Agreement;

/// <summary>What a metric is called, and what a claim is said to say, goes the way of what is computed or asserted: a share by which one lies
/// below another is no "more", and what is the largest is not "the fewest".</summary>
internal sealed class OwnDirectionCheck(MetricSet metrics, DiagnosticBag bag)
{
    public void Check(ClaimLedger ledger)
    {
        foreach (var metric in metrics.Metrics)
        {
            if (metrics.Find(metric.Id) is not { } found) continue;
            CheckChange(found, metric.Title, metric.Id);
            CheckChange(found, metric.Definition, metric.Id);
            CheckOperation(found, metric.Title, metric.Id);
            CheckOperation(found, metric.Definition, metric.Id);
        }

        foreach (var judged in ledger.Claims)
        {
            if (judged.Measure is { } measure) CheckChange(measure, judged.Claim.Says, judged.Claim.Id);
            CheckAsserted(judged.Claim);
        }
    }

    /// <summary>Where a text has only words for the other way, it says the opposite of a change.</summary>
    private void CheckChange(Evaluation evaluation, ProseText text, string id)
    {
        if (ChangeWord.WordsOf(evaluation) is not var (own, other, _)) return;
        var words = text.Words(metrics.WordsFor);
        List<string> all = [.. NameIndex.WordsOf(words).Select(word => words[word.Start..word.End])];
        if (!all.Exists(own.Contains) && all.Find(other.Contains) is { } opposite) Report(text, opposite, id);
    }

    /// <summary>What is taken off is not told as put on, and the longest downtime that nines allow is that of the least
    /// availability.</summary>
    private void CheckOperation(Evaluation evaluation, ProseText text, string id)
    {
        if (FormulaWords.Against(evaluation, text.Words(metrics.WordsFor)) is { } opposite) Report(text, opposite, id);
    }

    private void CheckAsserted(Claim claim)
    {
        if (DirectionOf(claim.Assertion) is not { } direction) return;
        var words = claim.Says.Words(metrics.WordsFor);
        List<DirectedWords> all = [.. DirectionWords.In(words).Where(said => said.Direction is Direction.More or Direction.Less)];
        if (all.Count > 0 && all.TrueForAll(said => said.Direction != direction)) Report(claim.Says, words[all[0].Start..all[0].End], claim.Id);
    }

    private static Direction? DirectionOf(Assertion? assertion) => assertion switch
    {
        LargestAssertion or OrderAssertion => Direction.More,
        BoundAssertion { Relation: BoundRelation.Above or BoundRelation.AtLeast } => Direction.More,
        BoundAssertion { Relation: BoundRelation.Below or BoundRelation.AtMost } => Direction.Less,
        _ => null,
    };

    private void Report(ProseText text, string words, string id) => bag.Report(
        NarrativeCodes.WordsAgainstRelation,
        text.Span,
        $"'{words}' says the opposite of what '{id}' computes or asserts.",
        "write the word for the other way, or turn the formula or assertion round");
}
