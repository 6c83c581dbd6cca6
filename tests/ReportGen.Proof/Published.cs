using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Site;

namespace ReportGen.Tests.Proof;

/// <summary>What a report publishes as its own findings: the words of every measure that it shows, and its verdicts. The records on a
/// dataset's page are not among them: they repeat what the file says.</summary>
internal sealed class Published
{
    private readonly List<string> shown;
    private readonly List<string> counted;
    private readonly Dictionary<string, string> words;
    private readonly Dictionary<string, VerdictKind> verdicts;

    public Published(ReportModel report)
    {
        shown = [.. ShownMeasures.Of(report.Metrics, report.Claims, report.Charts, report.Narrative)];
        counted = [.. report.Data.Selections
            .Where(selection => selection.Basis == Basis.Records)
            .SelectMany(selection => SelectionMeasures.All, (selection, measure) => MeasureName.Selected(selection.Id, measure))
            .Except(shown, StringComparer.Ordinal)];
        words = shown.Concat(counted).ToDictionary(name => name, name => Words(report.Metrics, name), StringComparer.Ordinal);
        verdicts = report.Claims.Claims.ToDictionary(judged => judged.Claim.Id, judged => judged.Verdict.Kind, StringComparer.Ordinal);
    }

    /// <summary>The name of the first measure or claim that another report publishes otherwise; null when there is none.</summary>
    public string? Difference(ReportModel other) =>
        ChangedMeasure(other.Metrics) ?? verdicts.Keys.FirstOrDefault(id => other.Claims.Find(id)?.Verdict.Kind != verdicts[id]);

    /// <summary>The name of the first measure that is shown and has other words; null when there is none.</summary>
    public string? ChangedMeasure(MetricSet other) => shown.FirstOrDefault(name => words[name] != Words(other, name));

    /// <summary>The same among the measures that only the page of their selection shows.</summary>
    public string? DifferenceOfSelections(ReportModel other) => counted.FirstOrDefault(name => words[name] != Words(other.Metrics, name));

    private static string Words(MetricSet metrics, string name) => metrics.Find(name)?.Words ?? "";
}
