using System.Runtime.Versioning;
using System.Text.Json;
using ReportGen.Cli;
using ReportGen.Cli.Disk;

namespace ReportGen.Tests.Cli;

/// <summary>What <c>clean</c> deletes, and that it deletes nothing else.</summary>
public sealed class CleanTests : IDisposable
{
    private readonly Shell shell = new() { Tool = "a tool" };

    public CleanTests()
    {
        shell.Folder.With("content/static/a.txt", "a").With("content/static/inner/b.txt", "b").With("own.txt", "own");
        Assert.Equal(0, shell.Run("build"));
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void The_record_of_the_last_build_goes_and_the_site_stays()
    {
        Assert.True(File.Exists(shell.Folder.At(".reportgen/last")));
        Assert.Equal((0, "deleted .reportgen/last\n"), (shell.Run("clean"), shell.Output));
        Assert.Equal(["content", "own.txt", "site"], Entries());

        Assert.Equal((0, "There was nothing to delete.\n"), (shell.Run("clean"), shell.Output));
    }

    [Fact]
    public void The_site_goes_with_its_folder_where_that_is_asked_for()
    {
        Assert.Equal((0, "deleted site (3 files)\ndeleted .reportgen/last\n"), (shell.Run("clean", "--site"), shell.Output));
        Assert.Equal(["content", "own.txt"], Entries());
    }

    [Fact]
    public void A_dry_run_tells_the_same_and_deletes_nothing()
    {
        Assert.Equal(0, shell.Run("clean", "--site", "--dry-run"));
        Assert.Equal("would delete .reportgen/last\nwould delete site (3 files)\nNothing was deleted (--dry-run).\n", shell.Output);
        Assert.Equal([".reportgen", "content", "own.txt", "site"], Entries());
        Assert.True(File.Exists(shell.Folder.At("site/inner/b.txt")));
    }

    [Fact]
    public void A_site_with_a_file_that_no_build_made_stays_whole()
    {
        shell.Folder.With("site/mine.txt", "mine");
        Assert.Equal(2, shell.Run("clean", "--site"));

        Assert.Contains("error RG9008: No build made the file 'mine.txt' in 'site'.", shell.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(shell.Folder.At("site/mine.txt")));
        Assert.True(File.Exists(shell.Folder.At("site/a.txt")));
        Assert.DoesNotContain("site.lock", Entries());
    }

    [Fact]
    public void A_folder_that_no_build_made_is_not_touched()
    {
        shell.Folder.With("elsewhere/x.txt", "x");

        Assert.Equal(2, shell.Run("clean", "--site", "--output", "elsewhere"));
        Assert.Contains("RG9007", shell.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(shell.Folder.At("elsewhere/x.txt")));
    }

    [Fact]
    public void What_else_lies_beside_the_record_stays()
    {
        shell.Folder.With(".reportgen/mine.txt", "mine");
        Assert.Equal(0, shell.Run("clean"));

        Assert.Equal([".gitignore", "mine.txt"], Directory.EnumerateFiles(shell.Folder.At(".reportgen")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_an_interrupted_build_left_goes_where_its_lock_proves_it()
    {
        var text = LockText.Fresh();
        shell.Folder.With("site.lock", System.Text.Encoding.ASCII.GetString(text.Bytes)).With($"site.new/{SiteFolder.MarkerName}", text.Token!).With("site.new/half.html", "half");

        Assert.Equal((0, "deleted site.lock\ndeleted site.new\ndeleted .reportgen/last\n"), (shell.Run("clean"), shell.Output));
        Assert.Equal(["content", "own.txt", "site"], Entries());
    }

    [Theory]
    [InlineData("site.new/mine.txt", "RG9012")]
    [InlineData("site.old/mine.txt", "RG9012")]
    [InlineData("site.lock", "RG9062")]
    public void What_nothing_proves_to_be_a_builds_stays(string path, string code)
    {
        shell.Folder.With(path, "mine");
        Assert.Equal(2, shell.Run("clean"));

        Assert.Contains(code, shell.Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(shell.Folder.At(path)));
        Assert.True(File.Exists(shell.Folder.At("site/a.txt")));
    }

    [Theory]
    [InlineData("clean --content nowhere", "RG9002")]
    [InlineData("clean --output content", "RG9006")]
    [InlineData("clean --output .", "RG9006")]
    public void A_wrong_folder_is_told(string arguments, string code)
    {
        Assert.Equal(2, shell.Run(arguments.Split(' ')));
        Assert.Contains(code, shell.Output, StringComparison.Ordinal);
        Assert.Equal([".reportgen", "content", "own.txt", "site"], Entries());
    }

    [Editions.PermissionFact]
    [UnsupportedOSPlatform("windows")]
    public void What_may_not_be_deleted_is_told()
    {
        File.SetUnixFileMode(shell.Folder.At(".reportgen"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal(2, shell.Run("clean"));
            Assert.Contains($"error {CliCodes.NotDeleted.Id}: ", shell.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(shell.Folder.At(".reportgen"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Another_program_gets_JSON()
    {
        Assert.Equal(0, shell.Run("clean", "--site", "--format", "json"));
        using var json = JsonDocument.Parse(shell.Output);

        Assert.True(json.RootElement.GetProperty("deleted").GetBoolean());
        Assert.Equal(["site (3 files)", ".reportgen/last"], json.RootElement.GetProperty("things").EnumerateArray().Select(thing => thing.GetString()));
    }

    private IEnumerable<string?> Entries() => Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
