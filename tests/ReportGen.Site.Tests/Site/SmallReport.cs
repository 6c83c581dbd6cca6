using System.Collections.Immutable;
using System.Text;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Look;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Prose;
using ReportGen.Published;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Templates;
using ReportGen.Tests.Support;
using ChartDrawing = ReportGen.Drawing.Drawing;

namespace ReportGen.Tests.Site;

/// <summary>A whole small report in memory, through the real rooms and the built-in theme; a test changes the one file that it is about.</summary>
internal sealed record SmallReport(ImmutableSortedDictionary<string, string> Texts)
{
    private const string Post = """
        ---
        title: "Patches of Alpha & Beta"
        slug: alpha-beta
        date: 2026-01-15
        updated: 2026-02-01
        summary: Alpha weighed [](metric:alpha-vs-beta) what Beta did.
        series: The debate
        part: 2
        aliases: [posts/old-name]
        examines: {title: The first post, author: A. Writer, date: 2009-08-12, source: first}
        key: alpha-vs-beta
        corrections:
          - {date: 2026-02-01, text: The count of Beta was wrong.}
        ---

        Beta had [8](metric:beta.patches) patches, and [Alpha](dataset:alpha) was said to be [over 2×](claim:twice) as heavy ([the post](source:first)).

        ## What was counted

        See [the about page](/about/) and ![Sizes](chart:sizes)

        ![Sizes of both](chart:sizes)

        ![All of it](table:both)

        ### Details

        Nothing more; [the top](../../).
        """;

    public static SmallReport Default { get; } = new(new Dictionary<string, string>
    {
        ["content/report.yaml"] = """
            title: Alpha & Beta
            summary: A brief report with a base of [](metric:alpha-vs-beta).
            base_url: https://report.example/small/
            language: en
            authors: [The Authors]
            licence: {name: CC BY, url: "https://licence.example/by"}
            """,
        ["content/sources.yaml"] = """
            - {id: first, title: The first post, author: A. Writer, date: 2009-08-12, url: "https://blog.example/first"}
            - {id: second, title: The second post, author: A. Writer, date: 2009-08-13}
            """,
        ["content/data/alpha.yaml"] = """
            id: alpha
            title: Alpha bundles
            vendor: Alphasoft
            product: Alpha
            licence: {name: CC BY}
            sources: [first]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: false
            options: [full]
            patches:
              - {id: A-1, title: "=HYPERLINK(evil)", released: 2008-02-03, class: security, size: 12 MB, restart: required, affects: {full: stated}, source: first}
              - {id: A-2, title: "Second, with a comma", released: 2008-03, restart: unknown, affects: {full: {is: inferred, basis: a later note}}, source: first}
            reported:
              - {id: alpha-patches, title: Published count of Alpha, measure: patches, period: {from: 2008-01-01, to: 2008-06-30}, value: 3, source: first, place: the table}
              - {id: alpha-size, title: Published size of Alpha, measure: size, period: {from: 2008-01-01, to: 2008-06-30}, value: over 300 MB, source: first, place: the table}
            """,
        ["content/data/beta.yaml"] = """
            id: beta
            title: Beta updates
            vendor: Betasoft
            product: Beta
            sources: [first]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: false
            reported:
              - {id: beta-patches, title: Published count of Beta, measure: patches, period: {from: 2008-01-01, to: 2008-12-31}, value: 8, source: first}
              - {id: beta-size, title: Published size of Beta, measure: size, period: {from: 2008-01-01, to: 2008-12-31}, value: 100 MB, source: first}
            """,
        ["content/selections.yaml"] = """
            definitions:
              - {id: all-records, title: every record}
            selections:
              - {id: alpha, title: Alpha as published, label: Alpha, dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2008-06-30}, figures: {patches: alpha-patches, size: alpha-size}}
              - {id: beta, title: Beta as published, label: Beta, dataset: beta, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: beta-patches, size: beta-size}}
              - {id: alpha-records, title: Alpha recounted, dataset: alpha, basis: records, window: {from: 2008-01-01, to: 2008-06-30}, count: patches, recount_of: alpha, definition: all-records}
            """,
        ["content/metrics.yaml"] = """
            - {id: alpha-vs-beta, title: Size of Alpha against Beta, definition: Published size of Alpha divided by that of Beta., formula: alpha.size / beta.size}
            """,
        ["content/claims.yaml"] = """
            - {id: twice, source: first, place: the first sentence, says: "Alpha was [over 2×](claim:twice) as heavy as Beta.", metric: alpha-vs-beta, above: 2x, expect: confirmed}
            - {id: exactly, source: first, place: the last sentence, says: "Alpha was [9×](claim:exactly) as heavy as Beta.", metric: alpha-vs-beta, equals: 9x, expect: contradicted}
            """,
        ["content/corrections.yaml"] = """
            - id: half
              source: first
              corrected_by: second
              place: the second sentence
              date: 2009-08-13
              was: Beta was counted with [8](metric:beta.patches) patches.
              now: Beta was counted too often.
              concerns: [claim:exactly, dataset:beta, metric:beta.patches, metric:alpha-vs-beta]
            - id: half-again
              source: first
              corrected_by: second
              place: the last sentence
              date: 2009-08-20
              was: Beta was counted too often.
              now: Beta was counted once.
              concerns: [dataset:beta]
              replaces: half
            """,
        ["content/posts/alpha-beta.md"] = Post.Replace(" and ![Sizes](chart:sizes)", ".", StringComparison.Ordinal),
        ["content/posts/earlier.md"] = """
            ---
            title: A former post
            slug: earlier
            date: 2026-01-01
            summary: It came before.
            series: The debate
            part: 1
            ---

            Words.
            """,
        ["content/pages/about.md"] = """
            ---
            title: About
            slug: about
            summary: What this is.
            ---

            Words about it, [confirmed](verdict:twice) for [January to June 2008](window:alpha) and [plain](opinion: it is made for tests).
            """,
        ["content/static/notes/plain.txt"] = "copied as it is",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal));

