using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>What another reading can change: only that is computed again.</summary>
internal sealed class ReadingReach(ReportData data, Reading own)
{
    /// <summary>Whether a measure may be another one under a reading.</summary>
    public bool Covers(Reading reading, Evaluation evaluation) =>
        evaluation.Measure.IsUnknown || reading.Totals != own.Totals || evaluation.Derivation.Inputs.Any(input => Covers(reading, input));

    /// <summary>The stated texts that an input rests on: a reported figure's, or one of each sort of those of the records that it
    /// counts.</summary>
    public static IEnumerable<Stated> StatedIn(DerivationInput input)
    {
        if (input.Stated is { } stated) return [stated];
        return input.Measure.Kind.Quantity == Quantity.ByteSize ? input.Records.StatedSizes : [];
    }

    private bool Covers(Reading reading, DerivationInput input) =>
        IsOtherWindow(reading.DefinitionId, input) ||
        (input.DatasetId is { } dataset && (reading.OtherByteUnit.Contains(dataset) || IsRecounted(reading.DefinitionId, dataset))) ||
        (reading.FarEnd != own.FarEnd && StatedIn(input).Any(stated => stated.Wording is StatedWording.Over or StatedWording.Under)) ||
        (reading.Inferred != own.Inferred && input.IsCounted);

    /// <summary>The length of a window is given by no dataset, and a recount can have another window.</summary>
    private bool IsOtherWindow(string? definition, DerivationInput input) => definition is not null
        && MeasureName.Parse(input.Name) is MeasureName.OfSelection of
        && data.Selections.Any(selection => selection.DefinitionId == definition && selection.RecountOf == of.Selection);

    private bool IsRecounted(string? definition, string dataset) => definition is not null && data.Selections.Any(selection =>
        selection.DefinitionId == definition && selection.RecountOf is { } reported && data.Selection(reported)?.DatasetId == dataset);
}
