using System.Collections.Immutable;
using ReportGen.Claims.Wording;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>The closed list of alternative readings, each tested alone on a claim to which it can matter.</summary>
internal static class AlternativeReadings
{
    private const int MostDatasetsCombined = 6;
    private const string RecountPrefix = "recount:";
    private const char Plus = '+';

    public const string NoFarEnd = "no-far-end";
    public const string Rounded = "rounded";
    public const string OtherByteUnit = "other-byte-unit";
    public const string Excess = "excess";
    public const string InferredOut = "inferred-out";
    public const string PerMonth = "per-month";

    /// <summary>One reading of the list, and what it gives.</summary>
    /// <param name="Words">What is read otherwise, in words that follow "if".</param>
    private sealed record Trial(ReadingGroup Group, string Id, string Words, Finding Finding);

    public static ImmutableArray<AlternativeVerdict> Of(Bench bench, Finding published)
    {
        if (published.Kind == VerdictKind.Untestable) return [];
        IEnumerable<Trial> trials =
        [
            .. FarEnds(bench, published), .. ByteUnits(bench, published), .. TimesGreater(bench, published), .. Inferred(bench, published),
            .. Monthly(bench, published), .. Recounts(bench, published),
        ];
        return [.. trials.Select(trial => Verdict(trial, bench, published))];
    }

    /// <summary>The definition of a recount.</summary>
    public static string DefinitionOf(AlternativeVerdict recount) => recount.Id[RecountPrefix.Length..];

    /// <summary>The id of the recount by a definition.</summary>
    public static string RecountOf(string definition) => RecountPrefix + definition;

    /// <summary>The id of the reading in which the MB of these datasets, in ordinal order, are read the other way.</summary>
    public static string ByteUnitOf(IEnumerable<string> datasets) => $"{OtherByteUnit}:{string.Join(Plus, datasets)}";

    /// <summary>The datasets of a reading of byte units, in ordinal order.</summary>
    public static string[] DatasetsOf(AlternativeVerdict byteUnit) => byteUnit.Id[(OtherByteUnit.Length + 1)..].Split(Plus);

    /// <summary>"the MB and GB of ESX 3.5 and Windows Server 2008 are powers of 1,024".</summary>
    public static string Products(IEnumerable<PatchDataset> datasets) => "the MB and GB of " + string.Join(
        ", and those of ",
        datasets.GroupBy(dataset => dataset.ByteUnit).OrderBy(group => group.Key).Select(group =>
            $"{English.Joined([.. group.Select(dataset => dataset.Product)])} are powers of {(group.Key == ByteUnit.Decimal ? "1,024" : "1,000")}"));

    private static AlternativeVerdict Verdict(Trial trial, Bench bench, Finding published)
    {
        var finding = trial.Finding;
        return new AlternativeVerdict(trial.Words, finding.Kind, finding.ComputedWords, finding.Kind != published.Kind)
        {
            Computed = finding.Computed,
            Group = trial.Group,
            Id = trial.Id,
            Told = new(() => VerdictSentences.Under(trial.Words, bench, finding)),
        };
    }

    private static IEnumerable<DerivationInput> Inputs(Finding finding) => Inputs(finding.Evaluations);

    private static IEnumerable<DerivationInput> Inputs(IEnumerable<Evaluation> evaluations) =>
        evaluations.SelectMany(evaluation => evaluation.Derivation.Inputs);

    private static IEnumerable<Trial> FarEnds(Bench bench, Finding published)
    {
        var wordings = Inputs(published).SelectMany(ReadingReach.StatedIn).Select(stated => stated.Wording).ToHashSet();
        (StatedWording Wording, string Words)[] named = [(StatedWording.Over, "“over”"), (StatedWording.Under, "“under”")];
        var words = string.Join(" or ", named.Where(one => wordings.Contains(one.Wording)).Select(one => one.Words));
        if (words.Length == 0) yield break;
        yield return new(
            ReadingGroup.FarEnd,
            NoFarEnd,
            $"{words} has no far end",
            bench.Judge(bench.Own with { FarEnd = FarEnd.None }));
        yield return new(
            ReadingGroup.FarEnd,
            Rounded,
            $"{words} is read as a plain rounded figure",
            bench.Judge(bench.Own with { FarEnd = FarEnd.Rounded }));
    }

