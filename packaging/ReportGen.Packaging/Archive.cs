using System.Formats.Tar;
using System.IO.Compression;

namespace ReportGen.Packaging;

/// <summary>An archive of a published program. The same files give the same bytes: their times and owners are left out.</summary>
internal static class Archive
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private static readonly DateTimeOffset NoTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// All files of the folder below one folder, which has the name of the archive without its ending. The program is called
    /// <c>reportgen</c> in it, as people type it.
    /// </summary>
    /// <exception cref="InvalidDataException">The folder holds no published program.</exception>
    public static void Write(string folder, string file)
    {
        var isZip = file.EndsWith(".zip", StringComparison.Ordinal);
        var top = Path.GetFileName(file)[..^(isZip ? ".zip" : ".tar.gz").Length];
        var entries = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Name: $"{top}/{NameOf(Path.GetRelativePath(folder, path))}", Bytes: File.ReadAllBytes(path)))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToList();
        if (!entries.Any(entry => IsProgram(entry.Name)))
            throw new InvalidDataException($"'{folder}' holds no program that was published there.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!); // A full path of a file has a folder.
        using var stream = File.Create(file);
        if (isZip) WriteZip(stream, entries);
        else WriteTar(stream, entries);
    }

    private static string NameOf(string path) => path switch
    {
        "ReportGen" => "reportgen",
        "ReportGen.exe" => "reportgen.exe",
        _ => path.Replace('\\', '/'),
    };

    private static bool IsProgram(string name) =>
        name.EndsWith("/reportgen", StringComparison.Ordinal) || name.EndsWith("/reportgen.exe", StringComparison.Ordinal);

    private static void WriteTar(Stream stream, List<(string Name, byte[] Bytes)> entries)
    {
        using var packed = new GZipStream(stream, CompressionLevel.Optimal);
        using var tar = new TarWriter(packed, TarEntryFormat.Ustar);
        foreach (var (name, bytes) in entries)
        {
            using var data = new MemoryStream(bytes);
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name)
            {
                DataStream = data,
                Mode = IsProgram(name) ? Executable : Plain,
                ModificationTime = NoTime,
            });
        }
    }

    private static void WriteZip(Stream stream, List<(string Name, byte[] Bytes)> entries)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        foreach (var (name, bytes) in entries)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var data = entry.Open();
            data.Write(bytes);
        }
    }
}
