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

    [Theory]
    [InlineData(20, "")]
    [InlineData(21, "There is 1 more file in 'site' that no build made.")]
    [InlineData(22, "There are 2 more files in 'site' that no build made.")]
    public void Of_many_files_that_no_build_made_twenty_are_named(int count, string others)
    {
        shell.Run("build");
        for (var at = 0; at < count; at++) shell.Folder.With($"site/own-{at}.txt", "own");

        Assert.Equal(2, shell.Run("build"));
        Assert.Equal(20, shell.Output.Split("No build made the file").Length - 1);
        Assert.Contains(others, shell.Output, StringComparison.Ordinal);
        Assert.Equal(others.Length > 0, shell.Output.Contains(" more file", StringComparison.Ordinal));
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
        shell.Tool = "this one";
        shell.Folder.With("content/static/drawn.html", "<svg data-drawing=\"").With("content/static/charts/a.svg", "<svg/>").With("content/static/charts/a.png", "png").With("content/static/charts/a.csv", "csv").With("content/static/cards/a.png", "card");
        shell.Run("build");
        Assert.Empty(shell.LastOptions?.EarlierFiles ?? throw new InvalidOperationException("nothing was built"));
        shell.Folder.With("site/charts/a.png", "painted over");
        shell.Run("build");

        Assert.Equal(["cards/a.png", "charts/a.svg", "drawn.html"], shell.LastOptions.EarlierFiles.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("png", File.ReadAllText(shell.Folder.At("site/charts/a.png")));
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

    private IEnumerable<string?> Entries() => Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
