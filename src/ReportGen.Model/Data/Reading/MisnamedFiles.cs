using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Finds files of the content that would be read under another name. Otherwise a slip in a name is a report that lacks something,
/// in silence.</summary>
internal static class MisnamedFiles
{
    public const string DatasetFolder = "content/data";

    private const string Content = "content/";

    /// <summary>Later rooms read some of them; here is the one list of all.</summary>
    private static readonly ImmutableArray<string> Lists =
        ["report.yaml", "sources.yaml", "selections.yaml", "metrics.yaml", "claims.yaml", "corrections.yaml", "charts.yaml", "tables.yaml"];

    private static readonly ImmutableArray<string> Folders = ["data", "posts", "pages", "static"];

    public static void Report(SourceTree tree, DiagnosticBag bag)
    {
        foreach (var file in tree.Under("content"))
            if (Remedy(file) is { } remedy)
                bag.Report(
                    DataCodes.MisnamedFile,
                    SourceSpan.File(file.Path),
                    $"the file '{file.Path}' is not read under this name.",
                    remedy);
    }

    public static bool IsDataset(SourceFile file) =>
        file.Path.EndsWith(".yaml", StringComparison.Ordinal) && file.Path.IndexOf('/', DatasetFolder.Length + 1) < 0;

    /// <summary>Null for what is read, and for what is nobody's slip, such as a file of notes.</summary>
    private static string? Remedy(SourceFile file)
    {
        var steps = file.Path[Content.Length..].Split('/');
        return steps switch
        {
            [var name] => OfList(name),
            ["data", ..] => IsDataset(file) ? null : $"a dataset is a file '{DatasetFolder}/<id>.yaml'; move anything else away",
            ["posts" or "pages", .., var name] =>
                name.EndsWith(".md", StringComparison.Ordinal) || name.StartsWith('.')
                    ? null
                    : "name it '.md', or move it to content/static",
            _ => null,
        };
    }

    private static string? OfList(string name)
    {
        if (Folders.Contains(name)) return "make it a folder";
        if (name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)) return "name it '.yaml'";
        if (!name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || Lists.Contains(name)) return null;
        return Nearest.Suggest(name, Lists) ?? $"known names: {string.Join(", ", Lists)}";
    }
}
