using System.Text;
using ReportGen.Look;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>A brief report with what the real records lack: sizes. Its patches are made up for demonstration.</summary>
internal static class DemonstrationReport
{
    private const string Months = """
            - {label: January, values: ["all.size[2024-01]", "all.restarts[2024-01]", "all.patches[security]"]}
            - {label: February, values: ["all.size[2024-02]", "all.restarts[2024-02]", "all.patches[general]"]}
            - {label: Moderate, values: ["all.size[moderate]", "all.restarts[moderate]", "all.patches[moderate]"]}
            - {label: March, values: ["all.size[2024-03]", "all.restarts[2024-03]", all.cves]}
            - {label: Core, values: [core.size, core.restarts, core.patches]}
            - {label: Rated, values: [rated.size, rated.restarts, rated.patches]}
            - {label: Rated anywhere, values: [rated-anywhere.size, rated-anywhere.restarts, rated-anywhere.patches]}
        """;

    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["content/report.yaml"] = "title: A demonstration\nsummary: Patches made up to have sizes, which weigh [](metric:all.size).\nbase_url: https://demo.example/\nlanguage: en\nauthors: [The Authors]\n",
        ["content/sources.yaml"] = "- {id: made-up, title: Made up for demonstration}\n",
        ["content/data/demo.yaml"] = """
            id: demo
            title: Patches made up for demonstration
            vendor: Nobody
            product: Nothing
            sources: [made-up]
            covers: {from: 2024-01-01, to: 2024-04-30}
            complete: true
            options: [full, core]
            patches:
              - {id: D-1, title: First, released: 2024-01-09, class: security, severity: critical, severity_max: critical, size: 12.3 MB, restart: required, affects: {full: stated, core: stated}, cves: [CVE-2024-1001], source: made-up}
              - {id: D-2, title: Second, released: 2024-01-23, class: security, severity: low, severity_max: important, size: 0.8 MB, restart: none, affects: {full: stated, core: no}, cves: [CVE-2024-1002, CVE-2024-1003], source: made-up}
              - {id: D-3, title: Third, released: 2024-02-13, class: general, severity: important, severity_max: important, size: 45 MB, restart: possible, affects: {full: stated, core: {is: inferred, basis: a later note}}, source: made-up}
              - {id: D-4, title: Fourth, released: 2024-02-13, class: security, severity: moderate, severity_max: moderate, size: 7.25 MB, restart: required, affects: {full: stated, core: no}, cves: [CVE-2024-1004], source: made-up}
              - {id: D-5, title: Fifth, released: 2024-03-12, class: critical, severity: critical, severity_max: critical, size: 427819008 bytes, restart: required, affects: {full: stated, core: stated}, source: made-up}
            reported:
              - {id: demo-size, title: Size made up as a published one, measure: size, period: {from: 2024-01-01, to: 2024-03-31}, value: 493 MB, source: made-up}

            """,
        ["content/selections.yaml"] = """
            selections:
              - {id: published, title: As published, dataset: demo, basis: reported, window: {from: 2024-01-01, to: 2024-03-31}, figures: {size: demo-size}}
              - {id: all, title: All of them, dataset: demo, basis: records, window: {from: 2024-01-01, to: 2024-03-31}, where: {affects: full}}
              - {id: core, title: Those for Core, dataset: demo, basis: records, window: {from: 2024-01-01, to: 2024-03-31}, where: {affects: core}}
              - {id: rated, title: Those rated, dataset: demo, basis: records, window: {from: 2024-01-01, to: 2024-03-31}, where: {severity: [critical, important]}}
              - {id: rated-anywhere, title: Those rated anywhere, dataset: demo, basis: records, window: {from: 2024-01-01, to: 2024-03-31}, where: {severity_max: [critical, important]}}

            """,
        ["content/metrics.yaml"] = """
            - {id: march, title: Size of March in full, definition: Total size of the patches of March to the byte., formula: "all.size[2024-03]", digits: 9}
            - {id: against-published, title: Recounted against published, definition: Total size of the records divided by the published one., formula: all.size / published.size}

            """,
        ["content/claims.yaml"] = """
            - {id: weighed, source: made-up, place: nowhere, says: "They weighed [over 400 MB](claim:weighed).", metric: all.size, above: 400 MB, expect: confirmed}

            """,
        ["content/charts.yaml"] = """
            - id: sizes
              kind: bar
              title: All of them weighed [](metric:all.size)
              caption: The total is [](metric:all.size).
              axis: {title: Size, unit: MB}
              rows:
                - {label: All, value: all.size}
                - {label: Published, value: published.size}
              source: [made-up]

            """,
        ["content/tables.yaml"] = $$"""
            - id: months
              caption: All of them weighed [](metric:all.size).
              columns: [{title: Size}, {title: Restarts}, {title: Others}]
              rows:
            {{Months}}
                - {label: All, values: [all.size, all.restarts, against-published]}
              source: [made-up]

            """,
        ["content/posts/sizes.md"] = """
            ---
            title: Sizes
            slug: sizes
            date: 2024-05-01
            summary: All of them weighed [](metric:all.size), and [](metric:published.size) was published.
            tags: [demonstration]
            authors: [The Authors]
            key: all.size
            ---

            All of them weighed [](metric:all.size), most of it in March; [](metric:published.size) was published.
            Of March, [](metric:march) is known to the byte.

            ## How much was [](metric:all.size)?

            ![The total is [](metric:all.size).](chart:sizes)

            ![All of it, [](metric:all.size).](table:months)

            """,
    };

    public static SourceTree Tree(string? path = null, string? old = null, string? changed = null) => SourceTree.Over(EmbeddedTheme.Read(), Texts.Select(file =>
    {
        var text = file.Value;
        if (file.Key == path && old is not null)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, changed, StringComparison.Ordinal);
        }

        return new SourceFile(file.Key, Encoding.UTF8.GetBytes(text));
    }));
}
