using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>Pages that read otherwise, what is no longer reached, and what pages say of themselves.</summary>
internal static class PageSections
{
    public static void Write(Comparison comparison, CauseWords causes, Sheet sheet)
    {
        if (!comparison.Pages.IsEmpty) sheet.Head("Pages", comparison.Pages.Length);
        foreach (var page in comparison.Pages) Write(page, causes, sheet);
        if (!comparison.Losses.IsEmpty) sheet.Head("Addresses and links that are gone", comparison.Losses.Length);
        foreach (var loss in comparison.Losses) Write(loss, sheet);
        if (!comparison.FrontMatter.IsEmpty) sheet.Head("Front matter", comparison.FrontMatter.Length);
        foreach (var matter in comparison.FrontMatter)
        {
            sheet.Item(new Piece(matter.File, Tone.Strong));
            CauseWords.Write(matter.Fields, sheet);
        }
    }

    private static void Write(PageChange page, CauseWords causes, Sheet sheet)
    {
        sheet.Item(new Piece(CauseWords.Address(page.Path), Tone.Strong), ": ", Word(page.Difference), page.Title.Length == 0 ? "" : $": {page.Title}");
        if (page.PathBefore is { } before && before != page.Path) sheet.Field("was at", CauseWords.Address(before));
        if (page.WrittenIn is { } file) sheet.Field("written in", file);
        CauseWords.Write(page.Head, sheet);
        if (page.Difference is PageDifference.Added or PageDifference.Removed)
        {
            sheet.Field("", ChangeWords.Extent(page)); // who wants its words reads the page
            return;
        }

        foreach (var section in page.Sections)
            foreach (var block in section.Blocks) Write(block, section, causes, sheet);
    }

    private static void Write(BlockChange block, SectionChange section, CauseWords causes, Sheet sheet)
    {
        var heading = section.Heading.Length == 0 ? "" : $" “{section.Heading}”";
        var explained = block.IsExplained ? "; it follows from what moved" : "";
        sheet.Field(Word(block.Difference), new Piece(FormattableString.Invariant($"line {block.Line}{heading}{explained}"), Tone.Dim));
        if (block.From is { } place) sheet.Field("", $"stood in {CauseWords.Of(place with { Words = "" })}");
        if (block.To is { } now) sheet.Field("", $"stands in {CauseWords.Of(now with { Words = "" })} now");
        if (!block.AlsoOn.IsEmpty) sheet.Field("", $"the same in {string.Join("; ", block.AlsoOn.Select(other => CauseWords.Of(other with { Words = "" })))}");
        sheet.Field("", WordDiff.Of(block));
        if (!block.Moved.IsEmpty) sheet.Field("", new Piece($"moved: {string.Join(", ", block.Moved)}", Tone.Dim));
        if (block.Moved.IsEmpty) causes.Write(block.Causes, sheet);
    }

    private static void Write(Loss loss, Sheet sheet)
    {
        var page = loss.Page is { } file ? $" on {CauseWords.Address(file)}" : "";
        sheet.Item(new Piece($"{Word(loss.Kind)} {loss.Address}", Tone.Strong), $"{page}: {loss.Sentence}");
    }

    private static Piece Word(PageDifference difference) => difference switch
    {
        PageDifference.Removed => new Piece("removed", Tone.Error),
        PageDifference.Added => new Piece("added", Tone.Good),
        PageDifference.Moved => new Piece("moved", Tone.Warning),
        PageDifference.Text => "reads otherwise",
        _ => "reads the same, other HTML",
    };

    private static string Word(BlockDifference difference) => difference switch
    {
        BlockDifference.Removed => "removed",
        BlockDifference.Added => "added",
        BlockDifference.Moved => "moved",
        _ => "changed",
    };

    private static string Word(LossKind kind) => kind switch
    {
        LossKind.Page => "page",
        LossKind.Anchor => "place",
        LossKind.File => "file",
        _ => "link to",
    };
}
