using ReportGen.Claims.Judging;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>Tells what MB means where two meanings of it meet in one sentence: each that is a power of 1,024 is written "MB of
/// 2^20".</summary>
internal sealed class ByteMeanings(Bench bench, Finding finding)
{
    private readonly bool meet = Meet(bench, finding);

    /// <summary>What is asserted, in words.</summary>
    public string Asserted(Assertion assertion) => assertion switch
    {
        ValueAssertion value => Words(value.Value),
        BoundAssertion bound => (bound with { Value = InWords(bound.Value), UpTo = bound.UpTo is { } upTo ? InWords(upTo) : null }).Words,
        _ => assertion.Words,
    };

    /// <summary>A stated value of the assertion, or one in its unit.</summary>
    public string Words(Stated asserted) => InWords(asserted).Text;

    /// <summary>The words of a figure, which means by MB what its dataset does.</summary>
    public string Words(ReportedFigure figure) =>
        meet && IsBinary(figure.Value, figure.DatasetId, bench.Data) ? figure.Value.BinaryText : figure.Value.Text;

    /// <summary>The words of a measure that is a stated one; null for any other.</summary>
    public string? Words(Evaluation evaluation) =>
        meet && Stated(evaluation) is var (stated, dataset) && IsBinary(stated, dataset, bench.Data) ? stated.BinaryText : null;

    private Stated InWords(Stated asserted) =>
        meet && bench.Factor(asserted, finding) != Rational.One ? asserted with { Text = asserted.BinaryText } : asserted;

    private static bool Meet(Bench bench, Finding finding)
    {
        var names = finding.Evaluations.SelectMany(evaluation => bench.Metrics.NamesIn(evaluation.Name).DefaultIfEmpty(evaluation.Name))
            .Distinct(StringComparer.Ordinal);
        var shown = names.Select(name => bench.Metrics.Evaluate(name, bench.Own))
            .OfType<Evaluation>()
            .Select(evaluation => MeaningOf(evaluation, bench.Data));
        var asserted = bench.Claim.Assertion switch
        {
            ValueAssertion { Value: var value } => MeaningOf(value, bench.Factor(value, finding) != Rational.One),
            BoundAssertion { Value: var value } => MeaningOf(value, bench.Factor(value, finding) != Rational.One),
            _ => null,
        };
        var computed = finding.Computed is { } measure
            && finding.ComputedWords != measure.Stated?.Text
            && measure.Kind.Quantity == Quantity.ByteSize
            ? ByteUnit.Decimal
            : (ByteUnit?)null;
        return shown.Append(asserted).Append(computed).OfType<ByteUnit>().Distinct().Count() > 1;
    }

    /// <summary>Null where no MB is printed.</summary>
    private static ByteUnit? MeaningOf(Evaluation evaluation, ReportData data)
    {
        if (evaluation.Measure is { IsUnknown: true } or { Kind.Quantity: not Quantity.ByteSize }) return null;
        return Stated(evaluation) is var (stated, dataset) ? MeaningOf(stated, IsBinary(stated, dataset, data)) : ByteUnit.Decimal;
    }

    private static ByteUnit? MeaningOf(Stated stated, bool isBinary)
    {
        if (!stated.HasDecimalByteUnit) return null;
        if (isBinary) return ByteUnit.Binary;
        return ByteUnit.Decimal;
    }

    private static (Stated Stated, string DatasetId)? Stated(Evaluation evaluation) =>
        evaluation is { Measure.Stated: not null, Derivation.Inputs: [{ Stated: { } stated, DatasetId: { } dataset }] }
            ? (stated, dataset)
            : null;

    private static bool IsBinary(Stated stated, string datasetId, ReportData data) =>
        stated.HasDecimalByteUnit && data.Dataset(datasetId)?.ByteUnit == ByteUnit.Binary;
}
