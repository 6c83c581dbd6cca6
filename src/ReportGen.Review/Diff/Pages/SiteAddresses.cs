namespace ReportGen.Diff.Pages;

/// <summary>Addresses inside a site as readers write them down.</summary>
internal static class SiteAddresses
{
    /// <summary><c>posts/first/</c> for <c>posts/first/index.html</c>.</summary>
    public static string Of(string path) =>
        path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    /// <summary>The file that a link of a page leads to; null when it leaves the site or is no address.</summary>
    /// <param name="page">The file of the page that has the link.</param>
    /// <param name="target">As written, relative to the page.</param>
    public static string? FileOf(string page, string target)
    {
        // A host that no site has: it is seen whether the link stays below it.
        var root = new Uri("http://site.invalid/");
        if (!Uri.TryCreate(new Uri(root, page), target, out var found) || found.Authority != root.Authority) return null;
        var path = Uri.UnescapeDataString(found.AbsolutePath[1..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
