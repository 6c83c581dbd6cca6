namespace ReportGen;

/// <summary>What a site is built for.</summary>
public enum BuildPurpose
{
    /// <summary>For readers: every error forbids it.</summary>
    Publish,

    /// <summary>For a comparison: words that no longer fit their numbers and verdicts that flipped forbid nothing, since the comparison is
    /// made to show just these. Bound words stand there as they would once they are mended.</summary>
    Compare,
}
