using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Charts;

/// <summary>Datasets of two vendors, with records of several severities and what was published of them.</summary>
internal static class GroupedContent
{
    private const string Groups = "[{name: Alpha Inc, colour: group1}, {name: Beta Ltd, colour: group2}]";

    private const string Alpha = """
        id: a
        title: A
        vendor: Alpha Inc
        product: P
        sources: [s1]
        covers: {from: 2008-01-01, to: 2008-12-31}
        complete: true
        patches:
          - {id: A1, title: T, released: 2008-02-01, severity: critical, size: 12 MB, restart: none, source: s1}
          - {id: A2, title: T, released: 2008-03-01, severity: low, size: 20 MB, restart: none, source: s1}
          - {id: A3, title: T, released: 2008-03, severity: low, size: 4 MB, restart: none, source: s1}
        reported:
          - {id: a-patches, title: T, measure: patches, value: 3, source: s1}
          - {id: a-size, title: T, measure: size, value: over 30 MB, source: s1}
        """;

    private const string Beta = """
        id: b
        title: B
        vendor: Beta Ltd
        product: Q
        sources: [s1]
        covers: {from: 2008-01-01, to: 2008-12-31}
        complete: true
        patches:
          - {id: B1, title: T, released: 2008-02-01, severity: critical, restart: none, source: s1}
        reported:
          - {id: b-patches, title: T, measure: patches, value: 5, source: s1}
          - {id: b-size, title: T, measure: size, value: 2 MB, source: s1}
        """;

    private const string Selections = """
        selections:
          - {id: alpha, title: Alpha, dataset: a, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
          - {id: early, title: Early, dataset: a, basis: records, window: {from: 2008-01-01, to: 2008-03-15}}
          - {id: critical, title: Critical, dataset: a, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {severity: [critical]}}
          - {id: beta, title: Beta, dataset: b, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
          - {id: said-alpha, title: Alpha said, dataset: a, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: a-patches, size: a-size}}
          - {id: said-beta, title: Beta said, dataset: b, basis: reported, window: {from: 2008-01-01, to: 2008-06-30}, figures: {patches: b-patches, size: b-size}}
        """;

    private const string Metrics = """
        - {id: twice, title: T, definition: D, formula: 2 * alpha.patches}
        - {id: both, title: T, definition: D, formula: alpha.patches / beta.patches}
        """;

    public static Chart Chart(string yaml, string groups = Groups)
    {
        var read = Read(yaml, groups);
        Assert.Empty(read.Diagnostics.Select(found => found.ToString()));
        return Assert.Single(read.Value.Charts);
    }

    public static Outcome<ChartSet> Read(string charts, string groups = Groups)
    {
        var files = Files(charts, groups, Selections);
        var rooms = Rooms.Read(files);
        Assert.Empty(rooms.Diagnostics.Select(found => found.ToString()));
        return ChartReader.Read(Rooms.Tree(files), rooms.Data, rooms.Metrics, Limits.Default);
    }

    /// <summary>What is found in the data of a report with these groups.</summary>
    /// <param name="selection">A further line of selections.</param>
    public static IEnumerable<Diagnostic> Findings(string groups, string selection = "") =>
        Rooms.Read(Files("[]", groups, $"{Selections}\n{selection}")).Diagnostics;

    private static (string, string)[] Files(string charts, string groups, string selections) =>
    [
        ("content/report.yaml", $"title: T\nsummary: S.\nlanguage: en\nauthors: [A]\ngroups: {groups}\n"),
        ("content/sources.yaml", "- {id: s1, title: Source}\n"),
        ("content/data/a.yaml", Alpha),
        ("content/data/b.yaml", Beta),
        ("content/selections.yaml", selections),
        ("content/metrics.yaml", Metrics),
        ("content/charts.yaml", charts),
    ];
}
