using System.Collections.Immutable;
using ReportGen.Claims.Judging;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

public sealed class ReadingReachTests
{
    private static IEnumerable<Reading> Others(ReportData data) =>
    [
        Reading.Default with { FarEnd = FarEnd.None }, Reading.Default with { FarEnd = FarEnd.Rounded },
        Reading.Default with { Inferred = InferredReading.Out }, Reading.Default with { Totals = Totals.PerMonth },
        .. data.Definitions.Select(definition => Reading.Default with { DefinitionId = definition.Id }),
        .. data.Datasets.Select(dataset => Reading.Default with { OtherByteUnit = ImmutableSortedSet.Create(StringComparer.Ordinal, dataset.Id) }),
    ];

    [Fact]
    public void What_a_reading_does_not_reach_it_does_not_change()
    {
        var room = Rooms.OfShippedReport();
        var reach = new ReadingReach(room.Data, Reading.Default);
        var names = room.Metrics.Metrics.Select(metric => metric.Id)
            .Concat(room.Data.Selections.SelectMany(selection => new[] { $"{selection.Id}.patches", $"{selection.Id}.size", $"{selection.Id}.restart_days" })).ToList();
        var kept = 0;
        foreach (var (name, reading) in names.SelectMany(name => Others(room.Data), (name, reading) => (name, reading)))
        {
            var own = room.Metrics.Find(name)!;
            if (reach.Covers(reading, own)) continue;
            kept++;
            Assert.Equal((name, own.Measure.Known), (name, room.Metrics.Evaluate(name, reading)!.Measure.Known));
        }

        Assert.True(kept > 1000, $"only {kept} of the readings leave something as it is");
    }

    private const string Sized = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s]
        covers: {from: 2008-01-01, to: 2008-12-31}
        complete: true
        options: [core]
        patches:
          - {id: a, title: A, released: 2008-02-01, size: over 2 MB, affects: {core: stated}, source: s}
          - {id: b, title: B, released: 2008-03-01, size: 3 MB, affects: {core: {is: inferred, basis: B}}, source: s}
        """;

    [Theory]
    [InlineData("x.size", "inferred-out no-far-end other-byte-unit:d rounded")]
    [InlineData("x.patches", "inferred-out")]
    public void Sizes_of_records_are_read_otherwise_too(string name, string readings)
    {
        var room = Rooms.Read(
            ("content/report.yaml", "title: T\nsummary: S.\n"), ("content/sources.yaml", "- {id: s, title: S}\n"), ("content/data/d.yaml", Sized),
            ("content/selections.yaml", "selections: [{id: x, title: X, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {affects: core}}]\n"),
            ("content/claims.yaml", $"- {{id: c, source: s, place: p, says: So., metric: {name}, at_least: {(name == "x.size" ? "1000 kB" : "1")}, expect: confirmed}}\n"));
        Assert.Empty(room.Diagnostics);
        Assert.Equal(readings, string.Join(' ', Assert.Single(room.Claims.Claims).Alternatives.Select(one => one.Id).Order(StringComparer.Ordinal)));
    }
}
