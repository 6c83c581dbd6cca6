using System.Collections.Immutable;

namespace ReportGen.Diff.Pages;

/// <summary>Tells a change that is on many pages once: a word of a template, the navigation, a number that all pages show.</summary>
internal static class RepeatedChanges
{
    /// <summary>In pages: up to here each page tells it.</summary>
    private const int Few = 3;

    /// <summary>The same pages; what was repeated stays on the first and names the others.</summary>
    public static ImmutableArray<PageChange> Folded(ImmutableArray<PageChange> pages)
    {
        var shown = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (page, block) in pages.SelectMany(page => page.Sections.SelectMany(section => section.Blocks).Select(block => (page, block))))
        {
            if (!shown.TryGetValue(Key(block), out var on)) shown[Key(block)] = on = new SortedSet<string>(StringComparer.Ordinal);
            on.Add(page.Path);
        }

        return [.. pages.Select(page => page with { Sections = Folded(page, shown) })];
    }

    private static ImmutableArray<SectionChange> Folded(PageChange page, Dictionary<string, SortedSet<string>> shown) =>
    [
        .. page.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => Folded(block, page.Path, shown[Key(block)])).OfType<BlockChange>()] })
            .Where(section => section.Blocks.Length > 0),
    ];

    private static BlockChange? Folded(BlockChange block, string page, SortedSet<string> on) =>
        on.Count <= Few ? block
        : on.Min == page ? block with { AlsoOn = [.. on.Skip(1)] }
        : null;

    /// <summary>What a reader sees of it. What moved is told apart by where it stood.</summary>
    private static string Key(BlockChange block) => string.Join(
        '\0',
        block.Words.Select(run => $"{run.Side}\u0001{run.Text}")
            .Concat(block.Moved)
            .Append($"{block.Difference} {block.From?.Page} {block.From?.Line} {block.To?.Page} {block.To?.Line}"));
}
