using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Published;

namespace ReportGen.Tests.Site;

/// <summary>A finished site as tests look at it.</summary>
internal sealed class BuiltSite(OutputTree tree)
{
    public IEnumerable<string> Paths => tree.Files.Keys;

    public IEnumerable<string> PagePaths => Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Pages in the layout: all but those that forward an old address, and those that other sites show in a frame.</summary>
    public IEnumerable<string> FullPagePaths => PagePaths.Where(path =>
        !path.StartsWith("posts/old-name/", StringComparison.Ordinal) && !path.EndsWith("/embed/index.html", StringComparison.Ordinal));

    public ReadOnlyMemory<byte> Bytes(string path) => tree.Files[path];

    public string Text(string path) => Encoding.UTF8.GetString(tree.Files[path].Span);

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The one path that begins and ends like this; what stands between is a fingerprint.</summary>
    public string Path(string start, string end) =>
        Assert.Single(Paths, path => path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal));
}
