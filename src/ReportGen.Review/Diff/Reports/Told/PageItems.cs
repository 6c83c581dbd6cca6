using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>Pages: first what somebody wrote or moved, then what only follows from something else, then what reads the same.</summary>
internal static class PageItems
{
    /// <summary>How many lines of a page that is made from data are told where there is little room: nobody wrote them.</summary>
    private const int MostMade = 2;

    /// <summary>How many lines that only stand elsewhere are told one by one: more were put into another order.</summary>
    private const int MostMoved = 3;

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

    /// <summary>Of a page that came what its author wrote; of one that went only how much that was.</summary>
    private static ImmutableArray<ToldDetail> Whole(PageChange page) =>
    [
        .. page is { Difference: PageDifference.Added, WrittenIn: not null } ? Written(page) : [],
        .. page.Sections.IsEmpty ? (ToldDetail[])[] : [new Folded(ChangeWords.Extent(page), Lines(page, _ => true))],
    ];

    private static ToldDetail[] Written(PageChange page)
    {
        var blocks = page.Sections.SelectMany(section => section.Blocks).ToList();
        var summary = blocks.Find(block => block.Part == PagePart.Summary);
        // Where the file is known, what stands around the text of its author is not found in it.
        var isKnown = blocks.Exists(block => block.At is not null);
        // The contents of a page name its headings before these come.
        ImmutableArray<string> words =
        [
            .. blocks.Where(block => block.Part == PagePart.Text && (!isKnown || block.At is not null)).Select(block => block.Reading)
                .Reverse().Distinct(StringComparer.Ordinal).Reverse(),
        ];
        return
        [
            .. summary is null ? (ToldDetail[])[] : [new Said("summary", summary.Reading)],
            .. words.IsEmpty ? (ToldDetail[])[] : [new NewWords(words)],
        ];
    }

    private static ImmutableArray<ToldDetail> Head(PageChange page) => page.Head.IsEmpty
        ? []
        : [new Properties(HeadCaption, page.Head) { AreMinor = page.IsHeadExplained || page.WrittenIn is null }];

    private static ImmutableArray<ToldDetail> Lines(PageChange page)
    {
        var moved = Lines(page, block => block.IsOnlyMoved && IsWithin(block, page));
        var isMuch = moved.Length > MostMoved;
        var follows = Lines(page, block => block.IsExplained && !IsMoved(block));
        var listed = Lines(page, block => IsListed(block) && !IsMoved(block));
        var text = Lines(page, block => !block.IsExplained && !IsListed(block) && !IsMoved(block));
        var told = page.WrittenIn is null ? Math.Min(text.Length, MostMade) : text.Length;
        var more = text[told..];
        return
        [
            .. text[..told],
            .. more.IsEmpty
                ? (ToldDetail[])[]
                : [new Folded(Words.Of(more.Length, "more line reads otherwise", "more lines read otherwise"), more)],
            .. follows.IsEmpty ? (ToldDetail[])[] : [new Folded(PageGroups.Explained(follows.Length), follows)],
            .. listed.IsEmpty ? (ToldDetail[])[] : [new Folded(PageGroups.Listed(listed.Length), listed)],
            .. isMuch ? (ToldDetail[])[new Folded(PageGroups.Moved(moved.Length), moved)] : [],
        ];

        // In what a page made from data lists somebody may have put words; below the text of an author nobody did.
        bool IsListed(BlockChange block) => page.WrittenIn is not null && block is { IsExplained: false, Part: PagePart.Listed };

        bool IsMoved(BlockChange block) => isMuch && block.IsOnlyMoved && IsWithin(block, page);
    }

    private static bool IsWithin(BlockChange block, PageChange page) => block.From?.Page == (page.PathBefore ?? page.Path);

    private static ImmutableArray<Line> Lines(PageChange page, Func<BlockChange, bool> isMeant) =>
    [
        .. from section in page.Sections
           from block in section.Blocks
           where isMeant(block)
           select new Line(
               $"line {Words.Of(block.Line)}{ChangeWords.Under(section.HeadingOf(block).Words)}{ChangeWords.Elsewhere(block, page)}",
               block),
    ];

    private static ToldSign SignOf(PageDifference difference) => difference switch
    {
        PageDifference.Removed => ToldSign.Gone,
        PageDifference.Added => ToldSign.Come,
        PageDifference.Moved => ToldSign.Other,
        _ => ToldSign.None,
    };
}
