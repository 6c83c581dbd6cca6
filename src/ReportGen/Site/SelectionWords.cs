using ReportGen.Data;

namespace ReportGen.Site;

/// <summary>Says in plain words what a selection counts.</summary>
internal static class SelectionWords
{
    /// <summary>"Bulletins for the option core of Windows Server 2008, rated critical or important on the product, inferred ones
    /// counted, released from 1 January 2008 to 30 June 2009." For a reported selection: what sources state.</summary>
    public static string Of(Selection selection, PatchDataset? dataset)
    {
        var product = dataset?.Product ?? selection.DatasetId;
        if (selection.Basis == Basis.Reported) return $"Figures that sources state for {product}, {selection.Window.Words()}.";
        var counted = selection.Count == CountOf.Advisories ? "Advisories" : "Patches";
        return $"{string.Join(", ", Conditions(selection.Where).Prepend($"{counted} of {product}").Append($"released from {selection.Window.Words()}"))}.";
    }

    private static IEnumerable<string> Conditions(Conditions where)
    {
        if (where.Affects is { } option)
        {
            yield return $"for the option {option}";
            yield return where.Inferred == InferredRecords.Include ? "inferred memberships counted" : "inferred memberships left out";
        }

        if (!where.Class.IsEmpty) yield return $"of class {Either(where.Class.Select(Words.Of))}";
        if (!where.Severity.IsEmpty) yield return $"rated {Either(where.Severity.Select(Words.Of))} on the product";
        if (!where.SeverityMax.IsEmpty) yield return $"rated {Either(where.SeverityMax.Select(Words.Of))} on any product";
        if (!where.Impact.IsEmpty) yield return $"with the impact {Either(where.Impact)}";
    }

    private static string Either(IEnumerable<string> words) => string.Join(" or ", words);
}
