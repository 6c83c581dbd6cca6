using System.Text.RegularExpressions;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Architecture;

/// <summary>One source file of the product: where it is and what it says apart from comments and texts.</summary>
/// <param name="Name">Path below the folder of its project with forward slashes.</param>
internal sealed partial record ProductCode(string Name, string Text, string Code)
{
    /// <summary>The projects in their order, each with its rooms in theirs. The last names of a project are files, not folders. Site and Review do not know of each other.</summary>
    public static readonly (string Project, string[] Rooms)[] Projects =
    [
        ("ReportGen.Model", ["Diagnostics", "Quantities", "Names", "Sources", "Prose", "Look", "Data", "Metrics", "Claims", "Statements", "Charts", "Narrative", "Wording", "Published", "KeyCatalogue", "SchemaCatalogue", "BuildPurpose", "BuildStage", "StageWatch", "BuildCache", "Gate", "ReportModel", "ModelOptions", "ModelReader"]),
        ("ReportGen.Site", ["Drawing", "Templates", "Site", "ContentCatalogue", "FindingLevels", "Pipeline"]),
        ("ReportGen.Review", ["Snapshots", "Pictures", "Diff"]),
        ("ReportGen", ["Cli", "Program"]),
    ];

    /// <summary>All rooms in their order.</summary>
    public static readonly string[] Rooms = [.. Projects.SelectMany(project => project.Rooms)];

    /// <summary>Folders whose own folders stand in a row too: each uses only those before it. An empty row: none of them knows another. In rooms that are not declared here nothing is said of folders.</summary>
    public static readonly (string Folder, string[] Row)[] FolderRows =
    [
        ("Cli", ["Disk", "Last", "Reports", "Running", "Editions", "Commands"]),
        ("Cli/Commands", []),
    ];

    public static IReadOnlyList<ProductCode> Files { get; } = [.. Projects.SelectMany(project => Read(RepositoryRoot.Combine("src", project.Project)))];

    /// <summary>The folder, or the name of a file that stands beside the folders.</summary>
    public string Room => Name.Contains('/', StringComparison.Ordinal) ? Name.Split('/')[0] : Path.GetFileNameWithoutExtension(Name);

    /// <summary>The namespace that a file in this folder has, in every project.</summary>
    public string Namespace => string.Join('.', Name.Split('/')[..^1].Prepend("ReportGen"));

    /// <summary>The folders inside the room that lead to the file.</summary>
    public IEnumerable<string> Parts => Name.Split('/')[..^1].Skip(1);

    /// <summary>The namespaces named by <c>using</c>, of which an alias or a type may be the end.</summary>
    public IEnumerable<string> Usings => UsingLine().Matches(Code).Select(match => match.Groups["name"].Value);

    /// <summary>Types declared in the file, at any depth.</summary>
    public IEnumerable<string> DeclaredTypes => Declaration().Matches(Code).Select(match => match.Groups["name"].Value);

    public static IReadOnlyList<ProductCode> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (file, name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(source => !source.name.StartsWith("obj/", StringComparison.Ordinal) && !source.name.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(source => source.name, StringComparer.Ordinal)
            .Select(source => Of(source.name, File.ReadAllText(source.file))),
    ];

    public static ProductCode Of(string name, string text) => new(name, text, CommentOrText().Replace(text, " "));

    [GeneratedRegex(""""//[^\n]*|/\*.*?\*/|"""+.*?"""+|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'"""", RegexOptions.Singleline)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"^\s*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?<name>[\w.]+)\s*;", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum|record\s+struct)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex Declaration();
}
