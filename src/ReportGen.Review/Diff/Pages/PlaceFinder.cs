using System.Collections.Immutable;
using ReportGen.Diff.Prose;
using ReportGen.Snapshots;
using ReportGen.Sources;

namespace ReportGen.Diff.Pages;

/// <summary>Finds every line that shows a number or a claim.</summary>
internal static class PlaceFinder
{
    /// <summary>What a piece of text shows: the name of a measure, or <c>claim:ID</c>; null for other words.</summary>
    public static string? NameOf(TextRun run) => run.Measure ?? (run.Claim is { } claim ? "claim:" + claim : null);

    /// <summary>By what is shown, the places in the order of pages and of lines. A line that shows it twice is one place.</summary>
    /// <param name="parts">Tells in which part of a page each stands.</param>
    public static ImmutableSortedDictionary<string, ImmutableArray<Place>> Find(
        ImmutableSortedDictionary<string, PageText> pages,
        Func<TextRun, string?> nameOf,
        PartFinder parts)
    {
        return InParallel.Select([.. pages.Values], page => On(page, nameOf, parts).ToImmutableArray())
            .SelectMany(places => places)
            .GroupBy(place => place.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(
                same => same.Key,
                same => same.Select(place => place.Place).DistinctBy(place => (place.Page, place.Section, place.Line)).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, Place Place)> On(PageText page, Func<TextRun, string?> nameOf, PartFinder parts) =>
        page.Sections.SelectMany(section => InHeading(page, section, nameOf, parts).Concat(InBlocks(page, section, nameOf, parts)));

    private static IEnumerable<(string Name, Place Place)> InHeading(
        PageText page, PageSection section, Func<TextRun, string?> nameOf, PartFinder parts) =>
        section.Runs.Select(nameOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => (
            name,
            new Place(page.Path, section.Heading, section.Anchor, section.Line, section.Heading) { Part = parts.Of(section) }));

    private static IEnumerable<(string Name, Place Place)> InBlocks(
        PageText page, PageSection section, Func<TextRun, string?> nameOf, PartFinder parts) =>
        from block in section.Blocks
        from shown in In(block, nameOf)
        let heading = block.Heading ?? new BlockHeading(section.Heading, section.Anchor)
        select (
            shown.Name,
            new Place(page.Path, heading.Words, heading.Anchor, block.Line, Excerpt.Of(shown.Words, shown.Start, shown.Run.Text.Length))
            {
                Part = parts.Of(page.Path, block, shown.Run, shown.Name),
            });

    /// <summary>Each name once, where it is shown first.</summary>
    private static IEnumerable<(string Name, string Words, int Start, TextRun Run)> In(Block block, Func<TextRun, string?> nameOf)
    {
        if (!block.Cells.Any(cell => cell.Runs.Any(run => nameOf(run) is not null))) yield break;
        var (words, seen, start) = (block.Words, new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var cell in block.Cells)
        {
            foreach (var run in cell.Runs)
            {
                if (nameOf(run) is { } name && seen.Add(name)) yield return (name, words, start, run);
                start += run.Text.Length;
            }

            start += " | ".Length;
        }
    }
}
