namespace ReportGen.Tests.Support;

/// <summary>An empty folder of its own for one test, taken away after it.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reportgen-").FullName;

    /// <summary>The place of a path with forward slashes inside the folder.</summary>
    public string At(string path) => System.IO.Path.Combine([Path, .. path.Split('/')]);

    public TestFolder With(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path)) ?? Path);
        File.WriteAllText(At(path), text);
        return this;
    }

    /// <summary>Every file below a folder with its text, in ordinal order: what a test compares. Null when the folder is not there.</summary>
    public string? Listing(string folder) => !Directory.Exists(At(folder)) ? null : string.Concat(
        Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(file => (name: System.IO.Path.GetRelativePath(At(folder), file).Replace('\\', '/'), text: File.ReadAllText(file)))
            .OrderBy(file => file.name, StringComparer.Ordinal)
            .Select(file => $"{file.name}={file.text}\n"));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
