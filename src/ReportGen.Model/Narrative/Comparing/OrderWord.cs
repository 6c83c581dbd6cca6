namespace ReportGen.Narrative.Comparing;

/// <summary>A word that sets one thing before another.</summary>
/// <param name="Word">In small letters; one word, or two with a blank between.</param>
internal sealed record OrderWord(string Word, OrderSort Sort);

/// <summary>The sorts of such words.</summary>
internal enum OrderSort
{
    /// <summary>It says which is more, less or the same wherever it stands.</summary>
    Order,

    /// <summary>The same, but only between the names of two selections.</summary>
    BetweenNames,

    /// <summary>It says that something holds of all or of none; it is counted and never told.</summary>
    AllOrNone,
}
