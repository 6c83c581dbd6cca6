using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Wording;

/// <summary>What a selection counts, in words.</summary>
public static class SelectionSummary
{
    /// <summary>What is said wherever records of a sample are counted.</summary>
    public const string Sample = "A sample: numbers are about these records, not about all that was released.";

    /// <summary>"Patches of Windows Server 2008 released from …, rated critical or important on this product."</summary>
    public static string Of(Selection selection, PatchDataset dataset)
    {
        var isOfAdvisories = selection.Count == CountOf.Advisories;
        return string.Join(
            ", ",
            Conditions(
                selection.Where,
                isOfAdvisories).Prepend($"{(isOfAdvisories ? "Advisories" : "Patches")} of {dataset.Product} released from {selection.Window.Words()}"))
            + (dataset.IsSample ? $". {Sample}" : ".");
    }

    private static IEnumerable<string> Conditions(Conditions where, bool isOfAdvisories)
    {
        if (!where.Severity.IsEmpty) yield return $"rated {English.Either([.. where.Severity.Select(Words.Of)])} on this product";
        if (!where.SeverityMax.IsEmpty)
            yield return $"{(isOfAdvisories ? "" : "in an advisory ")}whose highest rating on any product is {English.Either([.. where.SeverityMax.Select(Words.Of)])}";
        if (!where.Class.IsEmpty) yield return $"of class {English.Either([.. where.Class.Select(Words.Of)])}";
        if (!where.Impact.IsEmpty) yield return $"with the impact {English.Either([.. where.Impact.Select(impact => $"“{impact}”")])}";
        if (where.Affects is not { } option) yield break;
        yield return $"for the installation option “{option}”";
        yield return where.Inferred == InferredRecords.Include
            ? "with those that are only inferred to be for it"
            : "without those that are only inferred to be for it";
    }
}
