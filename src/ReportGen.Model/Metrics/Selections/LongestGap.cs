using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>The longest time between two releases that follow each other, in days; the window's edges are no releases.</summary>
internal static class LongestGap
{
    public static Measure Of(RecordCounts records)
    {
        if (!records.IsComplete) return Measure.Unknown(Kind.Duration, "the list of records is not complete");
        if (records.Possible.Length > 0) return Measure.Unknown(Kind.Duration, "it is not certain which records belong to the selection");
        if (records.CertainDates.Any(one => one.Date is not { IsExact: true }))
            return Measure.Unknown(Kind.Duration, "the day of some releases is not known");
        var gaps = RecordDays.Gaps(records.CertainDates);
        return gaps.IsEmpty
            ? Measure.Unknown(Kind.Duration, "there are fewer than two release days")
            : Measure.Point(Kind.Duration, gaps.Max(Length));
    }

    /// <summary>The records released on the days at its ends.</summary>
    public static RecordCounts Ends(RecordCounts records)
    {
        if (Of(records).IsUnknown) return records.Only(_ => Likelihood.No);
        var gaps = RecordDays.Gaps(records.CertainDates);
        var longest = gaps.Max(Length);
        var ends = gaps.Where(gap => Length(gap) == longest).SelectMany(gap => new[] { gap.Earlier, gap.Later }).ToHashSet();
        return records.Only(row => ends.Contains(DayOf(row)) ? Likelihood.Yes : Likelihood.No);

        DateOnly DayOf(int row) => records.Patches.Released(row)!.Value.First; // it is known, so every day is
    }

    private static int Length((DateOnly Earlier, DateOnly Later) gap) => gap.Later.DayNumber - gap.Earlier.DayNumber;
}
