using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Init;

/// <summary>The work of <c>init</c>: finds the folder, writes the report into it whole, and tells what comes next.</summary>
/// <param name="typed">The folder as it was typed.</param>
internal sealed class InitRun(string typed, InitSize size, ModelRun run)
{
    public Answer Begin()
    {
        if (InitFolder.Find(typed, run.Surroundings.CurrentFolder, run.Bag) is not { } folder) return Failed();
        var files = InitFiles.Of(size, folder.Git);
        var kept = folder.Kept(files.Keys);
        var written = files.RemoveRange(kept);
        if (!run.Surroundings.Interruption.Whole(() => Write(folder, written))) return Failed();
        return new Answer(run.Ended(ExitCode.Done), surroundings => Tell(written, kept, surroundings));
    }

    private bool Write(InitFolder folder, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        try
        {
            new NewFiles(folder.Path).Write(files, InitFiles.Content);
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            run.Bag.Report(
                CliCodes.InitNotWritten,
                null,
                $"No report can be written into '{typed}': {DiskTrouble.Words(exception)}.",
                "make room or give permission there, or name another folder");
            return false;
        }
    }

    private Answer Failed() => Answer.Findings(run.Ended(ExitCode.Impossible) with { Outcome = "Nothing was written." });

    private void Tell(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> written,
        ImmutableArray<string> kept,
        Surroundings surroundings)
    {
        if (run.Options.Verbosity == Verbosity.Quiet) return;
        var terminal = new Terminal(surroundings.Output, run.Options.Colour, surroundings.NoColor);
        if (run.Options.Verbosity == Verbosity.Verbose)
            foreach (var path in written.Keys) terminal.WriteLine($"written {Printable.Of(path)}", Tone.Dim);
        var here = run.Surroundings.CurrentFolder;
        var isHere = ReportFolders.Real(Path.Combine(here, typed)) == ReportFolders.Real(here);
        var place = isHere ? "this folder" : $"'{Printable.Of(typed)}'";
        terminal.WriteLine($"A report begins in {place}: {CountedWord.Of(written.Count, "file")}.", Tone.Good);
        foreach (var path in kept) terminal.WriteLine($"'{path}' was there, and is as it was.");
        if (written.ContainsKey(InitFiles.Workflow))
            terminal.WriteLine($"Before the first push, fill in the marked line of {InitFiles.Workflow}.");
        terminal.WriteLine();
        terminal.WriteLine("Next:");
        if (!isHere) terminal.WriteLine($"  cd {Quoted(Printable.Of(typed))}");
        foreach (var step in FirstStep.Of(CommandTable.All).Where(step => step.Command != InitCommand.Command.Name))
            terminal.WriteLine($"  {step.Line}");
    }

    private static string Quoted(string path) =>
        path.All(c => char.IsAsciiLetterOrDigit(c) || "/._-".Contains(c, StringComparison.Ordinal)) ? path : $"\"{path}\"";
}
