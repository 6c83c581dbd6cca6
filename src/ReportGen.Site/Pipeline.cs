using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Look;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site;
using ReportGen.Site.Files;
using ReportGen.Site.Pages;
using ReportGen.Sources;
using ReportGen.Sources.Merging;
using ReportGen.Templates;
using Drawings = System.Collections.Immutable.ImmutableDictionary<string, ReportGen.Drawing.Drawing>;

namespace ReportGen;

/// <summary>A report from its sources to its site, as one list of steps: the table of contents of the house.</summary>
public static class Pipeline
{
    /// <summary>The site in memory. Pure: the same sources and options give the same bytes, on any machine and number of cores.</summary>
    public static BuildResult Run(SourceTree tree, BuildOptions options) => BuildResult.Keeping(sink => Run(tree, options, sink));

    /// <summary>The same, each file handed on as soon as it is made.</summary>
    public static BuildResult Run(SourceTree tree, BuildOptions options, FileSink sink)
    {
        var made = Make(tree, options, sink);
        var found = FindingLevels.Set(made.Diagnostics, made.Model.Data.Settings.Levels);
        return made with { IsWhole = made.IsWhole && !Gate.Stops(found, options.Purpose), Diagnostics = found };
    }

    private static BuildResult Make(SourceTree tree, BuildOptions options, FileSink sink)
    {
        if (!UndoneMerge.In(tree).IsNone && ModelReader.Read(tree, Asked(options, ReadTemplates(tree), tree)) is var torn)
            return BuildResult.None(torn.Diagnostics, torn);
        var cache = options.Cache;
        if (options.Earlier?.Sources is { } sources) cache?.Begin(Mark(sources, options), ThemeMark(sources), sources);
        var templating = Task.Run(() => BuildCache.OfTheme(cache, () => TemplateSet.Read(tree, Limits.Default)));
        // Charts are drawn while claims are judged and prose is read: drawing needs nothing of those, and takes longest.
        var illustrating = Task.Run(() => Illustrate(BuildCache.OfTheme(cache, () => ReadTheme(tree)), options.EarlierFiles));
        var styling = Task.WhenAll(templating, illustrating).ContinueWith(
            _ => BuildCache.OfTheme(cache, () => ReadAssets(tree, illustrating.Result.Value?.Theme, templating.Result.Value)), TaskScheduler.Default);
        Task<Drawings>? drawing = null;
        var model = ModelReader.Read(tree, Asked(options, templating, tree) with
        {
            Charted = (data, metrics, charts) => drawing = illustrating.ContinueWith(
                ready => options.Watch.During(
                    BuildStage.Drawing,
                    () => BuildCache.Of(
                        cache, () => Draw(charts, chart => ImprintOf(chart, data, metrics, options), ready.Result.Value, options.Watch))),
                TaskScheduler.Default),
        });
        var found = new DiagnosticBag();
        found.AddRange(model.Diagnostics);
        var illustrator = illustrating.GetAwaiter().GetResult();
        found.AddRange(illustrator.Diagnostics);
        if (Gate.Stops(found.ToSorted(), options.Purpose) || drawing is null || illustrator.Value is not { } artist)
            return BuildResult.None(found.ToSorted(), model);

        var drawings = drawing.GetAwaiter().GetResult();
        var templates = templating.GetAwaiter().GetResult().Value;
        var content =
            new SiteContent(model.Data, model.Metrics, model.Claims, model.Charts, model.Narrative, drawings, artist, tree, templates);
        var asked = new SiteOptions(options.BaseUrl)
        {
            Drafts = options.Drafts,
            Future = options.Future,
            Earlier = options.Earlier,
            Watch = options.Watch,
            Assets = styling,
        };
        var ofSite = options.Watch.During(BuildStage.Site, () => SiteBuilder.Build(content, asked, sink));
        found.AddRange(ofSite.Diagnostics);
        return new BuildResult(!ofSite.HasErrors, found.ToSorted(), model)
        {
            Memory = Remembered(model, options, ofSite.Value),
            WhyMade = ofSite.Value.Reasons,
        };
    }

