using System.Text;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>A pipeline that publishes <c>content/static/</c> and tells in the manifest what it was built from, as the real one does.</summary>
internal static class OriginSite
{
    public static BuildResult Build(SourceTree tree, BuildOptions options)
    {
        var files = tree.Under("content/static").Select(file => (file.Path["content/static/".Length..], Encoding.UTF8.GetString(file.Bytes.Span)));
        var site = Shell.SiteOf([.. files]).Files;
        var origin = SiteOrigin.Of(tree, new AskedOfBuild(options.BaseUrl, options.Drafts, options.Future));
        var told = JsonText.Words(json => json.Object(SiteOrigin.Member, () => origin.Write(json))).Trim().TrimStart('{').TrimEnd('}').Trim();
        var manifest = Encoding.UTF8.GetString(site[OutputTree.ManifestPath].Span).Replace("\"files\":", $"{told},\"files\":", StringComparison.Ordinal);
        return Shell.Built(new OutputTree(site.SetItem(OutputTree.ManifestPath, Encoding.UTF8.GetBytes(manifest))));
    }
}
