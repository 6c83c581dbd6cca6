using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>Finishes or undoes a replacement that was interrupted, so that the folder is all old or all new again. What lies beside the
/// folder is touched only where the lock proves that a build made it.</summary>
internal static class SiteRecovery
{
    /// <summary>True when nothing is left beside the folder; false, with the reason in the bag, when a name there is not ours or the disk
    /// refuses.</summary>
    public static bool Recover(SiteFolder folder, SiteLock hold, ISiteDisk disk, string typed, DiagnosticBag bag)
    {
        try
        {
            if (Exists(folder.New) && !IsNewOurs(folder, hold.Earlier)) ReportInTheWay($"{typed}.new", typed, hold, bag);
            if (Exists(folder.Old) && !IsOldOurs(folder.Old, hold.Earlier)) ReportInTheWay($"{typed}.old", typed, hold, bag);
            if (bag.HasErrors) return false;
            Settle(folder, disk);
            hold.MarkSettled();
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.NotWritten, null,
                $"An earlier build of '{typed}' was interrupted, and what it left in '{typed}.new' or '{typed}.old' cannot be cleared away: {DiskTrouble.Words(exception)}.",
                "make room or give permission there, then build again");
            return false;
        }
    }

    /// <summary>The marker's token stands in the lock or, once the marker is away, the manifest's hash. A marker that was cut off stands
    /// alone, for it is written first.</summary>
    private static bool IsNewOurs(SiteFolder folder, LockText? earlier)
    {
        if (earlier?.Token is not { } token || EntryKinds.Of(folder.New) != EntryKind.Folder) return false;
        var entries = Directory.EnumerateFileSystemEntries(folder.New).Take(2).ToList();
        if (entries.Count == 0) return true;
        if (earlier.New is { } hash && SiteFolder.HashIn(folder.New) == hash) return true;
        if (EntryKinds.Of(folder.Marker) != EntryKind.File) return false;
        var marked = File.ReadAllText(folder.Marker);
        return marked == token || (entries.Count == 1 && token.StartsWith(marked, StringComparison.Ordinal));
    }

    /// <summary>Its manifest has the hash that stands in the lock, or nothing is left of it.</summary>
    private static bool IsOldOurs(string folder, LockText? earlier)
    {
        if (earlier?.Old is not { } hash || EntryKinds.Of(folder) != EntryKind.Folder) return false;
        return (hash != LockText.NoManifest && SiteFolder.HashIn(folder) == hash) || !SiteInventory.HasFiles(folder);
    }

    /// <summary>The folder is missing only between the two renamings: then the new site goes in if it is complete, else the old one comes
    /// back, with what had been moved over from it.</summary>
    private static void Settle(SiteFolder folder, ISiteDisk disk)
    {
        if (!Exists(folder.Path) && Exists(folder.Old) && IsComplete(folder.New)) disk.Rename(folder.New, folder.Path);
        if (Exists(folder.New))
        {
            TakeBack(folder, Exists(folder.Path) ? folder.Path : folder.Old, disk);
            if (!Exists(folder.Path) && Exists(folder.Old)) disk.Rename(folder.Old, folder.Path);
            disk.DeleteFolder(folder.New);
        }

        if (!Exists(folder.Path) && Exists(folder.Old)) disk.Rename(folder.Old, folder.Path);
        if (Exists(folder.Old)) disk.DeleteFolder(folder.Old);
    }

    /// <summary>Gives the old site, wherever it stands, what its manifest lists and the new one has.</summary>
    private static void TakeBack(SiteFolder folder, string old, ISiteDisk disk)
    {
        if (SiteManifest.Read(old) is not { } manifest) return;
        TakenOver.Return(folder, old, manifest.Hashes.Keys.Where(IsMoved), disk);

        bool IsMoved(string path) =>
            Path.Combine(folder.New, path) is var moved
                && EntryKinds.Of(moved) == EntryKind.File
                && EntryKinds.Of(Path.Combine(old, path)) == EntryKind.None
                && manifest.Made(path, File.ReadAllBytes(moved));
    }

    private static bool IsComplete(string folder) => Directory.Exists(folder) && SiteManifest.Read(folder)?.Matches(folder) == true;

    private static bool Exists(string path) => EntryKinds.Of(path) != EntryKind.None;

    private static void ReportInTheWay(string name, string typed, SiteLock hold, DiagnosticBag bag)
    {
        var proof = hold.Earlier is null ? "" : $", and '{typed}.lock' does not prove that it is ReportGen's";
        bag.Report(
            CliCodes.NameInTheWay, null, $"'{name}' is in the way: a build uses that name for a moment{proof}.",
            hold.Earlier is null
                ? "rename it, or delete it if it is not needed"
                : $"look into it: rename it if it is yours; if '{typed}' is missing and it is the site, rename it to '{typed}'; else delete it");
    }
}
