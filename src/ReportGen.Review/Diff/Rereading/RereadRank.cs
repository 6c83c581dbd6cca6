namespace ReportGen.Diff.Rereading;

/// <summary>Which sentences a reviewer reads again first: those that cite a claim that flipped, then titles and captions of what shows a
/// number that moved, then the nearest. What stands a paragraph away, and items of lists that are no sentences, come last.</summary>
internal enum RereadRank
{
    Citing,
    Figure,
    Near,
    Item,
    Away,
}

internal static class RereadRanks
{
    public static RereadRank Of(Reread one) => one switch
    {
        { Nearness: Nearness.Around } when one.Beside.Any(IsClaim) => RereadRank.Citing,
        { Nearness: Nearness.Neighbour } => RereadRank.Away,
        { Place.Part: PagePart.Figure } => RereadRank.Figure,
        { IsItem: true } => RereadRank.Item,
        _ => RereadRank.Near,
    };

    /// <summary>Whether the name of what moved is that of a claim.</summary>
    public static bool IsClaim(string name) => name.StartsWith("claim:", StringComparison.Ordinal);
}
