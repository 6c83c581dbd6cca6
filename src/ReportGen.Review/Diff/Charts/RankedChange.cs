using ReportGen.Pictures;

namespace ReportGen.Diff.Charts;

/// <summary>A change with how much of the chart it is.</summary>
/// <param name="Share">The part of its marks that differ, of its pixels where only they do; from 0 to 1.</param>
internal sealed record RankedChange(ChartChange Change, double Share) : IComparable<RankedChange>
{
    public RankedChange WithPixels(Edition before, Edition after, PictureTolerance tolerance, DifferenceMarks marks)
    {
        if (Change is not { PathBefore: { } old, PathAfter: { } now }) return this;
        var pixels = PictureComparer.Compare(before.Files[old], after.Files[now], tolerance, marks);
        return new RankedChange(Change with { Pixels = pixels }, Change.Difference == ChartDifference.Drawing ? ShareOf(pixels) : Share);
    }

    public int CompareTo(RankedChange? other)
    {
        if (other is null) return 1;
        var order = Change.Difference.CompareTo(other.Change.Difference);
        if (order == 0) order = other.Change.IsChart.CompareTo(Change.IsChart);
        if (order == 0) order = other.Share.CompareTo(Share);
        return order == 0 ? string.CompareOrdinal(Change.Id, other.Change.Id) : order;
    }

    /// <summary>A picture that cannot be compared may differ wholly.</summary>
    private static double ShareOf(PictureDifference? pixels) => pixels is null ? 1 : (double)pixels.Differing / pixels.Pixels;
}
