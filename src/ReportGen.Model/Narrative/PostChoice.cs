namespace ReportGen.Narrative;

/// <summary>Which posts are part of a build.</summary>
/// <param name="LastDay">Posts dated later are left out, with a warning; null for none.</param>
public sealed record PostChoice(DraftPosts Drafts, DateOnly? LastDay)
{
    /// <summary>Every post but drafts.</summary>
    public static PostChoice Default { get; } = new(DraftPosts.LeftOut, LastDay: null);
}
