using ReportGen.Site.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>Why a page differs, which says how closely it has to be read.</summary>
internal enum PageGroup
{
    /// <summary>Somebody wrote something, or the page itself came, went or moved.</summary>
    Written,

    /// <summary>All that differs follows from numbers and verdicts that moved.</summary>
    Following,

    /// <summary>It reads the same.</summary>
    Markup,
}

/// <summary>Sorts pages by why they differ.</summary>
internal static class PageGroups
{
    public static PageGroup Of(PageChange page) => page.Difference switch
    {
        PageDifference.Markup when page.Head.IsEmpty => PageGroup.Markup,
        PageDifference.Text when page.Head.IsEmpty && page.Sections.All(section => section.Blocks.All(block => block.IsExplained)) => PageGroup.Following,
        _ => PageGroup.Written,
    };

    public static string Sentence(PageGroup group, int count) => group switch
    {
        PageGroup.Written => Words.Of(count, "page was written, moved, added or removed", "pages were written, moved, added or removed"),
        PageGroup.Following => $"{Words.Of(count, "page differs", "pages differ")} only by what numbers and verdicts moved",
        _ => $"{Words.Of(count, "page reads", "pages read")} the same, with other HTML: templates, styles, names of files",
    };

    /// <summary>Where the page is, where it was, and who wrote it.</summary>
    public static string Address(PageChange page)
    {
        var moved = page.PathBefore is { } before && before != page.Path ? $", before at {ChangeWords.Page(before)}" : "";
        return $"{ChangeWords.Page(page.Path)}{moved}{(page.WrittenIn is { } file ? $", written in {file}" : "")}";
    }
}
