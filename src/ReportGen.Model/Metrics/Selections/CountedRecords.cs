using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Which records of a selection one measure counts, and which of them may or may not count.</summary>
internal static class CountedRecords
{
    /// <summary>For sizes the records with a known size; for the largest size those that may be the largest; for the longest
    /// time between releases those released on the days at both its ends.</summary>
    public static RecordCounts Of(string measure, RecordCounts records, StatedRules rules) => measure switch
    {
        SelectionMeasures.Restarts or SelectionMeasures.RestartDays => records.Only(RecordMeasures.RequiresRestart),
        SelectionMeasures.Cves => records.Only(patch => patch.Cves.IsEmpty ? Likelihood.No : Likelihood.Yes),
        SelectionMeasures.Size or SelectionMeasures.MedianSize => records.Only(patch => patch.Size is null ? Likelihood.No : Likelihood.Yes),
        SelectionMeasures.Largest => Largest(records, rules),
        SelectionMeasures.LongestGap => LongestGap(records),
        _ => records,
    };

    // A record without a known size may be the largest as well.
    private static RecordCounts Largest(RecordCounts records, StatedRules rules)
    {
        if (RecordSizes.Largest(records, rules).Known is not { } largest) return records.Only(_ => Likelihood.No);
        var texts = RecordSizes.LargestTexts(records, largest, rules);
        var candidates = records.Only(patch => patch.Size is not { } size || texts.Contains(size.Text) ? Likelihood.Yes : Likelihood.No);
        return candidates.Certain.Length + candidates.Possible.Length > 1 ? candidates.Only(_ => Likelihood.Perhaps) : candidates;
    }

    private static RecordCounts LongestGap(RecordCounts records)
    {
        if (RecordMeasures.LongestGap(records).IsUnknown) return records.Only(_ => Likelihood.No);
        var days = records.Certain.Select(patch => patch.Released!.Value.First).Distinct().Order().ToList();
        var gaps = days.Zip(days.Skip(1)).ToList();
        var longest = gaps.Max(Length);
        var ends = gaps.Where(gap => Length(gap) == longest).SelectMany(gap => new[] { gap.First, gap.Second }).ToHashSet();
        return records.Only(patch => ends.Contains(patch.Released!.Value.First) ? Likelihood.Yes : Likelihood.No);
    }

    private static int Length((DateOnly First, DateOnly Second) gap) => gap.Second.DayNumber - gap.First.DayNumber;
}
