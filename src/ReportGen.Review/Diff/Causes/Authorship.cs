using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Who wrote a page, and which file holds its words.</summary>
/// <param name="Place">The page.</param>
/// <param name="Texts">What is known of the files.</param>
internal sealed record Authorship(TextPlace Place, TextCauses Texts)
{
    public bool IsMade => Place.WrittenIn is null;

    /// <summary>The cause of words that are bound to nothing that moved.</summary>
    public ImmutableArray<Cause> Of(DifferingWords words) => Texts.Of(Place, words.Gone, words.Come);

    /// <summary>The same of what the page itself lists.</summary>
    public ImmutableArray<Cause> OfListed(DifferingWords words) => Texts.OfListed(Place, words.Gone, words.Come);
}
