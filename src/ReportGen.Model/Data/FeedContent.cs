namespace ReportGen.Data;

/// <summary>What the feed holds of each post.</summary>
public enum FeedContent
{
    /// <summary>The whole text, with figures as pictures.</summary>
    Full,

    /// <summary>The summary alone.</summary>
    Summary,
}
