using ReportGen.Claims.Judging;
using ReportGen.Claims.Wording;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>The door of the room: reads <c>content/claims.yaml</c> and judges every claim, also under the alternative readings.</summary>
public static class ClaimJudge
{
    public const string Path = "content/claims.yaml";

    /// <summary>A verdict that differs from the claim's <c>expect</c> is an error: the data changed, and the story with it.</summary>
    public static Outcome<ClaimLedger> Judge(SourceTree tree, ReportData data, MetricSet metrics, Limits limits)
    {
        var bag = new DiagnosticBag();
        var (claims, ids) = ClaimReader.Read(tree, data, limits, bag);
        var judged = claims.Where(claim => new ClaimChecks(claim, data, metrics, bag).IsSound())
            .Select(claim => Judge(claim, data, metrics))
            .ToList();
        foreach (var (claim, _, _) in judged) ClaimSources.Check(claim, data, metrics, bag);
        foreach (var (claim, verdict, _) in judged) new ClaimChecks(claim, data, metrics, bag).CompareWithExpectation(verdict);
        new ConcernChecks(data, metrics, ids, bag).Check();
        var ledger = new ClaimLedger([.. judged]);
        return bag.With(ledger with { Readings = ReportReadings.Of(ledger.Claims, data) });
    }

    private static JudgedClaim Judge(Claim claim, ReportData data, MetricSet metrics)
    {
        var bench = new Bench(claim, data, metrics);
        var finding = bench.Published;
        var alternatives = AlternativeReadings.Of(bench, finding);
        return new JudgedClaim(claim, Verdict(bench, finding), alternatives)
        {
            Measure = claim.MetricName is { } name ? metrics.Find(name) : null,
            Windows = finding.Evaluations.IsEmpty ? null : ClaimWindows.Of(bench, finding.Evaluations),
            RobustnessSentence = RobustnessWords.Of(finding.Kind, alternatives),
            RecountsSentence = RobustnessWords.OfRecounts(alternatives, data),
        };
    }

    private static Verdict Verdict(Bench bench, Finding finding)
    {
        var claim = bench.Claim;
        var deviation = Deviation(bench, finding);
        var sentence = VerdictSentences.Of(bench, finding, deviation);
        return new Verdict(
            finding.Kind,
            sentence,
            finding.Computed,
            finding.ComputedWords,
            claim.Assertion?.Words ?? "",
            bench.IsClaimantsOwn(finding.Evaluations))
        {
            Allowed = bench.Allowed(finding),
            Direction = Direction(finding.Kind, deviation),
            DistanceWords = finding.Kind == VerdictKind.Contradicted ? deviation?.DistanceWords : null,
        };
    }

    private static Deviation? Deviation(Bench bench, Finding finding) =>
        finding is { Kind: VerdictKind.OffByRounding or VerdictKind.Contradicted, Computed: { Known: { } known } computed }
            && bench.Allowed(finding) is { } allowed
            ? new Deviation(allowed, known, computed.Kind)
            : null;

    private static VerdictDirection? Direction(VerdictKind kind, Deviation? deviation) => (kind, deviation?.IsLow) switch
    {
        (_, null) => null,
        (VerdictKind.OffByRounding, true) => VerdictDirection.Truncated,
        (VerdictKind.OffByRounding, false) => VerdictDirection.RoundedUp,
        (_, true) => VerdictDirection.TooLow,
        _ => VerdictDirection.TooHigh,
    };
}
