using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Site.Wording;

/// <summary>What a selection counts, in words.</summary>
internal static class SelectionWords
{
    /// <summary>"Patches of Windows Server 2008 released from …, rated critical or important on this product."</summary>
    public static string Of(Selection selection, PatchDataset dataset)
    {
        var counted = selection.Count == CountOf.Advisories ? "Advisories" : "Patches";
        return string.Join(", ", Conditions(selection.Where).Prepend($"{counted} of {dataset.Product} released from {selection.Window.Words()}")) + ".";
    }

    private static IEnumerable<string> Conditions(Conditions where)
    {
        if (!where.Severity.IsEmpty) yield return $"rated {English.Either([.. where.Severity.Select(Words.Of)])} on this product";
        if (!where.SeverityMax.IsEmpty) yield return $"in an advisory rated {English.Either([.. where.SeverityMax.Select(Words.Of)])} on any product";
        if (!where.Class.IsEmpty) yield return $"of class {English.Either([.. where.Class.Select(Words.Of)])}";
        if (!where.Impact.IsEmpty) yield return $"with the impact {English.Either([.. where.Impact.Select(impact => $"“{impact}”")])}";
        if (where.Affects is not { } option) yield break;
        yield return $"for the installation option “{option}”";
        yield return where.Inferred == InferredRecords.Include
            ? "with those whose membership is inferred"
            : "without those whose membership is inferred";
    }
}
