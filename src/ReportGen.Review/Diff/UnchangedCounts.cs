using System.Collections.Immutable;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Pages;

namespace ReportGen.Diff;

/// <summary>Counts what is the same in both editions.</summary>
internal static class UnchangedCounts
{
    public static ImmutableArray<UnchangedCount> Of(
        Edition after,
        NumbersCompared numbers,
        DefinitionsCompared definitions,
        ImmutableArray<VerdictChange> flipped,
        ImmutableArray<ChartChange> charts,
        ImmutableSortedSet<string> changedPages,
        ImmutableArray<FileChange> files)
    {
        var claims = after.Published.Claims.Length;
        var came = definitions.Pairs.Count(pair => pair is { Sort.Kind: DefinitionKind.Claim, Before: null });
        UnchangedCount[] counts =
        [
            new("verdicts", claims - came - flipped.Length),
            new("numbers", numbers.Unchanged),
            .. definitions.Unchanged,
            new("charts", after.Published.Charts.Length - charts.Count(chart => chart.Difference != ChartDifference.Removed)),
            new("pages", after.Files.Keys.Count(path => SitePages.IsPage(path) && !changedPages.Contains(path))),
            new("files", after.Files.Count - files.Count(file => file.Difference != FileDifference.Removed)),
        ];
        return [.. counts.Where(count => count.Count > 0)];
    }
}
