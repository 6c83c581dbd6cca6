using System.Globalization;
using ReportGen.Claims;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

public sealed class AlternativeReadingTests
{
    /// <summary>Every choice of some of them is a reading: of six there are 63. Of more each further one alone is, and all.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(6, 63)]
    [InlineData(7, 65)]
    public void The_byte_units_of_at_most_six_datasets_are_combined(int datasets, int readings)
    {
        var sizes = Enumerable.Range(0, datasets).Select(at => string.Create(CultureInfo.InvariantCulture, $"reported.size{at}"));
        var rooms = Rooms.Read(
        [
            ("content/report.yaml", "title: T\nsummary: S.\n"),
            ("content/sources.yaml", "- {id: s, title: Source}\n- {id: t, title: Another}\n"),
            ("content/metrics.yaml", $"- {{id: total, title: Total, definition: D., formula: {string.Join(" + ", sizes)}}}\n"),
            ("content/claims.yaml", "- {id: c, source: t, judged_by: [s], place: p, says: It was said., metric: total, above: 1 kB, expect: confirmed}\n"),
            .. Enumerable.Range(0, datasets).Select(Dataset),
        ]);

        Assert.Empty(rooms.Diagnostics);
        var alternatives = Assert.Single(rooms.Claims.Claims).Alternatives;
        Assert.Equal(readings, alternatives.Count(alternative => alternative.Group == ReadingGroup.ByteUnit));
    }

    private static (string Path, string Text) Dataset(int at)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"d{at}");
        return ($"content/data/{id}.yaml", string.Create(CultureInfo.InvariantCulture, $$"""
            id: {{id}}
            title: D
            vendor: V
            product: P
            sources: [s]
            covers: {from: 2008-01-01, to: 2008-12-31}
            reported: [{id: size{{at}}, title: Size, measure: size, value: 1.0 MB, source: s}]

            """));
    }
}
