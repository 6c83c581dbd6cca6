using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Lists for each cause everything that moved because of it.</summary>
internal static class CausedChanges
{
    /// <summary>The cause that flips most verdicts first, then the one that moves most numbers and charts; of those that move
    /// none first what data are made of, then the one by which most sentences read otherwise.</summary>
    /// <param name="changed">What was changed, whether or not anything followed; what else the changes name comes behind.</param>
    public static ImmutableArray<Cause> Of(IEnumerable<Cause> changed, Comparison comparison)
    {
        var claims = comparison.Verdicts.SelectMany(claim => claim.Causes, (claim, cause) => (cause, claim.Id))
            .ToLookup(pair => pair.cause, pair => pair.Id);
        var numbers = comparison.Numbers.SelectMany(number => number.Causes, (number, cause) => (cause, number.Name))
            .ToLookup(pair => pair.cause, pair => pair.Name);
        var charts = comparison.Charts.Where(chart => chart.IsChart).SelectMany(chart => chart.Causes, (chart, cause) => (cause, chart.Id))
            .ToLookup(pair => pair.cause, pair => pair.Id);
        var sentences = Sentences(comparison.Pages).ToLookup(pair => pair.Cause, pair => pair.Place);
        return
        [
            .. changed.Concat(claims.Select(same => same.Key)).Concat(numbers.Select(same => same.Key))
            .Concat(sentences.Select(same => same.Key))
                .Concat(comparison.Statements.SelectMany(statement => statement.Causes))
                .Concat(comparison.Charts.SelectMany(chart => chart.Causes))
                .Concat(comparison.FrontMatter.SelectMany(change => change.Causes))
                .Distinct()
                .Select(
                    cause =>
                        cause with
                        {
                            Claims = [.. claims[cause]],
                            Numbers = [.. numbers[cause]],
                            Charts = [.. charts[cause]],
                            Sentences = [.. sentences[cause]],
                        })
                .OrderByDescending(cause => cause.Claims.Length)
                .ThenByDescending(cause => cause.Numbers.Length)
                .ThenByDescending(cause => cause.Charts.Length)
                .ThenByDescending(cause => cause.IsOfData)
                .ThenByDescending(cause => cause.Sentences.Length)
                .ThenBy(cause => cause.Kind)
                .ThenBy(cause => cause.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(Cause Cause, Place Place)> Sentences(ImmutableArray<PageChange> pages) =>
        from page in pages
        from section in page.Sections
        from block in section.Blocks
        from cause in block.Causes
        from place in block.AlsoOn.Prepend(section.PlaceOf(block, page.Path))
        select (cause, place);
}
