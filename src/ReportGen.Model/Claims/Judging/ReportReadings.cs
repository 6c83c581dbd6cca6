using System.Collections.Immutable;
using ReportGen.Claims.Wording;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>The other readings of single claims as readings of the whole report: each reads all claims at once.</summary>
internal static class ReportReadings
{
    private const char Joint = '_';

    /// <summary>Combinations of datasets that are told, beyond all and each alone.</summary>
    private const int MostCombined = 20;

    /// <summary>In the order in which those of a claim stand: the far end of "over", byte units, times greater, inferred records, per
    /// month, recounts.</summary>
    public static ImmutableArray<ReportReading> Of(ImmutableArray<JudgedClaim> claims, ReportData data)
    {
        var own = claims.Select(judged => judged.Alternatives.ToDictionary(other => other.Id, StringComparer.Ordinal)).ToList();
        var present = own.SelectMany(others => others.Keys).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Alike(ReadingGroup.FarEnd, AlternativeReadings.NoFarEnd, Reading.Default with { FarEnd = FarEnd.None }),
            .. Alike(ReadingGroup.FarEnd, AlternativeReadings.Rounded, Reading.Default with { FarEnd = FarEnd.Rounded }),
            .. ByteUnits(claims, own, data),
            .. Alike(ReadingGroup.TimesGreater, AlternativeReadings.Excess, Reading.Default),
            .. Alike(
                ReadingGroup.InferredRecords, AlternativeReadings.InferredOut, Reading.Default with { Inferred = InferredReading.Out }),
            .. Alike(ReadingGroup.PerMonth, AlternativeReadings.PerMonth, Reading.Default with { Totals = Totals.PerMonth }),
            .. data.Definitions.Where(definition => present.Contains(AlternativeReadings.RecountOf(definition.Id)))
                .Select(definition => Recount(definition, claims, own)),
        ];

        IEnumerable<ReportReading> Alike(ReadingGroup group, string id, Reading figures) => !present.Contains(id) ? [] :
        [
            new(id, group, ReadingWords.TitleOf(id), ReadingWords.MeaningOf(id), Read(claims, own, _ => id)) { Figures = figures },
        ];
    }

    private static ReportReading Recount(
        Definition definition, ImmutableArray<JudgedClaim> claims, List<Dictionary<string, AlternativeVerdict>> own)
    {
        var id = AlternativeReadings.RecountOf(definition.Id);
        return new(
            id.Replace(':', Joint), ReadingGroup.Recount, ReadingWords.TitleOf(definition), ReadingWords.MeaningOf(definition),
            Read(claims, own, _ => id))
        {
            Figures = Reading.Default with { DefinitionId = definition.Id },
        };
    }

    /// <summary>All datasets at once, each alone, and those combinations under which the most claims have another verdict: all combinations
    /// of many datasets would be more than anybody reads.</summary>
    private static IEnumerable<ReportReading> ByteUnits(
        ImmutableArray<JudgedClaim> claims, List<Dictionary<string, AlternativeVerdict>> own, ReportData data)
    {
        var tried = claims.SelectMany(judged => judged.Alternatives).Where(other => other.Group == ReadingGroup.ByteUnit).ToList();
        var all = tried.SelectMany(AlternativeReadings.DatasetsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (all.Count == 0) yield break;
        var reach = claims.Select(Datasets).ToList();
        yield return Together(all, AlternativeReadings.OtherByteUnit);
        if (all.Count == 1) yield break;
        var turning = tried.Where(other => other.Changes).GroupBy(other => other.Id, StringComparer.Ordinal)
            .OrderByDescending(turned => turned.Count()).ThenBy(turned => turned.Key, StringComparer.Ordinal)
            .Select(turned => AlternativeReadings.DatasetsOf(turned.First())).Where(some => some.Length > 1).Take(MostCombined);
        var parts = all.Select(one => (string[])[one]).Concat(turning).Where(some => some.Length < all.Count)
            .DistinctBy(some => string.Join(Joint, some), StringComparer.Ordinal)
            .OrderBy(some => some.Length)
            .ThenBy(some => string.Join(Joint, some), StringComparer.Ordinal);
        foreach (var part in parts) yield return Together(part, $"{AlternativeReadings.OtherByteUnit}{Joint}{string.Join(Joint, part)}");

        ReportReading Together(IReadOnlyCollection<string> chosen, string id)
        {
            var datasets = chosen.Select(one => data.Dataset(one)!).ToList(); // inputs name datasets that exist
            return new(
                id, ReadingGroup.ByteUnit, ReadingWords.TitleOf(datasets, chosen.Count == all.Count), ReadingWords.MeaningOf(datasets),
                Read(claims, own, at => AlternativeReadings.ByteUnitOf(reach[at].Where(chosen.Contains))))
            {
                Figures = Reading.Default with { OtherByteUnit = chosen.ToImmutableSortedSet(StringComparer.Ordinal) },
                IsOfSomeDatasets = chosen.Count < all.Count,
            };
        }
    }

    /// <summary>The datasets whose MB a claim's figures are in, ordinally.</summary>
    private static List<string> Datasets(JudgedClaim judged) =>
        [.. judged.Alternatives.Where(other => other.Group == ReadingGroup.ByteUnit).SelectMany(AlternativeReadings.DatasetsOf)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <param name="idOf">What the reading is called among the readings of a claim, by the claim's place.</param>
    private static ImmutableArray<ReadClaim> Read(
        ImmutableArray<JudgedClaim> claims, List<Dictionary<string, AlternativeVerdict>> own, Func<int, string> idOf) =>
        [.. claims.Select((judged, at) => new ReadClaim(judged, own[at].GetValueOrDefault(idOf(at))))];
}
