using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>Pages: first what somebody wrote or moved, then what only follows from something else, then what reads the same.</summary>
internal static class PageItems
{
    /// <summary>How many lines of a page that is made from data are told where there is little room: nobody wrote them.</summary>
    private const int MostMade = 2;

    private const string HeadCaption = "What it tells browsers and search engines";

    public static ImmutableArray<ToldItem> Written(Comparison comparison, ToldAnchors anchors) =>
        In(PageGroup.Written, comparison, anchors);

    public static ImmutableArray<ToldGroup> Others(Comparison comparison, ToldAnchors anchors) =>
    [
        .. from kind in new[] { PageGroup.Repeated, PageGroup.Following, PageGroup.Markup }
           let pages = In(kind, comparison, anchors)
           where pages.Length > 0
           select new ToldGroup(PageGroups.Sentence(kind, pages.Length), pages),
    ];

    private static ImmutableArray<ToldItem> In(PageGroup kind, Comparison comparison, ToldAnchors anchors) =>
        [.. PageGroups.In(kind, comparison).Select(item => Page(item.Page, anchors.Pages[item.Index]))];

    private static ToldItem Page(PageChange page, string anchor) => new(anchor, page.Title)
    {
        Label = $"page {page.Path}",
        Brief = ChangeWords.Page(page.Path),
        Aside = PageGroups.Address(page),
        Tag = new ToldTag(ChangeWords.Of(page.Difference), SignOf(page.Difference)),
        Details = page.Difference is PageDifference.Added or PageDifference.Removed ? Whole(page) : [.. Head(page), .. Lines(page)],
    };

    /// <summary>Who wants the words of a page that came or went reads the page.</summary>
    private static ImmutableArray<ToldDetail> Whole(PageChange page) =>
        page.Sections.IsEmpty ? [] : [new Folded(ChangeWords.Extent(page), Lines(page, _ => true))];

    private static ImmutableArray<ToldDetail> Head(PageChange page) => page.Head.IsEmpty
        ? []
        : [new Properties(HeadCaption, page.Head) { AreMinor = page.IsHeadExplained || page.WrittenIn is null }];

    private static ImmutableArray<ToldDetail> Lines(PageChange page)
    {
        var (text, follows) = (Lines(page, block => !block.IsExplained), Lines(page, block => block.IsExplained));
        var told = page.WrittenIn is null ? Math.Min(text.Length, MostMade) : text.Length;
        var more = text[told..];
        return
        [
            .. text[..told],
            .. more.IsEmpty
                ? (ToldDetail[])[]
                : [new Folded(Words.Of(more.Length, "more line reads otherwise", "more lines read otherwise"), more)],
            .. follows.IsEmpty ? (ToldDetail[])[] : [new Folded(PageGroups.Explained(follows.Length), follows)],
        ];
    }

    private static ImmutableArray<Line> Lines(PageChange page, Func<BlockChange, bool> isMeant) =>
    [
        .. from section in page.Sections
           from block in section.Blocks
           where isMeant(block)
           select new Line($"line {Words.Of(block.Line)}{ChangeWords.Under(section.Heading)}{ChangeWords.Elsewhere(block, page)}", block),
    ];

    private static ToldSign SignOf(PageDifference difference) => difference switch
    {
        PageDifference.Removed => ToldSign.Gone,
        PageDifference.Added => ToldSign.Come,
        PageDifference.Moved => ToldSign.Other,
        _ => ToldSign.None,
    };
}
