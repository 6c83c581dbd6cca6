using System.Collections.Immutable;
using System.Text;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>The smallest report that builds without a finding: one dataset, two selections, a metric, a claim, a chart, a post. Cases take from it what they do not hold.</summary>
internal static class BaseSite
{
    public static ImmutableArray<SourceFile> Files { get; } =
    [
        File("content/report.yaml", """
            title: A brief report
            summary: A report for tests.
            base_url: https://small.example/
            language: en
            authors: [A. Tester]
            licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
            """),
        File("content/sources.yaml", """
            - id: s1
              title: Release notes
              author: A. Vendor
              date: 2009-01-31
              url: https://vendor.example/notes
            """),
        File("content/data/alpha.yaml", """
            id: alpha
            title: Alpha patches
            vendor: Vendor
            product: Alpha
            sources: [s1]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: true
            options: [full, core]
            patches:
              - id: A1
                title: First fix
                released: 2008-02-12
                class: security
                severity: critical
                size: 12 MB
                restart: required
                affects: {full: stated, core: stated}
                source: s1
              - id: A2
                title: Second fix
                released: 2008-06-10
                class: security
                severity: important
                size: 4 MB
                restart: none
                affects: {full: stated, core: no}
                source: s1
            """),
        File("content/selections.yaml", """
            definitions: []
            selections:
              - id: alpha-full
                title: Alpha, Full installation
                label: Alpha Full
                dataset: alpha
                basis: records
                window: {from: 2008-01-01, to: 2008-12-31}
                where: {affects: full}
                count: patches
              - id: alpha-core
                title: Alpha, Core installation
                label: Alpha Core
                dataset: alpha
                basis: records
                window: {from: 2008-01-01, to: 2008-12-31}
                where: {affects: core}
                count: patches
            """),
        File("content/metrics.yaml", """
            - id: full-vs-core
              title: Patches of Full against Core
              definition: How many times the patches of the Core installation the Full installation had.
              formula: alpha-full.patches / alpha-core.patches
            """),
        File("content/claims.yaml", """
            - id: twice
              source: s1
              place: the last paragraph
              says: The Full installation had [2×](claim:twice) the patches of the Core installation.
              metric: full-vs-core
              equals: 2x
              expect: confirmed
            """),
        File("content/charts.yaml", """
            - id: patches
              kind: bar
              title: The Full installation had many patches
              axis: {title: Patches}
              scale: linear
              rows:
                - {label: Full, value: alpha-full.patches}
                - {label: Core, value: alpha-core.patches}
              source: [s1]
            """),
        File("content/tables.yaml", "[]"),
        File("content/posts/first.md", """
            ---
            title: A first post
            slug: first
            date: 2009-02-01
            summary: What the release notes say.
            authors: [A. Tester]
            ---
            The Full installation had [2](metric:alpha-full.patches) patches, [2.00×](metric:full-vs-core) those of the Core installation.
            """),
    ];

    /// <summary>Its <c>report.yaml</c> without an address: then it has no cards, which take long to draw.</summary>
    public static string WithoutAddress => Encoding.UTF8.GetString(Files.Single(file => file.Path == "content/report.yaml").Bytes.Span)
        .Replace("base_url: https://small.example/\n", "", StringComparison.Ordinal);

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n") + "\n"));
}
