using System.Collections.Immutable;
using System.Text;
using ReportGen.Sources;

namespace ReportGen.Bench;

/// <summary>A small report that has one of everything that is read.</summary>
internal static class SmallReport
{
    /// <summary>A picture of one pixel.</summary>
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static readonly ImmutableSortedDictionary<string, SourceFile> Theme = OwnReport.Theme().ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal);

    public static SourceTree Sources() => SourceTree.Over(Theme, Content());

    /// <summary>The report with one file more, or another in its place; of the theme it is the report's own, over the built-in one.</summary>
    public static SourceTree With(SourceFile file) => SourceTree.Over(Theme, [.. Content().Where(other => other.Path != file.Path), file]);

    private static IEnumerable<SourceFile> Content() =>
    [
        Text("content/report.yaml", """
            title: A small report
            summary: A report that is spoilt by chance.
            base_url: https://small.example/
            language: en
            authors: [A. Tester]
            exempt:
              - {pattern: "ESXi [0-9]+", reason: a name}
            """),
        Text("content/sources.yaml", """
            - id: s1
              title: Release notes
              author: A. Vendor
              date: 2009-01-31
              url: https://vendor.example/notes
            """),
        Text("content/data/alpha.yaml", """
            id: alpha
            title: Alpha patches
            vendor: Vendor
            product: Product
            sources: [s1]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: true
            options: [full, core]
            patches:
              - {id: A1, title: First fix, released: 2008-02-12, class: security, severity: critical, size: 12 MB, restart: required, affects: {full: stated, core: stated}, cves: [CVE-2008-0001], source: s1}
              - {id: A2, title: Second fix, released: 2008-06, class: security, severity: important, size: over 4 MB, restart: none, affects: {full: stated, core: no}, replaces: [A1], source: s1}
            reported:
              - {id: alpha-size, title: Published size, measure: size, period: {from: 2008-01-01, to: 2008-12-31}, value: over 16 MB, source: s1, place: the list}
            """),
        Text("content/selections.yaml", """
            definitions: []
            selections:
              - {id: full, title: "Alpha, Full installation", label: Full, dataset: alpha, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {affects: full}, count: patches}
              - {id: core, title: "Alpha, Core installation", label: Core, dataset: alpha, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {affects: core}, count: patches}
            """),
        Text("content/metrics.yaml", """
            - id: ratio
              title: Patches of Full against Core
              definition: How many times the patches of Core Full had.
              formula: full.patches / core.patches
            """),
        Text("content/claims.yaml", """
            - id: twice
              source: s1
              place: the last paragraph
              says: Full had [2x](claim:twice) the patches of Core.
              metric: ratio
              equals: 2x
              expect: confirmed
            """),
        Text("content/charts.yaml", """
            - id: patches
              kind: bar
              title: Full had more patches
              axis: {title: Patches}
              rows:
                - {label: Full, value: full.patches}
                - {label: Core, value: core.patches}
              source: [s1]
            """),
        Text("content/tables.yaml", """
            - id: counts
              caption: Patches of both
              columns: [{title: Patches}]
              rows:
                - {label: Full, values: [full.patches]}
                - {label: Core, values: [core.patches]}
            """),
        Text("content/posts/first.md", """
            ---
            title: A first post
            slug: first
            date: 2009-02-01
            summary: What the notes say.
            tags: [patches, notes]
            aliases: [old/first]
            ---
            Full had [2](metric:full.patches) patches, [2.00×](metric:ratio) those of Core, and "so on".[^n]

            ## A heading

            ![Patches](chart:patches)

            ![Counts](table:counts)

            | a | b |
            | - | - |
            | c | `d` |

            > [!NOTE]
            > The SDL is a *note* with **weight** and [a link](https://vendor.example/).

            - a list ![a dot](/dot.png)
            - [x] done

            ```csharp
            var a = "b";
            ```

            *[SDL]: security development lifecycle

            [^n]: A note.
            """),
        Text("content/static/dot.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>"""),
        new("content/static/dot.png", Convert.FromBase64String(Png)),
    ];

    private static SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n") + "\n"));
}
