using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Check;

/// <summary>The work of <c>check --fix</c>: shows what is to be rewritten, rewrites it if that was asked for, and checks what is then
/// there; a site can only follow, so it is not compared.</summary>
internal sealed class SourceFix(ModelRun run, ReportFolders folders, Fixing fixing)
{
    /// <param name="found">At least one file.</param>
    public RunReport Report(ImmutableArray<FixedFile> found)
    {
        Show(found);
        if (fixing == Fixing.Shown) return Told(run.Ended(ExitCode.Findings), found);
        var again = new ModelRun(run.Options, run.Surroundings);
        // What it finds is all that is asked of this build: nobody takes its files.
        var rebuilt = again.Build(Fixed(found), ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty, (_, _) => { });
        RefuseHarm(found, rebuilt);
        var refusals = new DiagnosticBag();
        if (run.Surroundings.Interruption.Whole(() => new FixWriter(folders, refusals).Write(found)))
            return Told(again.Ended(again.HasSite(rebuilt) ? ExitCode.Done : ExitCode.Findings), found);
        run.Bag.AddRange(refusals.ToSorted());
        return run.Ended(ExitCode.Impossible) with { Outcome = "Nothing was rewritten." };
    }

    private SourceTree Fixed(ImmutableArray<FixedFile> found) => run.Sources with
    {
        Files = run.Sources.Files.SetItems(found.Select(file => KeyValuePair.Create(file.Path, new SourceFile(file.Path, file.After)))),
    };

    private void Show(ImmutableArray<FixedFile> found)
    {
        // Where the output is one document for a program, the change is told beside it.
        var surroundings = run.Surroundings;
        var terminal = new Terminal(
            run.Options.Format == Format.Text ? surroundings.Output : surroundings.Error,
            run.Options.Colour,
            surroundings.NoColor);
        foreach (var file in found) UnifiedDiff.Write(file, run.Options.Shown(file.Path), terminal);
    }

    /// <summary>A fix that does not take away its finding, or breaks its file, is our mistake: nothing is written then.</summary>
    private static void RefuseHarm(ImmutableArray<FixedFile> found, BuildResult rebuilt)
    {
        var paths = found.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var harm = rebuilt.Diagnostics.FirstOrDefault(finding => finding.Span is { } span && paths.Contains(span.Path) && IsHarm(finding));
        if (harm is not null) throw new InvalidOperationException($"The fix of a finding leaves another: {harm}");
    }

    private static bool IsHarm(Diagnostic finding) =>
        finding.Fix is not null || (finding.IsError && SourcesCodes.All.Contains(finding.Code));

    private RunReport Told(RunReport report, ImmutableArray<FixedFile> found)
    {
        var edits = found.SelectMany(file => file.Edits).ToList();
        var places = $"{CountedWord.Of(edits.Count, "place")} in {CountedWord.Of(found.Length, "file")}";
        return report with
        {
            Rewriting = new Rewriting([.. edits.Select(edit => new TextFix(edit.Span, edit.Replacement))], fixing == Fixing.Written),
            Outcome = (fixing, report.Exit) switch
            {
                (Fixing.Shown, _) => $"{places} would be rewritten. The check failed.",
                (_, ExitCode.Done) => $"{places} rewritten. Nothing is left to mend; 'reportgen build' brings the site up to date.",
                _ => $"{places} rewritten. The check still fails.",
            },
        };
    }
}
