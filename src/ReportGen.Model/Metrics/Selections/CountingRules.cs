using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Data.Columns;
using ReportGen.Metrics.Derivations;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>How each measure is counted from records. What is unknown in a record widens the interval; it never lowers a number.</summary>
internal static class CountingRules
{
    private static readonly ImmutableArray<CountingRule> Rules = [.. Enum.GetValues<Counting>().Select(Make)];

    /// <summary>The rule of a measure that is counted, or may be.</summary>
    public static CountingRule Of(SelectionMeasure measure) => measure.Rule switch
    {
        MeasureRule.Counted rule => Rules[(int)rule.By],
        MeasureRule.Mean rule => Rules[(int)rule.Uncertain.By],
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure.Word, "not a counted measure"),
    };

    private static CountingRule Make(Counting counting) => counting switch
    {
        Counting.Patches => new() { Value = (records, _) => records.CountRecords(), Records = All, Things = Id },
        Counting.Advisories =>
            new() { Value = (records, _) => Advisories(records), Records = All, Things = Advisory, Convention = Convention.Advisories },
        Counting.Restarts =>
            new()
            {
                Value = (records, _) => Restarting(records).CountRecords(),
                Records = (records, _) => Restarting(records),
                Things = Id,
            },
        Counting.RestartDays =>
            new()
            {
                Value = (records, _) => RecordDays.Count(Restarting(records)),
                Records = (records, _) => Restarting(records),
                Things = Day,
                Convention = Convention.Days,
            },
        Counting.ReleaseDays =>
            new() { Value = (records, _) => RecordDays.Count(records), Records = All, Things = Day, Convention = Convention.Days },
        Counting.LongestGap =>
            new() { Value = (records, _) => LongestGap.Of(records), Records = (records, _) => LongestGap.Ends(records), Things = Id },
        Counting.ShortestGap =>
            new() { Value = (records, _) => ShortestGap.Of(records), Records = (records, _) => ShortestGap.Ends(records), Things = Id },
        Counting.Cves =>
            new()
            {
                Value = (records, _) => Weaknesses(records),
                Records = WithCves,
                Things = patch => patch.Cves,
                Convention = Convention.Cves,
            },
        Counting.Size => new() { Value = RecordSizes.Total, Records = WithSize, Things = Id },
        Counting.MeanSize => new() { Value = RecordSizes.Mean, Records = All, Things = Id },
        Counting.MedianSize => new() { Value = RecordSizes.Median, Records = WithSize, Things = Id },
        Counting.Largest => new() { Value = RecordSizes.Largest, Records = RecordSizes.MayBeLargest, Things = Id },
    };

    private static RecordCounts All(RecordCounts records, StatedRules rules) => records;

    private static RecordCounts Restarting(RecordCounts records) => records.Only(row => records.Patches.Restart.WordAt(row) switch
    {
        Restart.Required => Likelihood.Yes,
        Restart.None => Likelihood.No,
        _ => Likelihood.Perhaps,
    }, "a restart is possible or not known");

    // What has none is told apart by its row.
    private static Measure Advisories(RecordCounts records) => records.Patches.Advisory.IsEmpty
        ? records.CountRecords()
        : records.CountDistinct(rows => rows.Select(row => records.Patches.Advisory.PlaceOf(row) is >= 0 and var place ? place : ~row));

    private static Measure Weaknesses(RecordCounts records) => records.Patches.Cves.IsEmpty
        ? records.Bounded(0, 0)
        : records.CountDistinct(rows => rows.SelectMany(row => records.Patches.Cves[row]));

    private static RecordCounts WithCves(RecordCounts records, StatedRules rules) =>
        records.Only(row => records.Patches.Cves[row].IsEmpty ? Likelihood.No : Likelihood.Yes);

    private static RecordCounts WithSize(RecordCounts records, StatedRules rules) => records.Patches.Size.Stated.IsFull
        ? records
        : records.Only(row => records.Patches.Size.Stated.Has(row) ? Likelihood.Yes : Likelihood.No);

    private static IEnumerable<string> Id(Patch patch) => [patch.Id];

    private static IEnumerable<string> Advisory(Patch patch) => [patch.AdvisoryKey];

    private static IEnumerable<string> Day(Patch patch) => [patch.Released?.ToString() ?? patch.Id];
}
