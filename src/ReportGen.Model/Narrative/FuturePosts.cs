namespace ReportGen.Narrative;

/// <summary>Whether posts dated after the report's own day (<c>as_of</c>) are part of a build.</summary>
public enum FuturePosts
{
    LeftOut,
    Included,
}
