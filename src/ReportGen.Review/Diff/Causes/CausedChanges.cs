using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Lists for each cause everything that moved because of it.</summary>
internal static class CausedChanges
{
    /// <summary>The cause that flips most verdicts first, then the one that moves most numbers, charts and sentences.</summary>
    public static ImmutableArray<Cause> Of(
        IEnumerable<Cause> causes, ImmutableArray<VerdictChange> verdicts, ImmutableArray<NumberChange> numbers, ImmutableArray<ChartChange> charts, ImmutableArray<PageChange> pages)
    {
        var claimsOf = verdicts.SelectMany(claim => claim.Causes, (claim, cause) => (cause, claim.Id)).ToLookup(pair => pair.cause, pair => pair.Id);
        var numbersOf = numbers.SelectMany(number => number.Causes, (number, cause) => (cause, number.Name)).ToLookup(pair => pair.cause, pair => pair.Name);
        var chartsOf = charts.SelectMany(chart => chart.Causes, (chart, cause) => (cause, chart.Id)).ToLookup(pair => pair.cause, pair => pair.Id);
        var sentencesOf = Sentences(pages).ToLookup(pair => pair.Cause, pair => pair.Place);
        return
        [
            .. causes.Select(cause => cause with
                {
                    Claims = [.. claimsOf[cause.Id]],
                    Numbers = [.. numbersOf[cause.Id]],
                    Charts = [.. chartsOf[cause.Id]],
                    Sentences = [.. sentencesOf[cause.Id]],
                })
                .OrderByDescending(cause => cause.Claims.Length)
                .ThenByDescending(cause => cause.Numbers.Length)
                .ThenByDescending(cause => cause.Charts.Length)
                .ThenByDescending(cause => cause.Sentences.Length)
                .ThenBy(cause => cause.Kind)
                .ThenBy(cause => cause.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string Cause, Place Place)> Sentences(ImmutableArray<PageChange> pages) =>
        from page in pages
        from section in page.Sections
        from block in section.Blocks
        from cause in block.Causes
        from place in block.AlsoOn.Prepend(new Place(page.Path, section.Heading, section.Anchor, block.Line, block.Reading))
        select (cause, place);
}
