using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.Check;

/// <summary>Writes fixed files: each is all old or all new, and none is touched when any of them is not as it was read or cannot be
/// written.</summary>
internal sealed class FixWriter(ReportFolders folders, DiagnosticBag bag)
{
    /// <summary>True when every file is written; false with the reasons in the bag.</summary>
    public bool Write(ImmutableArray<FixedFile> files)
    {
        var places = files.Select(file => (File: file, Place: PlaceOf(file.Path)))
            .Select(file => (file.File, file.Place, Beside: new FileBeside(file.Place)))
            .ToList();
        foreach (var (file, place, _) in places) Examine(file, place);
        if (bag.HasErrors) return false;
        try
        {
            foreach (var (file, _, beside) in places) Try(file, () => beside.Write(file.After));
            if (bag.HasErrors) return false;
            // Once more, as late as possible: an editor may have saved meanwhile.
            foreach (var (file, place, _) in places) Examine(file, place);
            return !bag.HasErrors && places.TrueForAll(file => Try(file.File, file.Beside.PutInPlace));
        }
        finally
        {
            foreach (var (_, _, beside) in places) beside.Discard();
        }
    }

    /// <summary>Where a file of <c>content/</c> is on disk, links followed.</summary>
    private string PlaceOf(string path)
    {
        var place = ReportFolders.Real(Path.Combine(folders.Content, path["content/".Length..]));
        return ReportFolders.IsInside(place, folders.Content)
            ? place
            : throw new InvalidOperationException($"A fix lies outside the content folder: '{path}'.");
    }

    private void Examine(FixedFile file, string place)
    {
        try
        {
            if (!EntryKinds.ReadFile(place).AsSpan().SequenceEqual(file.Before.Span))
                bag.Report(
                    CliCodes.FileChanged,
                    SourceSpan.File(file.Path),
                    $"'{file.Path}' changed while it was being checked.",
                    "nothing was rewritten; run 'reportgen check --fix' again");
            else if ((File.GetAttributes(place) & FileAttributes.ReadOnly) != 0) Report(file, "it is read-only");
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            Report(file, DiskTrouble.Words(exception));
        }
    }

    private bool Try(FixedFile file, Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            Report(file, DiskTrouble.Words(exception));
            return false;
        }
    }

    private void Report(FixedFile file, string why) =>
        bag.Report(
            CliCodes.NotFixed,
            SourceSpan.File(file.Path),
            $"'{file.Path}' cannot be rewritten: {why}.",
            "give yourself permission to write it, then run 'reportgen check --fix' again");
}
