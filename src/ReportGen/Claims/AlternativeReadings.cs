using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims;

/// <summary>The closed list of alternative readings (domain.md 6), each tested alone on a claim to which it can matter.</summary>
internal static class AlternativeReadings
{
    private const int MostDatasetsCombined = 6;

    public static ImmutableArray<AlternativeVerdict> Of(Bench bench, Reading own, Verdict published)
    {
        if (published.Kind == VerdictKind.Untestable) return [];
        var inputs = bench.Evaluations(own).SelectMany(evaluation => evaluation.Derivation.Inputs).ToList();
        IEnumerable<(string Words, Verdict Verdict)> tested =
        [
            .. FarEnds(inputs, own).Concat(ByteUnits(bench, inputs, own)).Concat(Inferred(bench, own)).Concat(PerMonth(bench, own))
                .Select(reading => (reading.Words, bench.Judge(reading.Reading))),
            .. Excess(bench, own),
            .. Recounts(bench, own),
        ];
        return [.. tested.Select(test => new AlternativeVerdict(test.Words, test.Verdict.Kind, test.Verdict.ComputedWords, test.Verdict.Kind != published.Kind))];
    }

    private static IEnumerable<(string Words, Reading Reading)> FarEnds(List<DerivationInput> inputs, Reading own)
    {
        var hasOver = inputs.Exists(input => input.Stated?.Wording == StatedWording.Over);
        var hasUnder = inputs.Exists(input => input.Stated?.Wording == StatedWording.Under);
        if (!hasOver && !hasUnder) yield break;
        var words = hasOver ? "“over”" : "“under”";
        yield return ($"{words} has no far end", own with { FarEnd = FarEnd.None });
        yield return ($"{words} is read as a plain rounded figure", own with { FarEnd = FarEnd.Rounded });
    }

    private static IEnumerable<(string Words, Reading Reading)> ByteUnits(Bench bench, List<DerivationInput> inputs, Reading own)
    {
        var datasets = inputs.Where(input => input.Stated?.HasDecimalByteUnit == true && input.DatasetId is not null)
            .Select(input => input.DatasetId!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostDatasetsCombined).ToList();
        for (var combination = 1; combination < 1 << datasets.Count; combination++)
        {
            var chosen = datasets.Where((_, index) => (combination & (1 << index)) != 0).ToList();
            var products = chosen.Select(id => bench.Data.Dataset(id)!).Select(dataset => $"{dataset.Product}’s MB and GB are powers of {(dataset.ByteUnit == ByteUnit.Decimal ? "1,024" : "1,000")}");
            yield return (string.Join(" and ", products), own with { OtherByteUnit = chosen.ToImmutableSortedSet(StringComparer.Ordinal) });
        }
    }

    private static IEnumerable<(string Words, Reading Reading)> Inferred(Bench bench, Reading own)
    {
        var isCounted = bench.Evaluations(own).Any(evaluation => evaluation.Derivation.Inputs.Any(input => input.IsCounted));
        if (isCounted) yield return ("records whose place is inferred are left out", own with { Inferred = InferredReading.Out });
    }

    private static IEnumerable<(string Words, Reading Reading)> PerMonth(Bench bench, Reading own)
    {
        var windows = bench.Names.SelectMany(name => WindowsOf(bench, name, own)).Distinct().Count();
        if (windows > 1) yield return ("it is taken per month, because the windows differ", own with { Totals = Totals.PerMonth });
    }

    private static IEnumerable<Period> WindowsOf(Bench bench, string name, Reading own)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && bench.Data.Selection(name[..dot]) is { } selection) return [selection.Window];
        return bench.Evaluations(own).FirstOrDefault(evaluation => evaluation.Name == name)?.Windows?.Windows.Select(window => window.Window) ?? [];
    }

    private static IEnumerable<(string Words, Verdict Verdict)> Excess(Bench bench, Reading own)
    {
        if (bench.Claim.IsTimesGreater) yield return ("“times greater” means the quotient less one", bench.Judge(own, Bench.Greater.Excess));
    }

    // A recount that lacks a measure (sizes, say) cannot replace the reported figure: it says nothing about the verdict.
    private static IEnumerable<(string Words, Verdict Verdict)> Recounts(Bench bench, Reading own)
    {
        var before = Values(bench, own);
        foreach (var definition in bench.Data.Definitions)
        {
            var reading = own with { DefinitionId = definition.Id };
            var evaluations = bench.Evaluations(reading).ToList();
            if (evaluations.Exists(evaluation => evaluation.Measure.IsUnknown) || !evaluations.Exists(evaluation => evaluation.Derivation.Inputs.Any(input => input.IsCounted))) continue;
            if (Values(bench, reading).SequenceEqual(before)) continue;
            yield return ($"the patches are recounted as {LowerFirst(definition.Title.Text)}", bench.Judge(reading));
        }
    }

    // Inside a sentence.
    private static string LowerFirst(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    private static List<Interval?> Values(Bench bench, Reading reading) => [.. bench.Evaluations(reading).Select(evaluation => evaluation.Measure.Known)];
}
