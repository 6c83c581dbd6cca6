using ReportGen.Metrics;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

/// <summary>What the measures of a reported selection are while a recount of advisories stands in for it.</summary>
public sealed class RecountReadingTests
{
    private static readonly Rooms Room = Rooms.Read(
        ("content/report.yaml", "title: T\nsummary: S.\n"),
        ("content/sources.yaml", "- {id: s, title: S}\n"),
        ("content/metrics.yaml", "- {id: twice, title: T, definition: D., formula: 2 * pub.patches}\n"),
        ("content/data/d.yaml", """
            id: d
            title: D
            vendor: V
            product: P
            sources: [s]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: true
            patches:
              - {id: a, title: A, advisory: M1, class: security, released: 2008-02-01, size: 1000000 bytes, source: s}
              - {id: b, title: B, advisory: M1, class: security, released: 2008-02-01, size: 3000000 bytes, source: s}
              - {id: c, title: C, released: 2008-03-01, class: critical, size: 2000000 bytes, source: s}
            reported:
              - {id: stated, title: R, measure: patches, value: 5, source: s}
              - {id: stated-size, title: R, measure: size, value: 7 MB, source: s}
            """),
        ("content/selections.yaml", """
            definitions: [{id: again, title: Counted again}]
            selections:
              - {id: pub, title: X, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-06-30}, figures: {patches: stated, size: stated-size}}
              - {id: re, title: Y, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-06-30}, count: advisories, recount_of: pub, definition: again}
            """));

    [Theory]
    [InlineData("pub.patches", "5", "2", "Number of advisories of X")]
    [InlineData("pub.count", "5", "2", "Number of advisories of X")]
    [InlineData("pub.advisories", "unknown", "2", "Number of advisories of X")]
    [InlineData("pub.patches[security]", "unknown", "1", "Number of advisories of class security of X")]
    [InlineData("pub.per_month", "0.833 per month", "0.333 per month", "Number of advisories per month of X")]
    [InlineData("pub.size", "7 MB", "6 MB", "Total size of the patches of X")]
    [InlineData("pub.mean_size", "1.3–1.5 MB", "2 MB", "Mean size of a patch of X")]
    [InlineData("twice", "10", "4", "T")]
    public void Counts_read_what_the_recount_counts_and_other_measures_are_its_own(string name, string published, string recounted, string title)
    {
        Assert.Empty(Room.Diagnostics);
        var evaluation = Room.Metrics.Evaluate(name, Reading.Default with { DefinitionId = "again" })!;
        Assert.Equal((published, recounted, title), (Room.Metrics.Find(name)!.Words, evaluation.Words, evaluation.Title));
    }
}