    private static BuildMemory? Remembered(ReportModel model, BuildOptions options, MadePages pages) =>
        options.Earlier is not { } earlier ? null : new BuildMemory(
            options.Asked,
            earlier.Sources,
            [.. model.Narrative.Posts.Concat(model.Narrative.Pages).Select(article => article.Facts)
                .OrderBy(facts => facts.Path, StringComparer.Ordinal)],
            pages.Memory,
            pages.HasLinks);

    /// <summary>What the report says, with the words of its templates accounted for, and nothing drawn or written.</summary>
    public static ReportModel Read(SourceTree tree, BuildOptions options) =>
        Levelled(ModelReader.Read(tree, Asked(options, ReadTemplates(tree), tree)));

    /// <summary>The same without the theme, of which nothing is then found: for who looks one thing up.</summary>
    public static ReportModel ReadContent(SourceTree tree, BuildOptions options) => Levelled(ModelReader.Read(tree, Asked(options)));

    /// <summary>Numbers and verdicts alone, without the charts, tables and articles that show them: for who asks how one was made.</summary>
    public static ReportModel ReadNumbers(SourceTree tree, BuildOptions options) => Levelled(ModelReader.ReadNumbers(tree, Asked(options)));

    private static ReportModel Levelled(ReportModel model) =>
        model with { Diagnostics = FindingLevels.Set(model.Diagnostics, model.Data.Settings.Levels) };

    private static Task<Outcome<TemplateSet>> ReadTemplates(SourceTree tree) => Task.Run(() => TemplateSet.Read(tree, Limits.Default));

    private static ModelOptions Asked(BuildOptions options, Task<Outcome<TemplateSet>> templating, SourceTree tree) => Asked(options) with
    {
        WordsBeside = () => LiteralTexts(templating.GetAwaiter().GetResult(), tree),
    };

    private static ModelOptions Asked(BuildOptions options) => new()
    {
        Drafts = options.Drafts,
        Future = options.Future,
        Purpose = options.Purpose,
        Watch = options.Watch,
        Known = Changed.Known(options.Earlier, options.Asked),
        Cache = options.Cache,
        WordsBeside = null,
    };

    /// <summary>Tells all that is no article, and what was asked for, from everything else.</summary>
    private static string Mark(ImmutableSortedDictionary<string, string> sources, BuildOptions options)
    {
        var outside = sources.Where(file => !ArticleFiles.Has(file.Key));
        return MarkOf($"{options.Asked} {options.Purpose}\n", outside);
    }

    private static string ThemeMark(ImmutableSortedDictionary<string, string> sources) =>
        MarkOf("", sources.Where(file => SiteAssets.ReadFrom.Any(folder => file.Key.StartsWith(folder, StringComparison.Ordinal))));

