using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Templates;
using ChartDrawing = ReportGen.Drawing.Drawing;
using Drawings = System.Collections.Immutable.ImmutableDictionary<string, ReportGen.Drawing.Drawing>;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen;

/// <summary>A report from its sources to its site, as one list of steps: the table of contents of the house.</summary>
public static class Pipeline
{
    /// <summary>Pure: the same sources and options give the same bytes, on any machine and number of cores.</summary>
    public static BuildResult Run(SourceTree tree, BuildOptions options)
    {
        // Charts are drawn while claims are judged and prose is read: drawing needs nothing of those, and takes longest.
        var illustrating = Task.Run(() => Illustrate(tree, options.EarlierFiles));
        Task<Drawings>? drawing = null;
        var model = Read(tree, options, (charts, imprintOf) => drawing = illustrating.ContinueWith(ready => Draw(charts, imprintOf, ready.Result.Value), TaskScheduler.Default));
        var found = new DiagnosticBag();
        found.AddRange(model.Diagnostics);
        var illustrator = illustrating.GetAwaiter().GetResult();
        found.AddRange(illustrator.Diagnostics);
        if (Gate.Stops(found.ToSorted(), options.Purpose) || drawing is null || illustrator.Value is not { } artist) return new BuildResult(null, found.ToSorted(), model);

        var drawings = drawing.GetAwaiter().GetResult();
        var content = new SiteContent(model.Data, model.Metrics, model.Claims, model.Charts, model.Narrative, drawings, artist, tree, model.Templates);
        var site = SiteBuilder.Build(content, new SiteOptions(options.BaseUrl));
        found.AddRange(site.Diagnostics);
        return new BuildResult(site.HasErrors ? null : site.Value, found.ToSorted(), model);
    }

    /// <summary>Everything that is read, computed and judged, before anything is drawn or written.</summary>
    public static ReportModel Read(SourceTree tree, BuildOptions options) => Read(tree, options, (_, _) => { });

    /// <param name="charted">Told of the charts as soon as they are read, when nothing in them or before them is wrong, with what says what stands around each.</param>
    private static ReportModel Read(SourceTree tree, BuildOptions options, Action<ChartSet, Func<Chart, Imprint>> charted)
    {
        var limits = Limits.Of(tree);
        var data = DataReader.Read(tree, limits);
        var sound = Gate.Usable(data);
        var metrics = MetricEngine.Compute(tree, sound, limits);
        // Claims, charts and templates do not know of each other: each has a core, if there is one.
        var reading = (Charts: Task.Run(ReadCharts), Templates: Task.Run(() => TemplateSet.Read(tree, limits)));
        var claims = ClaimJudge.Judge(tree, sound, metrics.Value, limits);
        var (charts, templates) = (reading.Charts.GetAwaiter().GetResult(), reading.Templates.GetAwaiter().GetResult());
        var choice = new PostChoice(options.Drafts, options.Future == FuturePosts.Included ? null : data.Value.Settings.AsOf);
        var narrative = NarrativeReader.Read(tree, sound, metrics.Value, claims.Value, charts.Value, templates.Value.LiteralTexts, limits, choice);

        // Against empty data nothing is bound: to count it would tell of numbers that nobody has to mend.
        var story = data.HasErrors ? narrative.Value with { Coverage = Coverage.None, Files = [] } : narrative.Value;
        var found = new DiagnosticBag();
        found.AddRange(data.Diagnostics);
        found.AddRange(Gate.Independent(data.HasErrors, metrics.Diagnostics));
        found.AddRange(Gate.Independent(data.HasErrors, Gate.Referring(metrics.HasErrors, [.. claims.Diagnostics, .. charts.Diagnostics])));
        var areClaimsWrong = Gate.Stops(claims.Diagnostics, options.Purpose);
        found.AddRange(Gate.Independent(data.HasErrors, Gate.Referring(metrics.HasErrors || areClaimsWrong || charts.HasErrors, narrative.Diagnostics)));
        found.AddRange(templates.Diagnostics);
        if (!found.HasErrors)
        {
            var names = new BoundNames(tree, narrative.Value, charts.Value, claims.Value);
            found.AddRange(UnusedMetrics.Find(metrics.Value, names.Besides(metrics.Value.Metrics), names.Within));
        }

        return new ReportModel(sound, metrics.Value, claims.Value, charts.Value, story, templates.Value, found.ToSorted());

        Outcome<ChartSet> ReadCharts()
        {
            var read = ChartReader.Read(tree, sound, metrics.Value, limits);
            if (!data.HasErrors && !metrics.HasErrors && !read.HasErrors) charted(read.Value, ImprintOf);
            return read;
        }

        Imprint ImprintOf(Chart chart) =>
            Imprint.Of(chart, sound, name => metrics.Value.Find(name)?.Words, SiteAddress.Of(options.BaseUrl ?? sound.Settings.BaseUrl)?.Of(Route.Home));
    }

    /// <summary>What draws in the report's theme, knowing what was drawn before; null, with the reason, when the theme cannot be used.</summary>
    private static Outcome<Illustrator?> Illustrate(SourceTree tree, ImmutableDictionary<string, ReadOnlyMemory<byte>> earlier)
    {
        var theme = ThemeReader.Read(tree, Limits.Default);
        if (theme.Value is not { } look) return new(null, theme.Diagnostics);
        var fonts = new DiagnosticBag();
        fonts.AddRange(theme.Diagnostics);
        FontCheck.Run(look, fonts);
        return fonts.With(fonts.HasErrors ? null : new Illustrator(look, earlier));
    }

