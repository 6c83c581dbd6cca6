using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>One entry of <c>charts.yaml</c> with all that binding it needs.</summary>
internal sealed record ChartEntry(MappingReader Reader, NameBinder Names, DiagnosticBag Bag)
{
    public bool Has(Key key) => Reader.Mapping.Entries.Any(entry => entry.Key.Text == key.Name);

    /// <summary>Where a key of the entry stands.</summary>
    public SourceSpan SpanOf(Key key) => Reader.Mapping.Entries.First(entry => entry.Key.Text == key.Name).Key.Span;
}
