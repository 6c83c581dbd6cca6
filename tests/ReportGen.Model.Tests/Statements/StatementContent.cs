using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Sources;
using ReportGen.Statements;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Statements;

/// <summary>Measures of every shape to say relations of: points, intervals, open and far ends, unknown ones, metrics that share inputs,
/// windows that differ, and recounts.</summary>
internal static class StatementContent
{
    public const string Path = "content/posts/p.md";

    public const string Metrics = """
        - {id: ratio, title: R, definition: D., formula: full.size / core.size}
        - {id: inverse, title: R, definition: D., formula: core.size / full.size}
        - {id: double-core, title: R, definition: D., formula: core.size * 2}
        - {id: core-again, title: R, definition: D., formula: core.size}
        - {id: core-share, title: R, definition: D., formula: 'share(core.size, full.size)'}
        - {id: full-share, title: R, definition: D., formula: 'share(full.size, core.size)'}
        - {id: fewer, title: R, definition: D., formula: 'fewer(core.patches, full.patches)'}
        - {id: critical-of-core, title: R, definition: D., formula: 'core.patches[critical] / core.patches', as: share}
        - {id: both, title: R, definition: D., formula: core.size + full.size}
        - {id: up, title: R, definition: D., formula: 'availability(reported.outage, 1 year)'}
        - {id: spread, title: R, definition: D., formula: 'full.size / core.size + core.size / full.size'}
        """;

    public const string Data = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s]
        covers: {from: 2008-01-01, to: 2009-12-31}
        complete: true
        patches:
          - {id: a, title: A, class: critical, released: 2008-02-01, size: 1000000 bytes, source: s}
          - {id: b, title: B, class: critical, released: 2008-02-10, size: 3000000 bytes, source: s}
          - {id: c, title: C, released: 2008-03-01, class: general, size: 2000000 bytes, source: s}
          - {id: e, title: E, released: 2008-03-02, class: general, size: unknown, affects: {core: {is: unknown}}, source: s}
        options: [core]
        reported:
          - {id: full-n, title: R, measure: patches, value: 32, source: s}
          - {id: core-n, title: R, measure: patches, value: 13, source: s}
          - {id: core-critical, title: R, measure: patches, part: critical, value: over 5, source: s}
          - {id: year-n, title: R, measure: patches, value: 20, source: s}
          - {id: full-size, title: R, measure: size, value: 408 MB, source: s}
          - {id: core-size, title: R, measure: size, value: over 200 MB, source: s}
          - {id: close-size, title: R, measure: size, value: 408 MB, source: s}
          - {id: near-size, title: R, measure: size, value: 409 MB, source: s}
          - {id: least-size, title: R, measure: size, value: at least 300 MB, source: s}
          - {id: year-size, title: R, measure: size, value: 300 MB, source: s}
          - {id: outage, title: R, measure: downtime, value: 2 days, source: s}
          - {id: zero-n, title: R, measure: patches, value: 0, source: s}
        """;

    public const string Selections = """
        definitions: [{id: package, title: Counted by package}, {id: advisory, title: Counted by advisory}]
        selections:
          - {id: full, title: Full, label: Full, names: [the whole system], dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: full-n, size: full-size}}
          - {id: core, title: Core, label: Core, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: core-n, "patches[critical]": core-critical, size: core-size}}
          - {id: close, title: Close, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {size: close-size, patches: zero-n}}
          - {id: near, title: Near, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {size: near-size}}
          - {id: far, title: Far, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {size: least-size}}
          - {id: years, title: Years, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2009-12-31}, figures: {patches: year-n, size: year-size}}
          - {id: records, title: Records, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
          - {id: feb, title: Feb, dataset: d, basis: records, window: {from: 2008-02-01, to: 2008-02-29}}
          - {id: maybe, title: Maybe, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {affects: core}}
          - {id: full-package, title: F, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, recount_of: full, definition: package}
          - {id: core-package, title: C, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {class: critical}, recount_of: core, definition: package}
          - {id: full-advisory, title: F, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {class: general}, recount_of: full, definition: advisory}
          - {id: core-advisory, title: C, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {class: critical}, recount_of: core, definition: advisory}
        """;

    private static readonly Lazy<Rooms> Shared = new(() => Rooms.Read(
        ("content/report.yaml", "title: T\nsummary: S.\n"),
        ("content/sources.yaml", "- {id: s, title: S}\n"),
        ("content/metrics.yaml", Metrics),
        ("content/data/d.yaml", Data),
        ("content/selections.yaml", Selections)));

    public static Rooms Room
    {
        get
        {
            Assert.Empty(Shared.Value.Diagnostics.Where(found => found.IsError));
            return Shared.Value;
        }
    }

    /// <summary>A post of the report with this body.</summary>
    public static Outcome<ReportGen.Narrative.Narrative> Post(string body, string front = "title: T\nsummary: S\ndate: 2009-01-01\n") =>
        Read(ChartSet.Empty, (Path, $"---\n{front}---\n{body}"));

    public static Outcome<ReportGen.Narrative.Narrative> Read(ChartSet charts, params (string Path, string Text)[] files) =>
        NarrativeReader.Read(Rooms.Tree(files), Room.Data, Room.Metrics, Room.Claims, charts, [], Limits.Default, PostChoice.Default);

    /// <summary>What is found in a statement.</summary>
    public static Outcome<JudgedStatement?> Judge(string statement, string words = "words")
    {
        var bag = new DiagnosticBag();
        var mode = StatementModes.Of(statement) ?? throw new ArgumentException(statement, nameof(statement));
        var relations = new SourcedText(statement[(statement.IndexOf(':', StringComparison.Ordinal) + 1)..], new SourceSpan(Path, 1, 1, 1, statement.Length + 1));
        return bag.With(StatementJudge.Judge(new WrittenStatement(mode, relations.Text, relations.SpanOf, words), Room.Data, Room.Metrics, bag));
    }
}
