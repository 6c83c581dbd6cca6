using System.Text;
using ReportGen.Cli;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class ThemeCommandTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Alone_it_lists_the_files_of_the_built_in_theme()
    {
        Assert.Equal(0, shell.Run("theme"));
        Assert.Equal(EmbeddedTheme.Read().Keys, shell.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void With_a_name_it_prints_that_file()
    {
        Assert.Equal(0, shell.Run("theme", "templates/layout.html"));
        Assert.Equal(Encoding.UTF8.GetString(EmbeddedTheme.File("templates/layout.html").Bytes.Span), shell.Output);
    }

    [Fact]
    public void Into_a_folder_it_writes_one_file_where_a_build_reads_it()
    {
        Assert.Equal(0, shell.Run("theme", "templates/partials/badge.html", "--output", "templates"));
        Assert.Equal("templates: 'partials/badge.html' written.\n", shell.Output);
        Assert.Equal(["templates/partials/badge.html"], Written());
        Assert.True(EmbeddedTheme.File("templates/partials/badge.html").Bytes.Span.SequenceEqual(File.ReadAllBytes(shell.Folder.At("templates/partials/badge.html"))));
    }

    [Fact]
    public void Into_a_folder_it_writes_all_that_is_not_there()
    {
        shell.Folder.With("templates/palette.yaml", "mine");

        Assert.Equal(0, shell.Run("theme", "--output", "templates"));
        Assert.StartsWith("templates: 'palette.yaml' was there, and is as it was.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(shell.Folder.At("templates/palette.yaml")));
        Assert.Equal(EmbeddedTheme.Read().Keys, Written());
        Assert.Equal(0, shell.Run("theme", "--output", "templates"));
        Assert.EndsWith("templates: 0 files written.\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/layout.html", "'templates' holds a 'layout.html' already.")]
    [InlineData("templates", "'templates' is a file.")]
    public void What_is_there_is_not_written_over(string there, string problem)
    {
        shell.Folder.With(there, "mine");

        Assert.Equal(2, shell.Run("theme", "templates/layout.html", "--output", "templates"));
        Assert.StartsWith($"error {CliCodes.ThemePlace.Id}: {problem}\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(shell.Folder.At(there)));
        Assert.Equal([there], Written());
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_told()
    {
        shell.Folder.With("templates/partials", "mine");

        Assert.Equal(2, shell.Run("theme", "--output", "templates"));
        Assert.StartsWith($"error {CliCodes.ThemePlace.Id}: 'templates' holds 'partials', which is a file and no folder.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(["templates/partials"], Written());
    }

    [Fact]
    public void Where_the_disk_refuses_nothing_is_written()
    {
        shell.Folder.With("file", "mine");

        Assert.Equal(2, shell.Run("theme", "--output", "file/templates"));
        Assert.StartsWith($"error {CliCodes.ThemeNotWritten.Id}: ", shell.Output, StringComparison.Ordinal);
        Assert.Equal(["file"], Written());
    }

    [UnixFact]
    public void A_link_is_not_followed_out_of_the_folder()
    {
        using var elsewhere = new TestFolder();
        Directory.CreateDirectory(shell.Folder.At("templates"));
        Directory.CreateSymbolicLink(shell.Folder.At("templates/partials"), elsewhere.Path);

        Assert.Equal(2, shell.Run("theme", "templates/partials/badge.html", "--output", "templates"));
        Assert.Contains("holds 'partials', which is a link and no folder", shell.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    private IEnumerable<string> Written() =>
        Directory.EnumerateFiles(shell.Folder.Path, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(shell.Folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
