using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Site;

namespace ReportGen.Cli.Snapshots;

/// <summary>Writes snapshots that differ: first all beside their places, then each into its place, so that none is ever half a file.</summary>
internal sealed class SnapshotWriter(SnapshotFolder folder, DiagnosticBag bag)
{
    private const string Beside = ".reportgen~";

    /// <summary>False, with the reasons in the bag, when a file could not be written.</summary>
    public bool Write(IEnumerable<string> paths, OutputTree files)
    {
        var written = new List<string>();
        try
        {
            foreach (var path in paths)
            {
                if (WriteBeside(path, files.Files[path].Span)) written.Add(path);
            }

            return !bag.HasErrors && written.TrueForAll(path => Try(path, () => File.Move(folder.PlaceOf(path) + Beside, folder.PlaceOf(path), overwrite: true)));
        }
        finally
        {
            foreach (var path in written) Discard(folder.PlaceOf(path) + Beside);
        }
    }

    /// <summary>False, with the reason in the bag, when a file could not be deleted.</summary>
    public bool Delete(string path) => Try(path, () => File.Delete(folder.PlaceOf(path)));

    private bool WriteBeside(string path, ReadOnlySpan<byte> bytes)
    {
        var (place, content) = (folder.PlaceOf(path), bytes.ToArray());
        return Try(path, () =>
        {
            var parent = Path.GetDirectoryName(place) ?? folder.Path;
            var real = ReportFolders.Real(parent);
            if (real != folder.Path && !ReportFolders.IsInside(real, folder.Path)) throw new IOException("a link on its way leads out of the folder");
            Directory.CreateDirectory(parent);
            File.WriteAllBytes(place + Beside, content);
        });
    }

    private bool Try(string path, Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(CliCodes.SnapshotNotWritten, SourceSpan.File($"snapshots/{path}"), $"The snapshot '{path}' cannot be written: {DiskTrouble.Words(exception)}.", "give yourself permission to write it, then run 'reportgen snapshot' again");
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
            // What is left beside a snapshot is never read, and the next run writes over it.
        }
    }
}
