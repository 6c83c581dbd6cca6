using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>Checks that what corrections concern exists.</summary>
/// <param name="claimIds">Every id that is given to a claim, be the rest of it right or wrong.</param>
internal sealed class ConcernChecks(ReportData data, MetricSet metrics, IReadOnlyCollection<string> claimIds, DiagnosticBag bag)
{
    private static readonly string[] Schemes = ["claim", "metric", "dataset"];

    public void Check()
    {
        foreach (var correction in data.Corrections)
        {
            foreach (var concern in correction.Concerns) Check(concern);
            foreach (var again in correction.Concerns.GroupBy(concern => concern.Text, StringComparer.Ordinal)
                .SelectMany(same => same.Skip(1)))
                bag.Report(ClaimsCodes.UnknownConcern, again.Span, $"'{again}' is named twice.", "name each once");
        }
    }

    private void Check(SourcedText concern)
    {
        var colon = concern.Text.IndexOf(':', StringComparison.Ordinal);
        var (scheme, name) = colon < 0 ? ("", concern.Text) : (concern.Text[..colon], concern.Text[(colon + 1)..]);
        switch (scheme)
        {
            case "claim" when !claimIds.Contains(name):
                Report(concern, "claim", name, Nearest.Find(name, claimIds));
                break;
            case "metric" when metrics.Find(name) is null && !metrics.Metrics.Any(metric => metric.Id == name):
                Report(concern, "metric or measure", name, Nearest.Find(name, metrics.Names), "metric");
                break;
            case "dataset" when data.Dataset(name) is null:
                Report(concern, "dataset", name, Nearest.Find(name, data.Datasets.Select(dataset => dataset.Id)));
                break;
            case "claim" or "metric" or "dataset":
                break;
            default:
                var remedy = Nearest.Find(scheme, Schemes) is { } near
                    ? $"did you mean '{near}:{name}'?"
                    : "write 'claim:…', 'metric:…' or 'dataset:…'";
                bag.Report(ClaimsCodes.UnknownConcern, concern.Span, $"'{concern}' is neither a claim nor a metric nor a dataset.", remedy);
                break;
        }
    }

    private void Report(SourcedText concern, string what, string name, string? nearest, string? scheme = null) => bag.Report(
        ClaimsCodes.UnknownConcern, concern.Span, $"the correction concerns a {what} '{name}', which does not exist.",
        nearest is null ? "write a name that exists, or remove it" : $"did you mean '{scheme ?? what}:{nearest}'?");
}
