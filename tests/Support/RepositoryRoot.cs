namespace ReportGen.Tests.Support;

/// <summary>The checkout that these tests were built from.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The place of a test's source file. The compiler may have written another root into it, as it does for deterministic builds.</summary>
    public static string SourceFile(string callerFilePath)
    {
        const string Tests = "tests/ReportGen.";
        var path = callerFilePath.Replace('\\', '/');
        var start = path.LastIndexOf(Tests, StringComparison.Ordinal);
        return start < 0 ? throw new InvalidOperationException($"'{callerFilePath}' is not a file of the tests.") : Combine(path[start..].Split('/'));
    }

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ReportGen.sln"))) return folder.FullName;
        throw new InvalidOperationException($"There is no ReportGen.sln above '{start}'.");
    }
}
