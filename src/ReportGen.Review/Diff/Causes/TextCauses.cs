namespace ReportGen.Diff.Causes;

/// <summary>The causes that lie in words which are bound to nothing that moved. A published page does not tell whether its author, its
/// template or its data hold them.</summary>
internal static class TextCauses
{
    /// <summary>Of pages that no author wrote.</summary>
    public static Cause OfPages { get; } = new(
        CauseKind.Text,
        null,
        "pages",
        "Pages that are made from data read otherwise in words that are bound to no number, claim or record that changed.",
        []);

    /// <summary>Of what an author wrote in a file, and of what stands around it on its page.</summary>
    public static Cause OfFile(string file) => Of(file, $"What is written in {file}, or stands around it on its page, reads otherwise.");

    /// <param name="writtenIn">The file that an author wrote the page in; null for a page that is made from data.</param>
    public static Cause OfPage(PageDifference difference, string title, string? writtenIn) => (difference, writtenIn) switch
    {
        (_, null) => OfPages,
        (PageDifference.Added, { } file) => Of(file, $"The page “{title}” was added in {file}."),
        (PageDifference.Removed, { } file) => Of(file, $"The page “{title}”, written in {file}, was removed."),
        (_, { } file) => OfFile(file),
    };

    private static Cause Of(string file, string sentence) => new(CauseKind.Text, null, file, sentence, []);
}
