using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>A YAML file whose top level is a list of mappings: metrics, claims, charts, sources.</summary>
public static class YamlList
{
    /// <summary>A reader for each item; empty when the file is absent, empty or no list (the last is reported).</summary>
    /// <param name="what">What an item describes, with its article.</param>
    public static IEnumerable<MappingReader> Read(SourceTree tree, string path, string what, Limits limits, DiagnosticBag bag)
    {
        if (!tree.Files.TryGetValue(path, out var file)) return [];
        var read = SourceReader.Read(file, limits);
        bag.AddRange(read.Diagnostics);
        if (read.Value is not { } text || YamlReader.Read(text, limits, bag) is not { } node) return [];
        if (node is YamlSequence list) return [.. list.Items.Select(item => MappingReader.Open(item, what, bag)).OfType<MappingReader>()];
        if (node is not YamlScalar { IsNull: true }) bag.Report(SourcesCodes.WrongShape, ScalarReader.Head(node), $"'{path}' must be a list, not {node.Description}.", "begin each item with '- '");
        return [];
    }

    /// <summary>Reports each id that stands twice, with the place of the first.</summary>
    public static void RefuseRepeated<T>(IEnumerable<T> items, Func<T, (string Id, SourceSpan Span)> identify, DiagnosticCode code, string what, DiagnosticBag bag)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in items.Select(identify))
        {
            if (!first.TryAdd(id, span)) bag.Report(code, span, $"the {what} '{id}' is defined twice.", "give each its own id", new RelatedPlace(first[id], "first defined here"));
        }
    }
}
