namespace ReportGen.Diff;

/// <summary>What is known of whether the site of an edition is what its content gives.</summary>
public enum Standing
{
    /// <summary>No content lies beside it: it is taken as it is.</summary>
    Alone,

    /// <summary>It was built for the comparison.</summary>
    Built,

    /// <summary>It was built from the content that lies beside it.</summary>
    Fitting,

    /// <summary>It was to be built, and there is no content to build it from: it is taken as it is.</summary>
    Unbuilt,

    /// <summary>Its manifest tells of the content that lies beside it, and its files are not those that the manifest lists.</summary>
    Edited,

    /// <summary>Content lies beside it, and its manifest does not tell what it was built from, as those of earlier versions.</summary>
    Untold,

    /// <summary>The content that lies beside it cannot be read.</summary>
    Unread,

    /// <summary>It was built from something else than the content that lies beside it.</summary>
    Stale,
}
