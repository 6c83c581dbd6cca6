using System.Collections.Immutable;
using ReportGen.Diff.Prose;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>Finds every line that shows a number or a claim.</summary>
internal static class PlaceFinder
{
    /// <summary>What a piece of text shows: the name of a measure, or <c>claim:ID</c>; null for other words.</summary>
    public static string? NameOf(TextRun run) => run.Measure ?? (run.Claim is { } claim ? "claim:" + claim : null);

    /// <summary>By what is shown, the places in the order of pages and of lines. A line that shows it twice is one place.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<Place>> Find(
        ImmutableSortedDictionary<string, PageText> pages,
        Func<TextRun, string?> nameOf)
    {
        var found = pages.Values.AsParallel()
            .AsOrdered()
            .Select(page => On(page, nameOf).ToList())
            .AsSequential()
            .SelectMany(places => places);
        return found.GroupBy(place => place.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(
                same => same.Key,
                same => same.Select(place => place.Place).DistinctBy(place => (place.Page, place.Section, place.Line)).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, Place Place)> On(PageText page, Func<TextRun, string?> nameOf) =>
        from section in page.Sections
        from block in section.Blocks
        from shown in In(block, nameOf)
        select (
            shown.Name,
            new Place(page.Path, section.Heading, section.Anchor, block.Line, Excerpt.Of(shown.Words, shown.Start, shown.Length)));

    /// <summary>Each name once, where it is shown first.</summary>
    private static IEnumerable<(string Name, string Words, int Start, int Length)> In(Block block, Func<TextRun, string?> nameOf)
    {
        if (!block.Cells.Any(cell => cell.Runs.Any(run => nameOf(run) is not null))) yield break;
        var (words, seen, start) = (block.Words, new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var cell in block.Cells)
        {
            foreach (var run in cell.Runs)
            {
                if (nameOf(run) is { } name && seen.Add(name)) yield return (name, words, start, run.Text.Length);
                start += run.Text.Length;
            }

            start += " | ".Length;
        }
    }
}
