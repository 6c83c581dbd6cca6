using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims;

/// <summary>What must hold before a claim can be judged, and after.</summary>
internal static class ClaimChecks
{
    /// <summary>Whether its measures exist and have the asserted kind; what does not is reported.</summary>
    public static bool IsSound(Claim claim, ReportData data, MetricSet metrics, DiagnosticBag bag)
    {
        if (data.Source(claim.SourceId) is null || (claim.Assertion is null && claim.UntestableReason is null)) return false;
        if (claim.FigureId is { } figure && data.Figure(figure) is null) return false;
        return claim.Assertion switch
        {
            null => IsUntestable(claim, metrics, bag),
            ValueAssertion value => HasKind(claim, value.Value, metrics, bag),
            BoundAssertion bound => HasKind(claim, bound.Value, metrics, bag),
            LargestAssertion largest => HasMetric(claim, bag) & Exists(claim.MetricName, claim.Span, metrics, bag) & largest.Of.All(name => Exists(name.Text, name.Span, metrics, bag)),
            OrderAssertion order => order.Order.Concat(order.Among).All(name => Exists(name.Text, name.Span, metrics, bag)),
            _ => false,
        };
    }

    public static void CompareWithExpectation(Claim claim, Verdict verdict, DiagnosticBag bag)
    {
        if (claim.Expect is not { } expected || expected == verdict.Kind) return;
        bag.Report(
            ClaimsCodes.OtherVerdict, claim.ExpectSpan,
            $"the verdict on '{claim.Id}' is {VerdictWords.Of(verdict.Kind)}, not {VerdictWords.Of(expected)}: {verdict.Sentence}",
            $"check what changed; if it is right, write 'expect: {VerdictWords.Id(verdict.Kind)}' and revise what the report says of it");
    }

    private static bool IsUntestable(Claim claim, MetricSet metrics, DiagnosticBag bag)
    {
        if (claim.MetricName is null) return true;
        if (!Exists(claim.MetricName, claim.Span, metrics, bag)) return false;
        if (metrics.Find(claim.MetricName)!.Measure.IsUnknown) return true;
        bag.Report(ClaimsCodes.DataExist, claim.UntestableReason!.Value.Span, $"'{claim.Id}' is called untestable, but '{claim.MetricName}' is {metrics.Find(claim.MetricName)!.Words}.", "assert what the source said, or remove 'metric' if it measures something else");
        return false;
    }

    private static bool HasKind(Claim claim, Stated asserted, MetricSet metrics, DiagnosticBag bag)
    {
        if (!HasMetric(claim, bag) || !Exists(claim.MetricName, claim.Span, metrics, bag)) return false;
        var kind = metrics.Find(claim.MetricName!)!.Measure.Kind;
        if (kind == asserted.Kind || (kind == Kind.Availability && (asserted.Kind == Kind.Share || asserted.Kind == Kind.Nines))) return true;
        bag.Report(ClaimsCodes.OtherKind, claim.Span, $"'{claim.MetricName}' is {kind}, and '{asserted.Text}' is {asserted.Kind}.", "assert a value of the measure's own kind, or name another metric");
        return false;
    }

    private static bool HasMetric(Claim claim, DiagnosticBag bag)
    {
        if (claim.MetricName is not null) return true;
        bag.Report(ClaimsCodes.UnknownMetric, claim.Span, $"the claim '{claim.Id}' names no metric.", "add 'metric: …'");
        return false;
    }

    private static bool Exists(string? name, SourceSpan place, MetricSet metrics, DiagnosticBag bag)
    {
        if (name is not null && metrics.Find(name) is not null) return true;
        if (metrics.Metrics.Any(metric => metric.Id == name)) return false; // reported where its formula is
        var part = metrics.ProblemOf(name ?? "");
        bag.Report(ClaimsCodes.UnknownMetric, place, part?.Message ?? $"there is no metric or measure '{name}'.", part?.Remedy ?? Nearest.Suggest(name ?? "", metrics.Names));
        return false;
    }
}
