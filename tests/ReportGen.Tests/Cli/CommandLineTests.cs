using ReportGen.Cli;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("", "No command was named. write 'reportgen build', 'reportgen check' or 'reportgen diff'")]
    [InlineData("bild", "'bild' is not known here. did you mean 'build'?")]
    [InlineData("build --contnet x", "'--contnet' is not known here. did you mean '--content'?")]
    [InlineData("build --base-url example.org", "'example.org' is not an address that --base-url takes")]
    [InlineData("build --base-url file:///x", "'file:///x' is not an address that --base-url takes")]
    [InlineData("build --format yaml", "'yaml' not recognized. Must be one of: 'text' 'json' 'sarif' 'github'")]
    [InlineData("build --quiet --verbose", "--quiet and --verbose exclude each other.")]
    [InlineData("check --dry-run", "--dry-run goes with --fix: write 'reportgen check --fix --dry-run'.")]
    [InlineData("build --fix", "'--fix' is not known here.")]
    [InlineData("build @file", "'@file' is not known here.")]
    [InlineData("build --output", "--output")]
    public void Arguments_that_cannot_be_understood_are_RG9001_on_the_error_stream(string arguments, string message)
    {
        var exit = shell.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, exit);
        Assert.Empty(shell.Output);
        Assert.StartsWith("error RG9001: ", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Contains(message, shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Contains("--help' for what can be asked for.", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "reportgen build --drafts --output preview")]
    [InlineData("--help", "reportgen check --format github")]
    [InlineData("build --help", "reportgen build --base-url https://example.org/report/ --strict")]
    [InlineData("check -h", "reportgen check --format json --quiet > findings.json")]
    [InlineData("build --base-url nonsense --help", "Exit codes:")]
    public void Help_shows_examples(string arguments, string line)
    {
        Assert.Equal(0, shell.Run(arguments.Split(' ')));
        Assert.Contains(line, shell.Output, StringComparison.Ordinal);
        Assert.Empty(shell.ErrorOutput);
    }

    [Fact]
    public void Help_names_every_option_of_the_command()
    {
        shell.Run("build", "--help");

        foreach (var option in "--content --templates --output --base-url --drafts --future --strict --quiet --verbose --no-color --format --help".Split(' '))
            Assert.Contains(option, shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_the_one_of_the_build_files()
    {
        var declared = File.ReadAllText(RepositoryRoot.Combine("Directory.Build.props")).Split("<Version>")[1].Split('<')[0];

        Assert.Equal(0, shell.Run("--version"));
        Assert.Equal($"ReportGen {declared}\n", shell.Output);
    }

    [Theory]
    [InlineData(new string[0], false)]
    [InlineData(new[] { "--verbose" }, true)]
    public void A_defect_ends_with_3_and_what_to_report_and_a_stack_trace_only_on_request(string[] more, bool isTraced)
    {
        shell.Folder.With("content/static/a.txt", "a");
        shell.Pipeline = (_, _) => throw new InvalidOperationException("the sky fell");

        Assert.Equal(3, shell.Run(["build", .. more]));
        Assert.Empty(shell.Output);
        Assert.Contains("ReportGen has a defect: InvalidOperationException: the sky fell\n", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Contains($"arguments  build{string.Concat(more.Select(m => $" {m}"))}\n", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(isTraced, shell.ErrorOutput.Contains("   at ReportGen.", StringComparison.Ordinal));
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_pipeline_that_finds_nothing_and_gives_nothing_is_a_defect_and_not_a_success()
    {
        shell.Folder.With("content/static/a.txt", "a");
        shell.Pipeline = (_, _) => Shell.Built(null);

        Assert.Equal(3, shell.Run("build"));
    }

    [Fact]
    public void Output_that_cannot_be_written_is_no_defect_of_ReportGen()
    {
        using var output = new FullWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(shell.Folder.Path, new Channel(output, IsTerminal: false), new Channel(error, IsTerminal: false), null, SourceTree.Empty.Files, (_, _, _) => throw new InvalidOperationException());

        Assert.Equal(2, CommandLine.Run(["check"], surroundings));
        Assert.Equal($"error {CliCodes.Untold.Id}: The output cannot be written: the disk is full.\n", error.ToString());
    }

    [Fact]
    public void Streams_that_are_closed_or_full_end_with_2_even_where_nobody_can_be_told()
    {
        using var shell = new Shell();
        using var closed = new ClosedWriter();
        using var full = new FullWriter();
        var surroundings = new Surroundings(shell.Folder.Path, new Channel(closed, IsTerminal: false), new Channel(full, IsTerminal: false), null, SourceTree.Empty.Files, (_, _, _) => throw new InvalidOperationException());

        Assert.Equal(2, CommandLine.Run(["check"], surroundings));
    }

    /// <summary>A stream that the shell has closed.</summary>
    private sealed class ClosedWriter : StringWriter
    {
        public override void Write(char value) => throw new UnauthorizedAccessException();

        public override void Write(string? value) => throw new UnauthorizedAccessException();
    }

    /// <summary>A stream into a full disk.</summary>
    private sealed class FullWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device", 28);

        public override void Write(string? value) => throw new IOException("No space left on device", 28);
    }
}
