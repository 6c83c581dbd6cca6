using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>Pages that read otherwise, what is no longer reached, and what pages say of themselves.</summary>
internal static class PageSections
{
    public static void Pages(Comparison comparison, Sheet sheet)
    {
        foreach (var (_, page) in PageGroups.In(PageGroup.Written, comparison)) Write(comparison, page, sheet);
        foreach (var group in new[] { PageGroup.Repeated, PageGroup.Following, PageGroup.Markup })
        {
            var pages = PageGroups.In(group, comparison).Select(item => ChangeWords.Page(item.Page.Path)).ToList();
            if (pages.Count > 0) sheet.Item(new Piece($"{PageGroups.Sentence(group, pages.Count)}:", Tone.Dim), $" {string.Join(", ", pages)}");
        }
    }

    public static void Losses(Comparison comparison, Sheet sheet)
    {
        foreach (var loss in comparison.Losses)
        {
            var page = loss is { Kind: LossKind.Link, Page: { } file } ? $" on {ChangeWords.Page(file)}" : "";
            sheet.Item(new Piece($"{English.Beginning(ChangeWords.Of(loss.Kind))} {loss.Address}", Tone.Strong), $"{page}: {loss.Sentence}");
        }
    }

    public static void FrontMatter(Comparison comparison, Sheet sheet)
    {
        foreach (var matter in comparison.FrontMatter)
        {
            sheet.Item(new Piece(matter.File, Tone.Strong), matter.Page.Length == 0 ? " (the whole report)" : "");
            Fields.Properties(matter.Fields, sheet);
            Fields.Named(comparison, matter.Causes, sheet);
        }
    }

    private static void Write(Comparison comparison, PageChange page, Sheet sheet)
    {
        sheet.Item(new Piece(page.Title, Tone.Strong), $" ({PageGroups.Address(page)}): ", Word(page.Difference));
        if (page.Difference is PageDifference.Added or PageDifference.Removed)
        {
            sheet.Field("holds", ChangeWords.Extent(page)); // who wants its words reads the page
            return;
        }

        if (!page.IsHeadExplained) Fields.Properties(page.Head, sheet);
        foreach (var section in page.Sections)
            foreach (var block in section.Blocks.Where(block => !block.IsExplained)) Write(comparison, page, section, block, sheet);
        if (page.Sections.Sum(section => section.Blocks.Count(block => block.IsExplained)) is > 0 and var explained) sheet.Field("follows", PageGroups.Explained(explained));
    }

    private static void Write(Comparison comparison, PageChange page, SectionChange section, BlockChange block, Sheet sheet)
    {
        var also = block.AlsoOn.IsEmpty ? "" : $". {ChangeWords.AlsoOn(block)}";
        sheet.Field(ChangeWords.Of(block.Difference), new Piece($"line {Words.Of(block.Line)}{ChangeWords.Under(section.Heading)}{ChangeWords.Elsewhere(block, page)}{also}", Tone.Dim));
        sheet.Field("", WordMarks.Of(block.Words));
        // That an author's page was changed in the author's file goes without saying.
        var told = block.Causes.Where(id => page.WrittenIn is null || comparison.Causes.FirstOrDefault(cause => cause.Id == id)?.Subject != page.WrittenIn);
        Fields.Named(comparison, [.. told], sheet);
    }

    private static Piece Word(PageDifference difference) => new(ChangeWords.Of(difference), difference switch
    {
        PageDifference.Removed => Tone.Error,
        PageDifference.Added => Tone.Good,
        PageDifference.Moved => Tone.Warning,
        _ => Tone.Plain,
    });
}
