using System.Collections.Immutable;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>The work of <c>explain</c>: reads what numbers and verdicts rest on, draws and writes nothing, and looks one name up.</summary>
internal sealed class ExplainRun(ModelRun run, string name)
{
    public ExplainReport Report()
    {
        if (run.SourceFolders() is not { } folders || run.Numbers(folders) is not { } model) return Ended(ExitCode.Impossible, null);
        var exit = run.Bag.Count > 0 ? ExitCode.Findings : ExitCode.Done;
        var explanation = ExplainedName.Of(name, model);
        if (explanation is not null) return Ended(exit, explanation);
        if (ExplainedRecord.Of(name, model) is { IsEmpty: false } records) return Ended(exit, null) with { Records = records };
        ReportUnknown(run.WholeModel());
        return Ended(exit == ExitCode.Done ? ExitCode.Impossible : exit, null);
    }

    private void ReportUnknown(ReportModel model)
    {
        var part = model.Metrics.ProblemOf(name);
        var isBroken = run.Bag.HasErrors;
        if (ShownThing.Find(name, model) is { } shown)
        {
            run.Bag.Report(CliCodes.UnknownName, null, shown.Message(name), shown.Remedy);
            return;
        }

        run.Bag.Report(
            CliCodes.UnknownName,
            null,
            isBroken
                ? $"'{name}' cannot be explained: nothing that could be computed has this name."
                : part?.Message ?? $"No metric, measure, reported figure, claim or record is named '{name}'.",
            part?.Remedy ?? Suggestion(model) ?? (isBroken
                ? "correct the other errors first"
                : "write a metric's or claim's id, 'selection.measure', 'selection.measure[part]' or 'reported.figure'; 'reportgen list metrics' shows the names"));
    }

    private string? Suggestion(ReportModel model)
    {
        if (model.Data.Selection(name) is { } selection)
            return $"'{selection.Id}' is a selection: name one of its measures, such as '{selection.Id}.patches'";
        var names = model.Metrics.Names.Concat(model.Claims.Ids).ToHashSet(StringComparer.Ordinal);
        if (names.Contains(name)) return null; // it exists, and another finding says why it has no value
        return Nearest.Suggest(
            name,
            [
                .. names,
                .. model.Claims.Ids.Select(id => $"claim:{id}"),
                .. model.Metrics.Metrics.Select(metric => $"metric:{metric.Id}"),
                .. model.Data.Datasets.SelectMany(dataset => dataset.Patches.Ids),
            ]);
    }

    private ExplainReport Ended(ExitCode exit, ExplainedName? explanation) => new(run.Ended(exit), name, explanation);
}

/// <summary>What a run of <c>explain</c> found.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Explanation">Null when no measure and no claim has the name.</param>
internal sealed record ExplainReport(RunReport Run, string Name, ExplainedName? Explanation)
{
    /// <summary>The records that have the name; looked for when no measure and no claim has it.</summary>
    public ImmutableArray<ExplainedRecord> Records { get; init; } = [];
}
