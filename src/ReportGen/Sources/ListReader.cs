using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>Reads a node that must be a list.</summary>
public static class ListReader
{
    /// <summary>The items; none, with a diagnostic, when the node is something else.</summary>
    /// <param name="what">What is read, as a message begins: "'tags'", "the list of sources".</param>
    public static ImmutableArray<YamlNode> Items(YamlNode node, string what, DiagnosticBag bag)
    {
        if (node is YamlSequence list) return list.Items;
        bag.Report(SourcesCodes.WrongShape, ScalarReader.Head(node), $"{what} must be a list, not {node.Description}.", "write '[a, b]', or one '- ' line for each item");
        return [];
    }

    /// <summary>The items of a file that is one list; an empty file is an empty list.</summary>
    public static ImmutableArray<YamlNode> Document(YamlNode root, string what, DiagnosticBag bag) =>
        root is YamlScalar { IsNull: true, Length: 0 } ? [] : Items(root, what, bag);
}
