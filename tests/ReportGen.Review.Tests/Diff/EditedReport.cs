using System.Collections.Immutable;
using System.Text;
using ReportGen.Claims;
using ReportGen.Diff;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff;

/// <summary>A brief report with much that follows from its records: selections, metrics, claims, charts and prose. Its patches are made up for demonstration.
/// The verdicts are accepted as they come out, as authors do who change a record.</summary>
internal static class EditedReport
{
    /// <summary>The two selections always hold these: what is divided by a count of them is never divided by zero.</summary>
    private const string Lasting = """
          - {id: K-1, title: Lasting, released: 2024-01-16, class: security, severity: critical, size: 20 MB, restart: required, affects: {full: stated, core: stated}, cves: [CVE-2024-2001], source: made-up}
          - {id: K-2, title: Lasting too, released: 2024-03-19, class: general, severity: important, size: 5 MB, restart: none, affects: {full: stated, core: stated}, source: made-up}

        """;

    private const string Selections = """
        selections:
          - {id: published, title: As published, dataset: demo, basis: reported, window: {from: 2024-01-01, to: 2024-04-30}, figures: {size: demo-size}}
          - {id: all, title: All of them, dataset: demo, basis: records, window: {from: 2024-01-01, to: 2024-04-30}, where: {affects: full}}
          - {id: core, title: Those for Core, dataset: demo, basis: records, window: {from: 2024-01-01, to: 2024-04-30}, where: {affects: core}}
          - {id: rated, title: Those rated, dataset: demo, basis: records, window: {from: 2024-01-01, to: 2024-04-30}, where: {severity: [critical, important], affects: full}}
          - {id: early, title: The early ones, dataset: demo, basis: records, window: {from: 2024-01-01, to: 2024-02-29}, where: {affects: full}}

        """;

    private const string Metrics = """
        - {id: all-vs-core, title: All against Core, definition: Patches in all divided by those for Core., formula: all.patches / core.patches}
        - {id: size-vs-published, title: Recounted against published, definition: Total size of the records divided by the published one., formula: all.size / published.size}
        - {id: fewer-on-core, title: Fewer for Core, definition: By which share fewer patches Core needed., formula: "fewer(core.patches, all.patches)"}
        - {id: product, title: The product of both, definition: One ratio times the other., formula: size-vs-published * all-vs-core}

        """;

    private const string Post = """
        ---
        title: Sizes
        slug: sizes
        date: 2024-05-01
        summary: All of them weighed [](metric:all.size).
        authors: [The Authors]
        key: all.size
        ---

        All of them weighed [](metric:all.size), [](metric:size-vs-published) what was published; [](metric:core.patches) were for Core, [](metric:fewer-on-core) fewer.

        ## By month

        [](metric:all.patches[2024-02]) came in February, [](metric:early.restarts) of the early ones needed a restart. The product of both is [](metric:product).

        ![All of it.](chart:sizes)

        """;

    private static readonly string[] ClaimIds = ["weighed", "twice", "few"];

    /// <summary>The edition with these records, in YAML after those that last.</summary>
    /// <param name="completeness">Whether the dataset's list is said to be complete: <c>true</c> or <c>false</c>.</param>
    /// <param name="earlier">Whose drawings are taken.</param>
    /// <param name="sentences">What stands at the end of the post.</param>
    /// <param name="exempt">Patterns of <c>report.yaml</c>.</param>
    public static Edition Of(IEnumerable<string> records, string completeness, Edition? earlier = null, string sentences = "", params string[] exempt)
    {
        string[] expected = [.. ClaimIds.Select(_ => "confirmed")];
        var dataset = Dataset(records, completeness);
        var judged = Pipeline.Read(Tree(dataset, expected, sentences, exempt), BuildOptions.Default).Claims;
        expected = [.. ClaimIds.Select(id => VerdictWords.Id(Verdict(judged, id)))];
        var options = BuildOptions.Default with { EarlierFiles = earlier?.Files.ToImmutableDictionary(StringComparer.Ordinal) ?? BuildOptions.Default.EarlierFiles };
        var tree = Tree(dataset, expected, sentences, exempt);
        var built = KeptBuild.Run(tree, options);
        Assert.True(built.Output is not null, $"{string.Join('\n', built.Diagnostics)}\n{dataset}");
        var read = EditionReader.Read("demonstration", built.Output.Files).Value ?? throw new InvalidOperationException("The site that was built is not read.");
        return read with { Sources = tree };
    }

    private static VerdictKind Verdict(ClaimLedger judged, string id) => judged.Find(id)?.Verdict.Kind ?? throw new InvalidOperationException($"{id} was not judged.");

    private static string Dataset(IEnumerable<string> records, string completeness) => $$"""
        id: demo
        title: Patches made up for demonstration
        vendor: Nobody
        product: Nothing
        sources: [made-up]
        covers: {from: 2024-01-01, to: 2024-04-30}
        complete: {{completeness}}
        options: [full, core]
        reported:
          - {id: demo-size, title: Size made up as a published one, measure: size, period: {from: 2024-01-01, to: 2024-04-30}, value: 93 MB, source: made-up}
        patches:
        {{Lasting}}{{string.Concat(records.Select(record => $"  - {record}\n"))}}
        """;

    private static SourceTree Tree(string dataset, string[] expected, string sentences, string[] exempt) => SourceTree.Of(
    [
        .. EmbeddedTheme.Read().Values,
        File("report.yaml", "title: A demonstration\nsummary: Patches made up, which weigh [](metric:all.size).\nlanguage: en\nauthors: [The Authors]\n" + Exempt(exempt)),
        File("sources.yaml", "- {id: made-up, title: Made up for demonstration}\n"),
        File("data/demo.yaml", dataset),
        File("selections.yaml", Selections),
        File("metrics.yaml", Metrics),
        File("claims.yaml", $$"""
            - {id: weighed, source: made-up, place: nowhere, says: "They weighed [over 60 MB](claim:weighed).", metric: all.size, above: 60 MB, expect: {{expected[0]}}}
            - {id: twice, source: made-up, place: nowhere, says: "It was [2×](claim:twice) as many.", metric: all-vs-core, equals: 2x, expect: {{expected[1]}}}
            - {id: few, source: made-up, place: nowhere, says: "There were [at most 4](claim:few) for Core.", metric: core.patches, at_most: 4, expect: {{expected[2]}}}

            """),
        File("charts.yaml", """
            - {id: sizes, kind: bar, title: "Together [](metric:all.size)", axis: {title: Size, unit: MB}, rows: [{label: All, value: all.size}, {label: Core, value: core.size}, {label: Published, value: published.size}], source: [made-up]}

            """),
        File("tables.yaml", "[]\n"),
        File("posts/sizes.md", sentences.Length == 0 ? Post : $"{Post}\n\n{sentences}\n"),
    ]);

    private static string Exempt(string[] patterns) =>
        patterns.Length == 0 ? "" : $"exempt:\n{string.Concat(patterns.Select(pattern => $"  - {{pattern: '{pattern}', reason: the name of an update}}\n"))}";

    private static SourceFile File(string path, string text) => new($"content/{path}", Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
