using System.Diagnostics;
using ReportGen.Cli;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Site;
using ReportGen.Tests.Cli.Editions;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>Links, pipes and odd names where a report is read or something is written: nothing is followed out of its folder, waited for or lost, and a finding names the place.</summary>
public sealed class StrangeFileTests : IDisposable
{
    private readonly Shell shell = new();

    public StrangeFileTests() => shell.Folder.With("content/report.yaml", "title: x\n").With("content/static/index.html", "one").With("outside/victim", "precious");

    public void Dispose()
    {
        Assert.Equal("victim=precious\n", shell.Folder.Listing("outside"));
        shell.Dispose();
    }

    [UnixFact]
    public void A_pipe_in_a_folder_that_is_read_is_RG9063()
    {
        foreach (var place in new[] { "content/posts/pipe.md", "content/data/pipe", "templates/post.html" })
        {
            UnixProgram.MakePipe(shell.Folder.At(place));
            foreach (var command in new[] { "build", "check" })
            {
                Assert.Equal(2, shell.Run(command));
                Assert.Contains($"{place}:1:1: error RG9063: It is a pipe, a socket or a device, and only files are read.\n      = take it out of the folder\n", shell.Output, StringComparison.Ordinal);
            }

            File.Delete(shell.Folder.At(place));
        }

        Assert.False(Directory.Exists(shell.Folder.At("site")));
    }

    [Theory]
    [InlineData("RG7564", 2)]
    [InlineData("RG7594", 2)]
    [InlineData("RG8002", 2)]
    [InlineData("RG8004", 2)]
    [InlineData("RG7512", 1)]
    public void A_broken_icon_font_or_drawing_is_input_that_cannot_be_read(string id, int exit)
    {
        var code = SiteCodes.All.Concat(LookCodes.All).Single(code => code.Id == id);
        shell.Findings.Add(new Diagnostic(code, SourceSpan.File("content/static/a"), "it is broken.", null, []));

        Assert.Equal((exit, exit, false), (shell.Run("build"), shell.Run("check"), Directory.Exists(shell.Folder.At("site"))));
    }

