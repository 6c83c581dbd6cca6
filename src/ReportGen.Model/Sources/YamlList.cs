using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>Reads YAML that must be a list: a value, a whole file, a file of mappings.</summary>
public static class YamlList
{
    /// <summary>The items; none, with a diagnostic, when the node is something else.</summary>
    /// <param name="what">What is read, as a message begins: "'tags'", "the list of sources".</param>
    /// <param name="most">How many are read; that there are more is reported at the first of those.</param>
    public static ImmutableArray<YamlNode> Items(YamlNode node, string what, int most, DiagnosticBag bag) =>
        Items(node, what, "write '[a, b]', or one '- ' line for each item", most, bag);

    /// <summary>The items of a file that is one list; an empty file is an empty list.</summary>
    public static ImmutableArray<YamlNode> Document(YamlNode root, string what, int most, DiagnosticBag bag) =>
        root is YamlScalar { IsNull: true } ? [] : Items(root, what, Remedy(root), most, bag);

    private static string Remedy(YamlNode root) => root is YamlMapping { Entries: [{ Value: YamlSequence } only] }
        ? $"delete the line '{only.Key.Text}:': the file is the list itself"
        : "begin each item with '- '";

    /// <summary>A reader for each item of a file: metrics, claims, charts. Empty when the file is absent, empty or no list (the last is
    /// reported).</summary>
    public static IEnumerable<MappingReader> Read(
        SourceTree tree,
        string path,
        KeyTable keys,
        int most,
        Limits limits,
        DiagnosticBag bag) =>
        tree.Find(path) is { } file && YamlReader.Read(file, limits, bag) is { } root
            ? [.. Document(root, $"'{path}'", most, bag).Select(item => MappingReader.Open(item, keys, bag)).OfType<MappingReader>()]
            : [];

    private static ImmutableArray<YamlNode> Items(YamlNode node, string what, string remedy, int most, DiagnosticBag bag)
    {
        if (node is YamlSequence list)
        {
            if (list.Items.Length <= most) return list.Items;
            bag.Report(
                SourcesCodes.LongList,
                ScalarReader.Head(list.Items[most]),
                string.Create(CultureInfo.InvariantCulture, $"{what} has {list.Items.Length:N0} items; at most {most:N0} are read."),
                "leave out what no reader needs; docs/limits.md tells why");
            return list.Items[..most];
        }

        bag.Report(SourcesCodes.WrongShape, ScalarReader.Head(node), $"{what} must be a list, not {node.Description}.", remedy);
        return [];
    }
}
