using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Proof.Lies;

/// <summary>The YAML of a report as its author wrote it: items of lists by id, and the places of their values.</summary>
internal static class YamlFiles
{
    /// <summary>The items of a file that is a list, or of the list under a key of it.</summary>
    public static IEnumerable<YamlMapping> Items(SourceTexts texts, string path, string? key = null)
    {
        var root = YamlReader.Read(texts.Of(path), Limits.Default, new DiagnosticBag());
        var list = key is null ? root : root is YamlMapping mapping ? mapping.Value(key) : null;
        return list is YamlSequence sequence ? sequence.Items.OfType<YamlMapping>() : [];
    }

    public static YamlNode? Value(this YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;

    public static YamlScalar? Scalar(this YamlMapping mapping, string key) => mapping.Value(key) as YamlScalar;

    public static string Id(this YamlMapping mapping) => mapping.Scalar("id")?.Text ?? throw new InvalidOperationException($"There is no id at {mapping.Span}.");
}
