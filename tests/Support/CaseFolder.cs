using System.Collections.Immutable;
using System.Text;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>One case: a brief report in <c>Cases/&lt;name&gt;/content</c> (and <c>templates</c>), and in <c>expected</c> what a build of it finds and gives.
/// What the case does not hold itself it takes from <see cref="BaseSite"/>; <c>case.txt</c> can say otherwise, one instruction a line:
/// <c>alone</c> (take nothing), <c>without PATH</c> (take all but this file or folder), <c>drafts</c>, <c>base-url ADDRESS</c>.</summary>
internal sealed record CaseFolder(string Name, string Path)
{
    private static readonly string[] Alone = ["alone"];

    public static string Root => RepositoryRoot.Combine("tests", "ReportGen.Tests", "Cases");

    public static IEnumerable<CaseFolder> All => !Directory.Exists(Root) ? [] :
        Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal).Select(path => new CaseFolder(System.IO.Path.GetFileName(path), path));

    private string[] Instructions => File.Exists(At("case.txt")) ? File.ReadAllLines(At("case.txt")) : [];

    public BuildOptions Options => new(
        Argument("base-url"),
        Instructions.Contains("drafts") ? DraftPosts.Included : DraftPosts.LeftOut,
        DrawnReport.Options.EarlierFiles);

    /// <summary>The case's files over those of the base site over the built-in theme.</summary>
    public SourceTree Tree(ImmutableSortedDictionary<string, SourceFile> theme) => SourceTree.Over(theme, Over(BaseSite.Files));

    /// <summary>The case's files over others, file by file, as its instructions say.</summary>
    public ImmutableArray<SourceFile> Over(ImmutableArray<SourceFile> others)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        if (!Instructions.Intersect(Alone).Any())
            foreach (var file in others.Where(file => !IsLeftOut(file.Path))) files[file.Path] = file;
        foreach (var file in OwnFiles()) files[file.Path] = file;
        return [.. files.Values];
    }

    /// <summary>How what a build gave differs from what is expected; empty when it does not. Outside a build server, what differs is written beside what is expected.</summary>
    public IEnumerable<string> Differences(BuildResult result, bool isServer)
    {
        var found = string.Concat(result.Diagnostics.Select(diagnostic => $"{diagnostic}\n"));
        if (Difference("diagnostics.txt", Encoding.UTF8.GetBytes(found), isServer) is { } difference) yield return difference;
        foreach (var file in ExpectedFiles())
        {
            if (result.Output?.Files.TryGetValue(file["site/".Length..], out var bytes) != true) yield return $"{file} was not made.";
            else if (Difference(file, bytes.ToArray(), isServer) is { } other) yield return other;
        }
    }

    private string? Difference(string file, byte[] received, bool isServer) =>
        ExpectedFile.Difference(System.IO.Path.Combine(Path, "expected"), file, received, isServer) is { } difference ? $"{Name}: {difference}" : null;

    private IEnumerable<SourceFile> OwnFiles() =>
        FilesBelow("content").Concat(FilesBelow("templates")).Select(path => new SourceFile(path, File.ReadAllBytes(At(path))));

    private IEnumerable<string> ExpectedFiles() => FilesBelow("expected/site")
        .Where(path => !path.Contains(".received.", StringComparison.Ordinal))
        .Select(path => path["expected/".Length..]);

    private IEnumerable<string> FilesBelow(string folder) => !Directory.Exists(At(folder)) ? [] :
        Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private bool IsLeftOut(string path) => Instructions
        .Where(line => line.StartsWith("without ", StringComparison.Ordinal))
        .Select(line => line["without ".Length..].Trim())
        .Any(left => path == left || path.StartsWith($"{left}/", StringComparison.Ordinal));

    private string? Argument(string word) => Instructions
        .Where(line => line.StartsWith($"{word} ", StringComparison.Ordinal))
        .Select(line => line[(word.Length + 1)..].Trim())
        .FirstOrDefault();

    private string At(string path) => System.IO.Path.Combine([Path, .. path.Split('/')]);
}
