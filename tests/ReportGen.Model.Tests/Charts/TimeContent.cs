using System.Globalization;
using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Charts;

/// <summary>A dataset of dated records with selections over them, published and recounted, for charts over time and recount tables.</summary>
internal static class TimeContent
{
    private const string Data = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s1]
        covers: {from: 2008-01-01, to: 2020-12-31}
        complete: true
        options: [full]
        patches:
          - {id: A1, title: T, advisory: A, released: 2008-04-08, class: security, severity: critical, severity_max: critical, restart: required, affects: {full: {is: stated}}, cves: [CVE-2008-0001], source: s1}
          - {id: A2, title: T, advisory: A, released: 2008-04-08, class: security, severity: important, severity_max: critical, restart: possible, affects: {full: {is: stated}}, source: s1}
          - {id: B1, title: T, advisory: B, released: 2008-05-13, class: security, severity: important, severity_max: important, restart: none, affects: {full: {is: inferred, basis: X}}, source: s1}
          - {id: C1, title: T, advisory: C, released: 2008-06-10, class: security, severity: critical, severity_max: critical, restart: required, affects: {full: {is: stated}}, source: s1}
          - {id: D1, title: T, advisory: D, released: 2008-06, class: security, severity: important, severity_max: important, restart: required, affects: {full: {is: stated}}, source: s1}
        reported:
          - {id: published, title: T, measure: patches, value: 4, source: s1}
          - {id: about, title: T, measure: patches, value: about 3, source: s1}
          - {id: times, title: T, measure: ratio, value: 7x, source: s1}
          - {id: published-size, title: T, measure: size, value: 82 MB, source: s1}
        """;

    private const string Selections = """
        definitions:
          - {id: in, title: Counted}
          - {id: out, title: Left out}
          - {id: long, title: Long}
        selections:
          - {id: pub, title: Published P, label: P, dataset: d, basis: reported, window: {from: 2008-04-01, to: 2008-06-30}, figures: {patches: published, size: published-size}}
          - {id: pub2, title: Published again, label: Q, dataset: d, basis: reported, window: {from: 2008-04-01, to: 2008-06-30}, figures: {patches: about}}
          - {id: bare, title: Bare, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: published}}
          - {id: all, title: All, dataset: d, basis: records, window: {from: 2008-03-31, to: 2008-06-10}}
          - {id: quarter, title: Quarter, dataset: d, basis: records, window: {from: 2008-04-01, to: 2008-06-30}, where: {affects: full, inferred: include}, count: advisories, recount_of: pub, definition: in}
          - {id: quarter-out, title: Quarter, dataset: d, basis: records, window: {from: 2008-04-01, to: 2008-06-30}, where: {affects: full, inferred: exclude}, count: patches, recount_of: pub, definition: out}
          - {id: year, title: Year, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {affects: full, inferred: include}, count: patches, recount_of: pub, definition: long}
          - {id: again, title: Again, dataset: d, basis: records, window: {from: 2008-04-01, to: 2008-06-30}, where: {affects: full, inferred: exclude}, count: patches, recount_of: pub2, definition: out}
          - {id: critical, title: Critical, dataset: d, basis: records, window: {from: 2008-04-01, to: 2008-06-30}, where: {severity: [critical]}}
          - {id: important, title: Important, dataset: d, basis: records, window: {from: 2008-04-01, to: 2008-06-30}, where: {severity: [important]}}
          - {id: low, title: Low, dataset: d, basis: records, window: {from: 2008-04-01, to: 2008-06-30}, where: {severity: [low]}}
          - {id: decade, title: Decade, dataset: d, basis: records, window: {from: 2008-01-01, to: 2020-12-31}}
          - {id: days, title: Days, dataset: d, basis: records, window: {from: 2015-01-01, to: 2016-12-31}}
        """;

    private const string Metrics = """
        - {id: by-time, title: U, definition: D., formula: pub.patches / bare.patches}
        - {id: even, title: U, definition: D., formula: pub.patches / pub2.patches}
        """;

    public static Outcome<ChartSet> Read(string charts, string tables = "[]") => Read(charts, tables, "");

    /// <summary>The charts over a dataset that holds more records, one for each of so many days from 1 January 2015.</summary>
    public static Outcome<ChartSet> ReadWithReleaseDays(int days, string charts)
    {
        var first = new DateOnly(2015, 1, 1);
        var records = Enumerable.Range(0, days).Select(day =>
            $"  - {{id: day-{day}, title: T, released: {first.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, restart: required, affects: {{full: {{is: stated}}}}, source: s1}}\n");
        return Read(charts, "[]", string.Concat(records));
    }

    private static Outcome<ChartSet> Read(string charts, string tables, string records)
    {
        (string, string)[] files =
        [
            ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
            ("content/sources.yaml", "- {id: s1, title: Source}\n- {id: early, title: Early source, date: 2008-04}\n"),
            ("content/data/d.yaml", Data.Replace("reported:\n", $"{records}reported:\n", StringComparison.Ordinal)),
            ("content/metrics.yaml", Metrics),
            ("content/selections.yaml", Selections),
            ("content/charts.yaml", charts),
            ("content/tables.yaml", tables),
        ];
        var rooms = Rooms.Read(files);
        Assert.Empty(rooms.Diagnostics.Select(found => found.ToString()));
        return ChartReader.Read(Rooms.Tree(files), rooms.Data, rooms.Metrics, Limits.Default);
    }

    public static Chart Chart(string yaml)
    {
        var read = Read(yaml);
        Assert.Empty(read.Diagnostics.Select(found => found.ToString()));
        return Assert.Single(read.Value.Charts);
    }

    public static DataTable Table(string yaml)
    {
        var read = Read("[]", yaml);
        Assert.Empty(read.Diagnostics.Select(found => found.ToString()));
        return Assert.Single(read.Value.Tables);
    }

    /// <summary>The text of each cell of a row, its label first.</summary>
    public static IEnumerable<string> Words(TableRow row) => row.Cells.Select(cell => cell switch
    {
        MeasureCell measure => measure.Words,
        DifferenceCell difference => difference.Difference.Words,
        TextCell text => text.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    }).Prepend(row.Label);
}
