namespace ReportGen.Claims;

/// <summary>How much of its source's case a claim carries.</summary>
public enum ClaimWeight
{
    /// <summary>The case falls with it.</summary>
    Main,

    /// <summary>The case stands without it.</summary>
    Minor,
}
