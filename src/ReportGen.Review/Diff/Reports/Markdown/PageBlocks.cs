using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>Pages: what somebody wrote, what follows from numbers, and what reads the same.</summary>
internal static class PageBlocks
{
    public static MarkdownBlock Written(Comparison comparison)
    {
        var pages = Group(comparison, PageGroup.Written);
        return MarkdownBlock.Open(TopicWords.Title(Topic.Pages), pages.Select(Page), pages.Count, count => TopicWords.More(Topic.Pages, count));
    }

    public static MarkdownBlock Repeated(Comparison comparison) => Listed(comparison, PageGroup.Repeated);

    public static MarkdownBlock Following(Comparison comparison) => Listed(comparison, PageGroup.Following);

    public static MarkdownBlock Same(Comparison comparison) => Listed(comparison, PageGroup.Markup);

    private static MarkdownBlock Listed(Comparison comparison, PageGroup group)
    {
        var pages = Group(comparison, group);
        return MarkdownBlock.Folded(
            PageGroups.Sentence(group, pages.Count),
            pages.Select(page => $"- {Inline.Of(PageGroups.Address(page), 300)}: {Inline.Of(page.Title, 200)}\n"),
            pages.Count,
            count => TopicWords.More(Topic.Pages, count));
    }

    private static List<PageChange> Group(Comparison comparison, PageGroup group) => [.. PageGroups.In(group, comparison).Select(item => item.Page)];

    private static string Page(PageChange page)
    {
        if (page.Difference is PageDifference.Added or PageDifference.Removed) return $"- {Inline.Bold(page.Title, 200)}: {ChangeWords.Of(page.Difference)} ({Inline.Of(PageGroups.Address(page), 300)}), {ChangeWords.Extent(page)}\n";
        var blocks = page.Sections.SelectMany(section => section.Blocks, (section, block) => (section.Heading, Block: block)).ToList();
        var (written, explained) = (blocks.Where(block => !block.Block.IsExplained).ToList(), blocks.Count(block => block.Block.IsExplained));
        return $"- {Inline.Bold(page.Title, 200)}: {ChangeWords.Of(page.Difference)} ({Inline.Of(PageGroups.Address(page), 300)})\n"
            + (page.IsHeadExplained ? "" : Head(page.Head))
            + (written.Count == 0 ? "" : Fitted.Join(written, block => Block(page, block.Heading, block.Block), "", 1_000, count => $"  - and {Words.Of(count, "more paragraph or row", "more paragraphs and rows")}\n"))
            + (explained == 0 ? "" : $"  - {PageGroups.Explained(explained)}\n");
    }

    private static string Head(ImmutableArray<FieldChange> fields) => Fitted.Join(
        fields,
        field => $"  - {Inline.Of(field.Field, 40)}: {Marks.Values(field, 80)}\n",
        "",
        250,
        count => $"  - and {Words.Of(count, "more property", "more properties")}\n");

    private static string Block(PageChange page, string heading, BlockChange block)
    {
        var place = ChangeWords.Under(Inline.Of(heading, 80));
        var also = block.AlsoOn.IsEmpty ? "" : $" ({ChangeWords.AlsoOn(block)})";
        return $"  - {ChangeWords.Of(block.Difference)} in line {Words.Of(block.Line)}{place}{Inline.Of(ChangeWords.Elsewhere(block, page), 140)}: {WordLine.Of(block.Words, 550)}{also}\n";
    }
}
