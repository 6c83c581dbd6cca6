using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>The texts of a free place, <c>extra:</c>, which templates may show: names and values, however deep.</summary>
public static class FreeTexts
{
    /// <summary>Those that may hold a numeral.</summary>
    public static IEnumerable<SourcedText> Of(YamlNode? node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Of(entry.Key).Concat(Of(entry.Value))),
        YamlSequence list => list.Items.SelectMany(Of),
        YamlScalar scalar when NumeralScanner.MayHold(scalar.Text) => [new SourcedText(scalar)],
        _ => [],
    };
}
