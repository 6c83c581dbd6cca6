using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Measures counted from records. What is unknown in a record widens the interval; it never lowers a number.</summary>
internal static class RecordMeasures
{
    /// <summary>One of the measures of <see cref="SelectionMeasures"/> that are counted, not derived.</summary>
    public static Measure Of(string name, RecordCounts records, StatedRules rules) => name switch
    {
        SelectionMeasures.Patches => records.Count(Id),
        SelectionMeasures.Advisories => records.Count(Advisory),
        SelectionMeasures.Restarts => records.Only(RequiresRestart).Count(Id),
        SelectionMeasures.RestartDays => RecordDays.Count(records.Only(RequiresRestart)),
        SelectionMeasures.ReleaseDays => RecordDays.Count(records),
        SelectionMeasures.Cves => records.Count(patch => patch.Cves),
        SelectionMeasures.LongestGap => LongestGap(records),
        SelectionMeasures.Size => RecordSizes.Total(records, rules),
        SelectionMeasures.Largest => RecordSizes.Largest(records, rules),
        SelectionMeasures.MeanSize => RecordSizes.Mean(records, rules),
        SelectionMeasures.MedianSize => RecordSizes.Median(records, rules),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "not a counted measure"),
    };

    private static IEnumerable<string> Id(Patch patch) => [patch.Id];

    private static IEnumerable<string> Advisory(Patch patch) => [patch.AdvisoryKey];

    public static Likelihood RequiresRestart(Patch patch) => patch.Restart switch
    {
        Restart.Required => Likelihood.Yes,
        Restart.None => Likelihood.No,
        _ => Likelihood.Perhaps,
    };

    public static Measure LongestGap(RecordCounts records)
    {
        if (!records.IsComplete) return Measure.Unknown(Kind.Duration, "the list of records is not complete");
        if (records.Possible.Length > 0) return Measure.Unknown(Kind.Duration, "it is not certain which records belong to the selection");
        if (records.Certain.Any(patch => patch.Released is not { IsExact: true })) return Measure.Unknown(Kind.Duration, "the day of some releases is not known");
        var days = records.Certain.Select(patch => patch.Released!.Value.First.DayNumber).Distinct().Order().ToList();
        if (days.Count < 2) return Measure.Unknown(Kind.Duration, "there are fewer than two release days");
        return Measure.Point(Kind.Duration, days.Zip(days.Skip(1), (earlier, later) => later - earlier).Max());
    }
}
