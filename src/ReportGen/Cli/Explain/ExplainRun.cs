using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Explain;

/// <summary>One run of <c>explain</c>: reads what <c>check</c> reads, draws and writes nothing, and looks one name up.</summary>
internal sealed class ExplainRun(RunOptions options, string name, Surroundings surroundings)
{
    private readonly DiagnosticBag bag = new();

    public ExplainReport Report()
    {
        if (ReportFolders.Find(options, surroundings.CurrentFolder, bag) is not { } folders) return Ended(ExitCode.Impossible, null, null);
        if (DiskReader.Read(folders, surroundings.Theme, ReadingLimits.Default, bag) is not { } sources) return Ended(ExitCode.Impossible, null, null);
        var model = surroundings.Read(sources, options.Building(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty));
        var isStrict = options.Strictness == Strictness.WarningsAreErrors;
        bag.AddRange(model.Diagnostics.Where(found => found.IsError || isStrict)); // warnings are for check: they change no value
        var exit = bag.Count > 0 ? ExitCode.Findings : ExitCode.Done;
        var explanation = Explanation.Of(name, model);
        if (explanation is not null) return Ended(exit, explanation, sources);
        ReportUnknown(model);
        return Ended(exit == ExitCode.Done ? ExitCode.Impossible : exit, null, sources);
    }

    private void ReportUnknown(ReportModel model)
    {
        var part = model.Metrics.ProblemOf(name);
        var isBroken = bag.HasErrors;
        bag.Report(
            CliCodes.UnknownName,
            null,
            isBroken ? $"'{name}' cannot be explained: nothing that could be computed has this name." : part?.Message ?? $"No metric, measure, reported figure or claim is named '{name}'.",
            part?.Remedy ?? Suggestion(model) ?? (isBroken ? "correct the other errors first" : "write a metric's or claim's id, 'selection.measure', 'selection.measure[part]' or 'reported.figure'"));
    }

    private string? Suggestion(ReportModel model)
    {
        if (model.Data.Selection(name) is { } selection) return $"'{selection.Id}' is a selection: name one of its measures, such as '{selection.Id}.patches'";
        var names = model.Metrics.Names.Concat(model.Claims.Ids).ToHashSet(StringComparer.Ordinal);
        if (names.Contains(name)) return null; // it exists, and another finding says why it has no value
        return Nearest.Suggest(name, [.. names, .. model.Claims.Ids.Select(id => $"claim:{id}"), .. model.Metrics.Metrics.Select(metric => $"metric:{metric.Id}")]);
    }

    private ExplainReport Ended(ExitCode exit, Explanation? explanation, SourceTree? sources) =>
        new(new RunReport(options, exit, bag.ToSorted(), null, null, sources), name, explanation);
}

/// <summary>What a run of <c>explain</c> found.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Explanation">Null when nothing has the name.</param>
internal sealed record ExplainReport(RunReport Run, string Name, Explanation? Explanation);
