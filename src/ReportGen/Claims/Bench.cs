using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims;

/// <summary>One claim before its judge: computes what it is about under a reading and judges it.</summary>
internal sealed class Bench(Claim claim, ReportData data, MetricSet metrics)
{
    /// <summary>How "x times greater" is taken.</summary>
    public enum Greater
    {
        /// <summary>a/b.</summary>
        Quotient,

        /// <summary>a/b - 1.</summary>
        Excess,
    }

    public Claim Claim => claim;

    public ReportData Data => data;

    /// <summary>Every measure that the claim is about.</summary>
    public IEnumerable<string> Names => claim.Assertion switch
    {
        LargestAssertion largest => largest.Of.Select(name => name.Text).Prepend(claim.MetricName!),
        OrderAssertion order => order.Order.Concat(order.Among).Select(name => name.Text),
        _ => claim.MetricName is { } name ? [name] : [],
    };

    public IEnumerable<Evaluation> Evaluations(Reading reading) => Names.Select(name => metrics.Evaluate(name, reading)!);

    public Verdict Judge(Reading reading, Greater greater = Greater.Quotient)
    {
        if (claim.UntestableReason is { } reason)
            return new Verdict(VerdictKind.Untestable, $"It cannot be tested: {reason}", null, "unknown", "", false);
        var evaluations = Evaluations(reading).ToList();
        var isOwn = IsClaimantsOwn(evaluations);
        return claim.Assertion switch
        {
            ValueAssertion value => OfValue(value, Greaterness(evaluations[0], greater), isOwn),
            BoundAssertion bound => OfBound(bound, Greaterness(evaluations[0], greater), isOwn),
            OrderAssertion order => OfOrder(order, evaluations, isOwn),
            _ => OfLargest(evaluations, isOwn),
        };
    }

    private static (Measure Measure, string Words) Greaterness(Evaluation evaluation, Greater greater)
    {
        if (greater == Greater.Quotient || evaluation.Measure.Known is not { } known) return (evaluation.Measure, evaluation.Words);
        var excess = Measure.Of(evaluation.Measure.Kind, known - Interval.Point(Rational.One));
        return (excess, MeasureWriter.Write(excess, evaluation.Digits));
    }

    private static Verdict OfValue(ValueAssertion value, (Measure Measure, string Words) computed, bool isOwn)
    {
        if (computed.Measure.Known is not { } known) return Unknown(computed.Measure, value.Words, isOwn);
        var asserted = Asserted(value.Value, computed.Measure.Kind);
        var kind = Judgement.OfValue(known, asserted, value.Value);
        var sentence = VerdictSentences.OfValue(kind, computed.Words, known, asserted, value.Value, computed.Measure.Kind);
        return new Verdict(kind, sentence, computed.Measure, computed.Words, value.Words, isOwn);
    }

    private static Verdict OfBound(BoundAssertion bound, (Measure Measure, string Words) computed, bool isOwn)
    {
        if (computed.Measure.Known is not { } known) return Unknown(computed.Measure, bound.Words, isOwn);
        var kind = Judgement.OfBound(known, bound);
        return new Verdict(kind, VerdictSentences.OfBound(kind, computed.Words, bound), computed.Measure, computed.Words, bound.Words, isOwn);
    }

    private Verdict OfLargest(List<Evaluation> evaluations, bool isOwn)
    {
        var largest = evaluations[0];
        var others = evaluations[1..].Where(other => other.Name != largest.Name).ToList();
        return OfComparisons(others.Select(other => (largest, other)), evaluations, claim.Assertion!.Words, isOwn);
    }

    private static Verdict OfOrder(OrderAssertion order, List<Evaluation> evaluations, bool isOwn)
    {
        var inOrder = evaluations[..order.Order.Length];
        var others = evaluations[order.Order.Length..].Where(other => inOrder.TrueForAll(first => first.Name != other.Name));
        var comparisons = inOrder.Zip(inOrder.Skip(1)).Concat(others.Select(other => (inOrder[^1], other)));
        return OfComparisons(comparisons, evaluations, order.Words, isOwn);
    }

    private static Verdict OfComparisons(IEnumerable<(Evaluation Larger, Evaluation Smaller)> comparisons, List<Evaluation> all, string asserted, bool isOwn)
    {
        var words = VerdictSentences.Listed(all);
        var judged = comparisons.Select(pair => (pair, kind: pair.Larger.Measure.Known is { } larger && pair.Smaller.Measure.Known is { } smaller
            ? Judgement.IsAbove(larger, smaller)
            : VerdictKind.Undecided)).ToList();
        var kind = Judgement.All(judged.Select(one => one.kind));
        var decisive = judged.Find(one => one.kind == kind).pair;
        return new Verdict(kind, VerdictSentences.OfOrder(kind, decisive, words), null, words, asserted, isOwn);
    }

    private static Verdict Unknown(Measure measure, string asserted, bool isOwn) =>
        new(VerdictKind.Undecided, $"It cannot be decided: {measure.WhyUnknown}.", measure, "unknown", asserted, isOwn);

    // "Two nines" of an availability are 99% up to 99.9%.
    private static Interval Asserted(Stated stated, Kind kind) => kind == Kind.Availability && stated.Kind == Kind.Nines
        ? Interval.HalfOpen(OfNines(stated.Number.Value), OfNines(stated.Number.Value + 1))
        : stated.ToMeasure().Known!.Value;

    private static Rational OfNines(Rational nines) => Rational.One - Rational.PowerOfTen(-(int)nines.Numerator);

    private bool IsClaimantsOwn(List<Evaluation> evaluations)
    {
        var given = evaluations.SelectMany(evaluation => evaluation.Derivation.Inputs).Where(input => input.DatasetId is not null).ToList();
        var author = data.Source(claim.SourceId)?.Author;
        return given.Count > 0 && given.TrueForAll(input =>
            input.SourceId == claim.SourceId || (author is not null && input.SourceId is { } id && data.Source(id)?.Author == author));
    }
}
