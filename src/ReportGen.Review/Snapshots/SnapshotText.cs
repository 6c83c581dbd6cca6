using System.Collections.Immutable;
using System.Text;
using ReportGen.Snapshots.Text;

namespace ReportGen.Snapshots;

/// <summary>A page as plain text that is compared line by line: a change of one number changes only the lines that show it.</summary>
public static class SnapshotText
{
    /// <summary>How every snapshot begins.</summary>
    public const string FirstLine = "---\npage: ";

    private const string AsOnPage = "(a paragraph of the page)";

    /// <summary>Markdown with LF line ends: what the page says of itself, then each heading, paragraph and list item on a line of its own,
    /// numbers and
    /// claims in the form in which authors refer to them (<c>[3.19–3.32×](metric:name)</c>, <c>[4.3×](claim:id)</c>), pictures as their
    /// alternative text.</summary>
    public static string Of(PageText page) => Parts(page).Whole;

    internal static PageParts Parts(PageText page)
    {
        var (sections, feet) = (page.Sections, page.Sections.Length - page.FootSections);
        if (page.HeadBlocks == 0)
            return new PageParts(Opening(page), "", PieceList.Of(sections[..feet]), Lines(sections[feet..]));
        var (head, rest) =
            (
                sections[0] with { Blocks = sections[0].Blocks[..page.HeadBlocks] },
                sections[0] with { Blocks = sections[0].Blocks[page.HeadBlocks..] });
        return new PageParts(Opening(page), Lines([head]), PieceList.Of([rest, .. sections[1..feet]]), Lines(sections[feet..]));
    }

    private static string Opening(PageText page)
    {
        var text = new StringBuilder(FirstLine).Append(page.Path).Append('\n');
        text.Append("title: ").Append(page.Title).Append('\n');
        if (page.Description is { } description)
            text.Append("description: ").Append(IsRead(page, description) ? AsOnPage : description).Append('\n');
        if (page.MovedTo is { } target) text.Append("moved to: ").Append(target).Append('\n');
        return text.ToString();
    }

    private static string Lines(ImmutableArray<PageSection> sections) => PieceList.TextOf(PieceList.Of(sections));

    private static bool IsRead(PageText page, string words) =>
        page.Sections.SelectMany(section => section.Blocks).Any(block => block.Words == words);
}
