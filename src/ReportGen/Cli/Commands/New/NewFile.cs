using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.New;

/// <summary>A file of the content that gets a new thing: all new or as it was.</summary>
/// <param name="path">Such as <c>content/metrics.yaml</c>.</param>
/// <param name="shown">The same as its author knows it.</param>
/// <param name="read">As it was read; null where it was not there.</param>
internal sealed class NewFile(ReportFolders folders, string path, string shown, SourceFile? read, DiagnosticBag bag)
{
    /// <summary>False, with the reason in the bag and the file as it was, when it changed meanwhile or the disk refuses.</summary>
    public bool Write(ReadOnlyMemory<byte> bytes)
    {
        var place = ReportFolders.Real(Path.Combine([folders.Content, .. path.Split('/')[1..]]));
        var folder = Path.GetDirectoryName(place) ?? folders.Content;
        var isNewFolder = !Directory.Exists(folder);
        var file = new FileBeside(place);
        try
        {
            if (!ReportFolders.IsInside(place, folders.Content)) throw new IOException("a link on its way leads out of the folder");
            if (!IsAsRead(place)) return false;
            Directory.CreateDirectory(folder);
            file.Write(bytes);
            // Once more, as late as possible: an editor may have saved meanwhile.
            if (!IsAsRead(place)) return false;
            file.PutInPlace();
            isNewFolder = false;
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.NewNotWritten,
                null,
                $"'{shown}' cannot be written: {DiskTrouble.Words(exception)}.",
                "give yourself permission to write it, then run the command again");
            return false;
        }
        finally
        {
            file.Discard();
            if (isNewFolder) Leave(folder);
        }
    }

    private bool IsAsRead(string place)
    {
        var kind = EntryKinds.Of(place);
        if (read is null && kind == EntryKind.None) return true;
        if (read is not null && kind == EntryKind.File)
        {
            if ((File.GetAttributes(place) & FileAttributes.ReadOnly) != 0) throw new IOException("it is read-only");
            if (EntryKinds.ReadFile(place).AsSpan().SequenceEqual(read.Bytes.Span)) return true;
        }

        bag.Report(CliCodes.FileChanged, null, $"'{shown}' changed while it was read.", "nothing was written; run the command again");
        return false;
    }

    private static void Leave(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // An empty folder is no harm, and why nothing was written is told.
        }
    }
}
