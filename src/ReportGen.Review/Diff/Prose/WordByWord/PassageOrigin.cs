namespace ReportGen.Diff.Prose.WordByWord;

/// <summary>Who put words on a page.</summary>
internal enum PassageOrigin
{
    /// <summary>The page makes them from data: any words that are known to have become others are explained.</summary>
    Made,

    /// <summary>An author: only numbers and claims that are bound follow from anything. The same words beside them were written by hand.</summary>
    Written,
}
