using ReportGen.Sources;

namespace ReportGen.Diff.Lines;

/// <summary>Finds keys of a YAML mapping.</summary>
internal static class YamlKeyLines
{
    /// <summary>The value of a key; null when the mapping has no such key.</summary>
    public static YamlNode? Find(this YamlMapping mapping, string key) => Entry(mapping, key)?.Value;

    public static string? TextOf(this YamlMapping mapping, string key) => (mapping.Find(key) as YamlScalar)?.Text;

    /// <summary>The line of the key that holds a property; null when none has its name.</summary>
    /// <param name="field">In words, as a comparison tells it: <c>severity max</c> stands below <c>severity</c>.</param>
    public static int? LineOf(this YamlMapping mapping, string field)
    {
        var key = field.Replace(' ', '_');
        var entry = Entry(mapping, key) ?? mapping.Entries
            .Where(one => key.StartsWith($"{one.Key.Text}_", StringComparison.Ordinal))
            .OrderByDescending(one => one.Key.Text.Length)
            .Select(one => (YamlEntry?)one)
            .FirstOrDefault();
        return entry?.Key.Span.Line;
    }

    /// <summary>The line of the first key whose value is written otherwise, or that the earlier mapping does not have; null when there is
    /// none.</summary>
    public static int? FirstDifference(this YamlMapping mapping, YamlMapping before) =>
        mapping.Entries.Where(entry => before.Find(entry.Key.Text) is not { } old || Written(old) != Written(entry.Value))
            .Select(entry => (int?)entry.Key.Span.Line)
            .FirstOrDefault();

    private static YamlEntry? Entry(YamlMapping mapping, string key) =>
        mapping.Entries.Where(entry => entry.Key.Text == key).Select(entry => (YamlEntry?)entry).FirstOrDefault();

    private static string Written(YamlNode node) => node.Source.Text.Substring(node.Start, node.Length);
}
