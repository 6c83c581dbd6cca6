using System.Collections.Immutable;

namespace ReportGen.Snapshots.Reading;

/// <summary>The sections of a page as they are read.</summary>
internal sealed class SectionList
{
    private readonly List<(PageSection Section, (Block Block, Func<BlockHeading> Heading)[] Blocks)> sections = [];
    private readonly List<(Block Block, Func<BlockHeading> Heading)> blocks = [];
    private PageSection current = new("", 0, null, []);
    // Null: none was met.
    private int? footAt;

    /// <summary>See <see cref="PageText.HeadBlocks"/>.</summary>
    public int HeadBlocks { get; private set; }

    /// <summary>Known once all was read. See <see cref="PageText.FootSections"/>.</summary>
    public int FootSections => footAt is { } at ? sections.Count - at : 0;

    public void Begin(int level, string? anchor, int line, ImmutableArray<TextRun> heading, ImmutableArray<string> places)
    {
        End();
        current = new PageSection(
            string.Concat(heading.Select(run => run.Text)), level, anchor, []) { Runs = heading, Line = line, Places = places };
    }

    /// <summary>The head of the site ends here; one that has headings is a part of the page.</summary>
    public void EndHead()
    {
        if (sections.Count == 0 && current.Level == 0 && footAt is null) HeadBlocks = blocks.Count;
    }

    public void BeginFoot(int line)
    {
        Begin(0, null, line, [], []);
        footAt ??= sections.Count;
    }

    /// <summary>The same drawing for windows of another width follows itself: it is read once.</summary>
    /// <param name="heading">Known once all was read.</param>
    public void Add(Block block, Func<BlockHeading> heading)
    {
        if (block.Kind == BlockKind.Picture
            && blocks is [.., ({ Kind: BlockKind.Picture } before, _)]
            && before.Words == block.Words)
            return;
        blocks.Add((block, heading));
    }

    public ImmutableArray<PageSection> ToSections()
    {
        End();
        return [.. sections.Select(one => one.Section with { Blocks = Headed(one.Section, one.Blocks) })];
    }

    private static ImmutableArray<Block> Headed(PageSection section, (Block Block, Func<BlockHeading> Heading)[] blocks) =>
        [.. blocks.Select(read => Headed(section, read.Block, read.Heading()))];

    private static Block Headed(PageSection section, Block block, BlockHeading heading) =>
        (heading.Words, heading.Anchor) == (section.Heading, section.Anchor) ? block : block with { Heading = heading };

    private void End()
    {
        if (current.Level > 0 || blocks.Count > 0) sections.Add((current, [.. blocks]));
        blocks.Clear();
    }
}
