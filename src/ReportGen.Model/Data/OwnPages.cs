namespace ReportGen.Data;

/// <summary>Which things of a sort get a page of their own.</summary>
public enum OwnPages
{
    All,

    /// <summary>Those that the first page, a key figure or a main claim rests on; of numbers only.</summary>
    Main,

    /// <summary>None: all stand on one page.</summary>
    None,
}
