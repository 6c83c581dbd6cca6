using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Narrative.Numerals;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Sources.Merging;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen;

/// <summary>A report from its sources to its meaning: everything that is read, computed and judged, before anything is drawn or
/// written.</summary>
public static class ModelReader
{
    /// <summary>Pure: the same sources and options give the same model, on any machine and number of cores.</summary>
    public static ReportModel Read(SourceTree tree, ModelOptions options) => Read(tree, options, ReadWhole);

    /// <summary>The same without charts, tables and articles, on which no number and no verdict rests: nothing is found in them.</summary>
    public static ReportModel ReadNumbers(SourceTree tree, ModelOptions options) => Read(tree, options, ReadNumbersOf);

    private static ReportModel Read(SourceTree tree, ModelOptions options, Func<SourceTree, ModelOptions, ReportModel> read)
    {
        var merge = UndoneMerge.In(tree);
        if (merge.IsNone) return read(tree, options);
        var model = read(merge.Readable, options with { Cache = null });
        var found = new DiagnosticBag();
        // One side says what names there are for itself only: what refers to them cannot be judged.
        found.AddRange(merge.With(Gate.Independent(isDataWrong: true, model.Diagnostics)));
        return model with { Diagnostics = found.ToSorted() };
    }

    private static ReportModel ReadNumbersOf(SourceTree tree, ModelOptions options)
    {
        var limits = Limits.Of(tree);
        var data = options.Watch.During(BuildStage.Data, () => DataReader.Read(tree, limits));
        var sound = Gate.Usable(data);
        var metrics = options.Watch.During(BuildStage.Metrics, () => MetricEngine.Compute(tree, sound, limits));
        var claims = options.Watch.During(BuildStage.Claims, () => ClaimJudge.Judge(tree, sound, metrics.Value, limits));
        var found = FoundIn(data, metrics, claims.Diagnostics);
        return new ReportModel(sound, metrics.Value, claims.Value, ChartSet.Empty, Story.Empty, found.ToSorted());
    }

    private static ReportModel ReadWhole(SourceTree tree, ModelOptions options)
    {
        var (limits, watch) = (Limits.Of(tree), options.Watch);
        var isTold = false;
        var parts = BuildCache.Of(options.Cache, () => ReadParts(tree, limits, watch, Tell));
        if (!isTold) Tell(parts.Data, parts.Sound, parts.Metrics, parts.Charts);
        var (data, sound, metrics, claims, charts, exemptions) = parts;
        var beside = options.WordsBeside?.Invoke();
        var choice = new PostChoice(options.Drafts, options.Future == FuturePosts.Included ? null : data.Value.Settings.AsOf);
        var narrative = watch.During(
            BuildStage.Prose,
            () => NarrativeReader.Read(
                tree, sound, metrics.Value, claims.Value, charts.Value, beside?.Value, limits, choice, options.Known, options.Cache, exemptions));

        // Against empty data nothing is bound: to count it would tell of numbers that nobody has to mend.
        var story = data.HasErrors ? narrative.Value with { Coverage = Coverage.None, Files = [] } : narrative.Value;
        var found = FoundIn(data, metrics, [.. claims.Diagnostics, .. charts.Diagnostics]);
        var areClaimsWrong = Gate.Stops(claims.Diagnostics.Where(Gate.LosesName), options.Purpose);
        found.AddRange(
            Gate.Independent(
                data.HasErrors,
                Gate.Referring(metrics.HasErrors || areClaimsWrong || charts.HasErrors, narrative.Diagnostics)));
        found.AddRange(beside?.Diagnostics ?? []);
        found.AddRange(Placeholders.In(tree));
        if (!found.HasErrors)
        {
            var names = new BoundNames(tree, narrative.Value, charts.Value, claims.Value);
            found.AddRange(UnusedMetrics.Find(metrics.Value, names.Besides(metrics.Value.Metrics), BoundNames.Within));
        }

        return new ReportModel(sound, metrics.Value, claims.Value, charts.Value, story, found.ToSorted());

        void Tell(Outcome<ReportData> data, ReportData sound, Outcome<MetricSet> metrics, Outcome<ChartSet> charts)
        {
            isTold = true;
            if (!data.HasErrors && !metrics.HasErrors && !charts.HasErrors) options.Charted(sound, metrics.Value, charts.Value);
        }
    }

    /// <param name="ofNames">What was found in files that name measures.</param>
    private static DiagnosticBag FoundIn(Outcome<ReportData> data, Outcome<MetricSet> metrics, ImmutableArray<Diagnostic> ofNames)
    {
        var found = new DiagnosticBag();
        found.AddRange(data.Diagnostics);
        if (StatedVersion.Check(data.Value.Settings.ReportgenVersion, ToolVersion.Words) is { } older) found.Add(older);
        found.AddRange(Gate.Independent(data.HasErrors, metrics.Diagnostics));
        found.AddRange(Gate.Independent(data.HasErrors, Gate.Referring(metrics.HasErrors, ofNames)));
        return found;
    }

    /// <param name="charted">Told of the charts as soon as they are read.</param>
    private static ModelParts ReadParts(
        SourceTree tree,
        Limits limits,
        StageWatch watch,
        Action<Outcome<ReportData>, ReportData, Outcome<MetricSet>, Outcome<ChartSet>> charted)
    {
        var data = watch.During(BuildStage.Data, () => DataReader.Read(tree, limits));
        var sound = Gate.Usable(data);
        var exemptions = Task.Run(() => ExemptionReader.Tried(sound.Settings.Exemptions));
        var metrics = watch.During(BuildStage.Metrics, () => MetricEngine.Compute(tree, sound, limits));
        // Claims and charts do not know of each other: each has a core, if there is one.
        var charting = Task.Run(() =>
        {
            var read = watch.During(BuildStage.Charts, () => ChartReader.Read(tree, sound, metrics.Value, limits));
            charted(data, sound, metrics, read);
            return read;
        });
        var claims = watch.During(BuildStage.Claims, () => ClaimJudge.Judge(tree, sound, metrics.Value, limits));
        return new ModelParts(data, sound, metrics, claims, charting.GetAwaiter().GetResult(), exemptions.GetAwaiter().GetResult());
    }
}

/// <summary>All of a report but its prose, with what was found in it.</summary>
/// <param name="Sound">The data without what has errors.</param>
internal sealed record ModelParts(
    Outcome<ReportData> Data,
    ReportData Sound,
    Outcome<MetricSet> Metrics,
    Outcome<ClaimLedger> Claims,
    Outcome<ChartSet> Charts,
    ImmutableArray<TriedPattern> Exemptions);
