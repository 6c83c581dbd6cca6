using System.Collections.Immutable;
using ReportGen.Claims.Wording;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

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

    private Finding? published;

    public Claim Claim => claim;

    public ReportData Data => data;

    public MetricSet Metrics => metrics;

    /// <summary>The report's own reading, without the statement under judgement.</summary>
    public Reading Own { get; } = Reading.Default with { LeftOutFigure = claim.FigureId };

    /// <summary>Every measure that the claim is about.</summary>
    public IEnumerable<string> Names => claim.MeasureNames.Distinct(StringComparer.Ordinal);

    /// <summary>What other readings can change.</summary>
    public ReadingReach Reach { get; } = new(data, Reading.Default with { LeftOutFigure = claim.FigureId });

    /// <summary>The claim under the report's own reading.</summary>
    public Finding Published => published ??= Judge([.. Names.Select(name => metrics.Evaluate(name, Own)!)]); // every name was checked to exist

    /// <summary>The measures of the claim under another reading.</summary>
    public ImmutableArray<Evaluation> Evaluate(Reading reading) =>
        [.. Published.Evaluations.Select(evaluation => InHouseWords(Reach.Covers(reading, evaluation) ? metrics.Evaluate(evaluation.Name, reading)! : evaluation))];

    public Finding Judge(Reading reading) => Judge(Evaluate(reading));

    public Finding Judge(ImmutableArray<Evaluation> evaluations, Greater greater = Greater.Quotient) => claim.Assertion switch
    {
        ValueAssertion value => OfOne(evaluations, greater, (known, kind) => Judgement.OfValue(known, Asserted(value.Value, kind), value.Value)),
        BoundAssertion bound => OfOne(evaluations, greater, (known, _) => Judgement.OfBound(known, bound)),
        LargestAssertion => OfComparisons(evaluations, [.. evaluations[1..].Select(other => (evaluations[0], other))]),
        OrderAssertion order => OfComparisons(evaluations, InOrder(order, evaluations)),
        _ => Finding.Untestable,
    };

    /// <summary>Whether all that was computed from was stated by the claim's source, or by its author elsewhere.</summary>
    public bool IsClaimantsOwn(ImmutableArray<Evaluation> evaluations)
    {
        var given = evaluations.SelectMany(evaluation => evaluation.Derivation.Inputs).Where(input => input.DatasetId is not null).ToList();
        var author = data.Source(claim.SourceId)?.Author;
        return given.Count > 0 && given.TrueForAll(input =>
            input.SourceId == claim.SourceId || (author is not null && input.SourceId is { } id && data.Source(id)?.Author == author));
    }

    /// <summary>The interval of an asserted value. "Two nines" of an availability are 99% up to 99.9%.</summary>
    public static Interval Asserted(Stated stated, Kind kind) => kind == Kind.Availability && stated.Kind == Kind.Nines
        ? Interval.HalfOpen(OfNines(stated.Number.Value), OfNines(stated.Number.Value + 1))
        : stated.ToMeasure().Known!.Value; // a stated value is never unknown

    // Under another reading a stated figure's own words would hide what it is read as.
    private static Evaluation InHouseWords(Evaluation evaluation) => evaluation with { Words = MeasureWriter.Write(evaluation.Measure.WithoutWords(), evaluation.Digits) };

    private static Rational OfNines(Rational nines) => Rational.One - Rational.PowerOfTen(-(int)nines.Numerator);

    private static Finding OfOne(ImmutableArray<Evaluation> evaluations, Greater greater, Func<Interval, Kind, VerdictKind> judge)
    {
        var (measure, words) = Taken(evaluations[0], greater);
        return measure.Known is { } known
            ? new Finding(judge(known, measure.Kind), evaluations, measure, words)
            : new Finding(VerdictKind.Undecided, evaluations, measure, "unknown");
    }

    private static (Measure Measure, string Words) Taken(Evaluation evaluation, Greater greater)
    {
        if (greater == Greater.Quotient || evaluation.Measure.Known is not { } known) return (evaluation.Measure, evaluation.Words);
        var excess = Measure.Of(evaluation.Measure.Kind, known - Interval.Point(Rational.One));
        return (excess, MeasureWriter.Write(excess, evaluation.Digits));
    }

    private static ImmutableArray<(Evaluation Larger, Evaluation Smaller)> InOrder(OrderAssertion order, ImmutableArray<Evaluation> evaluations)
    {
        var ranked = evaluations[..order.Order.Length];
        return [.. ranked.Zip(ranked.Skip(1)), .. evaluations[order.Order.Length..].Select(other => (ranked[^1], other))];
    }

    private Finding OfComparisons(ImmutableArray<Evaluation> evaluations, ImmutableArray<(Evaluation Larger, Evaluation Smaller)> comparisons)
    {
        var judged = comparisons.Select(pair => (Pair: pair, Kind: pair.Larger.Measure.Known is { } larger && pair.Smaller.Measure.Known is { } smaller
            ? Judgement.IsAbove(larger, smaller)
            : VerdictKind.Undecided)).ToList();
        var kind = Judgement.All(judged.Select(one => one.Kind));
        var words = new OrderWords(data, evaluations).Listed;
        return new Finding(kind, evaluations, null, words) { Decisive = judged.Find(one => one.Kind == kind).Pair };
    }
}
