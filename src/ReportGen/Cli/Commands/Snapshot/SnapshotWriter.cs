using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Snapshot;

/// <summary>Writes snapshots that differ: first all beside their places, then each into its place, so that none is ever half a
/// file.</summary>
internal sealed class SnapshotWriter(SnapshotFolder folder, DiagnosticBag bag)
{
    /// <summary>False, with the reasons in the bag, when a file could not be written.</summary>
    public bool Write(IEnumerable<string> paths, OutputTree files)
    {
        var written = new List<(string Path, FileBeside File)>();
        try
        {
            foreach (var path in paths)
            {
                var file = new FileBeside(folder.PlaceOf(path));
                written.Add((path, file));
                WriteBeside(path, file, files.Files[path].ToArray());
            }

            return !bag.HasErrors && written.TrueForAll(one => Try(one.Path, one.File.PutInPlace));
        }
        finally
        {
            foreach (var (_, file) in written) file.Discard();
        }
    }

    /// <summary>False, with the reason in the bag, when a file could not be deleted.</summary>
    public bool Delete(string path) => Try(path, () => File.Delete(folder.PlaceOf(path)));

    private void WriteBeside(string path, FileBeside file, byte[] bytes) => Try(path, () =>
    {
        var parent = Path.GetDirectoryName(folder.PlaceOf(path)) ?? folder.Path;
        var real = ReportFolders.Real(parent);
        if (real != folder.Path && !ReportFolders.IsInside(real, folder.Path))
            throw new IOException("a link on its way leads out of the folder");
        if (folder.IsForeign(path)) throw new IOException("ReportGen did not write the file of that name");
        Directory.CreateDirectory(parent);
        file.Write(bytes);
    });

    private bool Try(string path, Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.SnapshotNotWritten,
                SourceSpan.File($"snapshots/{path}"),
                $"The snapshot '{path}' cannot be written: {DiskTrouble.Words(exception)}.",
                "give yourself permission to write it, then run 'reportgen snapshot' again");
            return false;
        }
    }
}
