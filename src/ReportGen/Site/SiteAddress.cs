using ReportGen.Diagnostics;

namespace ReportGen.Site;

/// <summary>Where the site will stand on the web, with a slash at the end: <c>https://example.org/reports/</c>.</summary>
internal sealed record SiteAddress(Uri Uri)
{
    /// <summary><c>/</c> or <c>/reports/</c>.</summary>
    public string Path => Uri.AbsolutePath;

    public string Of(Route route) => new Uri(Uri, route.Path).AbsoluteUri;

    public string OfFile(string path) => new Uri(Uri, path).AbsoluteUri;

    /// <summary>Null, with a finding, when there is no usable address.</summary>
    public static SiteAddress? Read(string? written, DiagnosticBag bag)
    {
        var place = SourceSpan.File("content/report.yaml");
        if (string.IsNullOrWhiteSpace(written))
        {
            bag.Report(SiteCodes.NoBaseUrl, place, "without 'base_url' the site has no canonical addresses, feed and sitemap.", "write 'base_url: https://…/' where the site will stand");
            return null;
        }

        var text = written.EndsWith('/') ? written : written + "/";
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0)
            return new SiteAddress(uri);
        bag.Report(SiteCodes.BadBaseUrl, place, $"'{written}' is not the address of a site.", "write it as 'https://example.org/' or 'https://example.org/reports/'");
        return null;
    }
}
