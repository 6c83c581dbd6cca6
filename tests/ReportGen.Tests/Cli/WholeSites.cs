using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Published;

namespace ReportGen.Tests.Cli;

/// <summary>Sites that are there as a whole, for writers that take them file by file.</summary>
internal static class WholeSites
{
    public static SiteChange? Replaced(this SiteWriter writer, OutputTree site, DiagnosticBag bag)
    {
        foreach (var (path, bytes) in site.InOrder()) writer.Write(path, bytes);
        return writer.Replace(bag);
    }

    /// <summary>As a build hands them on: the manifest last.</summary>
    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> InOrder(this OutputTree site) =>
        site.Files.OrderBy(file => file.Key == OutputTree.ManifestPath);
}
