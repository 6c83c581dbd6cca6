using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>Replaces the output folder whole: what changes is written beside the present site, file by file as it is made, what stays the
/// same is moved over when all is made, then the two change places by renaming. Whatever stops it (a full disk, a killed process), the
/// folder is the old site or the new one, at the latest after the next start.</summary>
internal sealed class SiteWriter : IDisposable
{
    private readonly SiteFolder folder;
    private readonly SiteLock hold;
    private readonly ISiteDisk disk;
    private readonly Interruption interruption;
    private readonly string typed;
    private readonly SiteComparer comparer;
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    // Held for reading while a file is written, for writing when all that was written is taken back.
    private readonly ReaderWriterLockSlim writing = new();
    private readonly Lazy<bool> hasBegun;
    private bool isOver;
    private bool isSwapping;
    private Exception? trouble;
    private string? manifestHash;

    private SiteWriter(SiteFolder folder, SiteLock hold, ISiteDisk disk, Interruption interruption, string typed, SiteInventory before)
    {
        (this.folder, this.hold, this.disk, this.interruption, this.typed, Before) = (folder, hold, disk, interruption, typed, before);
        comparer = new SiteComparer(before, folder.Path);
        hasBegun = new(Begin);
    }

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
                interruption.Undo(writer.Close);
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

    /// <summary>Writes a file of the next site beside the present one, from any thread; the manifest comes last, for a site with its
    /// manifest is complete. When the disk refuses one, no more are written, and <see cref="Replace"/> tells it.</summary>
    public void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        interruption.EndIfAsked();
        writing.EnterReadLock();
        try
        {
            if (!isOver && trouble is null) WriteBeside(path, bytes.Span);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            Interlocked.CompareExchange(ref trouble, exception, null);
        }
        finally
        {
            writing.ExitReadLock();
        }
    }

    /// <summary>Puts what was written in place, unless it is the same; null, with the reason in the bag and the old site as it was, when
    /// the disk refuses. What is not put in place goes with <see cref="Close"/>.</summary>
    public SiteChange? Replace(DiagnosticBag bag) => interruption.Whole(() =>
    {
        try
        {
            if (trouble is { } refused) throw refused;
            var change = comparer.Change;
            if (!change.IsNone && IsOldKept(bag)) return null;
            if (!change.IsNone) Swap();
            return change;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.NotWritten,
                null,
                $"The site cannot be written to '{typed}': {DiskTrouble.Words(exception)}. The old site is untouched.",
                "make room or give permission there, then build again");
            return null;
        }
    });

    /// <summary>Takes back what was written and not put in place, and ends the hold in order. A writer that is only disposed, as when a run
    /// dies, leaves the trace from which the next start recovers.</summary>
    public void Close()
    {
        interruption.Undo(null);
        TakeBack();
        if (!Directory.Exists(folder.New) && !Directory.Exists(folder.Old)) hold.Release();
    }

    public void Dispose()
    {
        interruption.Undo(null);
        hold.Dispose();
        writing.Dispose();
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

    /// <summary>The marker comes before all other files.</summary>
    private bool Begin()
    {
        disk.CreateFolder(folder.New);
        disk.WriteFile(
            folder.Marker,
            Encoding.ASCII.GetBytes(hold.Text.Token ?? throw new InvalidOperationException("An interrupted build is not settled.")));
        return made[folder.New] = true;
    }

    private void WriteBeside(string path, ReadOnlySpan<byte> bytes)
    {
        var place = PlaceOf(path);
        var isSame = comparer.IsSame(path, bytes);
        // The manifest proves whose a folder is: both sites have one.
        if (path == SiteManifest.FileName) manifestHash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        else if (isSame) return;
        if (isSame && comparer.Change.IsNone) return;
        if (!hasBegun.Value) return;
        made.GetOrAdd(Path.GetDirectoryName(place)!, MakeFolder); // below folder.New, so it has a parent
        disk.WriteFile(place, bytes);
    }

    private bool MakeFolder(string place)
    {
        disk.CreateFolder(place);
        return true;
    }

    private string PlaceOf(string path)
    {
        var place = Path.GetFullPath(Path.Combine(folder.New, path));
        return ReportFolders.IsInside(place, folder.New)
            ? place
            : throw new InvalidOperationException($"The site has a file outside itself: '{path}'.");
    }

    private void Swap()
    {
        isSwapping = true;
        hold.MarkSwap(
            SiteFolder.HashIn(folder.Path),
            manifestHash ?? throw new InvalidOperationException("A site without its manifest is not complete."));
        TakenOver.Move(folder, Before.Files, comparer.Same, disk);
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

    /// <summary>The old site in its place, what was written beside it away; nothing is written any more. What cannot be done now is done at
    /// the next start.</summary>
    private void TakeBack()
    {
        writing.EnterWriteLock();
        isOver = true;
        try
        {
            if (!Directory.Exists(folder.Path) && Directory.Exists(folder.Old)) disk.Rename(folder.Old, folder.Path);
            if (Directory.Exists(folder.New))
            {
                if (isSwapping) TakenOver.Return(folder, folder.Path, comparer.Same, disk);
                disk.DeleteFolder(folder.New);
            }
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // The trace of the interrupted replacement stays, and the next start settles it.
        }
        finally
        {
            writing.ExitWriteLock();
        }
    }
}
