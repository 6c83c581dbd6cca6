using ReportGen.Claims.Judging;
using ReportGen.Metrics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Claims.Wording;

/// <summary>One plain sentence for each verdict: who says what; what was compared and what that gives: what follows.</summary>
internal static class VerdictSentences
{
    private const int FewestDigits = 3;
    private const int MostDigits = 12;

    public static string Of(Bench bench, Finding finding, Deviation? deviation) => bench.Claim.Assertion switch
    {
        ValueAssertion value => OfOne(bench, finding, value.Value.Text, () => Follows(bench, value, finding, deviation)),
        BoundAssertion bound => OfOne(bench, finding, bound.Words, () => Follows(bench, bound, finding, deviation)),
        LargestAssertion => OfOrder(bench, finding, 1),
        OrderAssertion order => OfOrder(bench, finding, order.Order.Length),
        _ => OfUntestable(bench.Claim),
    };

    /// <summary>The verdict under another reading, as a sentence of its own.</summary>
    public static string Under(string reading, Bench bench, Finding finding) => bench.Claim.Assertion switch
    {
        LargestAssertion => Under(reading, finding, new OrderWords(bench.Data, finding.Evaluations).Clause(finding, 1)),
        OrderAssertion order => Under(reading, finding, new OrderWords(bench.Data, finding.Evaluations).Clause(finding, order.Order.Length)),
        _ => Under(reading, finding, $"the data give {(finding.Computed is { IsUnknown: true } ? "no value" : CountedNouns.With(finding.ComputedWords, finding.Evaluations[0], bench.Data))}"),
    };

    private static string Under(string reading, Finding finding, string gives) => $"If {reading}, {gives}: {VerdictWords.Of(finding.Kind)}.";

    private static string OfOne(Bench bench, Finding finding, string asserted, Func<string> follows)
    {
        var evaluation = finding.Evaluations[0];
        var measure = MeasureName.Of(evaluation.Name, bench.Data)?.Measure;
        var comparison = finding.Computed!.IsUnknown ? null : Comparison.Of(bench, evaluation); // one measure is judged, known or not
        var says = $"{bench.Claim.Speaker} says {CountedNouns.With(asserted, measure)}{comparison?.Noun}";
        return comparison is null ? $"{says}; this cannot be decided, {Because(bench, evaluation)}." : $"{says}; {comparison.Clause}: {follows()}.";
    }

    private static string Because(Bench bench, Evaluation evaluation) =>
        evaluation.Derivation.Inputs.Any(input => input.Name == $"reported.{bench.Claim.FigureId}")
            ? "because nothing but the statement itself gives it"
            : UnknownWords.Because(evaluation);

    private static string Follows(Bench bench, ValueAssertion assertion, Finding finding, Deviation? deviation)
    {
        var stated = assertion.Value;
        return finding.Kind switch
        {
            VerdictKind.Confirmed when finding.ComputedWords == stated.Text => "the same",
            VerdictKind.Confirmed when stated.IsRounded => $"rounded, that is {stated.Text}",
            VerdictKind.Confirmed when stated.Wording == StatedWording.Plain => $"that is {stated.Text}",
            VerdictKind.Confirmed => $"within what “{stated.Text}” means",
            VerdictKind.Consistent when stated.IsRounded => $"part of that rounds to {stated.Text}, so the claim may be right",
            VerdictKind.Consistent => $"part of that is within “{stated.Text}”, so the claim may be right",
            VerdictKind.OffByRounding => $"{(deviation!.IsLow ? "truncated" : "rounded up")}, since rounding gives {Rounded.To(stated, finding.Computed!.Known!.Value, bench.Factor(stated, finding))}",
            _ => Misses(deviation!),
        };
    }

    private static string Follows(Bench bench, BoundAssertion bound, Finding finding, Deviation? deviation) => finding.Kind switch
    {
        VerdictKind.Confirmed => $"“{bound.Words}” holds{Unrounded(bench.Allowed(finding)!.Value, finding)}", // a bound allows something
        VerdictKind.Undecided => $"only part of that is {bound.Words}, so the claim may be right or wrong",
        _ => deviation!.DistanceWords is null ? $"“{bound.Words}” does not hold" : Misses(deviation),
    };

    private static string Misses(Deviation deviation) => $"the claim is {deviation.Side}{(deviation.DistanceWords is { } distance ? $" by {distance}" : "")}";

    // A range is printed rounded outward, so that its printed end may not hold where the true one does.
    private static string Unrounded(Interval allowed, Finding finding)
    {
        if (MeasureReader.TryRead(finding.ComputedWords)?.Known is not { } printed || allowed.Contains(printed)) return "";
        var known = finding.Computed!.Known!.Value; // a confirmed claim has a value
        var isLow = allowed.Low.Value is { } least && printed.Low.Value <= least;
        if ((isLow ? known.Low : known.High).Value is not { } end) return "";
        var words = Enumerable.Range(FewestDigits, MostDigits - FewestDigits).Select(digits => MeasureWriter.Write(Measure.Point(finding.Computed.Kind, end), digits))
            .FirstOrDefault(words => MeasureReader.TryRead(words)?.Nominal is { } nominal && allowed.Contains(nominal));
        return words is null ? "" : $" (unrounded, the {(isLow ? "lower" : "upper")} end is {words})";
    }

    private static string OfOrder(Bench bench, Finding finding, int ranked)
    {
        var words = new OrderWords(bench.Data, finding.Evaluations);
        var labels = finding.Evaluations.Take(ranked).Select(words.Label).ToList();
        var order = $"{labels[0]} first{string.Concat(labels.Skip(1).Select(label => $", then {label}"))}";
        var follows = finding.Kind switch
        {
            VerdictKind.Confirmed => "this holds",
            VerdictKind.Contradicted => "this does not hold",
            _ => "this cannot be decided",
        };
        return $"{bench.Claim.Speaker} puts {order}; {words.Clause(finding, ranked)}: {follows}.";
    }

    private static string OfUntestable(Claim claim)
    {
        var reason = PlainProse.Of(claim.UntestableReason!.Value.Text, _ => null); // an untestable claim has a reason
        return $"This cannot be tested: {reason}{(reason.EndsWith('.') ? "" : ".")}";
    }
}
