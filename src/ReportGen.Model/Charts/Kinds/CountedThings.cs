using System.Collections.Immutable;
using ReportGen.Data;

namespace ReportGen.Charts.Kinds;

/// <summary>What a measure counts in a record, by the name that tells it from others.</summary>
internal static class CountedThings
{
    public static ImmutableArray<string> In(Patch patch, TimedMeasure measure) => measure.Measure switch
    {
        SelectionMeasures.Advisories => [patch.AdvisoryKey],
        SelectionMeasures.Cves => patch.Cves,
        SelectionMeasures.RestartDays or SelectionMeasures.ReleaseDays => [patch.Released?.ToString() ?? patch.Id],
        _ => [patch.Id],
    };
}
