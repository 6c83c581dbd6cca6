using System.Collections.Immutable;
using CsCheck;
using ReportGen.Metrics.Selections;
using ReportGen.Quantities;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

public sealed class ShortestGapTests
{
    [Theory]
    [InlineData("2008-02-01 2008-02-01 2008-02-11 2008-03-01", "true", "[10, 10]")]
    [InlineData("2008-02-01 2008-03-01", "true", "[29, 29]")]
    [InlineData("2008-02-01 2008-02-02 2008-03-01", "true", "[1, 1]")]
    [InlineData("2008-01 2008-02-10", "true", "[10, 40]")]
    [InlineData("2008-02 2008-02-10", "true", "unknown: there may be fewer than two release days")]
    [InlineData("2008-02 2008-02 2008-03-31", "true", "[1, 59]")]
    [InlineData("2008-01-01 2008-02 2008-03-01", "true", "[1, 29]")]
    [InlineData("2008-02-01 2008-02-11 unknown", "true", "[1, 10]")]
    [InlineData("2008-02-01 2008-07", "true", "unknown: there are fewer than two release days")]
    [InlineData("2008-02-01 2008-02-01", "true", "unknown: there are fewer than two release days")]
    [InlineData("2008-02-01 unknown", "true", "unknown: there may be fewer than two release days")]
    [InlineData("2008-02-01 2008-02-11", "false", "unknown: the list of records is not complete")]
    public void The_shortest_time_between_releases_is_told_as_far_as_days_are_known(string released, string complete, string told)
    {
        var patches = released.Split(' ').Select((day, index) => $"{{id: p{index}, title: T, source: s, released: {day}}}");
        var measure = Read(string.Join(", ", patches), complete).Metrics.Find("x.shortest_gap")!;
        Assert.Equal(told, measure.Measure.WhyUnknown is { } why ? $"unknown: {why}" : measure.Measure.Known.ToString());
    }

    [Theory]
    [InlineData("2008-02-01 2008-02-11 2008-02-21 2008-06-01", "p0 p1 p2")]
    [InlineData("2008-02-01 2008-02-04 2008-02-21 unknown", "p0? p1? p2? p3?")]
    [InlineData("2008-02-01 2008-02-02 2008-02-21 2008-04", "p0 p1")]
    [InlineData("2008-02-01 2008-02-02 2008-02-21 2008-02", "p0 p3? p1 p2?")]
    [InlineData("2008-02-01 2008-02", "")]
    public void The_records_at_its_ends_are_counted_and_those_that_may_be(string released, string ids)
    {
        var patches = released.Split(' ').Select((day, index) => $"{{id: p{index}, title: T, source: s, released: {day}}}");
        var input = Assert.Single(Read(string.Join(", ", patches), "true").Metrics.Find("x.shortest_gap")!.Derivation.Inputs);
        Assert.Equal(ids, string.Join(' ', input.RecordIds.Select(id => input.PossibleIds.Contains(id) ? id + "?" : id)));
    }

    /// <summary>Every choice of days and memberships is made: the ends are the least and the most of what they give.</summary>
    [Fact]
    public void Its_ends_are_the_least_and_the_most_that_can_be() => Gen.Select(RecordBoundsTests.Patches, Gen.Int[0, 2]).Sample(
        (any, which) =>
        {
            var covers = RecordBoundsTests.Covered[which];
            var patches = RecordBoundsTests.Within(any, covers);
            var worlds = RecordBoundsTests.Worlds(patches, RecordBoundsTests.Window, covers).Select(Gap).ToList();
            var known = ShortestGap.Of(RecordBoundsTests.Records(patches, covers: covers)).Known;
            Assert.Equal(worlds.Contains(null) ? null : Interval.Closed(worlds.Min()!.Value, worlds.Max()!.Value), known);
        },
        iter: 2_000);

    [Fact]
    public void Where_every_day_is_known_it_is_never_longer_than_the_longest_and_known_whenever_that_is() => RecordBoundsTests.Patches.Sample(
        patches =>
        {
            var records = RecordBoundsTests.Records(patches);
            if (LongestGap.Of(records).Known is not { } longest) return;
            Assert.True(ShortestGap.Of(records).Known is { IsPoint: true } shortest && shortest.High.Value <= longest.Low.Value);
        },
        iter: 500);

    private static int? Gap(ImmutableArray<RecordBoundsTests.Fact> world)
    {
        var days = world.Select(fact => fact.Day.DayNumber).Distinct().Order().ToList();
        return days.Count < 2 ? null : days.Zip(days.Skip(1), (earlier, later) => later - earlier).Min();
    }

    private static Rooms Read(string patches, string complete) => Rooms.Read(
        ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
        ("content/sources.yaml", "- {id: s, title: Source, author: A}\n"),
        ("content/data/d.yaml", $"id: d\ntitle: D\nvendor: V\nproduct: P\nsources: [s]\ncovers: {{from: 2008-01-01, to: 2008-12-31}}\ncomplete: {complete}\npatches: [{patches}]\n"),
        ("content/selections.yaml", "selections:\n  - {id: x, title: X, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-06-30}}\n"));
}
