using System.Collections.Immutable;
using ReportGen.Claims.Judging;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>The alternative readings of one claim, summed up.</summary>
internal static class RobustnessWords
{
    private const int MostSpelled = 12;

    /// <summary>On the readings other than recounts; null for what cannot be tested under any.</summary>
    public static string? Of(VerdictKind published, ImmutableArray<AlternativeVerdict> alternatives)
    {
        if (published == VerdictKind.Untestable) return null;
        var others = alternatives.Where(alternative => alternative.Group != ReadingGroup.Recount).ToList();
        var unchanged = others.Count(alternative => !alternative.Changes);
        if (alternatives.IsEmpty) return "There is no other reading to test.";
        if (others.Count == 0) return "The recounts are the only other readings.";
        if (unchanged == others.Count)
            return others.Count == 1
                ? "The one other reading leaves it as it is."
                : $"Each of the {Number(others.Count)} other readings leaves it as it is.";
        if (unchanged == 0)
            return others.Count == 1 ? "The other reading changes it." : $"Each of the {Number(others.Count)} other readings changes it.";
        return unchanged == 1
            ? "One other reading leaves it as it is."
            : $"{English.Beginning(Number(unchanged))} other readings leave it as it is.";
    }

    /// <summary>"Of the 16 recounts, 14 change it; it stays when …".</summary>
    public static string? OfRecounts(ImmutableArray<AlternativeVerdict> alternatives, ReportData data)
    {
        var recounts = alternatives.Where(alternative => alternative.Group == ReadingGroup.Recount).ToList();
        if (recounts.Count == 0) return null;
        var (changing, staying) = (recounts.Where(one => one.Changes).ToList(), recounts.Where(one => !one.Changes).ToList());
        if (recounts.Count == 1)
            return changing.Count == 1 ? $"The recount changes it{Kinds(changing)}." : "The recount does not change it.";
        if (changing.Count == 0) return $"None of the {Number(recounts.Count)} recounts changes it.";
        if (staying.Count == 0) return $"Each of the {Number(recounts.Count)} recounts changes it{Kinds(changing)}.";
        var change =
            $"{English.Beginning(Number(changing.Count))} of the {Number(recounts.Count)} recounts {(changing.Count == 1 ? "changes" : "change")} it{Kinds(changing)}";
        return staying.Count < changing.Count
            ? $"{change}; it stays as it is for {Definitions(staying, data)}."
            : $"{change}, namely {Definitions(changing, data)}.";
    }

    private static string Number(int count) =>
        count <= MostSpelled && NumberWords.TrySpell(count) is { } word ? word : MeasureWriter.Write(Measure.Point(Kind.Count, count));

    /// <summary>" to contradicted", or " (two to consistent and nine to contradicted)".</summary>
    private static string Kinds(IEnumerable<AlternativeVerdict> changing)
    {
        var kinds = changing.GroupBy(one => one.Kind).OrderBy(group => group.Key).ToList();
        return kinds.Count == 1
            ? $" to {VerdictWords.Of(kinds[0].Key)}"
            : $" ({English.Joined([.. kinds.Select(group => $"{Number(group.Count())} to {VerdictWords.Of(group.Key)}")])})";
    }

    private static string Definitions(IEnumerable<AlternativeVerdict> recounts, ReportData data) =>
        string.Join("; and ", recounts.Select(one => English.Inside(data.Definition(AlternativeReadings.DefinitionOf(one))!.Title.Name)));
}
