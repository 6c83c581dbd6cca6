using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>What MB means in the words of a measure that a source states.</summary>
public static class BinaryWords
{
    /// <summary>The stated words with "of 2^20", where that is what they mean by MB; null for any other measure.</summary>
    public static string? Of(Evaluation evaluation, ReportData data) =>
        StatedIn(evaluation) is var (stated, id) && stated.HasDecimalByteUnit && data.Dataset(id)?.ByteUnit == ByteUnit.Binary
            ? stated.BinaryText
            : null;

    /// <summary>Every accepted spelling of a measure, the canonical first.</summary>
    public static IReadOnlyList<string> FormsOf(Evaluation evaluation, ReportData data) =>
        Of(evaluation, data) is { } binary ? [.. evaluation.Forms, binary] : evaluation.Forms;

    /// <summary>Whether a size is printed in units that mean powers of 1,000.</summary>
    public static bool AreDecimal(Evaluation evaluation, ReportData data) =>
        evaluation.Measure is { IsUnknown: false, Kind.Quantity: Quantity.ByteSize }
            && Of(evaluation, data) is null
            && StatedIn(evaluation)?.Stated.HasDecimalByteUnit != false;

    private static (Stated Stated, string DatasetId)? StatedIn(Evaluation evaluation) =>
        evaluation is { Measure.Stated: not null, Derivation.Inputs: [{ Stated: { } stated, DatasetId: { } id }] } ? (stated, id) : null;
}
