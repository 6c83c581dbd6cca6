namespace ReportGen.Claims;

/// <summary>How a claim stands against the data.</summary>
public enum VerdictKind
{
    /// <summary>What was computed lies within what was asserted, or the relation holds throughout.</summary>
    Confirmed,

    /// <summary>Computed and asserted overlap: the data cannot tell them apart.</summary>
    Consistent,

    /// <summary>Missed by less than one step of the last written digit.</summary>
    OffByRounding,

    /// <summary>None of these.</summary>
    Contradicted,

    /// <summary>A needed measure is unknown, or the relation holds for a part only.</summary>
    Undecided,

    /// <summary>No data exist.</summary>
    Untestable,
}

/// <summary>The words for verdicts.</summary>
public static class VerdictWords
{
    public static string Of(VerdictKind kind) => Id(kind).Replace('-', ' ');

    /// <summary>As written in <c>expect:</c> and in addresses.</summary>
    public static string Id(VerdictKind kind) => kind switch
    {
        VerdictKind.Confirmed => "confirmed",
        VerdictKind.Consistent => "consistent",
        VerdictKind.OffByRounding => "off-by-rounding",
        VerdictKind.Contradicted => "contradicted",
        VerdictKind.Undecided => "undecided",
        _ => "untestable",
    };

    /// <summary>How a claim stands to what its own source gives, to follow "it".</summary>
    public static string OnOwnTotals(VerdictKind kind) => kind switch
    {
        VerdictKind.Confirmed or VerdictKind.Consistent => "agrees with its own totals",
        VerdictKind.OffByRounding => "agrees with its own totals but for the rounding",
        VerdictKind.Contradicted => "disagrees with its own totals",
        _ => "is not decided by its own totals",
    };
}
