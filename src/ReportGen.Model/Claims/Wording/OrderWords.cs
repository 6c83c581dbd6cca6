using System.Collections.Immutable;
using ReportGen.Claims.Judging;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>Words for several measures that are compared with each other.</summary>
internal sealed class OrderWords(ReportData data, ImmutableArray<Evaluation> evaluations)
{
    // One measure of several selections is told by the selections' labels; anything else needs its title.
    private readonly bool isOneMeasure = evaluations
        .Select(evaluation => ResolvedName.Of(evaluation.Name, data))
        .Select(name => name is { Selection: not null } ? $"{name.Measure}[{name.Part}]" : null)
        .Distinct(StringComparer.Ordinal).ToList() is [not null];

    /// <summary>"ESX 3.5: 85; ESXi 3.5: 13", in the order of the claim.</summary>
    public string Listed => string.Join("; ", evaluations.Select(evaluation => $"{Label(evaluation)}: {evaluation.Words}"));

    public string Label(Evaluation evaluation) => isOneMeasure && ResolvedName.Of(evaluation.Name, data)?.Selection is { } selection
        ? selection.Label
        : $"“{evaluation.Title}”";

    /// <summary>"ESX 3.5 with 85 patches".</summary>
    public string With(Evaluation evaluation) =>
        $"{Label(evaluation)} with {CountedNouns.With(evaluation.Words, evaluation, data)}";

    /// <summary>A clause that says why the finding is what it is.</summary>
    /// <param name="ranked">How many of the measures the claim puts in an order; the others only come after them.</param>
    public string Clause(Finding finding, int ranked)
    {
        if (finding.Kind == VerdictKind.Confirmed || finding.Decisive is not { } decisive) return Ranking(Leaders(ranked).ToList());
        if (finding.Kind == VerdictKind.Contradicted) return $"{With(decisive.Smaller)} is not below {With(decisive.Larger)}";
        return (decisive.Larger.Measure.IsUnknown ? decisive.Larger : decisive.Smaller) is { Measure.IsUnknown: true } unknown
            ? $"the value of {Label(unknown)} is not known, {UnknownWords.Because(unknown)}"
            : $"{With(decisive.Larger)} may be above {With(decisive.Smaller)}, or not";
    }

    // The noun of a count is said once, unless another one is counted next.
    private string Ranking(List<Evaluation> leaders)
    {
        var nouns = leaders.Select(leader => CountedNouns.With("0", leader, data)).Distinct(StringComparer.Ordinal);
        var isOneNoun = nouns.Count() == 1;
        return $"the order is {With(leaders[0])}{string.Concat(leaders.Skip(1).Select(next => $", then {(isOneNoun ? $"{Label(next)} with {next.Words}" : With(next))}"))}";
    }

    private IEnumerable<Evaluation> Leaders(int ranked) => evaluations.Take(ranked).Concat(
        evaluations.Skip(ranked)
            .OrderByDescending(other => other.Measure.Nominal ?? Rational.Zero)
            .ThenBy(other => other.Name, StringComparer.Ordinal)
            .Take(1));
}
