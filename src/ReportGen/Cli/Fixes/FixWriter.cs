using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Fixes;

/// <summary>Writes fixed files: each is all old or all new, and none is touched when any of them is not as it was read or cannot be written.</summary>
internal sealed class FixWriter(ReportFolders folders, DiagnosticBag bag)
{
    // Reading leaves out what ends so, should a killed run leave one behind.
    private const string Ending = ".reportgen~";

    /// <summary>True when every file is written; false with the reasons in the bag.</summary>
    public bool Write(ImmutableArray<FixedFile> files)
    {
        var places = files.Select(file => (File: file, Place: PlaceOf(file.Path))).ToList();
        foreach (var (file, place) in places) Examine(file, place);
        if (bag.HasErrors) return false;
        var beside = new List<string>();
        try
        {
            foreach (var (file, place) in places)
            {
                beside.Add(place + Ending);
                WriteBeside(place, file.After);
            }

            // Once more, as late as possible: an editor may have saved meanwhile.
            foreach (var (file, place) in places) Examine(file, place);
            return !bag.HasErrors && places.TrueForAll(file => Replace(file.File, file.Place));
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            Report(places[beside.Count - 1].File, DiskTrouble.Words(exception));
            return false;
        }
        finally
        {
            foreach (var file in beside) Discard(file);
        }
    }

    /// <summary>Where a file of <c>content/</c> is on disk, links followed.</summary>
    private string PlaceOf(string path)
    {
        var place = ReportFolders.Real(Path.Combine(folders.Content, path["content/".Length..]));
        return ReportFolders.IsInside(place, folders.Content) ? place : throw new InvalidOperationException($"A fix lies outside the content folder: '{path}'.");
    }

    private void Examine(FixedFile file, string place)
    {
        try
        {
            if (!File.ReadAllBytes(place).AsSpan().SequenceEqual(file.Before.Span))
                bag.Report(CliCodes.FileChanged, SourceSpan.File(file.Path), $"'{file.Path}' changed while it was being checked.", "nothing was rewritten; run 'reportgen check --fix' again");
            else if ((File.GetAttributes(place) & FileAttributes.ReadOnly) != 0) Report(file, "it is read-only");
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            Report(file, DiskTrouble.Words(exception));
        }
    }

    private static void WriteBeside(string place, ReadOnlyMemory<byte> bytes)
    {
        using (var file = new FileStream(place + Ending, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(bytes.Span);
            file.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(place + Ending, File.GetUnixFileMode(place));
    }

    private bool Replace(FixedFile file, string place)
    {
        try
        {
            File.Move(place + Ending, place, overwrite: true);
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            Report(file, DiskTrouble.Words(exception));
            return false;
        }
    }

    private static void Discard(string place)
    {
        try
        {
            File.Delete(place);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // What is left beside the file is never read, and the next --fix writes over it.
        }
    }

    private void Report(FixedFile file, string why) =>
        bag.Report(CliCodes.NotFixed, SourceSpan.File(file.Path), $"'{file.Path}' cannot be rewritten: {why}.", "give yourself permission to write it, then run 'reportgen check --fix' again");
}
