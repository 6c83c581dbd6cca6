namespace ReportGen.Narrative;

/// <summary>Whether posts marked <c>draft: true</c> are part of a build.</summary>
public enum DraftPosts
{
    LeftOut,
    Included,
}
