using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>The byte units of an assertion: a source that means powers of 1,024 by MB in its figures means them in what it says of these
/// figures.</summary>
/// <param name="sourceId">Whose assertion it is: its MB are read otherwise with those of the dataset that rests on this source.</param>
internal sealed class AssertedUnits(ReportData data, string sourceId)
{
    /// <summary>The same words in the units of the datasets that the measures come from; as they are where these differ.</summary>
    public Stated In(Stated asserted, IEnumerable<Evaluation> evaluations, Reading reading)
    {
        if (!asserted.HasDecimalByteUnit) return asserted;
        var datasets = Inputs(evaluations).Where(input => ReadingReach.StatedIn(input).Any(stated => stated.HasDecimalByteUnit))
            .Select(input => data.Dataset(input.DatasetId ?? ""))
            .Distinct()
            .ToList();
        var isBinary = datasets.Count > 0 && datasets.TrueForAll(dataset => dataset?.ByteUnit == ByteUnit.Binary);
        if (datasets.Exists(dataset => dataset is not null && reading.OtherByteUnit.Contains(dataset.Id) && Turns(dataset)))
            isBinary = !isBinary;
        return isBinary ? asserted with { Unit = asserted.Unit with { Scale = asserted.Unit.BinaryScale } } : asserted;
    }

    /// <summary>Whether a change of the unit of these datasets changes the assertion and all that judges it by one factor, and so
    /// nothing.</summary>
    public bool AreCommon(Stated asserted, IEnumerable<Evaluation> evaluations, IReadOnlyCollection<string> datasets) =>
        asserted.HasDecimalByteUnit && datasets.Any(id =>
            data.Dataset(id) is { } dataset && Turns(dataset)) && Inputs(evaluations).All(input =>
            input.DatasetId is { } dataset
                && datasets.Contains(dataset)
                && ReadingReach.StatedIn(input).ToList() is { Count: > 0 } texts
                && texts.TrueForAll(text => text.Unit == asserted.Unit));

    private static IEnumerable<DerivationInput> Inputs(IEnumerable<Evaluation> evaluations) =>
        evaluations.SelectMany(evaluation => evaluation.Derivation.Inputs);

    private bool Turns(PatchDataset dataset) => dataset.SourceIds.Contains(sourceId, StringComparer.Ordinal);
}
