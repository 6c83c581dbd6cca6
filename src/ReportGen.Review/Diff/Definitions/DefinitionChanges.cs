using System.Collections.Immutable;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Published;
using ReportGen.Names;

namespace ReportGen.Diff.Definitions;

/// <summary>Puts what came, went or differs in the order in which a reviewer wants it: claims first, then what numbers are made
/// of.</summary>
internal static class DefinitionChanges
{
    public static ImmutableArray<DefinitionChange> Of(
        DefinitionsCompared definitions, NumbersCompared numbers, ImmutableArray<DefinitionChange> rejudged) =>
    [
        .. definitions.Pairs.Select(pair => Of(pair, numbers))
            .Concat(rejudged)
            .Concat(Parts(numbers.Removed, numbers.Before, DefinitionDifference.Removed, definitions))
            .Concat(Parts(numbers.Added, numbers.After, DefinitionDifference.Added, definitions))
            .OrderBy(change => change.Kind)
            .ThenBy(change => change.Difference)
            .ThenBy(change => change.Within, StringComparer.Ordinal)
            .ThenBy(change => change.Id, StringComparer.Ordinal),
    ];

    private static DefinitionChange Of(DefinitionPair pair, NumbersCompared numbers) => new(
        pair.Sort.Kind,
        pair.Difference ?? DefinitionDifference.Reworded,
        pair.Id,
        pair.Before?.Id,
        pair.Within,
        pair.Title,
        ValueOf(pair, numbers),
        pair.Fields,
        pair.Causes);

    private static string? ValueOf(DefinitionPair pair, NumbersCompared numbers)
    {
        var name = pair.Sort.Kind switch
        {
            DefinitionKind.Metric => pair.Id,
            DefinitionKind.ReportedFigure => MeasureName.Figure(pair.Id),
            _ => null,
        };
        if (name is null) return null;
        var (before, after) = (numbers.Before.GetValueOrDefault(name), numbers.After.GetValueOrDefault(name));
        if (before is null || after is null) return (after ?? before)?.Words;
        return before.IsSameAs(after) ? after.Words : null;
    }

    /// <summary>Measures that came or went although what they are measures of did not: a part that a page shows for the first
    /// time.</summary>
    private static IEnumerable<DefinitionChange> Parts(
        ImmutableArray<string> names,
        Dictionary<string, PublishedMeasure> all,
        DefinitionDifference difference,
        DefinitionsCompared definitions) =>
        from name in names
        let owner = MeasureOwner.Of(name)
        where definitions.Of(owner.Kind, owner.Id)?.Difference != difference
        select new DefinitionChange(
            DefinitionKind.Measure,
            difference,
            name,
            difference == DefinitionDifference.Removed ? name : null,
            owner.Id,
            all[name].Title,
            all[name].Words,
            [],
            []);
}
