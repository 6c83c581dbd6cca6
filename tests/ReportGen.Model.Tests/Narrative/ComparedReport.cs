using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen.Tests.Narrative;

/// <summary>A report of two installations, to hold sentences against.</summary>
internal static class ComparedReport
{
    private static readonly (string Path, string Text)[] Content =
    [
        ("content/sources.yaml", "- {id: notes, title: Notes, date: 2009-02-12}\n"),
        ("content/data/alpha.yaml", """
            id: alpha
            title: Patches of Alpha
            vendor: Alpha Works
            product: Alpha
            sources: [notes]
            covers: {from: 2008-01-01, to: 2009-06-30}
            complete: true
            patches:
              - {id: a1, title: First, released: 2008-04-08, source: notes, size: 3 MB}
              - {id: a2, title: Second, released: 2009-01-13, source: notes, size: 4 MB}
            reported:
              - {id: full-patches, title: Patches of Full, measure: patches, value: 32, source: notes, place: the table}
              - {id: core-patches, title: Patches of Core, measure: patches, value: 26, source: notes, place: the table}
            """),
        ("content/selections.yaml", """
            selections:
              - id: full
                title: Alpha, all of it
                label: Full
                dataset: alpha
                basis: reported
                window: {from: 2008-06-30, to: 2009-06-30}
                figures: {patches: full-patches}
              - id: core
                title: Alpha without windows
                label: Core
                dataset: alpha
                basis: reported
                window: {from: 2008-01-01, to: 2009-06-30}
                figures: {patches: core-patches}
              - id: full-recount
                title: Alpha, all of it, counted again
                label: Full, recounted
                dataset: alpha
                basis: records
                window: {from: 2008-06-30, to: 2009-06-30}
                recount_of: full
                definition: again
            definitions:
              - {id: again, title: Counted again}
            """),
        ("content/metrics.yaml", """
            - {id: full-vs-core, title: Full against Core, definition: Patches of Full by those of Core., formula: full.patches / core.patches}
            - {id: core-fewer, title: Fewer for Core, definition: The share that Core lacks., formula: "fewer(core.patches, full.patches)"}
            """),
        ("content/claims.yaml", """
            - {id: fewer, source: notes, place: the table, says: "Core had [~20%](claim:fewer) fewer patches.", metric: core-fewer, equals: ~20%, expect: confirmed}
            - {id: thrice, source: notes, place: the table, says: "Full had [3x](claim:thrice) the patches.", metric: full-vs-core, equals: 3x, expect: contradicted}
            """),
        ("content/charts.yaml", """
            - id: patches
              kind: bar
              title: Patches by installation
              axis: {title: Patches}
              rows:
                - {label: Full, value: full.patches}
                - {label: Core, value: core.patches}
              source: [notes]
            """),
    ];

    /// <summary>The findings of the room in a report with these files beside its own, or in their place.</summary>
    public static Outcome<ReportGen.Narrative.Narrative> Read(string settings, params (string Path, string Text)[] files)
    {
        var tree = SmallReport.Tree(
        [
            ("content/report.yaml", $"title: Installations of Alpha\nsummary: What was counted.\nlanguage: en\nauthors: [Ann]\n{settings}"),
            .. Content.Where(own => !files.Any(file => file.Path == own.Path)), .. files,
        ]);
        var (data, found) = DataReader.Read(tree, Limits.Default);
        Assert.Empty(found);
        var (metrics, wrong) = MetricEngine.Compute(tree, data, Limits.Default);
        Assert.Empty(wrong);
        var (ledger, untrue) = ClaimJudge.Judge(tree, data, metrics, Limits.Default);
        Assert.Empty(untrue);
        var (charts, undrawn) = ChartReader.Read(tree, data, metrics, Limits.Default);
        Assert.Empty(undrawn);
        return NarrativeReader.Read(tree, data, metrics, ledger, charts, [], Limits.Default, PostChoice.Default);
    }

    /// <summary>The findings in a post with this body and summary: code, and the word in quotes.</summary>
    public static List<Diagnostic> InPost(string summary, string body, string settings = "") =>
        [.. Read(settings, ("content/posts/p.md", $"---\ntitle: A title\nsummary: {summary}\ndate: 2009-07-01\n---\n{body}\n")).Diagnostics];
}
