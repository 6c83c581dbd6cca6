using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Charts;

/// <summary>A dataset of records with sizes, one of them unknown, with selections over it.</summary>
internal static class SizedContent
{
    private const string Data = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s1]
        covers: {from: 2008-01-01, to: 2008-12-31}
        complete: true
        patches:
          - {id: P1, title: T, released: 2008-02-01, severity: critical, size: 12 MB, restart: none, source: s1}
          - {id: P2, title: T, released: 2008-03-01, severity: low, size: about 100 MB, restart: none, source: s1}
          - {id: P3, title: T, released: 2008-04-01, size: 4 MB, restart: none, source: s1}
          - {id: P4, title: T, released: 2008-05-01, severity: low, restart: none, source: s1}
        """;

    private const string Selections = """
        selections:
          - {id: all, title: All, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-05-31}}
          - {id: early, title: Early, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-03-31}}
          - {id: critical, title: Critical, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-05-31}, where: {severity: [critical]}}
          - {id: many, title: Many, dataset: d, basis: records, window: {from: 2008-06-01, to: 2008-12-31}}
        """;

    public static Chart Chart(string yaml)
    {
        var read = Read(0, yaml);
        Assert.Empty(read.Diagnostics.Select(found => found.ToString()));
        return Assert.Single(read.Value.Charts);
    }

    /// <summary>The charts over a dataset that holds so many more records.</summary>
    public static Outcome<ChartSet> Read(int more, string charts)
    {
        var records = string.Concat(Enumerable.Range(0, more).Select(at => $"  - {{id: M{at}, title: T, released: 2008-07-01, size: {at + 1} kB, restart: none, source: s1}}\n"));
        (string, string)[] files =
        [
            ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
            ("content/sources.yaml", "- {id: s1, title: Source}\n"),
            ("content/data/d.yaml", $"{Data}\n{records}"),
            ("content/selections.yaml", Selections),
            ("content/charts.yaml", charts),
        ];
        var rooms = Rooms.Read(files);
        Assert.Empty(rooms.Diagnostics.Select(found => found.ToString()));
        return ChartReader.Read(Rooms.Tree(files), rooms.Data, rooms.Metrics, Limits.Default);
    }
}
