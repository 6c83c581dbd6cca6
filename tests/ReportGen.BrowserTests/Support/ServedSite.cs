using ReportGen.Published;
using ReportGen.Tests.Support;

namespace ReportGen.BrowserTests.Support;

/// <summary>The shipped report, built by the pipeline for a base path and served under it from memory.</summary>
/// <param name="Address">Where it is served, with the base path; ends in a slash.</param>
internal sealed record ServedSite(Uri Address, OutputTree Files)
{
    private static readonly Uri PublishedHost = new("https://report.example/");
    private static readonly Lazy<Task<ServedSite>> AtRoot = new(() => Serve("/"));
    private static readonly Lazy<Task<ServedSite>> InFolder = new(() => Serve("/repo/"));

    /// <summary>The site at the root of its host.</summary>
    public static Task<ServedSite> Root => AtRoot.Value;

    /// <summary>The site in the folder <c>/repo/</c> of its host, as project pages have it.</summary>
    public static Task<ServedSite> Folder => InFolder.Value;

    /// <summary>Every page that stays where it is, by its address: what ends in <c>index.html</c> by its folder.</summary>
    public IEnumerable<Uri> Pages => PagesOf(Files, text => !IsForwarding(text)).Select(AddressOf);

    /// <summary>Pages that look like all of them.</summary>
    public required IReadOnlyList<Uri> Samples { get; init; }

    /// <summary>The pages that only forward an old address.</summary>
    public IEnumerable<Uri> ForwardingPages => PagesOf(Files, IsForwarding).Select(AddressOf);

    /// <summary>Where the site says that it is published.</summary>
    public Uri Published => new(PublishedHost, Address.AbsolutePath);

    /// <summary>The address of a path below the site, without a slash in front.</summary>
    public Uri At(string path) => new(Address, path);

    private Uri AddressOf(string path) => At(path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private static IEnumerable<string> PagesOf(OutputTree files, Func<string, bool> isMeant) =>
        files.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && isMeant(files.Text(path)));

    private static bool IsForwarding(string html) => html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);

    private static async Task<ServedSite> Serve(string basePath)
    {
        var options = BuildOptions.Default with { BaseUrl = new Uri(PublishedHost, basePath).ToString() };
        var files = Pipeline.Run(ShippedReport.Sources, options).Output ?? throw new InvalidOperationException("The shipped report cannot be built: run 'dotnet run --project src/ReportGen -- check'.");
        var pages = PagesOf(files, text => !IsForwarding(text)).ToDictionary(path => path, files.Text, StringComparer.Ordinal);
        var site = new ServedSite(await SiteServer.Start(basePath, files), files) { Samples = [] };
        return site with { Samples = [.. SamplePages.Of(pages).Select(site.AddressOf)] };
    }
}
