using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Diff.Rereading;
using ReportGen.Snapshots;

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
            .. NamedFiles(before, after, comparison),
            .. CountedWalk.Differences(before, after, comparison),
            .. CountedWalk.Untold(comparison),
            .. Order(comparison),
            .. Reread(before, after, comparison),
            .. Common(comparison),
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
            .. comparison.Numbers.Where(number => number.NameBefore == number.Name).Select(number => number.Name).Except(expected, StringComparer.Ordinal).Select(name => $"{name} is told and does not differ."),
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
        where block.Causes.IsEmpty || (block.IsExplained && block.Causes.Any(cause => cause.IsOfWords || cause.Kind is CauseKind.Figure or CauseKind.Theme))
        select $"{page.Path}, line {block.Line}, {(block.Causes.IsEmpty ? "has no cause" : "is explained by words that somebody may have written")}.";

    /// <summary>A file that is the same in both editions caused nothing, and no cause names it.</summary>
    private static IEnumerable<string> NamedFiles(Edition before, Edition after, Comparison comparison)
    {
        if (before.Sources is not { } earlier || after.Sources is not { } later) return [];
        var same = later.Files.Where(file => earlier.Find(file.Key) is { } old && old.Bytes.Span.SequenceEqual(file.Value.Bytes.Span)).Select(file => file.Key).ToList();
        return
            from cause in comparison.Causes
            from path in same
            where cause.Subject == path || cause.Sentence.Contains(path, StringComparison.Ordinal)
            select $"The cause {cause.Id} names {path}, which is the same in both.";
    }

    private static IEnumerable<string> Order(Comparison comparison) => comparison.Numbers.Zip(comparison.Numbers.Skip(1))
        .Where(pair => RankOf(pair.First) == RankOf(pair.Second) ? pair.First.Weight < pair.Second.Weight : RankOf(pair.First).CompareTo(RankOf(pair.Second)) > 0)
        .Select(pair => $"{pair.Second.Name} changed more than {pair.First.Name}, or is met before it, and stands below it.");

    private static (bool, NumberDifference, PagePart?) RankOf(NumberChange number) => (!number.IsBound, number.Difference, number.Foremost?.Part);

    /// <summary>Where all is said to follow from one cause, nobody changed anything else.</summary>
    private static IEnumerable<string> Common(Comparison comparison)
    {
        if (CommonCause.Of(comparison) is not { } common) yield break;
        var others = comparison.Causes.Where(cause => cause != common.Cause && cause.Id != "text-pages").Select(cause => cause.Id).ToList();
        var counts = comparison.Counts;
        var isOfWords = common.Cause.Kind is CauseKind.Text or CauseKind.Template;
        if (common.IsOnly && others.Count > 0) yield return $"“{common.Start}” hides {string.Join(", ", others)}.";
        if (common.IsOnly && !isOfWords && counts.Prose + counts.AllBindings + counts.ParagraphsReworded > 0) yield return $"“{common.Start}” hides words that somebody wrote.";
        if (common.Start.StartsWith("All", StringComparison.Ordinal) && Headline.Of(comparison).StartsWith("No number", StringComparison.Ordinal))
            yield return $"“{common.Start}” is said of nothing.";
    }

    /// <summary>What is to be read again stands word for word in both editions, once, beside something that moved.</summary>
    private static IEnumerable<string> Reread(Edition before, Edition after, Comparison comparison)
    {
        var moved = comparison.Numbers.Select(number => number.Name).Concat(comparison.Verdicts.Select(verdict => $"claim:{verdict.Id}")).ToHashSet(StringComparer.Ordinal);
        var (was, isNow) = (Words(before), Words(after));
        return
        [
            .. from one in comparison.ReadAgain from words in one.Unchanged
               where !was(one.Place.Page).Contains(words, StringComparison.Ordinal) || !isNow(one.Place.Page).Contains(words, StringComparison.Ordinal)
               select $"“{words}” is to be read again and does not stand in both editions of {one.Place.Page}.",
            .. comparison.ReadAgain.Where(one => one.Unchanged.IsEmpty || one.Beside.IsEmpty || one.Beside.Any(name => !moved.Contains(name)))
                .Select(one => $"“{one.Place.Words}” is to be read again and stands beside nothing that moved."),
            .. comparison.ReadAgain.Zip(comparison.ReadAgain.Skip(1)).Where(pair => RereadRanks.Of(pair.First) > RereadRanks.Of(pair.Second)).Select(pair => $"“{pair.Second.Place.Words}” is to be read before “{pair.First.Place.Words}”."),
            .. comparison.ReadAgain.GroupBy(one => (one.Place.Page, one.Place.Words)).Where(same => same.Count() > 1).Select(same => $"“{same.Key.Words}” is to be read again twice."),
        ];
    }

    private static Func<string, string> Words(Edition edition)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        return path => read.TryGetValue(path, out var words) ? words : read[path] = Read(edition, path);
    }

    private static string Read(Edition edition, string path) => edition.Files.TryGetValue(path, out var bytes)
        ? string.Join('\n', PageReader.Read(path, bytes.Span).Sections.SelectMany(section => section.Blocks.Select(block => block.Words).Prepend(section.Heading)))
        : "";

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