    private static readonly Lazy<BuiltSite> Shared = new(() => Default.DrawnAgain());

    /// <summary>What the report as it stands shows: where another one shows the same, it is not drawn again.</summary>
    private static readonly Lazy<ImmutableDictionary<string, ReadOnlyMemory<byte>>> Drawn =
        new(() => Shared.Value.Paths.ToImmutableDictionary(path => path, Shared.Value.Bytes, StringComparer.Ordinal));

    private static readonly Lazy<Outcome<TemplateSet>> BuiltInTemplates = new(() => TemplateSet.Read(BuiltInTheme.Files(), Limits.Default));

    public SmallReport With(string path, string text) => new(Texts.SetItem(path, text));

    public SmallReport Edited(string path, string old, string changed)
    {
        Assert.Contains(old, Texts[path], StringComparison.Ordinal);
        return With(path, Texts[path].Replace(old, changed, StringComparison.Ordinal));
    }

    /// <param name="others">Files that are no text.</param>
    public Outcome<OutputTree> Build(params SourceFile[] others) => BuildOf(Content(others), SiteOptions.Default);

    /// <summary>The site in memory.</summary>
    public static Outcome<OutputTree> BuildOf(SiteContent content, SiteOptions options)
    {
        var kept = new KeptFiles();
        var found = SiteBuilder.Build(content, options, kept.Keep).Diagnostics;
        return new(found.Any(finding => finding.IsError) ? OutputTree.Empty : kept.Tree, found);
    }

    /// <summary>What the whole pipeline finds.</summary>
    public IEnumerable<Diagnostic> Findings() =>
        Pipeline.Run(Tree([]), BuildOptions.Default with { EarlierFiles = Drawn.Value }).Diagnostics;

    /// <summary>The finished site; fails when anything is wrong with the report.</summary>
    public BuiltSite Site() => ReferenceEquals(Texts, Default.Texts) ? Shared.Value : Finished(Build());

    /// <summary>The finished site, with everything drawn again.</summary>
    public BuiltSite DrawnAgain() => Finished(BuildOf(Content([], BuildOptions.Default.EarlierFiles), SiteOptions.Default));

