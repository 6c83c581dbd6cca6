using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>The byte units of an assertion: a source that means powers of 1,024 by MB in its figures means them in what it says of these figures.</summary>
internal sealed class AssertedUnits(ReportData data, ReadingReach reach)
{
    /// <summary>The same words in the units of the datasets that the measures come from; as they are where these differ.</summary>
    public Stated In(Stated asserted, IEnumerable<Evaluation> evaluations, Reading reading)
    {
        if (!asserted.HasDecimalByteUnit) return asserted;
        var datasets = Inputs(evaluations).Where(input => reach.StatedIn(input).Any(stated => stated.HasDecimalByteUnit)).Select(input => data.Dataset(input.DatasetId ?? "")).Distinct().ToList();
        var isBinary = datasets.Count > 0 && datasets.TrueForAll(dataset => dataset is not null && IsBinary(dataset, reading));
        return isBinary ? asserted with { Unit = asserted.Unit with { Scale = asserted.Unit.BinaryScale } } : asserted;
    }

    /// <summary>Whether a change of the unit of these datasets changes the assertion and all that judges it by one factor, and so nothing.</summary>
    public bool AreCommon(Stated asserted, IEnumerable<Evaluation> evaluations, IReadOnlyCollection<string> datasets) =>
        asserted.HasDecimalByteUnit && Inputs(evaluations).All(input =>
            input.DatasetId is { } dataset && datasets.Contains(dataset) && reach.StatedIn(input).ToList() is { Count: > 0 } texts && texts.TrueForAll(text => text.Unit == asserted.Unit));

    private static IEnumerable<DerivationInput> Inputs(IEnumerable<Evaluation> evaluations) => evaluations.SelectMany(evaluation => evaluation.Derivation.Inputs);

    private static bool IsBinary(PatchDataset dataset, Reading reading) =>
        (dataset.ByteUnit == ByteUnit.Binary) != reading.OtherByteUnit.Contains(dataset.Id);
}
