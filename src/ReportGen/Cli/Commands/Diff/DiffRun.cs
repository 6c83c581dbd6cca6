using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>The work of <c>diff</c>: finds both sides, reads or builds them, compares, and writes the report where one was named.</summary>
internal sealed class DiffRun(DiffOptions options, ModelRun run)
{
    private readonly DiagnosticBag bag = run.Bag;
    private readonly Surroundings surroundings = run.Surroundings;
    private SourceTree? sources;

    public DiffRunReport Report()
    {
        var finder = new SideFinder(options.Run, options.Use, surroundings, bag);
        var (before, after) =
            (finder.Named(options.Before ?? SideFinder.LastCommit), options.After is { } named ? finder.Named(named) : finder.Working());
        var file = options.Output is { } output
            ? ReportFile.Find(output, options, surroundings.CurrentFolder, new[] { before, after }.OfType<Side>(), bag)
            : null;
        if (before is not null && after is not null) RefusePlacing(before, after);
        if (bag.HasErrors || before is null || after is null) return Ended(ExitCode.Impossible, null);
        if (Read(before, after) is not var (earlier, later, outdated)) return Ended(ExitCode.Impossible, null);
        var comparison = surroundings.Compare(earlier, later) with { Findings = outdated };
        var done = new Compared(comparison, earlier, later, FailOn.Found(comparison, options.FailOn));
        if (file is not null && !Write(file, options.Format.Write(done))) return Ended(ExitCode.Impossible, done);
        return Ended(done.Failures.IsEmpty ? ExitCode.Done : ExitCode.Findings, done);
    }

    /// <summary>Folders have their content beside them or in them; where it lies is said of a revision, of the working tree and of the site
    /// that is built from it.</summary>
    private void RefusePlacing(Side before, Side after)
    {
        if (options.After is null || new[] { before, after }.Any(IsPlaced)) return;
        foreach (var option in options.Placing)
            bag.Report(
                CliCodes.Usage,
                null,
                $"{option} is for a build of the working tree and for revisions, and both sides are other folders.",
                "leave it out: of a folder the content beside it or in it is taken");
    }

    private bool IsPlaced(Side side) => side is RevisionSide
        || side.Folders.Any(folder => folder.Folder == Real(options.Site) || folder.Folder == Real(options.Run.Content));

    private string Real(string typed) => ReportFolders.Real(Path.Combine(surroundings.CurrentFolder, typed));

    private bool Write(ReportFile file, ReadOnlyMemory<byte> report) => surroundings.Interruption.Whole(() => file.Write(report, bag));

    /// <summary>Both editions; null when one is missing. What is built comes last, for it can take drawings from the other; a side that is
    /// named twice is read once.</summary>
    private (Edition Before, Edition After, ImmutableArray<EditionFinding> Outdated)? Read(Side before, Side after)
    {
        var reader = new SideReader(options.Run, options.Use, BuildPurpose.Compare, surroundings, bag);
        var editions = new[] { before, after }.Distinct().OrderBy(reader.Builds).ToDictionary(side => side, reader.Read);
        sources = reader.Sources;
        return editions[before] is { } earlier && editions[after] is { } later ? (earlier, later, reader.Outdated) : null;
    }

    private DiffRunReport Ended(ExitCode exit, Compared? compared) =>
        new(run.Ended(exit) with { Options = options.Run.WithPlacesAsTheyAre(), Sources = sources }, options, compared);
}
