namespace ReportGen.Diff.Causes;

/// <summary>Who wrote a page.</summary>
/// <param name="WrittenIn">The file that an author wrote it in; null for a page that is made from data.</param>
/// <param name="Text">The cause of words that are bound to nothing that moved.</param>
internal sealed record Authorship(string? WrittenIn, Cause Text)
{
    public bool IsMade => WrittenIn is null;
}
