using ReportGen.Site;
using ReportGen.Tests.Proof;

namespace ReportGen.BrowserTests.Support;

/// <summary>The shipped report, built by the pipeline for a base path and served under it from memory.</summary>
/// <param name="Address">Where it is served, with the base path; ends in a slash.</param>
internal sealed record ServedSite(Uri Address, OutputTree Files)
{
    private static readonly Lazy<Task<ServedSite>> AtRoot = new(() => Serve("/"));
    private static readonly Lazy<Task<ServedSite>> InFolder = new(() => Serve("/repo/"));

    /// <summary>The site at the root of its host.</summary>
    public static Task<ServedSite> Root => AtRoot.Value;

    /// <summary>The site in the folder <c>/repo/</c> of its host, as project pages have it.</summary>
    public static Task<ServedSite> Folder => InFolder.Value;

    /// <summary>Every page by its address: what ends in <c>index.html</c> by its folder.</summary>
    public IEnumerable<Uri> Pages => Files.Files.Keys
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal))
        .Select(path => At(path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path));

    /// <summary>The address of a path below the site, without a slash in front.</summary>
    public Uri At(string path) => new(Address, path);

    private static async Task<ServedSite> Serve(string basePath)
    {
        var options = BuildOptions.Default with { BaseUrl = $"https://report.example{basePath}" };
        var files = Pipeline.Run(ShippedReport.Sources, options).Output ?? throw new InvalidOperationException("The shipped report cannot be built: run 'dotnet run --project src/ReportGen -- check'.");
        return new ServedSite(await SiteServer.Start(basePath, files), files);
    }
}
