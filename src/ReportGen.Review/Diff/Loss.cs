namespace ReportGen.Diff;

/// <summary>What a reader no longer reaches.</summary>
public enum LossKind
{
    /// <summary>A page that is gone and whose address leads nowhere.</summary>
    Page,

    /// <summary>A place within a page.</summary>
    Anchor,

    /// <summary>A file with a lasting address: a download, a feed. Not one whose name holds a hash of what is in it.</summary>
    File,

    /// <summary>A link that a page no longer has to another site.</summary>
    Link,
}

/// <summary>An address that is gone.</summary>
/// <param name="Address">Inside the site (<c>posts/first/#notes</c>), or the other site's.</param>
/// <param name="Page">The file of the page that it was on; null for a page or file itself.</param>
/// <param name="Sentence">What it means for a reader, such as that a bookmark breaks, and where the thing is now.</param>
public sealed record Loss(LossKind Kind, string Address, string? Page, string Sentence)
{
    /// <summary>Whether it is the place of a record in a list that is made from data: what is listed there follows from these, and the page
    /// itself stays.</summary>
    public bool IsListed { get; init; }
}
