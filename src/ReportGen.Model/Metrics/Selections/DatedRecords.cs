using System.Collections.Immutable;
using ReportGen.Data;

namespace ReportGen.Metrics.Selections;

/// <summary>Records that follow each other in a dataset and have one date, or none.</summary>
/// <param name="Count">At least 1.</param>
internal readonly record struct DatedRecords(ReleaseDate? Date, int Count)
{
    /// <summary>In the order of the dataset. What has the day of its month's first may stand between records of that day.</summary>
    public static ImmutableArray<DatedRecords> Of(PatchColumns patches, IEnumerable<int> rows)
    {
        var runs = ImmutableArray.CreateBuilder<DatedRecords>();
        foreach (var row in rows)
        {
            var date = patches.Released(row);
            if (runs.Count > 0 && runs[^1].Date == date) runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
            else runs.Add(new DatedRecords(date, 1));
        }

        return runs.ToImmutable();
    }
}
