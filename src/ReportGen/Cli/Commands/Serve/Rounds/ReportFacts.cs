using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Serve.Rounds;

/// <summary>What a report says in numbers and verdicts, small enough to be kept from one round to the next.</summary>
/// <param name="Numbers">Every metric and every measure that is bound anywhere, by name, as it is printed.</param>
/// <param name="Verdicts">Every claim by its id.</param>
internal sealed record ReportFacts(ImmutableSortedDictionary<string, string> Numbers, ImmutableSortedDictionary<string, string> Verdicts)
{
    private static readonly ImmutableSortedDictionary<string, string> Nothing =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static ReportFacts None { get; } = new(Nothing, Nothing);

    public static ReportFacts From(SourceTree tree, ReportModel model)
    {
        var names = new BoundNames(tree, model.Narrative, model.Charts, model.Claims).Besides([])
            .Concat(model.Metrics.Metrics.Select(metric => metric.Id))
            .Distinct(StringComparer.Ordinal);
        return new ReportFacts(
            names.ToImmutableSortedDictionary(name => name, name => model.Metrics.Find(name)?.Words ?? "", StringComparer.Ordinal),
            model.Claims.Ids.ToImmutableSortedDictionary(
                id => id,
                id => model.Claims.Find(id) is { } judged ? VerdictWords.Of(judged.Verdict.Kind) : "",
                StringComparer.Ordinal));
    }
}
