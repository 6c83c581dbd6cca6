using ReportGen.Diagnostics;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads texts that readers see as they are written, and keeps those that may hold a numeral, with their place, for the narrative
/// to look through.</summary>
/// <remarks>Of the many texts of a large dataset hardly any is kept.</remarks>
public sealed class PlainText(DiagnosticBag bag)
{
    private readonly List<SourcedText> seen = [];

    public IReadOnlyList<SourcedText> Seen => seen;

    public string? Of(MappingReader reader, Key key) => reader.Node(key) is { } node ? Of(node, key.Name) : null;

    /// <summary>The text of one value; null, with a diagnostic, when it holds none.</summary>
    public string? Of(YamlNode node, string key)
    {
        if (ScalarReader.Text(node, key, bag) is not { } scalar) return null;
        if (NumeralScanner.MayHold(scalar.Text)) seen.Add(new SourcedText(scalar));
        return scalar.Text;
    }
}
