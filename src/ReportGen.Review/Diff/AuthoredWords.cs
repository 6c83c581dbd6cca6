using ReportGen.Diff.Causes;

namespace ReportGen.Diff;

/// <summary>Tells which of the words that differ somebody wrote: those that a file holds which is known and whose text differs. What a page
/// makes of data is nobody's.</summary>
internal static class AuthoredWords
{
    /// <summary>Whether somebody wrote any of what differs in a paragraph. Where the files of a side are not known, all that is bound to
    /// nothing on the page of an author counts.</summary>
    public static bool AreIn(BlockChange block, PageChange page, Comparison found) => !block.IsExplained
        && block.Causes.Any(
            cause => IsOfAuthor(cause) || (cause.Kind == CauseKind.Text && page.WrittenIn is not null && !found.AreFilesKnown));

    public static bool AreIn(FrontMatterChange change) => change.Causes.IsEmpty || change.Causes.Any(IsOfAuthor);

    /// <summary>Whether something that is defined only reads otherwise; in how many digits it is printed is no word.</summary>
    public static bool AreIn(DefinitionChange change) =>
        change.Difference == DefinitionDifference.Reworded && change.Fields.Any(one => one.Field != "digits");

    /// <summary>The paragraphs of pages that stayed in which their authors put other words, each once: a heading also stands in the
    /// contents of its page.</summary>
    public static IEnumerable<BlockChange> Paragraphs(Comparison found) =>
        from page in found.Pages
        where page is { WrittenIn: not null, Difference: PageDifference.Text or PageDifference.Moved }
        from block in page.Sections.SelectMany(section => section.Blocks)
            .Where(block => IsParagraph(block, page, found)).DistinctBy(block => block.At is { } at ? (object)at : block)
        select block;

    private static bool IsParagraph(BlockChange block, PageChange page, Comparison found) =>
        AreIn(block, page, found) && block.Part is not (PagePart.Listed or PagePart.Figure)
            && (!found.AreFilesKnown || block.At?.Path == page.WrittenIn)
            && block.Causes.Any(cause => cause.Kind == CauseKind.Text);

    private static bool IsOfAuthor(Cause cause) =>
        cause.IsOfWords && cause.Kind != CauseKind.Layout && TextCauses.NamesFile(cause);
}