    /// <summary>Charts do not depend on each other: all cores draw.</summary>
    private static Drawings Draw(ChartSet charts, Func<Chart, Imprint> imprintOf, Illustrator? illustrator)
    {
        if (illustrator is null) return Drawings.Empty;
        var drawn = new ChartDrawing[charts.Charts.Length];
        Parallel.For(0, drawn.Length, at => drawn[at] = illustrator.Draw(charts.Charts[at], imprintOf(charts.Charts[at])));
        return charts.Charts.Zip(drawn).ToImmutableDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
    }
}

/// <summary>What a build is asked for beside the sources.</summary>
/// <param name="BaseUrl">Where the site will be served; null takes the address of <c>report.yaml</c>.</param>
/// <param name="Drafts">Whether posts marked as drafts are part of it.</param>
/// <param name="EarlierFiles">Files of an earlier build by their path inside the site, as it made them, so that nothing is drawn twice. They never change what is built.</param>
public sealed record BuildOptions(string? BaseUrl, DraftPosts Drafts, ImmutableDictionary<string, ReadOnlyMemory<byte>> EarlierFiles)
{
    /// <summary>Whether posts dated after <c>as_of</c> are part of it.</summary>
    public FuturePosts Future { get; init; } = FuturePosts.LeftOut;

    public static BuildOptions Default { get; } = new(null, DraftPosts.LeftOut, ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty);

    /// <summary>What the site is wanted for.</summary>
    public BuildPurpose Purpose { get; init; } = BuildPurpose.Publish;
}

/// <summary>What a site is built for.</summary>
public enum BuildPurpose
{
    /// <summary>For readers: every error forbids it.</summary>
    Publish,

    /// <summary>For a comparison: words that no longer fit their numbers and verdicts that flipped forbid nothing, since the comparison is
    /// made to show just these. Bound words stand there as they would once they are mended.</summary>
    Compare,
}

/// <summary>A report as data: what every page, file and explanation of it is made from.</summary>
/// <param name="Data">Without datasets and selections when they have errors.</param>
public sealed record ReportModel(
    ReportData Data,
    MetricSet Metrics,
    ClaimLedger Claims,
    ChartSet Charts,
    Story Narrative,
    TemplateSet Templates,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>What a build gives: the whole site, or null when the findings forbid one.</summary>
public sealed record BuildResult(OutputTree? Output, ImmutableArray<Diagnostic> Diagnostics, ReportModel Model)
{
    public Coverage Coverage => Model.Narrative.Coverage;
}

/// <summary>Lets one run show every mistake of every file without computing anything on half a dataset: when the data have
/// errors, later rooms read their files against empty data, and only findings that hold whatever the data are shown. A name
/// that is missing only because its definition is wrong is reported once, at the definition.</summary>
internal static class Gate
{
    private static readonly ImmutableHashSet<DiagnosticCode> References =
        [ClaimsCodes.UnknownMetric, ClaimsCodes.UnknownConcern, ChartsCodes.UnknownName, NarrativeCodes.UnknownReference, NarrativeCodes.UnusedExemption];

    private static readonly ImmutableHashSet<DiagnosticCode> Consequences = References.Union(
    [
        MetricsCodes.UnknownName, MetricsCodes.UnknownMeasure, MetricsCodes.UnknownPart, MetricsCodes.MixedKinds, MetricsCodes.DividesByZero, MetricsCodes.DividesByUnknown,
        MetricsCodes.NotMonotonic, MetricsCodes.SourcesDisagree, MetricsCodes.SourcesAgree,
        ClaimsCodes.UnknownSource, ClaimsCodes.UnknownFigure, ClaimsCodes.OtherKind, ClaimsCodes.OtherVerdict, ClaimsCodes.DataExist,
        ChartsCodes.MixedKinds, ChartsCodes.AllUnknown, ChartsCodes.NoTimedMeasure, NarrativeCodes.StaleWords, NarrativeCodes.UnknownMeasure, NarrativeCodes.StaleClaimNumeral,
    ]);

    /// <summary>What data that were corrected do to a report that is sound otherwise.</summary>
    private static readonly ImmutableHashSet<DiagnosticCode> Outdated =
        [ClaimsCodes.OtherVerdict, NarrativeCodes.StaleWords, NarrativeCodes.UnknownMeasure, NarrativeCodes.StaleClaimNumeral];

    /// <summary>Whether findings forbid a site that is built for this purpose.</summary>
    public static bool Stops(IEnumerable<Diagnostic> found, BuildPurpose purpose) =>
        found.Any(finding => finding.IsError && !(purpose == BuildPurpose.Compare && Outdated.Contains(finding.Code)));

    public static ReportData Usable(Outcome<ReportData> data) => data.HasErrors
        ? data.Value with { Datasets = [], Definitions = [], Selections = [] }
        : data.Value;

    public static IEnumerable<Diagnostic> Independent(bool isDataWrong, IEnumerable<Diagnostic> found) => Without(Consequences, isDataWrong, found);

    public static IEnumerable<Diagnostic> Referring(bool isReferredToWrong, IEnumerable<Diagnostic> found) => Without(References, isReferredToWrong, found);

    private static IEnumerable<Diagnostic> Without(ImmutableHashSet<DiagnosticCode> codes, bool isEarlierWrong, IEnumerable<Diagnostic> found) =>
        isEarlierWrong ? found.Where(diagnostic => !codes.Contains(diagnostic.Code)) : found;
}
