using System.Collections.Frozen;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Narrative.Images;
using ReportGen.Narrative.Links;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Tests.Narrative;

/// <summary>A report of a few measures, claims and figures, to read articles against.</summary>
internal static class SmallReport
{
    public const string FrontMatter = "---\ntitle: A title\nsummary: A summary\ndate: 2026-01-02\n---\n";

    private static readonly Dictionary<string, Measure> Measures = new(StringComparer.Ordinal)
    {
        ["full.patches"] = Known("32"),
        ["core.patches"] = Known("13"),
        ["esx35.patches[critical]"] = Known("46"),
        ["esxi-vs-full"] = Known("6.6–6.9×"),
        ["outage"] = Said("2 days"),
        ["core-fewer"] = Known("18.8%"),
        ["binary.bytes"] = Said("3 GB"),
        ["decimal.bytes"] = Said("5 MB"),
        ["esx35.size"] = Measure.Unknown(Kind.ByteSize, "no sizes are known"),
    };

    private static readonly Dictionary<string, Cue[]> Cues = Measures.Keys.ToDictionary(name => name, name => name switch
    {
        "outage" => new[] { new Cue(["Downtime"]) },
        "core-fewer" => [new Cue(["Fewer for Core"])],
        "esxi-vs-full" => [new Cue(["ESXi against Full"])],
        _ => [new Cue([name.Split('.')[0]]), new Cue(["patch", "patches"])],
    }, StringComparer.Ordinal);

    private static readonly Dictionary<string, BoundClaim> Claims = new(StringComparer.Ordinal)
    {
        ["p1-33x"] = BoundClaim.Of("33×", "32.7–34.4×", "It was 33x."),
        ["p3-vista"] = BoundClaim.Of("", "unknown", "Vista had 45% fewer."),
        ["p3-outage"] = BoundClaim.Of("2 days", "2 days", "It lasted two days."),
    };

    public static References References { get; } = new(
        name => Measures.TryGetValue(name, out var measure) ? Bound(name, measure) : null,
        Measures.Keys,
        Claims.ToFrozenDictionary(StringComparer.Ordinal),
        new Dictionary<ReferenceScheme, FrozenSet<string>>
        {
            [ReferenceScheme.Dataset] = FrozenSet.ToFrozenSet(["ws2008"], StringComparer.Ordinal),
            [ReferenceScheme.Source] = FrozenSet.ToFrozenSet(["p3"], StringComparer.Ordinal),
            [ReferenceScheme.Chart] = FrozenSet.ToFrozenSet(["footprint"], StringComparer.Ordinal),
            [ReferenceScheme.Table] = FrozenSet.ToFrozenSet(["platforms"], StringComparer.Ordinal),
        }.ToFrozenDictionary())
    {
        NarrowerIn = (_, id) => id == "footprint" ? "'x.size' is 3.00–3.10 GB, what 'over 3 GB' and the sum of its parts allow together" : null,
        Images = new StaticImages(SourceTree.Of(
        [
            new SourceFile("content/static/x.png", Png(640, 480)),
            new SourceFile("content/static/odd/c%20d.png", Png(640, 480)),
            new SourceFile("content/static/odd/a#b.png", Png(640, 480)),
            new SourceFile("content/static/pictures/large.png", (byte[])[.. Png(640, 480), .. new byte[2_000_001]]),
            new SourceFile("content/static/broken.png", "no image"u8.ToArray()),
        ])),
    };

    /// <summary>A measure that is given.</summary>
    public static Evaluation Given(string name, Measure measure) =>
        new(name, name, "", measure, null, new Derivation(new InputTerm(DerivationInput.Given(name, name, measure))), () => null);

    private static BoundMeasure Bound(string name, Measure measure)
    {
        var binary = name == "binary.bytes" ? "3 GB of 2^30" : null;
        return new BoundMeasure(Given(name, measure), [.. MeasureWriter.Forms(measure), .. binary is null ? Array.Empty<string>() : [binary]])
        {
            Cues = Cues[name],
            Binary = binary,
            IsDecimalSize = name == "decimal.bytes",
        };
    }

    /// <summary>The beginning of a PNG of this size, which is all that is read of one.</summary>
    public static byte[] Png(int width, int height) =>
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8,
        0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height,
    ];

    public static Outcome<ReportGen.Narrative.Narrative> Read(params (string Path, string Text)[] files) => Read(DraftPosts.LeftOut, files);

    public static Outcome<ReportGen.Narrative.Narrative> Read(DraftPosts drafts, params (string Path, string Text)[] files) =>
        new NarrativeBuilder(References, NumeralScanner.Default, Limits.Default, PostChoice.Default with { Drafts = drafts }).Build(Tree(files), [], []);

    /// <summary>One post with this body.</summary>
    public static Outcome<ReportGen.Narrative.Narrative> Post(string body) => Read(("content/posts/post.md", FrontMatter + body));

    /// <summary>The findings in the body of a post; lines are counted in the body.</summary>
    public static List<string> Findings(string body)
    {
        var lines = FrontMatter.Count(c => c == '\n');
        return [.. Post(body).Diagnostics.Select(found => $"{found.Span?.Line - lines}:{found.Span?.Column} {found.Code.Id} {found.Message} {found.Remedy}")];
    }

    /// <summary>The post's body as HTML, segments of other kinds in braces.</summary>
    public static string Render(string body)
    {
        var read = Post(body);
        Assert.Empty(read.Diagnostics);
        return Show(read.Value.Posts[0].Body);
    }

    public static string Show(IEnumerable<Segment> segments) => string.Concat(segments.Select(segment => segment switch
    {
        HtmlSegment html => html.Html,
        NumberSegment number => $"{{{number.Words}|{number.Name}}}",
        ClaimSegment claim => $"{{{claim.Html}|claim {claim.ClaimId}}}",
        DatasetSegment dataset => $"{{{dataset.Html}|dataset {dataset.Id}}}",
        MarkedSegment marked => $"{{{marked.Html}|{marked.Kind} {marked.Reason}}}",
        VerdictSegment verdict => $"{{{verdict.Html}|verdict {verdict.ClaimId}}}",
        WindowSegment window => $"{{{window.Html}|window {window.SelectionId}}}",
        CitationSegment citation => $"{{{citation.Html}|source {citation.SourceId}}}",
        PullFigureSegment pull => $"{{{Show(pull.Caption)}|pull {Show([pull.Number])}}}",
        ChartSegment chart => $"{{{Show(chart.Caption)}|chart {chart.ChartId}}}",
        TableSegment table => $"{{{Show(table.Caption)}|table {table.TableId}}}",
        _ => throw new InvalidOperationException(segment.ToString()),
    }));

    public static SourceTree Tree(params (string Path, string Text)[] files) =>
        SourceTree.Of(files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    private static Measure Said(string words) => MeasureReader.TryRead(words) ?? throw new ArgumentException(words, nameof(words));

    private static Measure Known(string words) => Said(words).WithoutWords();
}
