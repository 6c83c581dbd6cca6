using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Look;

namespace ReportGen.Cli.Commands.Theme;

/// <summary>Writes files of the built-in theme into a folder: all that are not there yet, or nothing. What is there stays as it
/// is.</summary>
/// <param name="typed">The folder as it was typed.</param>
/// <param name="asked">The path of one file; null: all of them.</param>
internal sealed class ThemeFolder(string typed, string? asked, ModelRun run)
{
    private const string Templates = "templates/";

    private readonly string folder = ReportFolders.Real(Path.Combine(run.Surroundings.CurrentFolder, typed));

    public Answer Write()
    {
        var files = EmbeddedTheme.Read()
            .Where(file => asked is null || file.Key == asked)
            .ToImmutableSortedDictionary(file => file.Key[Templates.Length..], file => file.Value.Bytes, StringComparer.Ordinal);
        ImmutableArray<string> kept = [];
        if (!run.Surroundings.Interruption.Whole(() => IsWritten(files, out kept)))
            return Answer.Findings(run.Ended(ExitCode.Impossible) with { Outcome = "Nothing was written." });
        return new Answer(run.Ended(ExitCode.Done), surroundings => Tell(files.Count - kept.Length, kept, surroundings));
    }

    private bool IsWritten(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, out ImmutableArray<string> kept)
    {
        kept = [];
        try
        {
            kept = [.. files.Keys.Where(path => KindOf(path) != EntryKind.None)];
            if (Problem(files.Keys, kept) is var (problem, remedy))
            {
                run.Bag.Report(CliCodes.ThemePlace, null, $"'{typed}' {problem}.", remedy);
                return false;
            }

            if (kept.Length < files.Count) new NewFiles(folder).Write(files.RemoveRange(kept), "");
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            run.Bag.Report(
                CliCodes.ThemeNotWritten,
                null,
                $"The built-in theme cannot be written into '{typed}': {DiskTrouble.Words(exception)}.",
                "make room or give permission there, or name another folder");
            return false;
        }
    }

    private (string What, string Remedy)? Problem(IEnumerable<string> files, ImmutableArray<string> kept)
    {
        const string NameAnother = "name a folder for templates, such as 'templates' beside content/";
        if (ReportFolders.Elsewhere(typed, run.Surroundings.CurrentFolder) is not null)
            return ("is behind a link that leads out of the current folder", NameAnother);
        if (EntryKinds.Of(folder) is not (EntryKind.None or EntryKind.Folder) and var kind)
            return ($"is {EntryKinds.Words(kind)}", NameAnother);
        foreach (var inside in files.SelectMany(Above).Distinct(StringComparer.Ordinal))
        {
            if (KindOf(inside) is not (EntryKind.None or EntryKind.Folder) and var other)
                return ($"holds '{inside}', which is {EntryKinds.Words(other)} and no folder", NameAnother);
        }

        if (asked is null || kept.IsEmpty) return null;
        return ($"holds a '{kept[0]}' already", "nothing is written over: rename that file first, or leave --output out to see the built-in one");
    }

    /// <summary>The folders of a file, such as <c>assets</c> and <c>assets/fonts</c>.</summary>
    private static IEnumerable<string> Above(string path) =>
        path.Select((c, at) => c == '/' ? path[..at] : "").Where(above => above.Length > 0);

    private EntryKind KindOf(string path) => EntryKinds.Of(Path.Combine([folder, .. path.Split('/')]));

    private void Tell(int written, ImmutableArray<string> kept, Surroundings surroundings)
    {
        if (run.Options.Verbosity == Verbosity.Quiet) return;
        var place = Printable.Of(typed);
        foreach (var path in kept) surroundings.Output.Writer.Write($"{place}: '{path}' was there, and is as it was.\n");
        surroundings.Output.Writer.Write($"{place}: {(asked is null ? CountedWord.Of(written, "file") : $"'{asked[Templates.Length..]}'")} written.\n");
    }
}