    [UnixFact]
    public void A_pipe_in_a_site_is_refused_by_every_command_that_reads_it()
    {
        shell.Folder.WithSite("old", ("a.txt", "x"));
        UnixProgram.MakePipe(shell.Folder.At("old/b.txt"));
        Assert.Equal(2, shell.Run("diff", "old", "old"));
        Assert.Contains("old/b.txt:1:1: error RG9063:", shell.ErrorOutput, StringComparison.Ordinal);

        UnixProgram.MakePipe(shell.Folder.At("site/manifest.json"));
        Assert.Equal(2, shell.Run("build"));
        Assert.Contains("RG9007", shell.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_pipe_as_output_is_refused_and_not_waited_for()
    {
        UnixProgram.MakePipe(shell.Folder.At("pipe"));
        shell.Folder.WithSite("old", ("a.txt", "x"));

        Assert.Equal(2, shell.Run("build", "--output", "pipe"));
        Assert.Contains("error RG9007: 'pipe' is a file.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(2, shell.Run("diff", "old", "old", "--output", "pipe"));
        Assert.Contains("error RG9036: 'pipe' is no file but a pipe, a socket or a device.", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(2, shell.Run("snapshot", "pipe"));
        Assert.Contains("error RG9019: 'pipe' is a file", shell.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Output_behind_a_link_out_of_the_current_folder_is_refused_by_every_command()
    {
        using var inner = new Shell(shell.Folder.At("inner"));
        Directory.CreateDirectory(shell.Folder.At("inner"));
        Directory.CreateDirectory(shell.Folder.At("elsewhere"));
        shell.Folder.With("inner/content/report.yaml", "title: x\n").WithSite("inner/old", ("a.txt", "x"));
        Directory.CreateSymbolicLink(shell.Folder.At("inner/site"), shell.Folder.At("elsewhere"));
        Directory.CreateSymbolicLink(shell.Folder.At("inner/way"), shell.Folder.At("outside"));
        File.CreateSymbolicLink(shell.Folder.At("inner/report.txt"), shell.Folder.At("outside/victim"));

        Assert.Equal(2, inner.Run("build"));
        Assert.StartsWith($"error RG9065: The output folder 'site' is behind a link that leads out of the current folder, to '{shell.Folder.At("elsewhere")}'.\n", inner.Output, StringComparison.Ordinal);
        Assert.Equal(2, inner.Run("build", "--output", "way/new"));
        Assert.Contains("RG9065", inner.Output, StringComparison.Ordinal);
        Assert.Equal(2, inner.Run("snapshot", "way/snapshots"));
        Assert.Contains("error RG9019: 'way/snapshots' is behind a link that leads out of the current folder", inner.Output, StringComparison.Ordinal);
        Assert.Equal(2, inner.Run("diff", "old", "old", "--output", "way/victim"));
        Assert.Contains("error RG9036: 'way/victim' is behind a link that leads out of the current folder.", inner.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(2, inner.Run("diff", "old", "old", "--output", "report.txt"));
        Assert.Contains("error RG9036: 'report.txt' is a link, which is never written through.", inner.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(0, inner.Run("build", "--output", shell.Folder.At("elsewhere")));
    }

    [UnixFact]
    public void The_name_beside_a_file_that_is_written_may_be_a_trap()
    {
        shell.Folder.WithSite("old", ("a.txt", "x"));
        File.CreateSymbolicLink(shell.Folder.At("diff.txt.reportgen~"), shell.Folder.At("outside/victim"));
        Assert.Equal(2, shell.Run("diff", "old", "old", "--output", "diff.txt"));
        Assert.Contains("error RG9037: The report cannot be written to 'diff.txt': 'diff.txt.reportgen~' is in the way.", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(shell.Folder.At("outside/victim"), new FileInfo(shell.Folder.At("diff.txt.reportgen~")).LinkTarget);

        Directory.CreateDirectory(shell.Folder.At("snapshots"));
        File.CreateSymbolicLink(shell.Folder.At("snapshots/index.verified.md.reportgen~"), shell.Folder.At("outside/victim"));
        Assert.Equal(2, shell.Run("snapshot", "snapshots"));
        Assert.Contains("error RG9020: The snapshot 'index.verified.md' cannot be written: 'index.verified.md.reportgen~' is in the way.", shell.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void The_name_beside_a_file_that_is_fixed_may_be_a_trap()
    {
        using var fixing = FixShell.New();
        fixing.Put(FixShell.Post, FixShell.Head + "There were [7](metric:alpha-full.patches) patches.\n");
        File.CreateSymbolicLink(fixing.Folder.At(FixShell.Post + ".reportgen~"), shell.Folder.At("outside/victim"));

        Assert.Equal(2, fixing.Run("check", "--fix"));
        Assert.Contains("error RG9014: 'content/posts/first.md' cannot be rewritten: 'first.md.reportgen~' is in the way.", fixing.Output, StringComparison.Ordinal);
        Assert.Contains("[7]", fixing.Get(FixShell.Post), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_snapshot_that_is_a_link_a_pipe_or_somebody_elses_is_neither_read_nor_written()
    {
        Directory.CreateDirectory(shell.Folder.At("snapshots"));
        var place = shell.Folder.At("snapshots/index.verified.md");
        foreach (var (words, make) in new (string, Action)[]
        {
            ("it is a link and no file", () => File.CreateSymbolicLink(place, shell.Folder.At("outside/victim"))),
            ("it is a pipe, a socket or a device and no file", () => UnixProgram.MakePipe(place)),
            ("ReportGen did not write the file of that name", () => File.WriteAllText(place, "a test's")),
        })
        {
            make();
            Assert.Equal(2, shell.Run("snapshot", "snapshots"));
            Assert.Contains($"error RG9020: The snapshot 'index.verified.md' cannot be written: {words}.", shell.Output, StringComparison.Ordinal);
            Assert.Equal(1, shell.Run("snapshot", "snapshots", "--check"));
            File.Delete(place);
        }
    }

    [UnixFact]
    public void A_name_that_is_not_UTF_8_is_RG9064_at_the_name()
    {
        var content = shell.Folder.At("content");
        UnixProgram.Run("sh", "-c", $"cd '{content}' && touch \"$(printf 'static/bad\\377.txt')\" && mkdir \"$(printf 'dir\\300')\"");
        try
        {
            Assert.Equal(2, shell.Run("build"));
            Assert.Contains("content/static/bad\uFFFD.txt:1:1: error RG9064: The name 'content/static/bad\uFFFD.txt' is not UTF-8", shell.Output, StringComparison.Ordinal);
            Assert.Contains("content/dir\uFFFD:1:1: error RG9064:", shell.Output, StringComparison.Ordinal);
        }
        finally
        {
            UnixProgram.Run("rm", "-r", content); // .NET cannot name what it must delete.
        }
    }

    [Fact]
    public void A_name_that_really_holds_the_replacement_character_is_fine()
    {
        shell.Folder.With("content/static/odd\uFFFD.txt", "x");
        Assert.Equal(0, shell.Run("build"));
    }

    [UnixFact]
    public void A_folder_full_of_somebodys_files_is_refused_without_walking_through_it()
    {
        // Of a folder that nobody may read only a walk would tell.
        shell.Folder.With("home/a.txt", "mine").With("home/z/secret.txt", "mine");
        UnixProgram.MakePipe(shell.Folder.At("home/manifest.json"));

        Assert.Equal(2, shell.Run("build", "--output", "home"));
        Assert.StartsWith("error RG9007: The folder 'home' was not made by ReportGen", shell.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(shell.Folder.At("home.lock")));
    }

    [UnixFact]
    public void In_a_current_folder_that_was_deleted_every_command_ends_with_RG9054()
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var script = $"mkdir gone && cd gone && rmdir ../gone && '{dotnet}' '{typeof(CommandLine).Assembly.Location}' build";
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = shell.Folder.Path, RedirectStandardError = true }) ?? throw new InvalidOperationException();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal((2, "error RG9054: The current folder is not there any more.\n      = change to a folder that exists, such as the report's\n"), (process.ExitCode, said));
    }
}
