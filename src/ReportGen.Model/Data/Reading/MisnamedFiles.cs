using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Finds files of the content that would be read under another name or in another folder. Otherwise a slip in a name is a report
/// that lacks something, in silence.</summary>
internal static class MisnamedFiles
{
    public const string DatasetFolder = "content/data";

    private const string Content = "content/";

    /// <summary>Later rooms read some of them; here is the one list of all.</summary>
    private static readonly ImmutableArray<string> Lists =
        ["report.yaml", "sources.yaml", "selections.yaml", "metrics.yaml", "claims.yaml", "corrections.yaml", "charts.yaml", "tables.yaml"];

    private static readonly ImmutableArray<string> Folders = ["data", "posts", "pages", "static"];

    /// <summary>What tables and records of other tools are called.</summary>
    private static readonly ImmutableArray<string> TableEndings =
        [".csv", ".tsv", ".json", ".ndjson", ".jsonl", ".xlsx", ".xls", ".ods", ".parquet"];

    public static void Report(SourceTree tree, DiagnosticBag bag)
    {
        foreach (var file in tree.Under("content"))
            if (Remedy(file) is { } remedy)
                bag.Report(
                    DataCodes.MisnamedFile,
                    SourceSpan.File(file.Path),
                    $"the file '{file.Path}' is not read under this name.",
                    remedy);
        ReportFolders(tree, bag);
    }

    public static bool IsDataset(SourceFile file) =>
        file.Path.EndsWith(".yaml", StringComparison.Ordinal) && file.Path.IndexOf('/', DatasetFolder.Length + 1) < 0;

    /// <summary>A folder whose name is a slip is told once, however many files it has. Any other is its author's own, such as one of
    /// notes.</summary>
    private static void ReportFolders(SourceTree tree, DiagnosticBag bag)
    {
        var folders = tree.Under("content").Select(file => file.Path[Content.Length..].Split('/'))
            .Where(steps => steps.Length > 1 && !Folders.Contains(steps[0]) && !IsHidden(steps[0]))
            .Select(steps => steps[0])
            .Distinct(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            if (Nearest.Suggest(folder, Folders) is not { } remedy) continue;
            bag.Report(
                DataCodes.MisnamedFile,
                SourceSpan.File(Content + folder),
                $"nothing in the folder '{Content}{folder}' is read.",
                remedy);
        }
    }

    /// <summary>Null for what is read, and for what is nobody's slip, such as a file of notes.</summary>
    private static string? Remedy(SourceFile file)
    {
        var steps = file.Path[Content.Length..].Split('/');
        return steps switch
        {
            [var name] => OfList(name, file),
            ["data", .., var name] => IsDataset(file) || IsHidden(name) ? null : OfData(name, steps.Length > 2),
            ["posts" or "pages", .., var name] => IsHidden(name) ? null : OfText(name, file),
            _ => null,
        };
    }

    private static string? OfList(string name, SourceFile file)
    {
        if (Folders.Contains(name)) return "make it a folder";
        if (IsTable(name) && !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return ToRecords(name); // JSON: settings of other tools
        if (IsArticle(name, file)) return "move it to content/posts, or to content/pages";
        if (!IsYaml(name) || Lists.Contains(name)) return null;
        if (IsDatasetText(file)) return $"move it to {DatasetFolder}/{Stem(name)}.yaml";
        return Lists.Contains($"{Stem(name)}.yaml")
            ? $"name it '{Stem(name)}.yaml'"
            : Nearest.Suggest(name, Lists) ?? $"known names: {string.Join(", ", Lists)}";
    }

    private static string OfData(string name, bool isInFolder)
    {
        if (IsTable(name)) return ToRecords(name);
        if (!IsYaml(name)) return $"a dataset is a file '{DatasetFolder}/<id>.yaml'; move anything else away";
        return isInFolder ? $"move it to {DatasetFolder}/{Stem(name)}.yaml" : $"name it '{Stem(name)}.yaml'";
    }

    private static string? OfText(string name, SourceFile file)
    {
        if (name.EndsWith(".md", StringComparison.Ordinal)) return null;
        if (IsTable(name)) return $"{ToRecords(name)}; if readers shall have the file, move it to content/static";
        return IsYaml(name) && IsDatasetText(file)
            ? $"move it to {DatasetFolder}/{Stem(name)}.yaml"
            : "name it '.md', or move it to content/static";
    }

    private static string ToRecords(string name) =>
        $"write each of its lines as a record in {DatasetFolder}/{Stem(name)}.yaml ('reportgen new dataset' begins one; docs/data.md tells the keys)";

    private static bool IsHidden(string name) => name.StartsWith('.');

    private static bool IsTable(string name) => TableEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static bool IsArticle(string name, SourceFile file) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && file.Bytes.Span.StartsWith("---"u8);

    /// <summary>Whether it has keys at its beginning of a line that only datasets have.</summary>
    private static bool IsDatasetText(SourceFile file) =>
        file.Bytes.Span.IndexOf("\ncovers:"u8) >= 0 || file.Bytes.Span.IndexOf("\npatches:"u8) >= 0;

    private static string Stem(string name) => name[..name.LastIndexOf('.')];
}
