namespace ReportGen.Names;

/// <summary>What is counted or measured of records; how, says the table of counting rules in the Metrics room, which must name
/// each.</summary>
public enum Counting
{
    Patches,
    Advisories,
    Restarts,
    RestartDays,
    ReleaseDays,
    LongestGap,
    ShortestGap,
    Cves,
    Size,
    MeanSize,
    MedianSize,
    Largest,
}

/// <summary>Which records can move a measure.</summary>
public enum Movers
{
    /// <summary>Any record of the selection.</summary>
    Selected,

    /// <summary>Only those that the measure counts: no other one matters to it.</summary>
    Counted,
}
