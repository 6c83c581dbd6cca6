using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Architecture;

/// <summary><c>ARCHITECTURE.md</c> can be read at one sitting, and what it names exists.</summary>
public sealed partial class ArchitectureDocumentTests
{
    private const int MostBytes = 12_000;

    private static readonly string Document = File.ReadAllText(RepositoryRoot.Combine("ARCHITECTURE.md"));

    private static readonly HashSet<string> Places = [.. PlacesBelow("src"), .. PlacesBelow("tests"), .. PlacesBelow("docs"), .. PlacesBelow("templates"), .. PlacesBelow(".github"), .. Directory.EnumerateFiles(RepositoryRoot.Path).Select(path => $"/{Path.GetFileName(path)}")];

    [Fact]
    public void It_is_short() => Assert.InRange(Encoding.UTF8.GetByteCount(Document), 1, MostBytes);

    [Fact]
    public void Every_file_and_folder_that_it_names_exists()
    {
        var named = Named().Matches(Document).Select(match => match.Groups["path"].Value).Distinct().ToList();

        Assert.InRange(named.Count, 60, int.MaxValue);
        Assert.All(named, path => Assert.Contains(Places, place => place.EndsWith($"/{path}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_room_is_in_its_table() =>
        Assert.All(
            ProductCode.Files.Where(file => file.Name.Contains('/', StringComparison.Ordinal)).Select(file => file.Room).Distinct(),
            room => Assert.Contains($"\n| `{room}` |", Document, StringComparison.Ordinal));

    /// <summary>Files, and their folders, with forward slashes.</summary>
    private static IEnumerable<string> PlacesBelow(string folder) =>
        Directory.EnumerateFileSystemEntries(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories)
            .Select(path => $"/{Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/')}")
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Append($"/{folder}");

    /// <summary>In code marks: a path of more than one part, or a name with an ending that files here have. Not a place of the site, and no command.</summary>
    [GeneratedRegex(@"`(?<path>(?:[\w.]+/)*[\w.-]+\.(?:cs|md|yml|ps1|html)|(?:src|tests|docs|templates|[A-Z]\w+)/[\w./-]*?\w)/?`")]
    private static partial Regex Named();
}
