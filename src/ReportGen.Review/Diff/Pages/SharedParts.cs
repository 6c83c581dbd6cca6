using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>Holds once what many pages have: the same head and foot stand around all of them, and most sections read the same in both
/// editions. All pages of two large sites fit into half the memory then.</summary>
internal sealed class SharedParts
{
    private readonly Known<string> anchors = new();
    private readonly Known<PageLink> links = new();
    private readonly Known<PageSection> sections = new();
    private readonly Known<Block> blocks = new();
    private readonly Known<Cell> cells = new();
    private readonly Known<TextRun> runs = new();

    /// <summary>The same page, made of parts that other pages are made of too. It may be called from many threads.</summary>
    public PageText Of(PageText page) => page with
    {
        Sections = sections.One(page.Sections.Select(Of)),
        Anchors = anchors.One(page.Anchors),
        Links = links.One(page.Links),
    };

    private PageSection Of(PageSection section) => section with
    {
        Blocks = blocks.One(section.Blocks.Select(Of)),
        Runs = runs.One(section.Runs),
        Places = anchors.One(section.Places),
    };

    private Block Of(Block block) => block with
    {
        Cells = cells.One(block.Cells.Select(cell => new Cell(runs.One(cell.Runs)))),
        Places = anchors.One(block.Places),
    };

    /// <summary>Items that were met, and lists of them. Two lists are one when their items are equal, which those that hold lists are as
    /// soon as these are one.</summary>
    private sealed class Known<T> : IEqualityComparer<ImmutableArray<T>>
        where T : notnull
    {
        private readonly ConcurrentDictionary<T, T> items = new();
        private readonly ConcurrentDictionary<ImmutableArray<T>, ImmutableArray<T>> lists;

        public Known() => lists = new(this);

        public ImmutableArray<T> One(IEnumerable<T> list)
        {
            ImmutableArray<T> all = [.. list.Select(item => items.GetOrAdd(item, item))];
            return lists.GetOrAdd(all, all);
        }

        public bool Equals(ImmutableArray<T> x, ImmutableArray<T> y) => x.SequenceEqual(y);

        public int GetHashCode(ImmutableArray<T> obj) => obj.Aggregate(0, HashCode.Combine);
    }
}
