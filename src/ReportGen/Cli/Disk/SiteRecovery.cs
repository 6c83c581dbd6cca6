using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>Finishes or undoes a replacement that was interrupted, so that the folder is all old or all new again.</summary>
internal static class SiteRecovery
{
    /// <summary>True when nothing is left beside the folder; false, with the reason in the bag, when a name there is not ours or the disk refuses.</summary>
    public static bool Recover(SiteFolder folder, SiteLock hold, ISiteDisk disk, string typed, DiagnosticBag bag)
    {
        if (Exists(folder.New) && !hold.WasInterrupted) ReportInTheWay($"{typed}.new", bag);
        if (Exists(folder.Old) && !hold.WasSwapping) ReportInTheWay($"{typed}.old", bag);
        if (bag.HasErrors) return false;
        try
        {
            Settle(folder, disk);
            hold.MarkSettled();
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(CliCodes.NotWritten, null, $"An earlier build of '{typed}' was interrupted and cannot be cleared away: {DiskTrouble.Words(exception)}.", "make room or give permission there, then build again");
            return false;
        }
    }

    /// <summary>The folder is missing only between the two renamings: then the new site goes in if it is complete, else the old one comes back.</summary>
    private static void Settle(SiteFolder folder, ISiteDisk disk)
    {
        if (!Exists(folder.Path) && Exists(folder.Old))
            disk.Rename(IsComplete(folder.New) ? folder.New : folder.Old, folder.Path);
        if (Exists(folder.New)) disk.DeleteFolder(folder.New);
        if (Exists(folder.Old)) disk.DeleteFolder(folder.Old);
    }

    private static bool IsComplete(string folder) => Directory.Exists(folder) && SiteManifest.Read(folder)?.Matches(folder) == true;

    private static bool Exists(string path) => Directory.Exists(path) || File.Exists(path);

    private static void ReportInTheWay(string name, DiagnosticBag bag) =>
        bag.Report(CliCodes.NameInTheWay, null, $"'{name}' is in the way: a build uses that name for a moment.", "rename it, or delete it if it is not needed");
}
