using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

public sealed class MetricDigitTests
{
    private const string Dataset = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s]
        covers: {from: 2008-01-01, to: 2008-12-31}
        reported: [{id: r, title: R, measure: size, value: 1.0 MB, source: s}]
        """;

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(15, 15)]
    [InlineData(16, null)]
    public void One_to_fifteen_digits_can_be_asked_for(int asked, int? given)
    {
        var rooms = Rooms.Read(
            ("content/report.yaml", "title: T\nsummary: S.\n"),
            ("content/sources.yaml", "- {id: s, title: Source}\n"),
            ("content/data/d.yaml", Dataset),
            ("content/metrics.yaml", FormattableString.Invariant($"- {{id: m, title: M, definition: D., formula: reported.r, digits: {asked}}}\n")));

        Assert.Equal(given is null ? ["RG3012"] : [], rooms.Diagnostics.Select(found => found.Code.Id));
        Assert.Equal(given, Assert.Single(rooms.Metrics.Metrics).Digits);
    }
}
