using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Prose;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>Everything that <c>explain</c> tells about a name: a measure, a claim, or both where they share it.</summary>
/// <param name="Judged">The measures that the claim is about, computed as its judge computed them.</param>
internal sealed record ExplainedName(
    string Name,
    Evaluation? Measure,
    JudgedClaim? Claim,
    ImmutableArray<Evaluation> Judged,
    ReportModel Model)
{
    private const string MetricPrefix = "metric:";
    private const string ClaimPrefix = "claim:";

    /// <summary>What has this name, which may be written as in prose (<c>claim:p1-33x</c>); null when nothing has.</summary>
    public static ExplainedName? Of(string name, ReportModel model)
    {
        var (isMetric, isClaim) =
            (name.StartsWith(MetricPrefix, StringComparison.Ordinal), name.StartsWith(ClaimPrefix, StringComparison.Ordinal));
        var prefix = isMetric ? MetricPrefix : ClaimPrefix;
        var id = isMetric || isClaim ? name[prefix.Length..] : name;
        var measure = isClaim ? null : model.Metrics.Find(id);
        var claim = isMetric ? null : model.Claims.Find(id);
        return measure is null && claim is null
            ? null
            : new ExplainedName(id, measure, claim, claim is null ? [] : JudgedOf(claim.Claim, model.Metrics), model);
    }

    /// <summary>The definition of a metric without marks and links; null for other measures.</summary>
    public string? DefinitionOf(Evaluation evaluation) =>
        Model.Metrics.Metrics.FirstOrDefault(metric => metric.Id == evaluation.Name) is { } metric ? Plain(metric.Definition) : null;

    /// <summary>Prose without marks and links.</summary>
    public string Plain(ProseText prose) => Model.Words(prose);

    public Source? Source(string? id) => id is null ? null : Model.Data.Source(id);

    private static ImmutableArray<Evaluation> JudgedOf(Claim claim, MetricSet metrics)
    {
        var own = Reading.Default with { LeftOutFigure = claim.FigureId };
        return [.. claim.MeasureNames.Distinct(StringComparer.Ordinal).Select(name => metrics.Evaluate(name, own)).OfType<Evaluation>()];
    }
}