    private static BuiltSite Finished(Outcome<OutputTree> built)
    {
        Assert.Empty(built.Diagnostics);
        return new BuiltSite(built.Value);
    }

    private SourceTree Tree(IEnumerable<SourceFile> others) => SourceTree.Of(
        EmbeddedTheme.Read().Values.Concat(Texts.Select(text => new SourceFile(text.Key, Encoding.UTF8.GetBytes(text.Value)))).Concat(others).GroupBy(file => file.Path).Select(group => group.Last()));

    public SiteContent Content(params SourceFile[] others) => Content(others, Drawn.Value);

    /// <param name="known">As <see cref="ModelOptions.Known"/>.</param>
    public SiteContent Content(Func<string, ArticleFacts?> known) => Content([], Drawn.Value, known);

    private SiteContent Content(SourceFile[] others, ImmutableDictionary<string, ReadOnlyMemory<byte>> drawn, Func<string, ArticleFacts?>? known = null)
    {
        var tree = Tree(others);
        var paths = Texts.Keys.Concat(others.Select(file => file.Path));
        var hasOwnTheme = paths.Any(path => path.StartsWith("templates/", StringComparison.Ordinal));
        var data = DataReader.Read(tree, Limits.Default);
        var metrics = MetricEngine.Compute(tree, data.Value, Limits.Default);
        var claims = ClaimJudge.Judge(tree, data.Value, metrics.Value, Limits.Default);
        var charts = Figures(metrics.Value) with { Recounts = ChartReader.Read(tree, data.Value, metrics.Value, Limits.Default).Value.Recounts };
        var templates = hasOwnTheme ? TemplateSet.Read(tree, Limits.Default) : BuiltInTemplates.Value;
        var narrative = NarrativeReader.Read(tree, data.Value, metrics.Value, claims.Value, charts, templates.Value.LiteralTexts, Limits.Default, PostChoice.Default, known);
        Assert.Empty(data.Diagnostics.Concat(metrics.Diagnostics).Concat(claims.Diagnostics).Concat(templates.Diagnostics).Concat(narrative.Diagnostics).Where(found => found.Code != TemplatesCodes.LosesMember).Select(found => found.ToString()));
        var own = hasOwnTheme ? ThemeReader.Read(tree, Limits.Default).Value : BuiltInTheme.Theme;
        var theme = own ?? throw new InvalidOperationException("the theme has no fonts");
        var drawing = new ChartDrawing("0123456789abcdef", "<svg class=\"chart chart-wide\"><title>drawn</title></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", new byte[] { 137, 80 }, 720, 300);
        var drawings = ImmutableDictionary<string, ChartDrawing>.Empty.Add("sizes", drawing);
        var illustrator = new Illustrator(theme, drawn);
        return new SiteContent(data.Value, metrics.Value, claims.Value, charts, narrative.Value, drawings, illustrator, tree, templates.Value);
    }

    private static ChartSet Figures(MetricSet metrics)
    {
        var place = SourceSpan.File("content/charts.yaml");
        string[] names = ["alpha.size", "beta.size"];
        var values = names.Select(name => metrics.Find(name) ?? throw new InvalidOperationException(name)).ToList();
        var chart = new Chart(
            "sizes", ChartKind.HorizontalBar, new ProseText(new SourcedText("Alpha was the heavier one", place)), null, new Axis("Published size", "MB", Scale.Linear) { UnitSize = 1_000_000 },
            [new ChartRow("Alpha", "half a year", true), new ChartRow("Beta", null, false)],
            [new ChartSeries(null, [.. values.Select(value => new ChartValue(value.Name, value.Measure, 1, 0.5, double.PositiveInfinity, false, true, value.Words))])],
            "Bars of Alpha and Beta.", ["first"], place);
        var table = new DataTable(
            "both", new ProseText(new SourcedText("Both sizes", place)), [new TableColumn("Size")],
            [.. values.Select(value => new TableRow(value.Title, [new MeasureCell(value, value.Words)]))], ["first"], place);
        return new ChartSet([chart], [table]);
    }
}
