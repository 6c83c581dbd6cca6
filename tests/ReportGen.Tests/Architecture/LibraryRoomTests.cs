using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Architecture;

/// <summary>Each library, and the disk and the console, is known to one room only, but for two that work on letters and pixels in more.</summary>
public partial class LibraryRoomTests
{
    private static readonly (string Namespace, string[] Rooms)[] Libraries =
    [
        ("YamlDotNet", ["Sources"]),
        ("Markdig", ["Prose", "Narrative"]), // read there, resolved and rendered here,
        ("TextMateSharp", ["Narrative"]),
        ("ScottPlot", ["Drawing"]),
        ("SkiaSharp", ["Drawing", "Pictures"]),
        ("HarfBuzzSharp", ["Sources", "Drawing"]), // composes letters there, shapes them here
        ("Scriban", ["Templates"]),
        ("NUglify", ["Site"]),
        ("AngleSharp", ["Snapshots"]),
        ("System.CommandLine", ["Cli"]),
        ("Spectre.Console", ["Cli"]),
        ("Microsoft.AspNetCore", ["Cli"]),
    ];

    [Fact]
    public void A_library_is_named_only_in_its_room() => Assert.Empty(ProductCode.Files.SelectMany(LibraryViolations));

    [Fact]
    public void The_disk_the_console_and_the_process_are_named_only_in_Cli() => Assert.Empty(ProductCode.Files.SelectMany(DiskViolations));

    [Fact]
    public void Every_package_of_the_product_has_its_room()
    {
        var projects = ProductCode.Projects.Select(project => XDocument.Load(RepositoryRoot.Combine("src", project.Project, $"{project.Project}.csproj")));
        var packages = projects.SelectMany(project => project.Descendants("PackageReference")).Select(reference => (string?)reference.Attribute("Include") ?? "").ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains(Libraries, library => package.StartsWith(library.Namespace, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_browser_is_driven_only_by_tests_in_a_project_of_their_own()
    {
        var projects = new[] { "src", "tests", "bench" }.SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.csproj", SearchOption.AllDirectories));
        var driving = projects.Where(project => XDocument.Load(project).Descendants("PackageReference").Any(reference => (string?)reference.Attribute("Include") == "Microsoft.Playwright"));

        Assert.Equal(["ReportGen.BrowserTests.csproj"], driving.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("Data/A.cs", "using YamlDotNet.Core;", true)]
    [InlineData("Data/A.cs", "class A { YamlDotNet.Core.Mark mark; }", true)]
    [InlineData("Data/A.cs", "// YamlDotNet counts from 1", false)]
    [InlineData("Sources/A.cs", "using YamlDotNet.Core;", false)]
    public void A_library_in_another_room_is_seen(string name, string text, bool isSeen) =>
        Assert.Equal(isSeen, LibraryViolations(ProductCode.Of(name, text)).Any());

    [Theory]
    [InlineData("var x = File.ReadAllText(path);", true)]
    [InlineData("new FileInfo(path)", true)]
    [InlineData("System.IO.File.Exists(path)", true)]
    [InlineData("Console.WriteLine();", true)]
    [InlineData("Environment.GetEnvironmentVariable(name)", true)]
    [InlineData("SourceSpan.File(path)", false)]
    [InlineData("file.Bytes", false)]
    [InlineData("Environment.NewLine", false)]
    public void The_disk_in_another_room_is_seen(string text, bool isSeen) =>
        Assert.Equal(isSeen, DiskViolations(ProductCode.Of("Data/A.cs", text)).Any());

    private static IEnumerable<string> LibraryViolations(ProductCode file) =>
        from library in Libraries
        where !library.Rooms.Contains(file.Room) && Regex.IsMatch(file.Code, $@"(?<![\w.]){Regex.Escape(library.Namespace)}(?!\w)\s*[.;]")
        select $"{file.Name} names {library.Namespace}, which only {string.Join(" and ", library.Rooms)} may.";

    private static IEnumerable<string> DiskViolations(ProductCode file) =>
        file.Room is "Cli" or "Program" ? []
            : Disk().Matches(file.Code).Select(match => $"{file.Name} names {match.Value}: only Cli touches the disk, the console and the process.");

    [GeneratedRegex(@"(?:(?<![\w.])|System\.IO\.)(?:File|Directory|Console|Process)\.[A-Z]\w*|\b(?:FileInfo|DirectoryInfo|FileStream|StreamReader|StreamWriter|DriveInfo|FileSystemWatcher)\b(?=\s*[(.])|(?<![\w.])Environment\.(?:Get|Current|Exit|Process|User|Machine)\w*")]
    private static partial Regex Disk();
}
