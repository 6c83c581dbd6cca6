using System.Collections.Immutable;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Docs;

/// <summary>The documents of the repository, by their paths in it.</summary>
internal static class Documents
{
    public const string Index = "docs/README.md";

    /// <summary>Those of <c>docs/</c> but for their index, and what stands at the top for everybody.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md").Select(path => $"docs/{Path.GetFileName(path)}")
            .Where(path => path != Index)
            .Union(GeneratedDocuments.All.Select(made => made.Path)).Append("SECURITY.md").Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether this run writes what it otherwise compares: <c>./build.ps1 docs</c> asks for it.</summary>
    public static bool AreWritten => Environment.GetEnvironmentVariable("REPORTGEN_DOCS") == "true";

    /// <summary>What the code makes is made, whatever the file says.</summary>
    public static string Text(string path) => GeneratedDocuments.Text(path) ?? File.ReadAllText(RepositoryRoot.Combine(path.Split('/')));
}
