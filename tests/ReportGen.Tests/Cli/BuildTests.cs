using ReportGen.Cli;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen.Tests.Cli;

public sealed class BuildTests : IDisposable
{
    private readonly Shell shell = new();

    public BuildTests() => shell.Folder.With("content/static/index.html", "one").With("content/static/a/b.css", "two");

    public void Dispose() => shell.Dispose();

    [Fact]
    public void A_build_writes_the_site_and_leaves_nothing_beside_it()
    {
        Assert.Equal(0, shell.Run("build"));
        Assert.Equal("site: 3 files: 3 added, 0 changed, 0 removed.\n", shell.Output);
        Assert.StartsWith("a/b.css=two\nindex.html=one\nmanifest.json={", shell.Folder.Listing("site"), StringComparison.Ordinal);
        Assert.Equal(["content", "site"], Entries());
    }

    [Fact]
    public void A_build_that_changes_nothing_writes_nothing()
    {
        shell.Run("build");
        var long_ago = new DateTime(2009, 8, 17, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(shell.Folder.At("site/index.html"), long_ago);
        var folder = Directory.GetCreationTimeUtc(shell.Folder.At("site"));

        Assert.Equal(0, shell.Run("build"));
        Assert.Equal("site: 3 files, all as before.\n", shell.Output);
        Assert.Equal(long_ago, File.GetLastWriteTimeUtc(shell.Folder.At("site/index.html")));
        Assert.Equal(folder, Directory.GetCreationTimeUtc(shell.Folder.At("site")));
    }

    [Fact]
    public void A_file_that_stays_the_same_keeps_its_time_when_others_change()
    {
        shell.Run("build");
        var long_ago = new DateTime(2009, 8, 17, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(shell.Folder.At("site/index.html"), long_ago);
        shell.Folder.With("content/static/a/b.css", "three");

        shell.Run("build");
        Assert.Equal(long_ago, File.GetLastWriteTimeUtc(shell.Folder.At("site/index.html")));
        Assert.Equal("three", File.ReadAllText(shell.Folder.At("site/a/b.css")));
    }

    [Fact]
    public void What_is_no_longer_made_goes_away()
    {
        shell.Run("build");
        Directory.Delete(shell.Folder.At("content/static/a"), recursive: true);
        shell.Folder.With("content/static/new.txt", "new").With("content/static/index.html", "changed");

        Assert.Equal(0, shell.Run("build", "--verbose"));
        Assert.Equal("added   site/new.txt\nchanged site/index.html\nchanged site/manifest.json\nremoved site/a/b.css\nsite: 3 files: 1 added, 2 changed, 1 removed.\n", shell.Output);
        Assert.False(Directory.Exists(shell.Folder.At("site/a")));
    }

    [Theory]
    [InlineData(false, new string[0], 0)]
    [InlineData(false, new[] { "--strict" }, 1)]
    [InlineData(true, new string[0], 1)]
    public void Findings_stop_a_build_before_it_writes(bool isError, string[] more, int exit)
    {
        shell.Run("build");
        var before = shell.Folder.Listing("site");
        shell.Folder.With("content/static/index.html", "changed");
        shell.Findings.Add(new Diagnostic(isError ? Shell.Error : Shell.Warning, null, "So it is.", null, []));

        Assert.Equal(exit, shell.Run(["build", .. more]));
        Assert.Contains("So it is.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(exit == 0, shell.Folder.Listing("site") != before);
        Assert.Equal(["content", "site"], Entries());
    }

    [Fact]
    public void Quiet_tells_only_findings()
    {
        Assert.Equal(0, shell.Run("build", "--quiet"));
        Assert.Empty(shell.Output);
        Assert.Empty(shell.ErrorOutput);
    }

    [Fact]
    public void The_options_reach_the_pipeline()
    {
        shell.Run("build", "--drafts", "--base-url", "https://footprint.example/x/", "--output", "out/preview");

        Assert.Equal(("https://footprint.example/x/", DraftPosts.Included), (shell.LastOptions?.BaseUrl, shell.LastOptions?.Drafts));
        Assert.True(File.Exists(shell.Folder.At("out/preview/index.html")));
    }

    [Fact]
    public void Only_drawings_that_are_still_as_they_were_made_are_handed_on()
    {
        shell.Folder.With("content/static/chart.svg", "<svg/>").With("content/static/chart.png", "png");
        shell.Run("build");
        shell.Folder.With("site/chart.png", "painted over");
        shell.Run("build");

        Assert.Equal(["chart.svg"], shell.LastOptions?.EarlierFiles.Keys);
        Assert.Equal("png", File.ReadAllText(shell.Folder.At("site/chart.png")));
    }

    [Fact]
    public void The_templates_beside_the_content_lie_over_the_built_in_ones_file_by_file()
    {
        using var themed = new Shell { Theme = SourceTree.Of([File("templates/post.html", "built in"), File("templates/page.html", "built in")]).Files };
        themed.Folder.With("report/content/static/a.txt", "a").With("report/templates/post.html", "own");

        Assert.Equal(0, themed.Run("build", "--content", "report/content"));
        Assert.Equal(
            ["content/static/a.txt=a", "templates/page.html=built in", "templates/post.html=own"],
            themed.LastTree?.Files.Values.Select(file => $"{file.Path}={System.Text.Encoding.UTF8.GetString(file.Bytes.Span)}"));

        static SourceFile File(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
    }

    [Theory]
    [InlineData("--content", "nowhere")]
    [InlineData("--templates", "nowhere")]
    public void A_folder_that_is_not_there_is_RG9002(string option, string folder)
    {
        Assert.Equal(2, shell.Run("build", option, folder));
        Assert.StartsWith($"error RG9002: There is no folder 'nowhere'.\n      = run ReportGen in the report's folder, or name the folder with {option}\n", shell.Output, StringComparison.Ordinal);
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
            var exit = CommandLine.Run(["build"], new Surroundings(shell.Folder.Path, new Channel(other, false), new Channel(other, false), null, SourceTree.Empty.Files, (_, _) => throw new InvalidOperationException()));
            inner = $"{exit} {other}";
            return new BuildResult(Shell.SiteOf(("index.html", "outer")), [], Coverage.None);
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
        shell.Pipeline = (_, _) => new BuildResult(Shell.SiteOf(("../escaped.txt", "x")), [], Coverage.None);

        Assert.Equal(3, shell.Run("build"));
        Assert.False(File.Exists(shell.Folder.At("escaped.txt")));
    }

    private IEnumerable<string?> Entries() => Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
