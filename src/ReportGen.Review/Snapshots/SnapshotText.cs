using System.Collections.Immutable;
using System.Text;
using ReportGen.Snapshots.Text;

namespace ReportGen.Snapshots;

/// <summary>A page as plain text that is compared line by line: a change of one number changes only the lines that show it.</summary>
public static class SnapshotText
{
    /// <summary>How every snapshot begins.</summary>
    public const string FirstLine = "---\npage: ";

    /// <summary>Markdown with LF line ends: what the page says of itself, then each heading, paragraph and list item on a line of its own,
    /// numbers and
    /// claims in the form in which authors refer to them (<c>[3.19–3.32×](metric:name)</c>, <c>[4.3×](claim:id)</c>), pictures as their
    /// alternative text.</summary>
    public static string Of(PageText page) => Parts(page).Whole;

    internal static PageParts Parts(PageText page)
    {
        var (sections, feet) = (page.Sections, page.Sections.Length - page.FootSections);
        if (page.HeadBlocks == 0) return new PageParts(Opening(page), "", Lines(sections[..feet]), Lines(sections[feet..]));
        var (head, rest) =
            (
                sections[0] with { Blocks = sections[0].Blocks[..page.HeadBlocks] },
                sections[0] with { Blocks = sections[0].Blocks[page.HeadBlocks..] });
        return new PageParts(Opening(page), Lines([head]), Lines([rest, .. sections[1..feet]]), Lines(sections[feet..]));
    }

    private static string Opening(PageText page)
    {
        var text = new StringBuilder(FirstLine).Append(page.Path).Append('\n');
        text.Append("title: ").Append(page.Title).Append('\n');
        if (page.Description is { } description) text.Append("description: ").Append(description).Append('\n');
        if (page.MovedTo is { } target) text.Append("moved to: ").Append(target).Append('\n');
        return text.ToString();
    }

    private static string Lines(ImmutableArray<PageSection> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            if (section.Level > 0)
                text.Append('\n').Append('#', section.Level).Append(' ').Append(ReferringText.Of(section.Runs)).Append('\n');
            Append(text, section);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PageSection section)
    {
        Block? before = null;
        foreach (var block in section.Blocks)
        {
            if (block.Table > 0 && block.Table == before?.Table) continue; // written with the first row of its table
            if (before is null || !IsClose(before, block)) text.Append('\n');
            if (block.Table > 0) TableText.Append(text, [.. section.Blocks.Where(row => row.Table == block.Table)]);
            else text.Append(Line(block)).Append('\n');
            before = block;
        }
    }

    /// <summary>Whether two blocks follow each other without an empty line.</summary>
    private static bool IsClose(Block before, Block block) => (before.Kind, block.Kind) switch
    {
        (BlockKind.ListItem, BlockKind.ListItem) => true,
        (BlockKind.Term or BlockKind.Description, BlockKind.Description) => true,
        _ => false,
    };

    private static string Line(Block block)
    {
        var words = ReferringText.Of(block.Cells.SelectMany(cell => cell.Runs));
        return block.Kind switch
        {
            BlockKind.ListItem => $"{new string(' ', 2 * block.Depth)}- {words}",
            BlockKind.Quotation => $"> {words}",
            BlockKind.Code => $"```\n{block.Words}\n```",
            BlockKind.Description => $": {words}",
            BlockKind.Summary => $"▸ {words}",
            BlockKind.Caption => $"Caption: {words}",
            BlockKind.Picture => $"![{words}]",
            _ => words,
        };
    }
}
