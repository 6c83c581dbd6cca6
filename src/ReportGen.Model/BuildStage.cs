namespace ReportGen;

/// <summary>What a build does, in the order in which it is told; some go on side by side.</summary>
public enum BuildStage
{
    /// <summary>Files of the report into memory.</summary>
    Reading,

    /// <summary>Datasets, sources, selections and settings.</summary>
    Data,

    Metrics,

    Claims,

    /// <summary>What charts and tables show.</summary>
    Charts,

    /// <summary>Posts, pages and all other prose.</summary>
    Prose,

    /// <summary>Pictures of charts.</summary>
    Drawing,

    /// <summary>Pages and all other files, and what is found in them.</summary>
    Site,

    /// <summary>The new site in the place of the old one.</summary>
    Writing,
}
