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

    private AssertedUnits Units => new(data, Reach);

    /// <summary>The claim under the report's own reading.</summary>
    public Finding Published => published ??= Judge([.. Names.Select(name => metrics.Evaluate(name, Own)!)]); // every name was checked to exist

    /// <summary>The measures of the claim under another reading.</summary>
    public ImmutableArray<Evaluation> Evaluate(Reading reading) =>
        [.. Published.Evaluations.Select(evaluation => InHouseWords(Reach.Covers(reading, evaluation) ? metrics.Evaluate(evaluation.Name, reading)! : evaluation))];

    /// <summary>The measures per month; null when a formula has no meaning per month, or gives what the claim does not assert.</summary>
    public ImmutableArray<Evaluation>? PerMonth
    {
        get
        {
            var reading = Own with { Totals = Totals.PerMonth };
            if (Published.Evaluations.Any(evaluation => metrics.Evaluate(evaluation.Name, reading) is null)) return null;
            var evaluations = Evaluate(reading);
            var kinds = evaluations.Select(evaluation => evaluation.Measure.Kind).Distinct().ToList();
            return kinds.Count == 1 && (claim.Assertion is LargestAssertion or OrderAssertion || kinds[0] == Published.Evaluations[0].Measure.Kind) ? evaluations : null;
        }
    }

    public Finding Judge(Reading reading) => Judge(Evaluate(reading), reading);

    public Finding Judge(ImmutableArray<Evaluation> evaluations, Greater greater = Greater.Quotient) => Judge(evaluations, Own, greater);

    private Finding Judge(ImmutableArray<Evaluation> evaluations, Reading reading, Greater greater = Greater.Quotient) => claim.Assertion switch
    {
        ValueAssertion value => OfOne(evaluations, greater, (known, kind) => OfValue(known, Units.In(value.Value, evaluations, reading), kind)),
        BoundAssertion bound => OfOne(evaluations, greater, (known, kind) => Judgement.OfBound(known, Asserted.By(In(bound, evaluations, reading), kind))),
        LargestAssertion => OfComparisons(evaluations, [.. evaluations[1..].Select(other => (evaluations[0], other))]),
        OrderAssertion order => OfComparisons(evaluations, InOrder(order, evaluations)),
        _ => Finding.Untestable,
    };

    /// <summary>All values that the assertion allows, as it was judged by a finding under the report's own reading; null for an order.</summary>
    public Interval? Allowed(Finding finding) => (claim.Assertion, finding.Computed) switch
    {
        (ValueAssertion value, { } computed) => Asserted.By(Units.In(value.Value, finding.Evaluations, Own), computed.Kind),
        (BoundAssertion bound, { } computed) => Asserted.By(In(bound, finding.Evaluations, Own), computed.Kind),
        _ => null,
    };

    /// <summary>How many times larger the unit of an asserted text is than its name says: 1, or more where MB are powers of 1,024.</summary>
    public Rational Factor(Stated asserted, Finding finding) => Units.In(asserted, finding.Evaluations, Own).Unit.Scale / asserted.Unit.Scale;

    /// <summary>Whether other byte units of these datasets change the assertion as they change the figures.</summary>
    public bool ChangesAssertionAlike(IReadOnlyCollection<string> datasets) => claim.Assertion switch
    {
        ValueAssertion value => Units.AreCommon(value.Value, Published.Evaluations, datasets),
        BoundAssertion { UpTo: { } upTo } bound => upTo.Unit == bound.Value.Unit && Units.AreCommon(bound.Value, Published.Evaluations, datasets),
        BoundAssertion bound => Units.AreCommon(bound.Value, Published.Evaluations, datasets),
        _ => false,
    };

    /// <summary>Whether all that was computed from was stated by the claim's source, or by its author elsewhere.</summary>
    public bool IsClaimantsOwn(ImmutableArray<Evaluation> evaluations)
    {
        var given = evaluations.SelectMany(evaluation => evaluation.Derivation.Inputs).Where(input => input.DatasetId is not null).ToList();
        var author = data.Source(claim.SourceId)?.Author;
        return given.Count > 0 && given.TrueForAll(input => input.SourceId is { } first && input.AlsoIn.Prepend(first).Any(IsOwn));

        bool IsOwn(string id) => id == claim.SourceId || (author is not null && data.Source(id)?.Author == author);
    }

    // Under another reading a stated figure's own words would hide what it is read as.
    private static Evaluation InHouseWords(Evaluation evaluation) => evaluation with { Words = MeasureWriter.Write(evaluation.Measure.WithoutWords(), evaluation.Digits) };

    private BoundAssertion In(BoundAssertion bound, ImmutableArray<Evaluation> evaluations, Reading reading) => bound with
    {
        Value = Units.In(bound.Value, evaluations, reading),
        UpTo = bound.UpTo is { } upTo ? Units.In(upTo, evaluations, reading) : null,
    };

    private static VerdictKind OfValue(Interval computed, Stated value, Kind kind) => Judgement.OfValue(computed, Asserted.By(value, kind), value);

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
