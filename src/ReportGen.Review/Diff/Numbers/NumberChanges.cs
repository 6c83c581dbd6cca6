using System.Collections.Immutable;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Pages;

namespace ReportGen.Diff.Numbers;

/// <summary>Tells of each number that differs by how much, why and where a reader meets it; what the report's own pages bind first, by the
/// part of the page, and of like ones the largest change.</summary>
internal static class NumberChanges
{
    /// <param name="places">Every line that shows a measure, by its name.</param>
    /// <param name="written">The files of the pages that an author wrote.</param>
    public static ImmutableArray<NumberChange> Of(
        NumbersCompared numbers, NumberCauses causes, Func<string, ImmutableArray<Place>> places, IReadOnlySet<string> written) =>
    [
        .. numbers.Differing.Select(pair => Of(pair, causes.Of(pair.After.Name), places(pair.After.Name)))
            .Select(change => change with { Foremost = Foremost.Of(change.Places, written) })
            .Select(change => change with { IsBound = change.Foremost is not null })
            .OrderByDescending(change => change.IsBound)
            .ThenBy(change => change.Difference)
            .ThenBy(change => change.Foremost?.Part)
            .ThenByDescending(change => change.Weight)
            .ThenBy(change => change.Name, StringComparer.Ordinal),
    ];

    private static NumberChange Of(NumberPair pair, ImmutableArray<Cause> causes, ImmutableArray<Place> places)
    {
        var (before, after) = (pair.Before.ToMeasure(), pair.After.ToMeasure());
        var move = NumberMove.Between(before, after);
        return new NumberChange(
            pair.After.Name,
            pair.Before.Name,
            pair.After.Title,
            before.Known == after.Known && before.Kind == after.Kind ? NumberDifference.Words : NumberDifference.Value,
            before,
            after,
            pair.Before.Words,
            pair.After.Words,
            move.Absolute,
            move.Relative,
            move.Weight,
            NumberMove.OverlapOf(before, after),
            causes,
            places)
        {
            Times = NumberTimes.Between(before, after),
        };
    }
}
