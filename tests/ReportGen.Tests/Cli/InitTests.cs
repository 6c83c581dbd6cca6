using System.Text;
using System.Runtime.Versioning;
using ReportGen.Cli;
using ReportGen.Cli.Commands;
using ReportGen.Cli.Commands.Init;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class InitTests : IDisposable
{
    private readonly Shell shell = new() { Theme = EmbeddedTheme.Read(), Pipeline = (tree, options) => Pipeline.Run(tree, options) };

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--minimal")]
    public void What_init_writes_builds_strictly_at_once_and_is_checked(params string[] more)
    {
        Assert.Equal(0, shell.Run(["init", .. more]));
        Assert.Equal((0, ""), (shell.Run("build", "--strict"), shell.ErrorOutput));
        Assert.DoesNotMatch(": (error|warning|note) RG", shell.Output);
        Assert.Equal(0, shell.Run("check", "--strict"));
    }

    [Fact]
    public void The_example_has_one_of_everything_and_tells_what_comes_next()
    {
        Assert.Equal(0, shell.Run("init", "my-report"));

        Assert.StartsWith("A report begins in 'my-report': ", shell.Output, StringComparison.Ordinal);
        Assert.Contains("\nNext:\n  cd my-report\n  reportgen ", shell.Output, StringComparison.Ordinal);
        Assert.Equal(["content", "schemas"], Entries("my-report"));
        foreach (var (sort, least) in new[] { ("datasets", 1), ("selections", 2), ("metrics", 3), ("claims", 1), ("charts", 1), ("tables", 1), ("sources", 2) })
        {
            Assert.Equal(0, shell.Run("list", sort, "--content", "my-report/content"));
            Assert.InRange(shell.Output.Split('\n').Length - 1, least, 5);
        }
    }

    [Fact]
    public void The_minimal_report_is_two_files_with_a_day_and_schemas()
    {
        Assert.Equal(0, shell.Run("init", "a b/small", "--minimal"));

        Assert.Equal(["content/posts/first.md", "content/report.yaml"], Files("a b/small").Where(file => !file.StartsWith("schemas/", StringComparison.Ordinal)));
        Assert.Contains("schemas/report.json", Files("a b/small"));
        Assert.Contains("\nas_of: 2026-11-29\n", File.ReadAllText(shell.Folder.At("a b/small/content/report.yaml")), StringComparison.Ordinal);
        Assert.Contains("  cd \"a b/small\"\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2, "--minimal")]
    public void Every_file_fits_the_schema_that_it_names_and_that_is_there(int files, params string[] more)
    {
        shell.Run(["init", .. more]);
        var authored = Files(".").Where(file => file.StartsWith("content/", StringComparison.Ordinal)).ToList();

        Assert.Equal(files, authored.Count);
        Assert.All(authored, path =>
        {
            var text = File.ReadAllText(shell.Folder.At(path));
            var line = Assert.Single(text.Split('\n'), line => line.Contains("$schema=", StringComparison.Ordinal));
            var schema = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(shell.Folder.At(path)) ?? "", line.Split('=')[1]));
            var json = YamlAsJson.Of(new SourceFile(path, Encoding.UTF8.GetBytes(text)))?.ToJsonString() ?? "null";
            Assert.Null(new JsonSchemaValidator(File.ReadAllText(schema)).Problem(json));
            Assert.Contains($"{path.Split('/')[1].Split('.')[0].TrimEnd('s')}", Path.GetFileName(schema).Replace("dataset", "data", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    /// <summary>What docs/start.md says of it.</summary>
    [Fact]
    public void The_example_can_be_taken_out_and_a_report_of_ones_own_begun()
    {
        shell.Run("init");
        var told = File.ReadAllText(RepositoryRoot.Combine("docs", "start.md"));
        var paragraph = told.Split('\n').Single(line => line.StartsWith("To take the example out, delete ", StringComparison.Ordinal));
        foreach (var path in paragraph.Split(". In ")[0].Split('`').Where(word => word.StartsWith("content/", StringComparison.Ordinal))) File.Delete(shell.Folder.At(path));
        var kept = File.ReadAllText(shell.Folder.At("content/report.yaml")).Split("# The chart")[0].Split("summary: >-");
        shell.Folder.With("content/report.yaml", kept[0] + "summary: Of my own.\nbase_url: https://report.example/\nas_of: 2026-11-29\n");

        Assert.Equal(["content/report.yaml"], Files(".").Where(file => file.StartsWith("content/", StringComparison.Ordinal)));
        Assert.Equal(0, shell.Run("new", "source", "notes"));
        Assert.Equal(0, shell.Run("new", "post", "mine"));
        var mine = File.ReadAllText(shell.Folder.At("content/posts/mine.md"));
        shell.Folder.With("content/posts/mine.md", mine.Replace(Placeholders.Mark, "This says", StringComparison.Ordinal));
        Assert.Equal((0, ""), (shell.Run("build", "--strict"), shell.ErrorOutput));
    }

    [Fact]
    public void What_the_comments_name_is_there()
    {
        shell.Run("init");
        var comments = Files(".").Where(file => file.StartsWith("content/", StringComparison.Ordinal))
            .SelectMany(file => File.ReadAllLines(shell.Folder.At(file)).Where(line => line.TrimStart().StartsWith('#'))).ToList();
        var all = string.Join('\n', comments);
        foreach (var sort in new[] { "measures", "metrics", "claims", "charts", "tables" }) shell.Run("list", sort);
        var commands = comments.SelectMany(line => line.Split('\'')).Where(part => part.StartsWith("reportgen ", StringComparison.Ordinal)).SelectMany(ToolCommands.In).ToList();

        Assert.InRange(commands.Count, 9, 40);
        Assert.All(commands, command => UnderstoodCommand.Check(command));
        foreach (var (scheme, sort) in new[] { ("metric", "metrics"), ("claim", "claims"), ("chart", "charts"), ("table", "tables") })
        {
            shell.Run("list", sort);
            var named = all.Split($"({scheme}:").Skip(1).Select(rest => rest.Split(')')[0]).ToList();
            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains($"{name}\t", shell.Output, StringComparison.Ordinal));
        }

        shell.Run("list", "measures");
        foreach (var measure in new[] { "full.patches", "june.restarts" })
        {
            Assert.Contains(measure, all, StringComparison.Ordinal);
            Assert.Contains($"{measure}\t", shell.Output, StringComparison.Ordinal);
        }

        Assert.All(all.Split(' ', '\n', ':').Where(word => word.EndsWith(".yaml", StringComparison.Ordinal)), file => Assert.Contains($"content/{file}", Files(".")));
    }

    [Theory]
    [InlineData("content/report.yaml", "full", "'full' holds a report already.", "reportgen new post NAME")]
    [InlineData("notes.txt", "full", "'full' is not empty: it holds 'notes.txt'.", "not there yet")]
    [InlineData("notes.txt", "full/notes.txt", "'full/notes.txt' is a file.", "not there yet")]
    [InlineData(".reportgen-new~/x", "full", "'full' is not empty: it holds '.reportgen-new~'.", "not there yet")]
    public void Where_something_is_nothing_is_written(string there, string asked, string problem, string remedy)
    {
        shell.Folder.With($"full/{there}", "mine");
        var before = shell.Folder.Listing(".");

        Assert.Equal(2, shell.Run("init", asked));
        Assert.StartsWith($"error {CliCodes.InitPlace.Id}: {problem}\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains(remedy, shell.Output, StringComparison.Ordinal);
        Assert.Equal(before, shell.Folder.Listing("."));
    }

    [UnixFact]
    public void A_link_that_leads_out_is_not_followed()
    {
        using var elsewhere = new TestFolder();
        Directory.CreateSymbolicLink(shell.Folder.At("link"), elsewhere.Path);

        Assert.Equal(2, shell.Run("init", "link/report"));
        Assert.Contains("is behind a link that leads out of the current folder", shell.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    [Fact]
    public void In_a_repository_git_gets_its_files_and_what_is_there_stays()
    {
        shell.Folder.With("r/.git/HEAD", "ref").With("r/README.md", "# Mine").With("r/LICENSE", "mine").With("r/.gitignore", "mine").With("r/.github/FUNDING.yml", "mine");

        Assert.Equal(0, shell.Run("init", "r"));
        Assert.Contains("'.gitignore' was there, and is as it was.\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains($"fill in the marked line of {InitFiles.Workflow}.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal([".git", ".gitattributes", ".github", ".gitignore", "LICENSE", "README.md", "content", "schemas"], Entries("r"));
        Assert.Equal("mine", File.ReadAllText(shell.Folder.At("r/.gitignore")));
        Assert.Contains("uses: FILL-IN", File.ReadAllText(shell.Folder.At($"r/{InitFiles.Workflow}")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_workflow_is_YAML_with_one_line_to_fill_in()
    {
        var bag = new DiagnosticBag();
        var file = InitFiles.Of(InitSize.Whole, GitPlace.Here)[InitFiles.Workflow];
        var text = Encoding.UTF8.GetString(file.Span);

        Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText(InitFiles.Workflow, text), Limits.Default, bag));
        Assert.Empty(bag.ToSorted());
        Assert.Single(text.Split('\n'), line => line.Contains("uses: FILL-IN", StringComparison.Ordinal));
        Assert.All(ToolCommands.In(text), command => UnderstoodCommand.Check(command));
    }

    [Fact]
    public void In_a_folder_of_a_repository_there_is_no_workflow_since_it_would_not_run_there()
    {
        shell.Folder.With(".git", "gitdir: elsewhere");

        Assert.Equal(0, shell.Run("init", "r", "--minimal"));
        Assert.Equal([".gitattributes", ".gitignore", "content", "schemas"], Entries("r"));
    }

    [Fact]
    public void Where_a_part_cannot_be_put_in_place_the_folder_is_as_it_was()
    {
        shell.Folder.With("r/.git/HEAD", "ref").With("r/.github", "a file where a folder should be");
        var before = shell.Folder.Listing("r");

        Assert.Equal(2, shell.Run("init", "r"));
        Assert.StartsWith($"error {CliCodes.InitNotWritten.Id}: No report can be written into 'r': ", shell.Output, StringComparison.Ordinal);
        Assert.Equal(before, shell.Folder.Listing("r"));
        Assert.Equal([".git", ".github"], Entries("r"));
    }

    [Fact]
    public void Below_a_file_nothing_can_be()
    {
        shell.Folder.With("file", "mine");

        Assert.Equal(2, shell.Run("init", "file/report"));
        Assert.StartsWith($"error {CliCodes.InitNotWritten.Id}: ", shell.Output, StringComparison.Ordinal);
        Assert.Equal(["file"], Entries("."));
    }

    [Editions.PermissionFact]
    [UnsupportedOSPlatform("windows")]
    public void In_a_read_only_folder_nothing_is_written_and_nothing_left()
    {
        Directory.CreateDirectory(shell.Folder.At("locked"));
        File.SetUnixFileMode(shell.Folder.At("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var exit = shell.Run("init", "locked/report");
        File.SetUnixFileMode(shell.Folder.At("locked"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(2, exit);
        Assert.Contains("permission denied", shell.Output, StringComparison.Ordinal);
        Assert.Empty(Entries("locked"));
    }

    [Fact]
    public void Who_stops_it_finds_no_folder()
    {
        using var output = new StringWriter();
        var interruption = new Interruption(new Channel(output, IsTerminal: false), _ => throw new OperationCanceledException());
        Assert.Throws<OperationCanceledException>(() => interruption.Ask(130));
        var surroundings = new Surroundings(shell.Folder.Path, new Channel(output, IsTerminal: false), new Channel(output, IsTerminal: false), null, new(SourceTree.Empty.Files), (_, _, _) => throw new InvalidOperationException())
        {
            Interruption = interruption,
        };

        Assert.Equal(3, CommandLine.Run(["init", "report"], surroundings)); // the end of the process, here an exception
        Assert.Empty(Entries("."));
    }

    [Fact]
    public void Every_first_step_is_understood() => Assert.All(FirstStep.Of(CommandTable.All), step => UnderstoodCommand.Check([.. step.Typed.Split(' ').Skip(1)]));

    private List<string?> Entries(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(shell.Folder.At(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal)];

    private List<string> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(shell.Folder.At(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(shell.Folder.At(folder), file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];
}
