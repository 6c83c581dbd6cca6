using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Published.Report;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Claims in <c>report.json</c>: what was asserted, and the verdict under the report's reading and every other one.</summary>
internal static class ClaimEntries
{
    public static PublishedClaim Of(JudgedClaim judged, SiteModel site)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        return new PublishedClaim
        {
            Id = claim.Id,
            Source = claim.SourceId,
            Place = claim.Place,
            By = claim.By,
            Says = site.Words(claim.Says),
            Metric = claim.MetricName,
            Assertion = AssertionOf(claim, site),
            Figure = claim.FigureId,
            Expect = claim.Expect is { } expected ? VerdictWords.Id(expected) : null,
            Weight = claim.IsMinor ? Words.Hyphened(claim.Weight.ToString()) : null,
            Note = claim.Note is { } note ? site.Words(note) : null,
            Verdict = VerdictWords.Id(verdict.Kind),
            Sentence = verdict.Sentence,
            Asserted = verdict.AssertedWords,
            Computed = verdict.ComputedWords,
            Measure = verdict.Computed is { } computed ? PublishedValue.From(computed, verdict.ComputedWords) : null,
            Direction = verdict.Direction is { } direction ? Words.Hyphened(direction.ToString()) : null,
            Distance = verdict.DistanceWords,
            RestsOnOwnFigures = verdict.RestsOnClaimantsOwnFigures,
            OwnTotals = verdict.OwnTotalsWords,
            Robustness = judged.RobustnessSentence,
            Recounts = judged.RecountsSentence,
            UnequalWindows = MetricEntries.Windows(judged.Windows),
            Alternatives = [.. judged.Alternatives.Select(Of)],
        };
    }

    private static PublishedAssertion AssertionOf(Claim claim, SiteModel site)
    {
        var (kind, words) = (Kind(claim.Assertion), claim.Assertion?.Words ?? "");
        var told = new PublishedAssertion { Kind = kind, Words = words, IsTimesGreater = claim.IsTimesGreater };
        return claim.Assertion switch
        {
            ValueAssertion value => told with { Value = Asserted(value.Value) },
            BoundAssertion bound => told with { Value = Asserted(bound.Value), UpTo = bound.UpTo is { } upTo ? Asserted(upTo) : null },
            LargestAssertion largest => told with { Of = Names(largest.Of) },
            OrderAssertion order => told with { Of = Names(order.Order), Among = Names(order.Among) },
            _ => told with { Untestable = claim.UntestableReason is { } reason ? site.Words(reason) : null },
        };
    }

    private static string Kind(Assertion? assertion) => assertion switch
    {
        null => "untestable",
        ValueAssertion => "equals",
        LargestAssertion => "largest-of",
        OrderAssertion => "order-of",
        BoundAssertion { Relation: BoundRelation.Above } => "above",
        BoundAssertion { Relation: BoundRelation.AtLeast } => "at-least",
        BoundAssertion { Relation: BoundRelation.Below } => "below",
        BoundAssertion { Relation: BoundRelation.AtMost } => "at-most",
        _ => "between",
    };

    private static PublishedValue Asserted(Stated stated) => PublishedValue.From(stated.ToMeasure(), stated.Text);

    private static ImmutableArray<string> Names(ImmutableArray<SourcedText> names) => [.. names.Select(text => text.Text)];

    private static PublishedAlternative Of(AlternativeVerdict alternative) => new()
    {
        Id = alternative.Id,
        Group = Words.Hyphened(alternative.Group.ToString()),
        Reading = alternative.Reading,
        Verdict = VerdictWords.Id(alternative.Kind),
        Sentence = alternative.Sentence,
        Computed = alternative.ComputedWords,
        Measure = alternative.Computed is { } computed ? PublishedValue.From(computed, alternative.ComputedWords) : null,
        Changes = alternative.Changes,
    };
}
