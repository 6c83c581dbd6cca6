using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>Reads posts, pages and the prose of YAML files: front matter bound, Markdown cut into segments, every number accounted for.</summary>
public static class NarrativeReader
{
    /// <param name="templateText">Literal text of templates that a reader sees.</param>
    public static Outcome<Narrative> Read(
        SourceTree tree,
        ReportData data,
        MetricSet metrics,
        ClaimLedger claims,
        ChartSet charts,
        IReadOnlyList<SourcedText> templateText,
        Limits limits,
        DraftPosts drafts)
    {
        var bag = new DiagnosticBag();
        var scanner = ExemptionReader.Read(data.Settings.Exemptions, bag);
        var builder = new NarrativeBuilder(References.Of(data, metrics, claims, charts), scanner, limits, drafts);
        var read = builder.Build(tree, ProseFields.Of(data, metrics, claims, charts), templateText);
        bag.AddRange(read.Diagnostics);
        return bag.With(read.Value);
    }
}
