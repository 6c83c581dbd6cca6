using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>One build's hold on an output folder. The file is locked while the build runs and taken away when it ends in order;
/// a file that is there without a lock is the trace of an interrupted build, and proves what that one left beside the folder.</summary>
internal sealed class SiteLock : IDisposable
{
    private readonly FileStream file;

    private SiteLock(FileStream file, LockText? earlier) => (this.file, Earlier) = (file, earlier);

    /// <summary>What an earlier build that ended without order wrote; null when there was none.</summary>
    public LockText? Earlier { get; private set; }

    /// <summary>What this build wrote; while an earlier one is not settled, nothing is.</summary>
    public LockText Text { get; private set; } = new(null, null, null);

    /// <summary>Takes hold of a folder; null, with the reason in the bag, when another build has it, the file is not ReportGen's, or
    /// nothing can be written there.</summary>
    public static SiteLock? Take(SiteFolder folder, string typed, DiagnosticBag bag)
    {
        try
        {
            if (Path.GetDirectoryName(folder.Path) is { } parent) Directory.CreateDirectory(parent);
            var kind = EntryKinds.Of(folder.Lock);
            if (kind == EntryKind.None) return Made(folder.Lock);
            if (kind == EntryKind.File && Found(folder.Lock) is { } hold) return hold;
            bag.Report(
                CliCodes.ForeignLock, null,
                $"'{typed}.lock' is {(kind == EntryKind.File ? "a file that ReportGen did not write" : EntryKinds.Words(kind))}, and a build uses that name for its lock. Nothing was touched.",
                "move it away, or delete it if it is not needed");
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            bag.Report(
                CliCodes.AnotherBuild,
                null,
                $"Another build is writing to '{typed}'.",
                "wait until it has ended, or give this one a folder of its own with --output");
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.NotWritten,
                null,
                $"The lock '{typed}.lock' cannot be written: {DiskTrouble.Words(exception)}.",
                "make room or give permission there, or name another folder with --output");
        }

        return null;
    }

    /// <summary>Notes that folders are about to be renamed.</summary>
    /// <param name="old">SHA-256 of the present site's manifest, <see cref="LockText.NoManifest"/> without one.</param>
    /// <param name="fresh">That of the next site's.</param>
    public void MarkSwap(string old, string fresh) => Write(Text with { Old = old, New = fresh });

    /// <summary>Notes that an interrupted replacement is settled.</summary>
    public void MarkSettled()
    {
        if (Earlier is null) return;
        Write(LockText.Fresh());
        Earlier = null;
    }

    /// <summary>Ends the hold in order: the folder is all old or all new, and nothing is left beside it.</summary>
    public void Release()
    {
        // Elsewhere an open file can be deleted, which leaves no moment for another build to take hold of a file about to vanish; Windows
        // forbids it.
        if (!OperatingSystem.IsWindows()) File.Delete(file.Name);
        file.Dispose();
        if (OperatingSystem.IsWindows()) File.Delete(file.Name);
    }

    public void Dispose() => file.Dispose();

    /// <summary>A new lock. Making a new file follows no link, whatever has come there meanwhile.</summary>
    private static SiteLock Made(string path)
    {
        var hold = new SiteLock(new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1), null);
        hold.Write(LockText.Fresh());
        return hold;
    }

    /// <summary>A lock that an interrupted build left; null when it is something else. Nothing is written before its content is known to be
    /// ReportGen's.</summary>
    private static SiteLock? Found(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        var bytes = new byte[LockText.Longest + 1];
        if (file.CanSeek
            && LockText.Parse(bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false))) is { } earlier)
            return new SiteLock(file, earlier);
        file.Dispose();
        return null;
    }

    private void Write(LockText text)
    {
        // The line of a swap is added to that of the token, which must not be lost meanwhile.
        var kept = text.Old is null ? 0 : Text.Bytes.Length;
        file.SetLength(kept);
        file.Position = kept;
        file.Write(text.Bytes.AsSpan(kept));
        file.Flush(flushToDisk: true);
        Text = text;
    }

    // A sharing violation on Windows (0x80070020), "try again" on Linux (11) and macOS (35), or a file that came (17, 0x80070050) or went
    // in the moment between looking and opening: .NET hands on what the system said.
    private static bool IsHeld(IOException exception) =>
        exception is FileNotFoundException
            || exception.HResult is unchecked((int)0x80070020) or 11 or 35 or 17 or unchecked((int)0x80070050);
}
