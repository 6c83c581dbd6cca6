using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims;

/// <summary>What a claim is about rests only on figures of the sources that it names. What it is compared with may be stated by others:
/// that one thing is the largest is said of what others state, too.</summary>
internal sealed class ClaimSources(Claim claim, MetricSet metrics, DiagnosticBag bag)
{
    private readonly ImmutableArray<string> named = [claim.SourceId, .. claim.JudgedBy.Select(source => source.Text)];
    private readonly Dictionary<DerivationStep, DerivationInput?> known = new(ReferenceEqualityComparer.Instance);

    public static void Check(Claim claim, ReportData data, MetricSet metrics, DiagnosticBag bag)
    {
        var sources = new ClaimSources(claim, metrics, bag);
        if (sources.named.All(id => data.Source(id) is not null)) sources.Check();
    }

    private void Check()
    {
        List<Evaluation> measures = [.. OwnMeasures.Distinct(StringComparer.Ordinal).Select(metrics.Find).OfType<Evaluation>()];
        List<DerivationInput> figures = [.. measures.SelectMany(value => value.Derivation.Inputs).Where(IsFigure)];
        if (figures.Exists(figure => figure.IsStatedElsewhere(named)))
        {
            var missed = measures.Select(value => (value.Name, Figure: Missed(value.Derivation.Root)))
                .FirstOrDefault(one => one.Figure is not null);
            if (missed.Figure is { } figure) Report(missed.Name, figure);
        }

        foreach (var unused in claim.JudgedBy.Where(source => figures.TrueForAll(figure => figure.IsStatedElsewhere([source.Text]))))
            bag.Report(
                ClaimsCodes.KeyOutOfPlace,
                unused.Span,
                $"'{unused}' states no figure on which the claim '{claim.Id}' rests.",
                "remove it from 'judged_by'");
    }

    private IEnumerable<string> OwnMeasures => claim.Assertion is OrderAssertion order
        ? order.Order.Select(measure => measure.Text)
        : new[] { claim.MetricName }.OfType<string>();

    private static bool IsFigure(DerivationInput input) => input is { Stated: not null, SourceId: not null };

    /// <summary>The first figure below that none of the sources states. A total that one of them states may be narrowed by parts that
    /// others do.</summary>
    private DerivationInput? Missed(DerivationStep step)
    {
        if (step.Input is { } input) return input.IsStatedElsewhere(named) ? input : null;
        if (known.TryGetValue(step, out var before)) return before;
        var missed = step.From.Select(Missed);
        return known[step] = step.Operation == Operation.Intersect && missed.Contains(null)
            ? null
            : missed.FirstOrDefault(figure => figure is not null);
    }

    private void Report(string measure, DerivationInput figure)
    {
        var sources = English.Joined([.. named.Select(id => $"'{id}'")]);
        bag.Report(
            ClaimsCodes.OtherSource,
            claim.SourceSpan,
            $"the claim '{claim.Id}' names {sources}, and '{measure}' rests on '{figure.Name}', which '{figure.SourceId}' states.",
            $"correct 'source'; or name '{named[0]}' under 'also' of the figure if it repeats it, "
                + $"or write 'judged_by: [{figure.SourceId}]'");
    }
}
