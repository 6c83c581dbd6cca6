using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>Pages: first what somebody wrote or moved, then what only follows from numbers, then what reads the same.</summary>
internal static class ProseParts
{
    private const int MostBlocksOpen = 30;

    public static void Pages(Markup page, ReportView view)
    {
        var written = PageGroups.In(PageGroup.Written, view.Comparison).ToList();
        Parts.Items(page, written.Count, count => TopicWords.More(Topic.Pages, count), at => Page(page, view, written[at].Page, view.Anchors.Pages[written[at].Index]));
        foreach (var group in new[] { PageGroup.Repeated, PageGroup.Following, PageGroup.Markup })
        {
            var pages = PageGroups.In(group, view.Comparison).ToList();
            if (pages.Count == 0) continue;
            Parts.Folded(page, PageGroups.Sentence(group, pages.Count), () =>
            {
                foreach (var (at, change) in pages) Page(page, view, change, view.Anchors.Pages[at]);
            });
        }
    }

    private static void Page(Markup page, ReportView view, PageChange change, string id) => Parts.Item(page, id, () => Title(page, view, change), $"page {change.Path}", () =>
    {
        page.Element("p", [("class", "quiet")], () => page.Text(PageGroups.Address(change)));
        Parts.Fields(page, view, "What it tells browsers and search engines", change.Head);
        var blocks = change.Sections.Sum(section => section.Blocks.Length);
        if (blocks > MostBlocksOpen || change.Difference is PageDifference.Added or PageDifference.Removed)
        {
            if (blocks > 0) Parts.Folded(page, $"{Words.Of(blocks, "paragraph or row", "paragraphs and rows")}", () => Sections(page, view, change));
        }
        else
        {
            Sections(page, view, change);
        }
    });

    private static void Title(Markup page, ReportView view, PageChange change)
    {
        page.Line("span", ChangeWords.Of(change.Difference), ("class", "tag"));
        page.Text(" ");
        page.Line("span", change.Title, ("dir", "auto"), ("lang", view.Language));
    }

    // What somebody wrote stands open; all that follows from numbers lies in one fold.
    private static void Sections(Markup page, ReportView view, PageChange change)
    {
        Sections(page, view, change, block => !block.IsExplained);
        var explained = change.Sections.Sum(section => section.Blocks.Count(block => block.IsExplained));
        if (explained > 0) Parts.Folded(page, PageGroups.Explained(explained), () => Sections(page, view, change, block => block.IsExplained));
    }

    private static void Sections(Markup page, ReportView view, PageChange change, Func<BlockChange, bool> isMeant)
    {
        foreach (var section in change.Sections)
        {
            var blocks = section.Blocks.Where(isMeant).ToList();
            if (blocks.Count > 0 && section.Heading.Length > 0) page.Line("h4", section.Heading, ("dir", "auto"), ("lang", view.Language));
            foreach (var block in blocks) Block(page, view, change, block);
        }
    }

    private static void Block(Markup page, ReportView view, PageChange change, BlockChange block) => page.Element("div", [("class", $"block {ChangeWords.Of(block.Difference)}")], () =>
    {
        page.Element("p", [("class", "quiet")], () =>
        {
            page.Text($"{ChangeWords.Of(block.Difference)}, line {Words.Of(block.Line)}{ChangeWords.Elsewhere(block, change)}");
            foreach (var name in block.Moved) Shown(page, view, name);
        });
        page.Element("p", [("class", "words"), ("dir", "auto"), ("lang", view.Language)], () => WordParts.Write(page, block.Words));
        if (block.AlsoOn.Length > 0) Parts.Folded(page, ChangeWords.AlsoOn(block), () => Parts.Places(page, view, block.AlsoOn, ""));
        Parts.Causes(page, view, block.Causes);
    });

    // Which number or claim stands in the words, with the way to what is said of it.
    private static void Shown(Markup page, ReportView view, string name)
    {
        page.Text(" · ");
        var anchor = name.StartsWith("claim:", StringComparison.Ordinal) ? view.Anchors.Find("claim", name["claim:".Length..]) : view.Anchors.Find("number", name);
        if (anchor is not null) page.Link(anchor, name);
        else page.Text(name);
    }
}
