using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Snapshots.Text;

namespace ReportGen.Snapshots;

/// <summary>A page as plain text that is compared line by line: a change of one number changes only the lines that show it.</summary>
public static partial class SnapshotText
{
    /// <summary>How every snapshot begins.</summary>
    public const string FirstLine = "---\npage: ";

    private const string AsOnPage = "(words of the page)";

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

    /// <summary>Whether it is put together from what the page shows: as one block, or each of its sentences, and what stands before and
    /// behind a colon, as a block or heading of its own or, where it is long or has no numbers, within one.</summary>
    private static bool IsRead(PageText page, string description)
    {
        const int Long = 20;
        var texts = page.Sections.SelectMany(section => section.Blocks.Select(block => block.Words).Prepend(section.Heading)).ToList();
        return texts.Contains(description, StringComparer.Ordinal) || Stretches().Split(description).Select(Bare).All(part =>
            part.Length >= Long || !part.Any(char.IsAsciiDigit)
                ? texts.Exists(text => text.Contains(part, StringComparison.OrdinalIgnoreCase))
                : texts.Exists(text => Bare(text) == part));

        static string Bare(string text) => text.TrimEnd('.', '…', ' ');
    }

    [GeneratedRegex(@"(?<=[.!?]) |: ", RegexOptions.CultureInvariant)]
    private static partial Regex Stretches();
}
