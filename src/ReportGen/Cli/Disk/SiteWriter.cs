using System.Security.Cryptography;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Published;

namespace ReportGen.Cli.Disk;

/// <summary>Replaces the output folder whole: the next site is written beside the present one, then the two change places by renaming.
/// Whatever stops it (a full disk, a killed process), the folder is the old site or the new one, at the latest after the next
/// start.</summary>
internal sealed class SiteWriter : IDisposable
{
    private readonly SiteFolder folder;
    private readonly SiteLock hold;
    private readonly ISiteDisk disk;
    private readonly Interruption interruption;
    private readonly string typed;

    private SiteWriter(SiteFolder folder, SiteLock hold, ISiteDisk disk, Interruption interruption, string typed, SiteInventory before) =>
        (this.folder, this.hold, this.disk, this.interruption, this.typed, Before) = (folder, hold, disk, interruption, typed, before);

    /// <summary>The site that is there now.</summary>
    public SiteInventory Before { get; }

    /// <summary>Takes hold of the folder and settles an interrupted replacement; null, with the reasons in the bag, when the folder cannot
    /// be ours.</summary>
    public static SiteWriter? Open(
        string output,
        string typed,
        ISiteDisk disk,
        Interruption interruption,
        DiagnosticBag bag) => interruption.Whole(() =>
    {
        var folder = new SiteFolder(output);
        if (SiteLock.Take(folder, typed, bag) is not { } hold) return null;
        SiteWriter? writer = null;
        try
        {
            var settled = SiteRecovery.Recover(folder, hold, disk, typed, bag);
            if (settled && SiteInventory.Take(output, typed, bag) is { } before)
            {
                writer = new SiteWriter(folder, hold, disk, interruption, typed, before);
                interruption.Undo(writer.GiveUp);
                return writer;
            }

            // What an interrupted build left may still be there: its trace stays too.
            if (settled || hold.Earlier is null) hold.Release();
            return null;
        }
        finally
        {
            if (writer is null) hold.Dispose();
        }
    });

    /// <summary>Puts the new site in place, or touches nothing when it is the same; null, with the reason in the bag and the old site as it
    /// was, when the disk refuses.</summary>
    public SiteChange? Replace(OutputTree site, DiagnosticBag bag) => interruption.Whole(() =>
    {
        try
        {
            var change = SiteChange.Between(Before, folder.Path, site);
            if (!change.IsNone && IsOldKept(bag)) return null;
            if (!change.IsNone)
            {
                WriteNew(site, change);
                Swap(site);
            }

            return change;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.NotWritten,
                null,
                $"The site cannot be written to '{typed}': {DiskTrouble.Words(exception)}. The old site is untouched.",
                "make room or give permission there, then build again");
            TakeBack();
            return null;
        }
    });

    /// <summary>Ends the hold in order. A writer that is only disposed, as when a run dies, leaves the trace from which the next start
    /// recovers.</summary>
    public void Close()
    {
        interruption.Undo(null);
        if (!Directory.Exists(folder.New) && !Directory.Exists(folder.Old)) hold.Release();
    }

    public void Dispose()
    {
        interruption.Undo(null);
        hold.Dispose();
    }

    private void GiveUp()
    {
        TakeBack();
        Close();
    }

    /// <summary>Whether the present site holds a folder in which this user may delete nothing: then it would be left over beside the new
    /// one.</summary>
    private bool IsOldKept(DiagnosticBag bag)
    {
        if (!Directory.Exists(folder.Path)) return false;
        var kept = Before.Files.SelectMany(FoldersOf)
            .Append("")
            .Distinct(StringComparer.Ordinal)
            .FirstOrDefault(inner => !disk.MayEmpty(Path.Combine(folder.Path, inner)));
        if (kept is null) return false;
        bag.Report(
            CliCodes.NotWritten, null,
            $"The old site in '{typed}' cannot be replaced: you may not delete what is in '{(kept.Length == 0 ? typed : $"{typed}/{kept}")}', which may belong to somebody else. Nothing was touched.",
            "give yourself permission to write there, or name another folder with --output");
        return true;
    }

    /// <summary>Every folder on the way to a file of the site.</summary>
    private static IEnumerable<string> FoldersOf(string path) =>
        path.Select((letter, at) => letter == '/' ? at : 0).Where(at => at > 0).Select(at => path[..at]);

    /// <summary>Writes every file beside the present site; the manifest last, for a site with its manifest is complete.</summary>
    private void WriteNew(OutputTree site, SiteChange change)
    {
        var moved = change.Added.Concat(change.Changed).ToHashSet(StringComparer.Ordinal);
        disk.CreateFolder(folder.New);
        disk.WriteFile(
            folder.Marker,
            Encoding.ASCII.GetBytes(hold.Text.Token ?? throw new InvalidOperationException("An interrupted build is not settled.")));
        var made = new HashSet<string>(StringComparer.Ordinal) { folder.New };
        foreach (var (path, bytes) in site.Files.OrderBy(file => file.Key == SiteManifest.FileName))
        {
            interruption.EndIfAsked();
            var place = PlaceOf(path);
            if (made.Add(Path.GetDirectoryName(place)!))
                disk.CreateFolder(Path.GetDirectoryName(place)!); // Below folder.New, so it has a parent.
            disk.WriteFile(place, bytes.Span);
            if (!moved.Contains(path)) disk.KeepTime(place, Path.Combine(folder.Path, path));
        }
    }

    private string PlaceOf(string path)
    {
        var place = Path.GetFullPath(Path.Combine(folder.New, path));
        return ReportFolders.IsInside(place, folder.New)
            ? place
            : throw new InvalidOperationException($"The site has a file outside itself: '{path}'.");
    }

    private void Swap(OutputTree site)
    {
        hold.MarkSwap(SiteFolder.HashIn(folder.Path), Convert.ToHexStringLower(SHA256.HashData(site.Files[SiteManifest.FileName].Span)));
        disk.DeleteFile(folder.Marker);
        if (Directory.Exists(folder.Path)) disk.Rename(folder.Path, folder.Old);
        disk.Rename(folder.New, folder.Path);
        try
        {
            if (Directory.Exists(folder.Old)) disk.DeleteFolder(folder.Old);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // The new site is in place; the trace stays, and the next start clears the old one away.
        }
    }

    /// <summary>After a refusal of the disk: the old site back in place, the new one away. What cannot be done now is done at the next
    /// start.</summary>
    private void TakeBack()
    {
        try
        {
            if (!Directory.Exists(folder.Path) && Directory.Exists(folder.Old)) disk.Rename(folder.Old, folder.Path);
            if (Directory.Exists(folder.New)) disk.DeleteFolder(folder.New);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // The trace of the interrupted replacement stays, and the next start settles it.
        }
    }
}
