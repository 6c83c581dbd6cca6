using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Disk;

/// <summary>Reads a report's folders into a <see cref="SourceTree"/>: the built-in theme, the report's own templates over it file by file,
/// and the content.</summary>
internal static class DiskReader
{
    /// <summary>The tree; null, with every reason in the bag, when anything could not be read.</summary>
    public static SourceTree? Read(
        ReportFolders folders,
        Lazy<ImmutableSortedDictionary<string, SourceFile>> theme,
        ReadingLimits limits,
        DiagnosticBag bag)
    {
        var unpacking = Task.Run(() => theme.Value); // while the disk is read
        var listed = FolderListing.Of(folders.Content, "content", limits, bag).ToList();
        if (folders.Templates is { } templates) listed.AddRange(FolderListing.Of(templates, "templates", limits, bag));
        return Read(listed, bag) is { } files ? SourceTree.Over(unpacking.GetAwaiter().GetResult(), files) : null;
    }

    /// <summary>The files that were listed, with their bytes; null, with every reason in the bag, when anything could not be listed or
    /// read.</summary>
    public static IReadOnlyList<SourceFile>? Read(IReadOnlyList<(string Path, string OnDisk, long Bytes)> listed, DiagnosticBag bag)
    {
        if (bag.HasErrors) return null;
        var read = new SourceFile?[listed.Count];
        var troubles = new Exception?[listed.Count];
        Parallel.For(0, listed.Count, index => (read[index], troubles[index]) = ReadOne(listed[index].Path, listed[index].OnDisk));
        var files = new List<SourceFile>(listed.Count);
        for (var i = 0; i < listed.Count; i++)
        {
            if (read[i] is { } file) files.Add(file);
            else if (troubles[i] is { } trouble)
                bag.Report(
                    CliCodes.Unreadable,
                    SourceSpan.File(listed[i].Path),
                    $"The file cannot be read: {DiskTrouble.Words(trouble)}.",
                    "give yourself permission to read it, or take it out of the folder");
        }

        return bag.HasErrors ? null : files;
    }

    private static (SourceFile? File, Exception? Trouble) ReadOne(string path, string place)
    {
        try
        {
            return (new SourceFile(path, File.ReadAllBytes(place)), null);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            return (null, exception);
        }
    }
}
