namespace ReportGen.Data;

/// <summary>Which pages get a preview card of their own.</summary>
public enum CardedPages
{
    /// <summary>Posts, pages, datasets, the ledger and the first page.</summary>
    All,

    /// <summary>Posts alone: other pages have no picture, not even that of a post.</summary>
    Posts,

    /// <summary>None: only pictures that authors name stand beside links.</summary>
    None,
}
