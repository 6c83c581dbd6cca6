using System.Collections.Immutable;
using CsCheck;
using ReportGen.Data;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Tests.Metrics;

/// <summary>What the table says of which fields of a record move a measure, against what a change of each field does: comparisons of editions name causes by it.</summary>
public sealed class MovedByTests
{
    private static readonly ImmutableArray<(string Field, Func<Patch, Patch, Patch> Change)> Changes =
    [
        ("title", (patch, _) => patch with { Title = "another title" }),
        ("advisory", (patch, other) => patch with { Advisory = other.Advisory }),
        ("released", (patch, other) => patch with { Released = other.Released }),
        ("size", (patch, other) => patch with { Size = other.Size }),
        ("restart", (patch, other) => patch with { Restart = other.Restart }),
        ("cves", (patch, other) => patch with { Cves = other.Cves }),
    ];

    private static readonly Gen<Patch> OnePatch = Gen.Select(RecordBoundsTests.OnePatch, Gen.Int[0, 2].Select(count => Enumerable.Range(1, count).Select(number => $"CVE-{number}").ToImmutableArray()), Gen.Int[28, 33])
        .Select((patch, cves, day) => patch with { Cves = cves, Affects = [new Affects("core", Membership.Stated, null)], Released = new ReleaseDate(Period.Day(new DateOnly(2008, 2, 1).AddDays(day - 1))) });

    [Fact]
    public void Only_the_fields_that_the_table_names_move_a_measure_and_each_of_them_does()
    {
        var moved = new HashSet<(Counting, string)>();
        Gen.Select(OnePatch.List[1, 4], OnePatch, Gen.Int[0, Changes.Length - 1]).Sample(
            (listed, other, which) =>
            {
                ImmutableArray<Patch> patches = [.. listed.Select((patch, index) => patch with { Id = $"p{index}" })];
                var (field, change) = Changes[which];
                var (before, after) = (Records(patches), Records(patches.SetItem(0, change(patches[0], other))));
                if (!before.IdsOf(before.Certain).SequenceEqual(after.IdsOf(after.Certain)) || before.Possible.Length > 0 || after.Possible.Length > 0) return;
                foreach (var measure in SelectionMeasures.All.Where(measure => measure.Rule is MeasureRule.Counted or MeasureRule.Mean))
                {
                    var value = CountingRules.Of(measure).Value;
                    if (value(before, StatedRules.Default) == value(after, StatedRules.Default)) continue;
                    Assert.Contains(field, measure.MovedBy(SelectionMeasures.Patches));
                    lock (moved) moved.Add((By(measure), field));
                }
            },
            iter: 4_000);
        foreach (var measure in SelectionMeasures.All.Where(measure => measure.Rule is MeasureRule.Counted or MeasureRule.Mean))
            Assert.All(measure.MovedBy(SelectionMeasures.Patches), field => Assert.Contains((By(measure), field), moved));
    }

    private static Counting By(SelectionMeasure measure) => measure.Rule is MeasureRule.Mean mean ? mean.Uncertain.By : ((MeasureRule.Counted)measure.Rule).By;

    private static RecordCounts Records(ImmutableArray<Patch> patches) => RecordBoundsTests.Records([.. patches.OrderBy(patch => patch.Released!.Value.First).ThenBy(patch => patch.Id, StringComparer.Ordinal)]);
}
