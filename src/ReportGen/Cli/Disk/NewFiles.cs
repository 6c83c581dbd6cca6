using System.Collections.Immutable;

namespace ReportGen.Cli.Disk;

/// <summary>New files that come into a folder all together or not at all: they are written into a folder of their own inside of it, and
/// from there moved to their places. Nothing that is there is replaced.</summary>
/// <param name="folder">Its real path; it may be missing.</param>
internal sealed class NewFiles(string folder)
{
    /// <summary>Where the files are before they are in place; a killed run may leave it.</summary>
    public const string Staging = ".reportgen-new~";

    private readonly Stack<Action> undo = [];

    private string StagingPath => Path.Combine(folder, Staging);

    /// <summary>Throws, with everything as it was, when the disk refuses.</summary>
    /// <param name="files">By path with forward slashes; of folders the last one comes last.</param>
    public void Write(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, string last)
    {
        try
        {
            Make(StagingPath);
            foreach (var (path, bytes) in files) Stage(path, bytes);
            var units = files.Keys.Select(UnitOf).Distinct(StringComparer.Ordinal).OrderBy(unit => unit == last).ToList();
            foreach (var unit in units) Put(unit);
            Directory.Delete(StagingPath, recursive: true); // empty folders are left of what was moved out of them
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            while (undo.TryPop(out var step)) Try(step);
            throw;
        }
    }

    private void Stage(string path, ReadOnlyMemory<byte> bytes)
    {
        var place = In(StagingPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place) ?? place);
        var file = new FileBeside(place);
        file.Write(bytes);
        file.PutInPlace();
    }

    /// <summary>The shortest beginning of a path that is not there yet: what is moved as one.</summary>
    private string UnitOf(string path)
    {
        var steps = path.Split('/');
        var length = Enumerable.Range(1, steps.Length)
            .FirstOrDefault(count => EntryKinds.Of(In(folder, string.Join('/', steps[..count]))) == EntryKind.None, steps.Length);
        return string.Join('/', steps[..length]);
    }

    private void Put(string unit)
    {
        var (from, to) = (In(StagingPath, unit), In(folder, unit));
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
            undo.Push(() => Directory.Delete(to, recursive: true));
        }
        else
        {
            File.Move(from, to, overwrite: false);
            undo.Push(() => File.Delete(to));
        }
    }

    /// <summary>Makes a folder and those above it that are missing, each of which is undone.</summary>
    private void Make(string path)
    {
        if (Directory.Exists(path)) return;
        if (Path.GetDirectoryName(path) is { } parent) Make(parent);
        Directory.CreateDirectory(path);
        undo.Push(() => Directory.Delete(path, recursive: path == StagingPath));
    }

    private static string In(string folder, string path) => Path.Combine([folder, .. path.Split('/')]);

    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            // The reason for which it is undone is told; what is left is an empty folder, or the one that the next run names.
        }
    }
}
