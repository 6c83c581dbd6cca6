using ReportGen.Site.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>Why a page differs, which says how closely it has to be read.</summary>
internal enum PageGroup
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
internal static class PageGroups
{
    public static PageGroup Of(PageChange page) => page.Difference switch
    {
        _ when page.IsWritten => PageGroup.Written,
        PageDifference.Markup => PageGroup.Markup,
        _ => page.IsToldElsewhere ? PageGroup.Repeated : PageGroup.Following,
    };

    public static string Sentence(PageGroup group, int count) => group switch
    {
        PageGroup.Written => Words.Of(count, "page was written, moved, added or removed", "pages were written, moved, added or removed"),
        PageGroup.Following => $"{Words.Of(count, "page differs", "pages differ")} only by what follows from the changes above",
        PageGroup.Repeated => $"{Words.Of(count, "page differs", "pages differ")} only by what is told of another page, or follows from the changes above",
        _ => $"{Words.Of(count, "page reads", "pages read")} the same, with other HTML: templates, styles, names of files",
    };

    /// <summary>Where the page is, where it was, and who wrote it.</summary>
    public static string Address(PageChange page)
    {
        var moved = page.PathBefore is { } before && before != page.Path ? $", before at {ChangeWords.Page(before)}" : "";
        return $"{ChangeWords.Page(page.Path)}{moved}{(page.WrittenIn is { } file ? $", written in {file}" : "")}";
    }
}
