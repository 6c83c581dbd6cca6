using System.Text.RegularExpressions;

namespace ReportGen.Tests.Architecture;

/// <summary>Rooms stand in a row, and each uses only those before it.</summary>
public class RoomOrderTests
{
    [Fact]
    public void Every_folder_is_a_room_and_every_namespace_its_folder()
    {
        var strays = ProductCode.Files.Where(file => !ProductCode.Rooms.Contains(file.Room)).Select(file => file.Name);
        var misnamed = ProductCode.Files
            .Where(file => file.Name.Contains('/', StringComparison.Ordinal) && !Regex.IsMatch(file.Code, $"^namespace {Regex.Escape(file.Namespace)};", RegexOptions.Multiline))
            .Select(file => file.Name);

        Assert.Empty(strays);
        Assert.Empty(misnamed);
    }

    [Fact]
    public void A_room_uses_only_rooms_before_it() =>
        Assert.Empty(ProductCode.Files.SelectMany(file => Violations(file)));

    [Fact]
    public void Another_room_is_named_by_a_using_and_not_in_the_body() =>
        Assert.Empty(Mentions(ProductCode.Files, ProductCode.Files));

    [Theory]
    [InlineData("using ReportGen.Site;")]
    [InlineData("using static ReportGen.Site.Route;")]
    [InlineData("using R = ReportGen.Site.Route;")]
    [InlineData("global using ReportGen.Pipeline;")]
    public void A_using_of_a_later_room_is_seen(string line) =>
        Assert.NotEmpty(Violations(ProductCode.Of("Data/Patch.cs", $"{line}\nnamespace ReportGen.Data;")));

    [Theory]
    [InlineData("Site.Route route;", true)]
    [InlineData("ReportGen.Site.Route route;", true)]
    [InlineData("global::ReportGen.Site.Route route;", true)]
    [InlineData("Site.Pages.HomePage page;", true)]
    [InlineData("var x = model.Site.Route;", false)]
    [InlineData("var x = Site.Length;", false)]
    [InlineData("// Site.Route", false)]
    [InlineData("var x = \"Site.Route\";", false)]
    public void A_room_named_in_a_body_is_seen(string line, bool isSeen)
    {
        var route = ProductCode.Of("Site/Route.cs", "namespace ReportGen.Site;\npublic sealed record Route(string Path);");
        var page = ProductCode.Of("Site/Pages/HomePage.cs", "namespace ReportGen.Site.Pages;\nclass HomePage;");
        var file = ProductCode.Of("Data/Patch.cs", $"namespace ReportGen.Data;\nclass Patch {{ void M() {{ {line}\n }} }}");

        Assert.Equal(isSeen, Mentions([file], [route, page, file]).Any());
    }

    [Fact]
    public void A_folder_of_a_room_uses_only_folders_before_it() =>
        Assert.Empty(ProductCode.Files.SelectMany(file => ProductCode.FolderRows.SelectMany(row => FolderViolations(file, row.Folder, row.Row))));

    [Theory]
    [InlineData("Cli/Disk/A.cs", "using ReportGen.Cli.Reports;", true)]
    [InlineData("Cli/Disk/A.cs", "using Shown = ReportGen.Cli.Reports.RunReport;", true)]
    [InlineData("Cli/Disk/A.cs", "class A { Reports.RunReport report; }", true)]
    [InlineData("Cli/Unknown/A.cs", "using ReportGen.Cli.Disk;", true)]
    [InlineData("Cli/Reports/Changes/A.cs", "using ReportGen.Cli.Disk;", false)]
    [InlineData("Cli/Reports/Changes/A.cs", "using ReportGen.Cli.Reports;", false)]
    [InlineData("Cli/Commands/Build/A.cs", "using ReportGen.Cli.Commands.Check;", true)]
    [InlineData("Cli/Commands/CommandTable.cs", "using ReportGen.Cli.Commands.Check;", false)]
    [InlineData("Cli/CommandLine.cs", "using ReportGen.Cli.Commands;", false)]
    [InlineData("Cli/Disk/A.cs", "class A { int x = surroundings.Reports.Length; }", false)]
    public void A_folder_that_uses_a_later_one_is_seen(string name, string text, bool isSeen) =>
        Assert.Equal(isSeen, ProductCode.FolderRows.Any(row => FolderViolations(ProductCode.Of(name, text), row.Folder, row.Row).Any()));

    private static IEnumerable<string> FolderViolations(ProductCode file, string folder, string[] row)
    {
        var parts = file.Name.StartsWith($"{folder}/", StringComparison.Ordinal) ? file.Name[(folder.Length + 1)..].Split('/') : [];
        if (parts.Length < 2) return []; // the door and public records at the top know all folders
        var used = file.Usings.Where(name => name.StartsWith($"ReportGen.{folder.Replace('/', '.')}.", StringComparison.Ordinal)).Select(name => name.Split('.')[folder.Split('/').Length + 1]);
        var named = row.Where(other => Regex.IsMatch(file.Code, $@"(?<![\w.]){other}\.[A-Z]"));
        return used.Concat(named).Where(other => other != parts[0] && !(Array.IndexOf(row, other) is >= 0 and var at && at < Array.IndexOf(row, parts[0])))
            .Select(other => $"{file.Name} uses {folder}/{other}, which does not stand before {folder}/{parts[0]}: move what both need to an earlier folder.");
    }

    private static IEnumerable<string> Violations(ProductCode file) =>
        from name in file.Usings
        let parts = name.Split('.')
        where parts[0] == "ReportGen" && parts.Length > 1 && Array.IndexOf(ProductCode.Rooms, parts[1]) is var used
            && (used < 0 || used > Array.IndexOf(ProductCode.Rooms, file.Room))
        select $"{file.Name} uses {name}, which stands after {file.Room}: move what both need to an earlier room, or hand it in as a value.";

    private static IEnumerable<string> Mentions(IEnumerable<ProductCode> files, IEnumerable<ProductCode> all)
    {
        var typesByRoom = all.SelectMany(file => file.DeclaredTypes.Concat(file.Parts), (file, type) => (file.Room, type)).ToLookup(declared => declared.Room, declared => declared.type);
        return files.SelectMany(file => Mentions(file, typesByRoom));
    }

    private static IEnumerable<string> Mentions(ProductCode file, ILookup<string, string> typesByRoom)
    {
        var body = Regex.Replace(file.Code, @"^\s*(global\s+)?using\s[^;(]*;|^namespace [^;]*;", "", RegexOptions.Multiline);
        return
            from Match match in Regex.Matches(body, @"(?<![\w.])(?:(?:global::)?(?<root>ReportGen)\.)?(?<room>[A-Z]\w*)\.(?<type>[A-Z]\w*)")
            let room = match.Groups["room"].Value
            where room != file.Room && (match.Groups["root"].Success
                ? ProductCode.Rooms.Contains(room)
                : typesByRoom[room].Contains(match.Groups["type"].Value))
            select $"{file.Name} names {match.Value} in its body: name the room with a using at the top.";
    }
}
