using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>One build's hold on an output folder. The file is locked while the build runs and taken away when it ends in order;
/// a file that is there without a lock is the trace of an interrupted build, and says how far that one had come.</summary>
internal sealed class SiteLock : IDisposable
{
    private static readonly byte[] SwapMark = "swapping\n"u8.ToArray();
    private readonly FileStream file;

    private SiteLock(FileStream file, bool wasInterrupted, bool wasSwapping) =>
        (this.file, WasInterrupted, WasSwapping) = (file, wasInterrupted, wasSwapping);

    /// <summary>Whether an earlier build ended without order: what it left beside the folder is ours to clear away.</summary>
    public bool WasInterrupted { get; }

    /// <summary>Whether that build had begun to rename folders.</summary>
    public bool WasSwapping { get; }

    /// <summary>Takes hold of a folder; null, with the reason in the bag, when another build has it or nothing can be written there.</summary>
    public static SiteLock? Take(SiteFolder folder, string typed, DiagnosticBag bag)
    {
        try
        {
            if (Path.GetDirectoryName(folder.Path) is { } parent) Directory.CreateDirectory(parent);
            var wasThere = File.Exists(folder.Lock);
            var file = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            return new SiteLock(file, wasThere, file.Length > 0);
        }
        catch (IOException exception) when (IsHeld(exception, folder.Lock))
        {
            bag.Report(CliCodes.AnotherBuild, null, $"Another build is writing to '{typed}'.", "wait until it has ended, or give this one a folder of its own with --output");
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(CliCodes.NotWritten, null, $"Nothing can be written beside '{typed}': {DiskTrouble.Words(exception)}.", "make room or give permission there, or name another folder with --output");
        }

        return null;
    }

    /// <summary>Notes that folders are about to be renamed.</summary>
    public void MarkSwap()
    {
        file.Write(SwapMark);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Notes that an interrupted replacement is settled.</summary>
    public void MarkSettled() => file.SetLength(0);

    /// <summary>Ends the hold in order: the folder is all old or all new, and nothing is left beside it.</summary>
    public void Release()
    {
        // Elsewhere an open file can be deleted, which leaves no moment for another build to take hold of a file about to vanish; Windows forbids it.
        if (!OperatingSystem.IsWindows()) File.Delete(file.Name);
        file.Dispose();
        if (OperatingSystem.IsWindows()) File.Delete(file.Name);
    }

    public void Dispose() => file.Dispose();

    // A sharing violation on Windows (0x80070020), "try again" on Linux (11) and macOS (35): .NET hands on what the system said.
    private static bool IsHeld(IOException exception, string path) =>
        File.Exists(path) && exception.HResult is unchecked((int)0x80070020) or 11 or 35;
}
