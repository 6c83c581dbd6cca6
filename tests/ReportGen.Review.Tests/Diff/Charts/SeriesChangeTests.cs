using ReportGen.Diff;
using ReportGen.Diff.Charts;
using ReportGen.Published.Report;

namespace ReportGen.Tests.Diff.Charts;

/// <summary>What a series is held against, measured in and coloured by is part of a comparison.</summary>
public sealed class SeriesChangeTests
{
    private static readonly PublishedSeries Full = new()
    {
        Name = "Full",
        Group = "Alpha Inc",
        Unit = "GB",
        Target = new() { Label = "Published", Name = "said.patches", Measure = new() { Words = "32" } },
        Values = [new() { Name = "full.patches", Measure = new() { Words = "36" } }],
    };

    private static ChartFindings Compare(PublishedSeries before, PublishedSeries after) => MarkComparer.Compare(Chart(before), Chart(after));

    private static DrawnChart Chart(PublishedSeries series) =>
        new("c", "T", new() { Id = "c", Rows = [new() { Label = "Packages", Group = series.Group }], Series = [series] }, null, null, true);

    [Fact]
    public void A_target_that_moved_is_a_mark()
    {
        var found = Compare(Full, Full with { Target = Full.Target! with { Measure = new() { Words = "33" } } });

        Assert.Equal([new MarkChange("Published", "Full", "said.patches", "32", "33")], found.Marks.ToArray());
        Assert.Equal(2, found.MarkCount);
    }

    [Fact]
    public void Another_group_and_unit_are_told() => Assert.Equal(
        [new FieldChange("group of Full", "Alpha Inc", "Beta Ltd"), new FieldChange("unit of Full", "GB", "MB"), new FieldChange("group of Packages", "Alpha Inc", "Beta Ltd")],
        Compare(Full, Full with { Group = "Beta Ltd", Unit = "MB" }).Fields.ToArray());

    [Fact]
    public void What_stays_is_no_change() => Assert.Empty(Compare(Full, Full).Marks);
}
