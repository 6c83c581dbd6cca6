using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>Why a page differs, which says how closely it has to be read.</summary>
public enum PageGroup
{
    /// <summary>Somebody wrote something, or the page itself came, went or moved.</summary>
    Written,

    /// <summary>All that differs follows from numbers and verdicts that moved.</summary>
    Following,

    /// <summary>What else differs is told of another page, which has the same.</summary>
    Repeated,

    /// <summary>It reads the same.</summary>
    Markup,
}

/// <summary>Sorts pages by why they differ.</summary>
public static class PageGroups
{
    public static PageGroup Of(PageChange page) => page.Difference switch
    {
        _ when page.IsWritten => PageGroup.Written,
        PageDifference.Markup => PageGroup.Markup,
        _ => page.IsToldElsewhere ? PageGroup.Repeated : PageGroup.Following,
    };

    /// <summary>The pages of a group by address. Of those that somebody wrote, the author's own come first, then those that came, went or
    /// moved: what is made from data follows from them.</summary>
    public static IEnumerable<(int Index, PageChange Page)> In(PageGroup group, Comparison comparison) =>
        comparison.Pages.Index()
            .Where(item => Of(item.Item) == group)
            .OrderBy(item => Rank(item.Item))
            .Select(item => (item.Index, item.Item));

    public static string Sentence(PageGroup group, int count) => group switch
    {
        PageGroup.Written => Words.Of(count, "page was written, moved, added or removed", "pages were written, moved, added or removed"),
        PageGroup.Following => $"{Words.Of(count, "page differs", "pages differ")} only by what follows from the changes above",
        PageGroup.Repeated =>
            $"{Words.Of(count, "page differs", "pages differ")} only by what is told of another page, or follows from the changes above",
        _ => $"{Words.Of(count, "page reads", "pages read")} the same, with other HTML: templates, styles, names of files",
    };

    private static int Rank(PageChange page) => page switch
    {
        { WrittenIn: not null } => 0,
        { Difference: PageDifference.Added or PageDifference.Removed or PageDifference.Moved } => 1,
        _ => 2,
    };

    /// <summary>"11 lines differ only by what follows from the changes above", of lines of a page.</summary>
    public static string Explained(int lines) =>
        $"{Words.Of(lines, "line differs", "lines differ")} only by what follows from the changes above";

    /// <summary>"11 lines differ in what it lists below its text", of lines of a page.</summary>
    public static string Listed(int lines) => $"{Words.Of(lines, "line differs", "lines differ")} in what it lists below its text";

    /// <summary>"60 lines stand elsewhere on the page and read the same".</summary>
    public static string Moved(int lines) =>
        $"{Words.Of(lines, "line stands", "lines stand")} elsewhere on the page and {(lines == 1 ? "reads" : "read")} the same";

    /// <summary>Where the page is, where it was, and who wrote it.</summary>
    public static string Address(PageChange page)
    {
        var moved = page.PathBefore is { } before && before != page.Path ? $", before at {ChangeWords.Page(before)}" : "";
        return $"{ChangeWords.Page(page.Path)}{moved}{(page.WrittenIn is { } file ? $", written in {file}" : "")}";
    }
}
