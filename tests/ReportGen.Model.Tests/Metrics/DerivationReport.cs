using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

/// <summary>A brief report with the worked examples of the domain and a few counted records, for tests of what is said of a number.</summary>
internal static class DerivationReport
{
    private const string Data = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s]
        covers: {from: 2008-01-01, to: 2008-12-31}
        complete: {from: 2008-01-01, to: 2008-06-30}
        options: [core]
        patches:
          - {id: a, title: T, source: s, released: 2008-01-08, restart: required, class: security, severity: critical, size: 10 MB, affects: {core: stated}, advisory: M1, cves: [CVE-2008-0001]}
          - {id: b, title: T, source: s, released: 2008-01-08, restart: possible, class: security, severity: low, size: 20 MB, affects: {core: {is: inferred, basis: b}}, advisory: M1}
          - {id: c, title: T, source: s, released: 2008-03-11, restart: none, class: general, severity: critical, affects: {core: stated}, cves: [CVE-2008-0001]}
          - {id: e, title: T, source: s, released: 2008-04-08, restart: required, class: security, severity: low, size: over 19 MB, affects: {core: unknown}}
          - {id: f, title: T, source: s, released: 2008-04, restart: required, class: security, severity: low, size: 1 MB, affects: {core: stated}}
        reported:
          - {id: esxi-size, title: Size of ESXi, measure: size, value: over 2.7 GB, source: s, place: the table}
          - {id: core-size, title: Size of Core, measure: size, value: 82 MB, source: s, place: the table}
          - {id: sp2-size, title: Size with Service Pack 2, measure: size, value: 845 MB, source: s, place: the table}
          - {id: esx-patches, title: Patches of ESX, measure: patches, value: 85, source: s, place: the table}
          - {id: full-patches, title: Patches of Full, measure: patches, value: 32, source: s, place: the table}
          - {id: core-patches, title: Patches of Core, measure: patches, value: 26, source: s, place: the table}
          - {id: download, title: The download, measure: size, value: over 200 MB, source: s, place: the text}
          - {id: advertised, title: The advertised size, measure: size, value: 32 MB, source: s, place: the text}
          - {id: outage, title: The outage, measure: downtime, value: 2 days, source: s, place: the text}
          - {id: total, title: The total, measure: size, value: over 3 GB, parts: [part-a, part-b], source: s, place: the text}
          - {id: part-a, title: Part A, measure: size, value: 1.4 GB, source: s, place: the text}
          - {id: part-b, title: Part B, measure: size, value: 1.6 GB, source: s, place: the text}
        """;

    private const string Selections = """
        definitions:
          - {id: all, title: All of them}
          - {id: quarter, title: The first quarter}
        selections:
          - {id: esxi, title: VMware ESXi 3.5, dataset: d, basis: reported, window: {from: 2008-02-01, to: 2008-06-30}, figures: {size: esxi-size}}
          - {id: core, title: "Windows Server 2008, Core", dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-06-30}, figures: {size: core-size, patches: core-patches}}
          - {id: sp2, title: Hyper-V with Service Pack 2 counted, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-06-30}, figures: {size: sp2-size}}
          - {id: full, title: Full, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-06-30}, figures: {patches: full-patches}}
          - {id: esx, title: ESX, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-06-30}, figures: {patches: esx-patches, size: total}}
          - {id: x, title: X, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-06-30}, where: {affects: core}, count: patches, recount_of: core, definition: all}
          - {id: early, title: Early, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-03-31}, count: patches, recount_of: core, definition: quarter}
          - {id: later, title: Later, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, count: advisories}
        """;

    private const string Metrics = """
        - {id: footprint, title: Footprint, definition: D, formula: esxi.size / core.size}
        - {id: footprint-sp2, title: Footprint with Service Pack 2, definition: D, formula: esxi.size / sp2.size}
        - {id: patches, title: Patches of ESX against Full, definition: D, formula: esx.patches / full.patches}
        - {id: core-fewer, title: Fewer, definition: D, formula: "fewer(core.patches, full.patches)"}
        - {id: full-more, title: More, definition: D, formula: "more(full.patches, core.patches)"}
        - {id: full-share, title: Share, definition: D, formula: "share(full.patches, core.patches)"}
        - {id: rest, title: Rest, definition: D, formula: reported.download - reported.advertised}
        - {id: available, title: Availability, definition: D, formula: "availability(reported.outage, 1 year)"}
        - {id: reached, title: Nines, definition: D, formula: nines(available)}
        - {id: allowed, title: Allowed, definition: D, formula: "downtime(5 nines, 1 year)"}
        - {id: larger, title: Larger, definition: D, formula: "max(core.size, sp2.size)"}
        - {id: mix, title: Mix, definition: D, formula: esxi.size / (esxi.size + core.size + sp2.size)}
        - {id: grown, title: Growth, definition: D, formula: reported.download / reported.advertised * 2, as: share}
        - {id: short, title: What is left, definition: D, formula: reported.download - reported.esxi-size / 12}
        - {id: same, title: The same again, definition: D, formula: esx.patches}
        """;

    public static Rooms Read(string moreMetrics = "") => Rooms.Read(
        ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
        ("content/sources.yaml", "- {id: s, title: Source, author: A}\n"),
        ("content/data/d.yaml", Data),
        ("content/selections.yaml", Selections),
        ("content/metrics.yaml", $"{Metrics}\n{moreMetrics}"));
}