    private static string MarkOf(string asked, IEnumerable<KeyValuePair<string, string>> files)
    {
        var told = asked + string.Concat(files.Select(file => $"{file.Value} {file.Key}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)));
    }

    private static Outcome<ImmutableArray<SourcedText>> LiteralTexts(Outcome<TemplateSet> templates, SourceTree tree) =>
        new([.. templates.Value.LiteralTexts, .. StyleContents.Of(tree)], templates.Diagnostics);

    private static Imprint ImprintOf(Chart chart, ReportData data, MetricSet metrics, BuildOptions options) =>
        Imprint.Of(
            chart,
            data,
            metrics.WordsFor,
            SiteAddress.Of(options.BaseUrl ?? data.Settings.BaseUrl)
                ?.Of(data.Settings.ChartPages == OwnPages.None ? Route.Home : Route.Chart(chart.Id)));

    /// <summary>Null, with the reason, when the theme cannot be used.</summary>
    private static Outcome<Theme?> ReadTheme(SourceTree tree)
    {
        var theme = ThemeReader.Read(tree, Limits.Default);
        if (theme.Value is not { } look) return theme;
        var fonts = new DiagnosticBag();
        fonts.AddRange(theme.Diagnostics);
        FontCheck.Run(tree, look, fonts);
        return fonts.With(fonts.HasErrors ? null : look);
    }

    /// <param name="theme">Null for one that cannot be used: there is no site then.</param>
    private static Outcome<SiteAssets> ReadAssets(SourceTree tree, Theme? theme, TemplateSet templates) =>
        theme is null ? new Outcome<SiteAssets>(SiteAssets.None, []) : SiteAssets.Read(tree, theme, templates);

    /// <summary>What draws in the report's theme, knowing what was drawn before.</summary>
    private static Outcome<Illustrator?> Illustrate(Outcome<Theme?> theme, ImmutableDictionary<string, ReadOnlyMemory<byte>> earlier) =>
        new(theme.Value is { } look ? new Illustrator(look, earlier) : null, theme.Diagnostics);

    /// <summary>Charts do not depend on each other: all cores draw.</summary>
    private static Drawings Draw(ChartSet charts, Func<Chart, Imprint> imprintOf, Illustrator? illustrator, StageWatch watch)
    {
        if (illustrator is null) return Drawings.Empty;
        var drawn = InParallel.Select(charts.Charts, chart =>
        {
            var drawing = illustrator.Draw(chart, imprintOf(chart));
            watch.Made(BuildStage.Drawing, charts.Charts.Length);
            return drawing;
        });
        return charts.Charts.Zip(drawn).ToImmutableDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
    }
}

/// <summary>What a build is asked for beside the sources.</summary>
/// <param name="BaseUrl">Where the site will be served; null takes the address of <c>report.yaml</c>.</param>
/// <param name="Drafts">Whether posts marked as drafts are part of it.</param>
/// <param name="EarlierFiles">Files of an earlier build by their path inside the site, as it made them, so that nothing is drawn twice.
/// They never change what is built.</param>
public sealed record BuildOptions(string? BaseUrl, DraftPosts Drafts, ImmutableDictionary<string, ReadOnlyMemory<byte>> EarlierFiles)
{
    /// <summary>Whether posts dated after <c>as_of</c> are part of it.</summary>
    public FuturePosts Future { get; init; } = FuturePosts.LeftOut;

    public static BuildOptions Default { get; } = new(null, DraftPosts.LeftOut, ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty);

    /// <summary>What is known of an earlier build, so that nothing is found out twice; null remembers nothing. It never changes what is
    /// built.</summary>
    public EarlierBuild? Earlier { get; init; }

    /// <summary>What the process keeps from one build to the next, where <see cref="Earlier"/> has the hashes of the sources; null keeps
    /// nothing. It never changes what is built.</summary>
    public BuildCache? Cache { get; init; }

    /// <summary>What changes a site beside its sources.</summary>
    public AskedOfBuild Asked => new(BaseUrl, Drafts, Future);

    /// <summary>Hears how far the build is.</summary>
    public StageWatch Watch { get; init; } = StageWatch.None;

    /// <summary>What the site is wanted for.</summary>
    public BuildPurpose Purpose { get; init; } = BuildPurpose.Publish;
}

/// <summary>What a build gives beside the files of its site.</summary>
/// <param name="IsWhole">Whether there is a site; false when the findings forbid one.</param>
public sealed record BuildResult(bool IsWhole, ImmutableArray<Diagnostic> Diagnostics, ReportModel Model)
{
    /// <summary>The whole site, where the build kept it in memory; null where its files went elsewhere, and where there is none.</summary>
    public OutputTree? Output { get; init; }

    /// <summary>For the next build; null where <see cref="BuildOptions.Earlier"/> is.</summary>
    public BuildMemory? Memory { get; init; }

    /// <inheritdoc cref="MadePages.Reasons"/>
    public ImmutableSortedDictionary<string, string?> WhyMade { get; init; } = MadePages.None.Reasons;

    public Coverage Coverage => Model.Narrative.Coverage;

    public static BuildResult None(ImmutableArray<Diagnostic> found, ReportModel model) => new(false, found, model);

    /// <summary>What a build gives whose site is kept in memory.</summary>
    public static BuildResult Keeping(Func<FileSink, BuildResult> build)
    {
        var kept = new KeptFiles();
        var built = build(kept.Keep);
        return built.IsWhole ? built with { Output = kept.Tree } : built;
    }
}
