using ReportGen.Narrative.Links;

namespace ReportGen.Site;

/// <summary>Where the site will stand on the web, with a slash at the end: <c>https://example.org/reports/</c>.</summary>
internal sealed record SiteAddress(Uri Uri)
{
    /// <summary><c>/</c> or <c>/reports/</c>, in percent codes where an address needs them: as links have it.</summary>
    public string Path => Uri.AbsolutePath;

    /// <summary>The same with its percent codes read: as a link is looked up.</summary>
    public string ReadPath => Uri.UnescapeDataString(Path);

    public string Of(Route route) => OfFile(route.Path);

    public string OfFile(string path) => new Uri(Uri, SitePath.Encoded(path)).AbsoluteUri;

    /// <param name="written">An address that the earlier rooms and the command line have found usable; null when there is none.</param>
    public static SiteAddress? Of(string? written) =>
        written is null ? null : new SiteAddress(new Uri(written.EndsWith('/') ? written : written + "/", UriKind.Absolute));
}
