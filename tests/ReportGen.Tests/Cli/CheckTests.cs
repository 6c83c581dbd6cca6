namespace ReportGen.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly Shell shell = new();

    public CheckTests() => shell.Folder.With("content/static/index.html", "one").With("content/static/a.css", "two");

    public void Dispose() => shell.Dispose();

    [Fact]
    public void A_site_that_is_what_a_build_gives_passes()
    {
        shell.Run("build");

        Assert.Equal(0, shell.Run("check"));
        Assert.Equal("site: 3 files, exactly what a build gives.\n", shell.Output);
    }

    [Fact]
    public void No_site_is_RG9011_and_check_makes_none()
    {
        Assert.Equal(1, shell.Run("check"));
        Assert.Equal("error RG9011: There is no site in 'site'.\n      = run 'reportgen build'\nThe check failed. 1 error, 0 warnings.\n", shell.Output);
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Missing_changed_and_left_over_files_are_each_RG9011_and_nothing_is_written()
    {
        shell.Run("build");
        shell.Folder.With("content/static/new.txt", "new").With("content/static/index.html", "changed");
        File.Delete(shell.Folder.At("content/static/a.css"));
        var before = shell.Folder.Listing("site");

        Assert.Equal(1, shell.Run("check"));
        Assert.Equal(
            "error RG9011: 4 files of 'site' are not what a build gives.\n      = run 'reportgen build' (--verbose lists them)\nThe check failed. 4 errors, 0 warnings.\n",
            shell.Output);
        Assert.Equal(1, shell.Run("check", "--verbose"));
        Assert.StartsWith(
            """
            site/a.css:1:1: error RG9011: The file 'a.css' is not made by a build any more.
                  = run 'reportgen build'
            site/index.html:1:1: error RG9011: The file 'index.html' differs from what a build gives.
                  = run 'reportgen build'
            site/manifest.json:1:1: error RG9011: The file 'manifest.json' differs from what a build gives.
                  = run 'reportgen build'
            site/new.txt:1:1: error RG9011: The file 'new.txt' is missing: a build makes it.
                  = run 'reportgen build'

            """.ReplaceLineEndings("\n"),
            shell.Output,
            StringComparison.Ordinal);
        shell.Run("check", "--format", "json");
        Assert.Equal(4, shell.Output.Split("\"RG9011\"").Length - 1);
        Assert.Equal(before, shell.Folder.Listing("site"));
    }

    [Fact]
    public void Many_differences_are_counted_and_not_listed()
    {
        shell.Run("build");
        for (var i = 0; i < 30; i++) shell.Folder.With($"content/static/{i}.txt", "new");

        shell.Run("check", "--verbose");
        Assert.Contains("error RG9011: There are 11 more files in 'site' that differ.", shell.Output, StringComparison.Ordinal);
    }
}
