using System.Collections.Immutable;
using ReportGen.Diff;

namespace ReportGen.Tests.Diff;

/// <summary>What holds for every comparison, whatever was changed.</summary>
internal static class ComparisonLaws
{
    /// <summary>How a comparison of two editions, in which nothing was renamed, breaks a law; empty when it keeps them all.</summary>
    /// <param name="compare">What compares: <see cref="SiteDiff.Compare"/>, or what a test puts in its place.</param>
    public static IEnumerable<string> Broken(Edition before, Edition after, Func<Edition, Edition, Comparison> compare)
    {
        var comparison = compare(before, after);
        return
        [
            .. Numbers(before, after, comparison),
            .. Causes(comparison),
            .. Lines(comparison),
            .. Order(comparison),
            .. Swapped(comparison, compare(after, before)),
            .. compare(after, after).IsNone ? [] : new[] { "An edition differs from itself." },
        ];
    }

    /// <summary>Those that differ between the two files, no more and no less, with the words that stand there.</summary>
    private static IEnumerable<string> Numbers(Edition before, Edition after, Comparison comparison)
    {
        var (expected, told) = (ReportedNumbers.Differing(before, after), comparison.Numbers.Select(number => number.Name).ToImmutableArray());
        var (one, other) = (new ReportedNumbers(before), new ReportedNumbers(after));
        return
        [
            .. expected.Except(told, StringComparer.Ordinal).Select(name => $"{name} differs and is not told."),
            .. told.Except(expected, StringComparer.Ordinal).Select(name => $"{name} is told and does not differ."),
            .. told.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{same.Key} is told twice."),
            .. comparison.Numbers.Where(number => (one.Words(number.NameBefore), other.Words(number.Name)) != (number.WordsBefore, number.WordsAfter))
                .Select(number => $"{number.Name} is told as '{number.WordsBefore}' and '{number.WordsAfter}', which the files do not print."),
        ];
    }

    /// <summary>Everything that moved names what moved it, and the lists of a cause are the same relation read backwards.</summary>
    private static IEnumerable<string> Causes(Comparison comparison)
    {
        var moved = comparison.Numbers.Select(number => (What: $"number {number.Name}", number.Causes))
            .Concat(comparison.Verdicts.Select(verdict => (What: $"claim {verdict.Id}", verdict.Causes)))
            .Concat(comparison.Charts.Where(chart => chart.IsChart).Select(chart => (What: $"chart {chart.Id}", chart.Causes)))
            .ToList();
        var known = comparison.Causes.Select(cause => cause.Id).ToList();
        var forwards = moved.SelectMany(change => change.Causes, (change, cause) => $"{cause.Id} moved {change.What}").ToHashSet(StringComparer.Ordinal);
        var backwards = comparison.Causes.SelectMany(cause => cause.Numbers.Select(name => $"number {name}").Concat(cause.Claims.Select(id => $"claim {id}")).Concat(cause.Charts.Select(id => $"chart {id}")), (cause, what) => $"{cause.Id} moved {what}").ToHashSet(StringComparer.Ordinal);
        return
        [
            .. moved.Where(change => change.Causes.IsEmpty).Select(change => $"{change.What} has no cause."),
            .. moved.SelectMany(change => change.Causes).Select(cause => cause.Id).Except(known, StringComparer.Ordinal).Select(id => $"The cause {id} is not told."),
            .. known.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"Two causes have the id {same.Key}."),
            .. forwards.Except(backwards).Select(relation => $"{relation}, and the list of the cause does not say so."),
            .. backwards.Except(forwards).Select(relation => $"{relation}, says only the list of the cause."),
        ];
    }

    /// <summary>A line says why it differs, and either follows from something that moved or is told as text.</summary>
    private static IEnumerable<string> Lines(Comparison comparison) =>
        from page in comparison.Pages
        from block in page.Sections.SelectMany(section => section.Blocks)
        where block.Causes.IsEmpty || (block.IsExplained && block.Causes.Any(cause => cause.Kind is CauseKind.Text or CauseKind.Figure or CauseKind.Theme))
        select $"{page.Path}, line {block.Line}, {(block.Causes.IsEmpty ? "has no cause" : "is explained by words that somebody may have written")}.";

    private static IEnumerable<string> Order(Comparison comparison) => comparison.Numbers.Zip(comparison.Numbers.Skip(1))
        .Where(pair => pair.First.IsBound == pair.Second.IsBound ? pair.First.Weight < pair.Second.Weight : pair.Second.IsBound)
        .Select(pair => $"{pair.Second.Name} changed more than {pair.First.Name}, or is bound by a page, and stands below it.");

    /// <summary>Read backwards, what was added is removed, and what was before is after.</summary>
    private static IEnumerable<string> Swapped(Comparison comparison, Comparison backwards)
    {
        string[] there = [.. Relation(comparison, (before, after) => $"{before} to {after}", added: "added", removed: "removed")];
        string[] back = [.. Relation(backwards, (before, after) => $"{after} to {before}", added: "removed", removed: "added")];
        return
        [
            .. there.Except(back, StringComparer.Ordinal).Select(what => $"{what}, but not the other way when read backwards."),
            .. back.Except(there, StringComparer.Ordinal).Select(what => $"Only when read backwards: {what}."),
        ];
    }

    private static IEnumerable<string> Relation(Comparison comparison, Func<string, string, string> sides, string added, string removed) =>
    [
        .. comparison.Numbers.Select(number => $"number {sides(number.NameBefore, number.Name)}: {number.Difference}, {sides(number.WordsBefore, number.WordsAfter)}"),
        .. comparison.Verdicts.Select(verdict => $"claim {verdict.Id}: {sides(verdict.Before, verdict.After)}"),
        .. comparison.Definitions.Where(definition => definition.Difference is DefinitionDifference.Added or DefinitionDifference.Removed)
            .Select(definition => $"{definition.Kind} {definition.Within} {definition.Id}: {(definition.Difference == DefinitionDifference.Added ? added : removed)}"),
        .. comparison.Pages.Where(page => page.Difference is PageDifference.Added or PageDifference.Removed)
            .Select(page => $"page {page.Path}: {(page.Difference == PageDifference.Added ? added : removed)}"),
        .. comparison.Files.Where(file => file.Difference is FileDifference.Added or FileDifference.Removed)
            .Select(file => $"file {file.Path}: {(file.Difference == FileDifference.Added ? added : removed)}"),
    ];
}