    private static IEnumerable<Trial> ByteUnits(Bench bench, Finding published)
    {
        var datasets = Inputs(published).Where(
            input => input.DatasetId is not null && ReadingReach.StatedIn(input).Any(stated => stated.HasDecimalByteUnit))
            .Select(input =>
                input.DatasetId!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var chosen in Combined(datasets))
        {
            if (bench.ChangesAssertionAlike(chosen)) continue;
            var reading = bench.Own with { OtherByteUnit = chosen.ToImmutableSortedSet(StringComparer.Ordinal) };
            yield return new(
                ReadingGroup.ByteUnit,
                ByteUnitOf(chosen),
                Products(chosen.Select(id => bench.Data.Dataset(id)!)),
                bench.Judge(reading));
        }
    }

    /// <summary>Every combination of the first datasets; of more than these each alone, and all.</summary>
    private static IEnumerable<List<string>> Combined(List<string> datasets)
    {
        var first = datasets.Take(MostDatasetsCombined).ToList();
        for (var combination = 1; combination < 1 << first.Count; combination++)
            yield return [.. first.Where((_, index) => (combination & (1 << index)) != 0)];
        foreach (var other in datasets.Skip(first.Count)) yield return [other];
        if (datasets.Count > first.Count) yield return datasets;
    }

    private static IEnumerable<Trial> Inferred(Bench bench, Finding published)
    {
        if (!Inputs(published).Any(input => input.IsCounted)) yield break;
        var evaluations = bench.Evaluate(bench.Own with { Inferred = InferredReading.Out });
        if (CountsSame(evaluations, published.Evaluations)) yield break; // none is inferred, or none is counted anyway
        yield return new(
            ReadingGroup.InferredRecords,
            InferredOut,
            "records whose membership is inferred are left out",
            bench.Judge(evaluations));
    }

    private static IEnumerable<Trial> Monthly(Bench bench, Finding published)
    {
        if (ClaimWindows.Of(bench, published.Evaluations) is null || bench.PerMonth is not { } perMonth) yield break;
        yield return new(ReadingGroup.PerMonth, PerMonth, "it is taken per month, because the periods differ", bench.Judge(perMonth));
    }

    private static IEnumerable<Trial> TimesGreater(Bench bench, Finding published)
    {
        if (!bench.Claim.IsTimesGreater) yield break;
        yield return new(
            ReadingGroup.TimesGreater,
            Excess,
            "“times greater” means the quotient less one",
            bench.Judge(published.Evaluations, Bench.Greater.Excess));
    }

    // A recount that lacks a measure (sizes, say) cannot replace the reported figure: it says nothing about the verdict.
    private static IEnumerable<Trial> Recounts(Bench bench, Finding published)
    {
        foreach (var definition in bench.Data.Definitions)
        {
            var evaluations = bench.Evaluate(bench.Own with { DefinitionId = definition.Id });
            if (evaluations.Any(evaluation => evaluation.Measure.IsUnknown)
                || !evaluations.Any(evaluation => evaluation.Derivation.Inputs.Any(input => input.IsCounted)))
                continue;
            if (evaluations.Select(Known).SequenceEqual(published.Evaluations.Select(Known))) continue;
            yield return new(
                ReadingGroup.Recount, RecountOf(definition.Id),
                $"the patches are recounted as {English.Inside(definition.Title.Name)}", bench.Judge(evaluations));
        }
    }

    private static bool CountsSame(IEnumerable<Evaluation> ones, IEnumerable<Evaluation> others)
    {
        var (left, right) = (Inputs(ones).ToList(), Inputs(others).ToList());
        return left.Count == right.Count && left.Zip(right).All(pair =>
            pair.First.Name == pair.Second.Name && pair.First.Records.All.SequenceEqual(pair.Second.Records.All));
    }

    private static Interval? Known(Evaluation evaluation) => evaluation.Measure.Known;
}
