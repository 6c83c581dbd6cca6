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

    private AssertedUnits Units => new(data, claim.SourceId);

    /// <summary>The claim under the report's own reading.</summary>
    public Finding Published =>
        published ??= Judge([.. Names.Select(name => metrics.Evaluate(name, Own)!)]); // every name was checked to exist

    /// <summary>The measures of the claim under another reading.</summary>
    public ImmutableArray<Evaluation> Evaluate(Reading reading) =>
        [.. Published.Evaluations.Select(
            evaluation => InHouseWords(Reach.Covers(reading, evaluation) ? metrics.Evaluate(evaluation.Name, reading)! : evaluation))];

    /// <summary>The measures per month; null when a formula has no meaning per month, or gives what the claim does not assert.</summary>
    public ImmutableArray<Evaluation>? PerMonth
    {
        get
        {
            var reading = Own with { Totals = Totals.PerMonth };
            if (Published.Evaluations.Any(evaluation => metrics.Evaluate(evaluation.Name, reading) is null)) return null;
            var evaluations = Evaluate(reading);
            var kinds = evaluations.Select(evaluation => evaluation.Measure.Kind).Distinct().ToList();
            return kinds.Count == 1
                && (claim.Assertion is LargestAssertion or OrderAssertion || kinds[0] == Published.Evaluations[0].Measure.Kind)
                ? evaluations
                : null;
        }
    }

    public Finding Judge(Reading reading) => Judge(Evaluate(reading), reading);

    public Finding Judge(ImmutableArray<Evaluation> evaluations, Greater greater = Greater.Quotient) => Judge(evaluations, Own, greater);

    private Finding Judge(
        ImmutableArray<Evaluation> evaluations,
        Reading reading,
        Greater greater = Greater.Quotient) => claim.Assertion switch
    {
        ValueAssertion value =>
            OfOne(
                evaluations,
                greater,
                kind => Asserted.By(In(value, evaluations, reading, kind), kind),
                (known, allowed, kind) => Judgement.OfValue(known, allowed, In(value, evaluations, reading, kind))),
        BoundAssertion bound =>
            OfOne(
                evaluations,
                greater,
                kind => Asserted.By(In(bound, evaluations, reading), kind),
                (known, allowed, _) => Judgement.OfBound(known, allowed)),
        LargestAssertion => OfComparisons(evaluations, all => [.. all[1..].Select(other => (all[0], other))]),
        OrderAssertion order => OfComparisons(evaluations, all => InOrder(order, all)),
        _ => Finding.Untestable,
    };

    /// <summary>All values that the assertion allows, as it was judged by a finding under the report's own reading; null for an
    /// order.</summary>
    public Interval? Allowed(Finding finding) => (claim.Assertion, finding.Computed) switch
    {
        (ValueAssertion value, { } computed) => Asserted.By(In(value, finding.Evaluations, Own, computed.Kind), computed.Kind),
        (BoundAssertion bound, { } computed) => Asserted.By(In(bound, finding.Evaluations, Own), computed.Kind),
        _ => null,
    };

    /// <summary>How many times larger the unit of an asserted text is than its name says: 1, or more where MB are powers of
    /// 1,024.</summary>
    public Rational Factor(Stated asserted, Finding finding) =>
        Units.In(asserted, finding.Evaluations, Own).Unit.Scale / asserted.Unit.Scale;

    /// <summary>Whether other byte units of these datasets change the assertion as they change the figures.</summary>
    public bool ChangesAssertionAlike(IReadOnlyCollection<string> datasets) => claim.Assertion switch
    {
        ValueAssertion value => Units.AreCommon(value.Value, Published.Evaluations, datasets),
        BoundAssertion { UpTo: { } upTo } bound =>
            upTo.Unit == bound.Value.Unit && Units.AreCommon(bound.Value, Published.Evaluations, datasets),
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
    private static Evaluation InHouseWords(Evaluation evaluation) =>
        evaluation.Saying(() => MeasureWriter.Write(evaluation.Measure.WithoutWords(), evaluation.Digits));

    private Stated In(ValueAssertion value, ImmutableArray<Evaluation> evaluations, Reading reading, Kind kind) =>
        Asserted.Of(Units.In(value.Value, evaluations, reading), kind);

    private BoundAssertion In(BoundAssertion bound, ImmutableArray<Evaluation> evaluations, Reading reading) => bound with
    {
        Value = Units.In(bound.Value, evaluations, reading),
        UpTo = bound.UpTo is { } upTo ? Units.In(upTo, evaluations, reading) : null,
    };

    private static Finding OfOne(
        ImmutableArray<Evaluation> evaluations,
        Greater greater,
        Func<Kind, Interval> allows,
        Func<Interval, Interval, Kind, VerdictKind> judge)
    {
        var evaluation = evaluations[0];
        var measure = Taken(evaluation, greater);
        if (measure.Known is not { } known) return new Finding(VerdictKind.Undecided, evaluations, measure, "unknown");
        var allowed = allows(measure.Kind);
        var words =
            evaluation.Words == measure.Stated?.Text ? evaluation.Words : PrintedBeside.Limits(measure, evaluation.Digits, [allowed]);
        return new Finding(judge(known, allowed, measure.Kind), evaluations, measure, words);
    }

    private static Measure Taken(
        Evaluation evaluation,
        Greater greater) => greater == Greater.Quotient || evaluation.Measure.Known is not { } known
        ? evaluation.Measure
        : Measure.Of(evaluation.Measure.Kind, known - Interval.Point(Rational.One));

    private static ImmutableArray<(Evaluation Larger, Evaluation Smaller)> InOrder(
        OrderAssertion order,
        ImmutableArray<Evaluation> evaluations)
    {
        var ranked = evaluations[..order.Order.Length];
        return [.. ranked.Zip(ranked.Skip(1)), .. evaluations[order.Order.Length..].Select(other => (ranked[^1], other))];
    }

    private Finding OfComparisons(
        ImmutableArray<Evaluation> compared,
        Func<ImmutableArray<Evaluation>, ImmutableArray<(Evaluation Larger, Evaluation Smaller)>> pairs)
    {
        var evaluations = PrintedBeside.EachOther(compared);
        var comparisons = pairs(evaluations);
        var judged = comparisons.Select(pair => (Pair: pair, Kind: pair.Larger.Measure.Known is { } larger
            && pair.Smaller.Measure.Known is { } smaller
            ? Judgement.IsAbove(larger, smaller)
            : VerdictKind.Undecided)).ToList();
        var kind = Judgement.All(judged.Select(one => one.Kind));
        var words = new OrderWords(data, evaluations).Listed;
        return new Finding(kind, evaluations, null, words) { Decisive = judged.Find(one => one.Kind == kind).Pair };
    }
}
