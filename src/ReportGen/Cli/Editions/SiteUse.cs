namespace ReportGen.Cli.Editions;

/// <summary>What is taken where a side is a site and content lies beside it.</summary>
internal enum SiteUse
{
    /// <summary>The site, if that content gives it.</summary>
    Fitting,

    /// <summary>The site, whatever lies beside it.</summary>
    AsCommitted,

    /// <summary>What that content gives.</summary>
    Built,
}
