using ReportGen.Claims;

namespace ReportGen.Wording;

/// <summary>What each verdict means, in a sentence for readers.</summary>
public static class VerdictMeanings
{
    /// <summary>For a claim that states a value.</summary>
    public static string OfValue(VerdictKind kind) => kind switch
    {
        VerdictKind.Confirmed => "All that the figures allow lies within what the claim says.",
        VerdictKind.Consistent => "The figures and the claim overlap: the data cannot tell them apart.",
        VerdictKind.OffByRounding => "The claim misses the figures by less than one unit of its last digit: it was cut off or rounded up.",
        VerdictKind.Contradicted => "No reading of the claim’s digits meets the figures; the ledger says by how much it misses.",
        VerdictKind.Undecided => "A figure that would be needed is unknown.",
        _ => "The report has no data to test it with, and the ledger says why.",
    };

    /// <summary>For a claim of more, less, or an order; null where it cannot get the verdict.</summary>
    public static string? OfRelation(VerdictKind kind) => kind switch
    {
        VerdictKind.Confirmed => "It holds for everything that the figures allow.",
        VerdictKind.Contradicted => "It fails for everything that the figures allow.",
        VerdictKind.Undecided => "It holds for a part of what the figures allow, or they are unknown.",
        VerdictKind.Untestable => "The report has no data to test it with, and the ledger says why.",
        _ => null,
    };
}
