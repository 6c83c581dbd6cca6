using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Diff.Lines;

/// <summary>The entries of the YAML files of one edition, by what they define. Only files that differ between the editions are read, and
/// only when they are asked for.</summary>
/// <param name="tree">The sources of the edition; null when they are not known.</param>
/// <param name="other">Those of the other edition.</param>
internal sealed class YamlEntries(SourceTree? tree, SourceTree? other)
{
    private const string DataFolder = "content/data";

    private readonly Dictionary<string, YamlNode?> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string List), Dictionary<string, YamlMapping>> lists = [];

    /// <summary>Null where the edition has no such entry, or its file is the same in both.</summary>
    public YamlMapping? Find(DefinitionKind kind, string? within, string id) => kind switch
    {
        DefinitionKind.Claim => InList("content/claims.yaml", "", id),
        DefinitionKind.Metric => InList("content/metrics.yaml", "", id),
        DefinitionKind.Selection => InList("content/selections.yaml", "selections", id),
        DefinitionKind.Measure => null,
        DefinitionKind.Record => InDataset(within, "patches", id),
        DefinitionKind.ReportedFigure => InDataset(within, "reported", id),
        DefinitionKind.Dataset => PathOf(id) is { } path ? Root(path) as YamlMapping : null,
        DefinitionKind.Source => InList("content/sources.yaml", "", id),
        DefinitionKind.Correction => InList("content/corrections.yaml", "", id),
        DefinitionKind.Definition => InList("content/selections.yaml", "definitions", id),
        DefinitionKind.Table => InList("content/tables.yaml", "", id),
    };

    /// <summary>The entry of a chart.</summary>
    public YamlMapping? Chart(string id) => InList("content/charts.yaml", "", id);

    /// <summary>What the report says of itself.</summary>
    public YamlMapping? Report => Root("content/report.yaml") as YamlMapping;

    private YamlMapping? InDataset(string? dataset, string list, string id) =>
        dataset is not null && PathOf(dataset) is { } path ? InList(path, list, id) : null;

    // A dataset need not have the name of its file.
    private string? PathOf(string dataset) => tree?.Under(DataFolder).Select(file => file.Path)
        .OrderByDescending(path => path == $"{DataFolder}/{dataset}.yaml")
        .FirstOrDefault(path => Root(path) is YamlMapping root && root.TextOf("id") == dataset);

    /// <param name="list">The key of the list; empty where the file itself is one.</param>
    private YamlMapping? InList(string path, string list, string id)
    {
        if (!lists.TryGetValue((path, list), out var entries))
            lists[(path, list)] = entries = Read(list.Length == 0 ? Root(path) : (Root(path) as YamlMapping)?.Find(list));
        return entries.GetValueOrDefault(id);
    }

    private static Dictionary<string, YamlMapping> Read(YamlNode? list)
    {
        var entries = new Dictionary<string, YamlMapping>(StringComparer.Ordinal);
        if (list is not YamlSequence { Items: var items }) return entries;
        foreach (var entry in items.OfType<YamlMapping>())
            if (entry.TextOf("id") is { } id) entries.TryAdd(id, entry);
        return entries;
    }

    private YamlNode? Root(string path)
    {
        if (!roots.TryGetValue(path, out var root)) roots[path] = root = Parsed(path);
        return root;
    }

    private YamlNode? Parsed(string path) =>
        tree?.Find(path) is { } file && other?.Find(path)?.Bytes.Span.SequenceEqual(file.Bytes.Span) != true
            ? YamlReader.Read(file, Limits.Default, new DiagnosticBag())
            : null;
}
