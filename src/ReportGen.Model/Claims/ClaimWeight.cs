namespace ReportGen.Claims;

/// <summary>How much of its source's case a claim carries.</summary>
public enum ClaimWeight
{
    /// <summary>The case falls with it.</summary>
    Main,

    /// <summary>The case stands without it.</summary>
    Minor,
}

/// <summary>The words for weights.</summary>
public static class ClaimWeights
{
    /// <summary>As written in <c>weight:</c> and in addresses.</summary>
    public static string Id(ClaimWeight weight) => weight == ClaimWeight.Minor ? "minor" : "main";
}
