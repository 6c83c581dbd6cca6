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
        var claims = ClaimReader.Read(tree, data, limits, bag);
        var judged = claims.Where(claim => ClaimChecks.IsSound(claim, data, metrics, bag)).Select(claim => Judge(claim, data, metrics)).ToList();
        foreach (var (claim, verdict, _) in judged) ClaimChecks.CompareWithExpectation(claim, verdict, bag);
        return bag.With(new ClaimLedger([.. judged]));
    }

    private static JudgedClaim Judge(Claim claim, ReportData data, MetricSet metrics)
    {
        var own = Reading.Default with { LeftOutFigure = claim.FigureId };
        var bench = new Bench(claim, data, metrics);
        var verdict = bench.Judge(own);
        return new JudgedClaim(claim, verdict, AlternativeReadings.Of(bench, own, verdict));
    }
}
