using System.Text;
using ReportGen.Diff;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>The smallest sites and sources that can be a side of a comparison.</summary>
internal static class Sites
{
    public const string Report = """{"generator":"ReportGen","format":2}""";

    /// <summary>A file of an edition.</summary>
    public static string Text(this Edition edition, string path) => Encoding.UTF8.GetString(edition.Files[path].Span);

    /// <summary>Writes a site as a build leaves it.</summary>
    public static TestFolder WithSite(this TestFolder folder, string path, params (string Path, string Text)[] files)
    {
        foreach (var (name, bytes) in Shell.SiteOf([("report.json", Report), .. files]).Files) folder.With($"{path}/{name}", Encoding.UTF8.GetString(bytes.Span));
        return folder;
    }

    /// <summary>Writes sources whose site, by the pipeline of <see cref="Shell"/>, is the same.</summary>
    public static TestFolder WithContent(this TestFolder folder, string path, params (string Path, string Text)[] files)
    {
        folder.With($"{path}/report.yaml", "title: A report\n").With($"{path}/static/report.json", Report);
        foreach (var (name, text) in files) folder.With($"{path}/static/{name}", text);
        return folder;
    }
}
