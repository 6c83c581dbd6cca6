using ReportGen.Sources;

namespace ReportGen.Bench;

/// <summary>The report of the checkout that the benchmarks were built from.</summary>
internal static class OwnReport
{
    public static SourceTree Sources() => SourceTree.Of(FilesOf(Repository(), "content").Concat(Theme()));

    /// <summary>The files of the built-in theme.</summary>
    public static IEnumerable<SourceFile> Theme() => FilesOf(Repository(), "templates");

    /// <summary>The folder of the checkout.</summary>
    public static string Repository()
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(repository.FullName, "ReportGen.sln"))) repository = repository.Parent ?? throw new InvalidOperationException("There is no ReportGen.sln above.");
        return repository.FullName;
    }

    private static IEnumerable<SourceFile> FilesOf(string repository, string folder) =>
        Directory.EnumerateFiles(Path.Combine(repository, folder), "*", SearchOption.AllDirectories)
            .Select(file => new SourceFile(Path.GetRelativePath(repository, file).Replace('\\', '/'), File.ReadAllBytes(file)));
}
