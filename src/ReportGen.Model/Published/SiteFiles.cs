namespace ReportGen.Published;

/// <summary>Files that machines look for at a fixed place of a site that has an address.</summary>
public static class SiteFiles
{
    /// <summary>The Atom feed.</summary>
    public const string Feed = "feed.xml";

    public const string Sitemap = "sitemap.xml";
}
