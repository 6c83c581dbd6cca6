using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Tells front matter that somebody wrote anew from front matter whose bound numbers and verdicts moved.</summary>
internal static class AuthorCauses
{
    public static ImmutableArray<FrontMatterChange> Caused(ImmutableArray<FrontMatterChange> changes, WordCauses words, CauseBook book) =>
        [.. changes.Select(change => change with { Causes = [.. change.Fields.SelectMany(field => words.Of(field) ?? [Text(change.File, book)]).Distinct(StringComparer.Ordinal)] })];

    /// <summary>The pages of authors that came, went or moved, by title, each with its cause.</summary>
    public static ImmutableArray<(string Title, string Cause)> OfPages(ImmutableArray<PageChange> pages, CauseBook book) =>
    [
        .. from page in pages
           let file = page.WrittenIn
           where file is not null && page.Difference is PageDifference.Added or PageDifference.Removed or PageDifference.Moved
           select (page.Title, Note(page, file, book)),
    ];

    private static string Note(PageChange page, string file, CauseBook book) => page.Difference switch
    {
        PageDifference.Added => book.Note(CauseKind.Text, null, file, $"The page “{page.Title}” was added in {file}.", []),
        PageDifference.Removed => book.Note(CauseKind.Text, null, file, $"The page “{page.Title}”, written in {file}, was removed.", []),
        _ => Text(file, book),
    };

    /// <summary>The cause that somebody wrote in a file.</summary>
    public static string Text(string file, CauseBook book) => book.Note(CauseKind.Text, null, file, $"What is written in {file} was changed.", []);
}
