using ReportGen.Cli;
using ReportGen.Sources;

namespace ReportGen.Tests.Cli;

/// <summary>Folders that a build must not use or must not replace.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly Shell shell = new();

    public FolderTests() => shell.Folder.With("content/static/index.html", "one").With("content/static/a/b.css", "two");

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("--content", "name the folder with --content, or begin a report with 'reportgen init my-report'")]
    [InlineData("--templates", "or name the folder with --templates")]
    public void A_folder_that_is_not_there_is_RG9002(string option, string otherwise)
    {
        Assert.Equal(2, shell.Run("build", option, "nowhere"));
        Assert.StartsWith($"error RG9002: There is no folder 'nowhere'.\n      = run ReportGen in the report's folder, {otherwise}\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", "contains the content folder")]
    [InlineData("content", "is the content folder")]
    [InlineData("content/site", "is inside the content folder")]
    [InlineData("CONTENT", "is the content folder")]
    [InlineData("templates/x", "is inside the templates folder")]
    [InlineData("..", "contains the content folder")]
    [InlineData("/", "contains the content folder")]
    [InlineData("link/site", "is inside the content folder")]
    public void An_output_folder_that_must_not_be_replaced_is_RG9006(string output, string problem)
    {
        Directory.CreateSymbolicLink(shell.Folder.At("link"), shell.Folder.At("content"));

        Assert.Equal(2, shell.Run("build", "--output", output));
        Assert.StartsWith($"error RG9006: The output folder '{output}' {problem}.\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_current_folder_is_not_replaced_even_where_the_content_lies_elsewhere()
    {
        using var elsewhere = new Shell();

        Assert.Equal(2, elsewhere.Run("build", "--content", shell.Folder.At("content"), "--output", "."));
        Assert.Contains("error RG9006: The output folder '.' is the current folder.", elsewhere.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_ReportGen_did_not_make_is_RG9007_and_untouched()
    {
        shell.Folder.With("site/thesis.doc", "years of work");

        Assert.Equal(2, shell.Run("build"));
        Assert.StartsWith("error RG9007: The folder 'site' was not made by ReportGen: it has no manifest.json that ReportGen wrote.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal("thesis.doc=years of work\n", shell.Folder.Listing("site"));
        Assert.Equal(["content", "site"], Entries());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"generator\":\"Other\",\"files\":{}}")]
    [InlineData("<<<<<<< HEAD")]
    public void A_manifest_of_another_kind_does_not_make_a_folder_ours(string manifest)
    {
        shell.Folder.With("site/manifest.json", manifest);

        Assert.Equal(2, shell.Run("build"));
        Assert.Contains("RG9007", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_file_is_RG9007()
    {
        shell.Folder.With("site", "a file");

        Assert.Equal(2, shell.Run("build"));
        Assert.StartsWith("error RG9007: 'site' is a file.\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_may_be_used()
    {
        Directory.CreateDirectory(shell.Folder.At("site"));

        Assert.Equal(0, shell.Run("build"));
    }

    [Fact]
    public void A_file_in_the_site_that_no_build_made_is_RG9008_and_untouched()
    {
        shell.Run("build");
        shell.Folder.With("site/CNAME", "footprint.example").With("content/static/index.html", "changed");

        Assert.Equal(2, shell.Run("build"));
        Assert.StartsWith("site/CNAME:1:1: error RG9008: No build made the file 'CNAME' in 'site'.\n      = move it to content/static/CNAME to publish it, or delete it\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal("footprint.example", File.ReadAllText(shell.Folder.At("site/CNAME")));
    }

    [Fact]
    public void Two_builds_into_one_folder_at_a_time_are_RG9009()
    {
        var inner = "";
        shell.Pipeline = (tree, options) =>
        {
            using var other = new StringWriter();
            var exit = CommandLine.Run(["build"], new Surroundings(shell.Folder.Path, new Channel(other, false), new Channel(other, false), null, new(SourceTree.Empty.Files), (_, _, _) => throw new InvalidOperationException()));
            inner = $"{exit} {other}";
            return Shell.Built(Shell.SiteOf(("index.html", "outer")));
        };

        Assert.Equal(0, shell.Run("build"));
        Assert.StartsWith("2 error RG9009: Another build is writing to 'site'.\n", inner, StringComparison.Ordinal);
        Assert.Equal(["content", "site"], Entries());
    }

    [Theory]
    [InlineData("site.new")]
    [InlineData("site.old")]
    public void Somebodys_own_folder_under_a_name_that_a_build_needs_is_RG9012_and_untouched(string name)
    {
        shell.Folder.With($"{name}/backup.txt", "mine");

        Assert.Equal(2, shell.Run("build"));
        Assert.StartsWith($"error RG9012: '{name}' is in the way: a build uses that name for a moment.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal("backup.txt=mine\n", shell.Folder.Listing(name));
    }

    [Fact]
    public void A_site_behind_a_link_is_replaced_where_the_link_leads()
    {
        Directory.CreateDirectory(shell.Folder.At("real"));
        Directory.CreateSymbolicLink(shell.Folder.At("site"), shell.Folder.At("real"));

        Assert.Equal(0, shell.Run("build"));
        Assert.True(File.Exists(shell.Folder.At("real/index.html")));
        Assert.NotNull(new DirectoryInfo(shell.Folder.At("site")).LinkTarget);
    }

    [Fact]
    public void A_path_that_leads_out_of_the_site_is_a_defect_and_writes_nothing()
    {
        shell.Pipeline = (_, _) => Shell.Built(Shell.SiteOf(("../escaped.txt", "x")));

        Assert.Equal(3, shell.Run("build"));
        Assert.False(File.Exists(shell.Folder.At("escaped.txt")));
    }

    private IEnumerable<string?> Entries() => Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
