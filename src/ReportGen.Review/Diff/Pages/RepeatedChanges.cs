using System.Collections.Immutable;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Prose;

namespace ReportGen.Diff.Pages;

/// <summary>Tells a change that is on many pages once: a word of a template, the navigation, a number that all pages show.</summary>
internal static class RepeatedChanges
{
    /// <summary>In pages: up to here each page tells it.</summary>
    private const int Few = 3;

    /// <summary>The same pages; what was repeated stays on the first and names the others.</summary>
    public static ImmutableArray<PageChange> Folded(ImmutableArray<PageChange> pages)
    {
        var shown = new Dictionary<BlockChange, Repeated>(new SameChange());
        var blocks = from page in pages from section in page.Sections from block in section.Blocks select (page, section, block);
        foreach (var (page, section, block) in blocks)
        {
            if (!shown.TryGetValue(block, out var on)) shown[block] = on = new Repeated();
            on.Places.TryAdd(page.Path, section.PlaceOf(block, page.Path));
            on.Causes.Add(block.Causes);
        }

        return [.. pages.Select(page => page with { Sections = Folded(page, shown), IsToldElsewhere = IsToldElsewhere(page, shown) })];
    }

    private static ImmutableArray<SectionChange> Folded(PageChange page, Dictionary<BlockChange, Repeated> shown) =>
    [
        .. page.Sections.Select(
            section =>
                section with { Blocks = [.. section.Blocks.Select(block => Folded(block, page.Path, shown[block])).OfType<BlockChange>()] })
            .Where(section => section.Blocks.Length > 0),
    ];

    private static bool IsToldElsewhere(PageChange page, Dictionary<BlockChange, Repeated> shown) =>
        page.Sections.SelectMany(section => section.Blocks)
            .Any(block => !block.IsExplained && shown[block].Places is { Count: > Few } on && on.Keys[0] != page.Path);

    private static BlockChange? Folded(BlockChange block, string page, Repeated on)
    {
        if (on.Places.Count <= Few) return block;
        return on.Places.Keys[0] == page ? block with { AlsoOn = [.. on.Places.Values.Skip(1)], Causes = on.Shared() } : null;
    }

    /// <summary>A change with every page that has it.</summary>
    private sealed class Repeated
    {
        public SortedList<string, Place> Places { get; } = new(StringComparer.Ordinal);

        public List<ImmutableArray<Cause>> Causes { get; } = [];

        /// <summary>Nobody wrote in one file what many pages have: of causes that lie in words, those that hold for all of them.</summary>
        public ImmutableArray<Cause> Shared()
        {
            ImmutableArray<Cause> all = [.. Causes.SelectMany(causes => causes).Distinct()];
            ImmutableArray<Cause> shared = [.. all.Where(cause => !cause.IsOfWords || Causes.TrueForAll(causes => causes.Contains(cause)))];
            return shared.IsEmpty || (all.Any(cause => cause.IsOfWords) && !shared.Any(cause => cause.IsOfWords))
                ? [.. shared, TextCauses.OfPages]
                : shared;
        }
    }

    /// <summary>Whether a reader sees the same. What moved is told apart by where it stood.</summary>
    private sealed class SameChange : IEqualityComparer<BlockChange>
    {
        public bool Equals(BlockChange? x, BlockChange? y) => ReferenceEquals(x, y) || (x is not null && y is not null
            && x.Difference == y.Difference && x.Words.SequenceEqual(y.Words) && x.From == y.From && x.To == y.To
                && x.Moved.SequenceEqual(y.Moved, StringComparer.Ordinal));

        public int GetHashCode(BlockChange obj) =>
            (int)obj.Words.Aggregate(StableHash.Start, (hash, run) => StableHash.Add(hash, run.Text));
    }
}
