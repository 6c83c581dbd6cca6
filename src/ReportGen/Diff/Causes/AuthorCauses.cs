using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Tells front matter that somebody wrote anew from front matter whose bound numbers and verdicts moved.</summary>
internal static class AuthorCauses
{
    public static ImmutableArray<FrontMatterChange> Caused(ImmutableArray<FrontMatterChange> changes, WordCauses words, CauseBook book) =>
        [.. changes.Select(change => change with { Causes = [.. change.Fields.SelectMany(field => words.Of(field) ?? [Text(change.File, book)]).Distinct(StringComparer.Ordinal)] })];

    /// <summary>The cause that somebody wrote in a file.</summary>
    public static string Text(string file, CauseBook book) => book.Note(CauseKind.Text, null, file, $"What is written in {file} was changed.", []);
}
