using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>One entry of <c>charts.yaml</c> with all that binding it needs.</summary>
internal sealed record ChartEntry(MappingReader Reader, NameBinder Names, DiagnosticBag Bag)
{
    public bool Has(string key) => Reader.Mapping.Entries.Any(entry => entry.Key.Text == key);

    /// <summary>Where a key of the entry stands.</summary>
    public SourceSpan SpanOf(string key) => Reader.Mapping.Entries.First(entry => entry.Key.Text == key).Key.Span;
}
