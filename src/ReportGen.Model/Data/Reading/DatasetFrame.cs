using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>What the records of a dataset are read against.</summary>
/// <param name="SourceIds">Every source of the report; null when sources.yaml could not be read, so that nothing is called unknown.</param>
/// <param name="Covers">Null when it could not be read.</param>
internal sealed record DatasetFrame(
    IReadOnlySet<string>? SourceIds,
    Period? Covers,
    ImmutableArray<string> Options,
    QuantityReader Quantities,
    DiagnosticBag Bag)
{
    /// <summary>The id of the source that a key names.</summary>
    public string? SourceOf(MappingReader reader, Key key)
    {
        return reader.Node(key) is { } node && ScalarReader.Id(node, key.Name, Bag) is { } id ? Checked(id) : null;
    }

    public string Checked(YamlScalar id)
    {
        if (SourceIds is not null) ReferenceCheck.Check(new SourcedText(id), SourceIds, "a source", "content/sources.yaml", Bag);
        return id.Text;
    }
}
