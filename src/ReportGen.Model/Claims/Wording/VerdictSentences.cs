using ReportGen.Claims.Judging;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>One plain sentence for each verdict: who says what; what was compared and what that gives: what follows.</summary>
internal static class VerdictSentences
{
    public static string Of(Bench bench, Finding finding, Deviation? deviation) => bench.Claim.Assertion switch
    {
        ValueAssertion value => OfOne(bench, finding, meanings => Follows(bench, value, finding, deviation, meanings)),
        BoundAssertion bound => OfOne(bench, finding, meanings => Follows(meanings.Asserted(bound), finding, deviation)),
        LargestAssertion => OfOrder(bench, finding, 1),
        OrderAssertion order => OfOrder(bench, finding, order.Order.Length),
        _ => OfUntestable(bench),
    };

    /// <summary>The verdict under another reading, as a sentence of its own.</summary>
    public static string Under(string reading, Bench bench, Finding finding) => bench.Claim.Assertion switch
    {
        LargestAssertion => Under(reading, finding, new OrderWords(bench.Data, finding.Evaluations).Clause(finding, 1)),
        OrderAssertion order =>
            Under(reading, finding, new OrderWords(bench.Data, finding.Evaluations).Clause(finding, order.Order.Length)),
        _ =>
            Under(
                reading,
                finding,
                $"the data give {(finding.Computed is { IsUnknown: true } ? "no value" : CountedNouns.With(finding.ComputedWords, finding.Evaluations[0], bench.Data))}"),
    };

    private static string Under(string reading, Finding finding, string gives) =>
        $"If {reading}, {gives}: {VerdictWords.Of(finding.Kind)}.";

    private static string OfOne(Bench bench, Finding finding, Func<ByteMeanings, string> follows)
    {
        var meanings = new ByteMeanings(bench, finding);
        var asserted = meanings.Asserted(bench.Claim.Assertion!); // one that asserts nothing is told elsewhere
        var evaluation = finding.Evaluations[0];
        var noun = ResolvedName.Of(evaluation.Name, bench.Data)?.NounIn(bench.Data);
        var comparison =
            finding.Computed!.IsUnknown
                ? null
                : ComparisonClause.Of(
                    bench,
                    evaluation with { Words = finding.ComputedWords },
                    meanings); // one measure is judged, known or not
        var says = $"{bench.Claim.Speaker} says {CountedNouns.With(asserted, noun)}{comparison?.Noun}";
        return comparison is null
            ? $"{says}; this cannot be decided, {Because(bench, evaluation)}."
            : $"{says}; {comparison.Clause}: {follows(meanings)}.";
    }

    private static string Because(Bench bench, Evaluation evaluation) =>
        bench.Claim.FigureId is { } figure && evaluation.Derivation.Inputs.Any(input => input.Name == MeasureName.Figure(figure))
            ? "because nothing but the statement itself gives it"
            : UnknownWords.Because(evaluation);

    private static string Follows(Bench bench, ValueAssertion assertion, Finding finding, Deviation? deviation, ByteMeanings meanings)
    {
        var stated = Asserted.Of(assertion.Value, finding.Computed!.Kind); // one measure is judged
        var words = meanings.Words(stated);
        return finding.Kind switch
        {
            VerdictKind.Confirmed when finding.Computed!.Known == bench.Allowed(finding) => "the same", // what is confirmed is known
            VerdictKind.Confirmed when stated.IsRounded => $"rounded, that is {words}",
            VerdictKind.Confirmed when stated.Wording == StatedWording.Plain => $"that is {words}",
            VerdictKind.Confirmed => $"within what “{words}” means",
            VerdictKind.Consistent when stated.IsRounded => $"part of that rounds to {words}, so the claim may be right",
            VerdictKind.Consistent => $"part of that is within “{words}”, so the claim may be right",
            VerdictKind.OffByRounding =>
                $"{(deviation!.IsLow ? "truncated" : "rounded up")}, since rounding gives {Rounded.To(stated, finding.Computed!.Known!.Value, bench.Factor(stated, finding), meanings)}",
            _ => Misses(deviation!),
        };
    }

    private static string Follows(string asserted, Finding finding, Deviation? deviation) => finding.Kind switch
    {
        VerdictKind.Confirmed => $"“{asserted}” holds",
        VerdictKind.Undecided => $"only part of that is {asserted}, so the claim may be right or wrong",
        _ => deviation!.DistanceWords is null ? $"“{asserted}” does not hold" : Misses(deviation),
    };

    private static string Misses(Deviation deviation) =>
        $"the claim is {deviation.Side}{(deviation.DistanceWords is { } distance ? $" by {distance}" : "")}";

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

    private static string OfUntestable(Bench bench)
    {
        var reason = bench.Claim.UntestableReason!.Words(bench.Metrics.WordsFor); // an untestable claim has a reason
        return $"This cannot be tested: {reason}{(reason.EndsWith('.') ? "" : ".")}";
    }
}
