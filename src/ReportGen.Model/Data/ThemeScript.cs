namespace ReportGen.Data;

/// <summary>Whether pages carry the script of the theme, which sorts, filters and searches.</summary>
public enum ThemeScript
{
    /// <summary>It stands in every page.</summary>
    Inline,

    /// <summary>No page has a script that runs.</summary>
    None,
}
