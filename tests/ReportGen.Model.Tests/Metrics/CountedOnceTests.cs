using System.Globalization;
using System.Text;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

/// <summary>How often records are looked at: what a dataset costs grows with its records and with its selections, and not with both and
/// all their measures.</summary>
public sealed class CountedOnceTests
{
    private const int Undated = 3;

    private static readonly Period Year = Period.Between(new DateOnly(2008, 1, 1), new DateOnly(2008, 12, 31));

    [Theory]
    [InlineData(500)]
    [InlineData(1_000)]
    [InlineData(2_000)]
    public void All_measures_of_a_selection_look_at_each_record_once(int records)
    {
        var metrics = Read(records).Metrics;
        foreach (var measure in SelectionMeasures.All) Assert.NotNull(metrics.Find($"x.{measure}"));
        Assert.Equal(records, metrics.Counted.Visited);
    }

    /// <summary>Only a record without a date may belong to every month.</summary>
    [Theory]
    [InlineData(500)]
    [InlineData(1_000)]
    [InlineData(2_000)]
    public void All_months_of_a_selection_together_look_at_each_record_once(int records)
    {
        var metrics = Read(records).Metrics;
        var months = Year.EachMonth().ToList();
        var counts = months.Select(month => metrics.Find($"x.patches[{Period.IsoMonth(month.First)}]")!.Measure.Known!.Value).ToList();

        Assert.Equal(records - Undated, counts.Sum(count => (int)count.Low.Value!.Value.Numerator));
        Assert.All(counts, count => Assert.Equal((Rational)Undated, count.Width));
        Assert.Equal(records + ((months.Count - 1) * Undated), metrics.Counted.Visited);
    }

    [Fact]
    public void Other_readings_look_at_no_record_again_where_no_membership_is_inferred()
    {
        var metrics = Read(500).Metrics;
        var published = metrics.Find("x.size");
        var other = metrics.Evaluate("x.size", ReportGen.Metrics.Reading.Default with { Inferred = ReportGen.Metrics.InferredReading.Out, FarEnd = FarEnd.None });

        Assert.Equal(published?.Measure, other?.Measure);
        Assert.Equal(500, metrics.Counted.Visited);
    }

    private static Rooms Read(int records) => Rooms.Read(
        ("content/report.yaml", "title: T\nsummary: S."),
        ("content/sources.yaml", "- {id: s, title: S}"),
        ("content/data/d.yaml", $"id: d\ntitle: D\nvendor: V\nproduct: P\nsources: [s]\ncovers: {{from: {Period.Iso(Year.First)}, to: {Period.Iso(Year.Last)}}}\ncomplete: true\npatches:\n{Records(records)}"),
        ("content/selections.yaml", "selections: [{id: x, title: X, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, count: patches}]"));

    private static string Records(int count)
    {
        var text = new StringBuilder();
        for (var at = 0; at < count; at++)
        {
            var released = at < Undated ? "unknown" : Period.Iso(Year.First.AddDays(at * 37 % Year.Days));
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: p{at}, title: T, source: s, released: {released}, size: {at % 40} MB}}\n");
        }

        return text.ToString();
    }
}
