using System.Collections.Immutable;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Pages;
using ReportGen.Diff.Published;
using ReportGen.Published;

namespace ReportGen.Diff.Accounting;

/// <summary>Finds what binds numerals otherwise: files in which a number lost its binding, and patterns that exempt.</summary>
internal sealed class BindingComparer(Edition before, Edition after, Renames renames, NumbersCompared numbers)
{
    private readonly HashSet<string> claimsBefore =
        [.. before.Published.Claims.Select(claim => renames.Of(DefinitionKind.Claim, claim.Id))];

    private readonly HashSet<string> claimsAfter = [.. after.Published.Claims.Select(claim => claim.Id)];

    /// <summary>Whether both editions tell what answers for their numerals.</summary>
    public static bool IsTold(Edition before, Edition after) =>
        Math.Min(before.Published.Format, after.Published.Format) >= ReportFormat.FirstWithNumerals;

    /// <summary>By file; none where one edition does not tell it.</summary>
    public ImmutableArray<BindingChange> Files()
    {
        if (!IsTold(before, after)) return [];
        var (earlier, later) = (FileBindings.All(before, renames), FileBindings.All(after, Renames.None));
        var moved = WrittenFiles.Later(before, after);
        var byLaterName = earlier.ToDictionary(
            file => moved.GetValueOrDefault(file.Key, file.Key), file => file.Value, StringComparer.Ordinal);
        return
        [
            .. byLaterName.Keys.Union(later.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(file => Change(
                    file, byLaterName.GetValueOrDefault(file, FileBindings.None), later.GetValueOrDefault(file, FileBindings.None)))
                .OfType<BindingChange>(),
        ];
    }

    /// <summary>By pattern.</summary>
    public static ImmutableArray<ExemptionChange> Exemptions(Edition before, Edition after)
    {
        if (!IsTold(before, after)) return [];
        var (earlier, later) = (Reasons(before), Reasons(after));
        return
        [
            .. earlier.Keys.Union(later.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(
                    pattern => new ExemptionChange(pattern, earlier.GetValueOrDefault(pattern), later.GetValueOrDefault(pattern)))
                .Where(change => change.ReasonBefore != change.ReasonAfter),
        ];
    }

    private static Dictionary<string, string> Reasons(Edition edition) => edition.Published.Coverage.Exemptions
        .DistinctBy(exemption => exemption.Pattern, StringComparer.Ordinal)
        .ToDictionary(exemption => exemption.Pattern, exemption => exemption.Reason, StringComparer.Ordinal);

    private BindingChange? Change(string file, FileBindings earlier, FileBindings later)
    {
        var change = new BindingChange(
            file,
            [.. Excess(earlier.Bound, later.Bound).Select(more => Move(more.Key, numbers.Before, more.Count))],
            [.. Excess(later.Bound, earlier.Bound).Select(more => Move(more.Key, numbers.After, more.Count))],
            [.. Excess(later.Unbound, earlier.Unbound).Select(more => later.Words(more.Key) with { Count = more.Count })]);
        return change.IsNews ? change : null;
    }

    private BoundMove Move(string name, Dictionary<string, PublishedMeasure> printed, int count) =>
        new(name, printed.GetValueOrDefault(name)?.Words, count) { IsToldAlone = !IsInBoth(name) };

    private bool IsInBoth(string name) => FileBindings.ClaimOf(name) is { } claim
        ? claimsBefore.Contains(claim) && claimsAfter.Contains(claim)
        : numbers.Before.ContainsKey(name) == numbers.After.ContainsKey(name);

    /// <summary>What the one has more often than the other, and how many times more, in ordinal order.</summary>
    private static IEnumerable<(string Key, int Count)> Excess(
        ImmutableSortedDictionary<string, int> one, ImmutableSortedDictionary<string, int> other) =>
        one.Select(item => (item.Key, Count: item.Value - other.GetValueOrDefault(item.Key))).Where(item => item.Count > 0);
}
