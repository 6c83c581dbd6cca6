using ReportGen.Cli;
using ReportGen.Cli.Commands;
using ReportGen.Cli.Commands.Build;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("init a b", "'b' is not known here.")]
    [InlineData("init --content a", "--content says where a report is, and init begins one: write 'reportgen init my-report'.")]
    [InlineData("new", "Required argument 'what' missing for command: 'new'.")]
    [InlineData("new post", "Required argument 'name' missing for command: 'new'.")]
    [InlineData("new pots a", "'pots' is nothing that can be added: did you mean 'post'?")]
    [InlineData("new thing a", "'thing' is nothing that can be added: write one of post, page, source, dataset, selection, metric, claim, chart, table.")]
    [InlineData("new post a --date 2009-02-30", "'2009-02-30' is not a date: that month has no such day.")]
    [InlineData("schema metric", "'metric' is no schema: did you mean 'metrics'?")]
    [InlineData("schema metrics --output schemas", "--output writes all schemas")]
    [InlineData("new source a --date 2009-01-31", "--date goes with a post and a dataset: leave it out, and write a date into the entry.")]
    [InlineData("theme layout.html", "'layout.html' is no file of the built-in theme: did you mean 'templates/layout.html'?")]
    [InlineData("theme templates/layuot.html", "'templates/layuot.html' is no file of the built-in theme: did you mean 'templates/layout.html'?")]
    [InlineData("theme x", "'x' is no file of the built-in theme: 'reportgen theme' lists them.")]
    [InlineData("theme templates/assets/fonts/regular.ttf", "'templates/assets/fonts/regular.ttf' is no text: write '--output templates' to have it as a file.")]
    [InlineData("init --theme", "'--theme' is not known here.")]
    [InlineData("init --minimla", "'--minimla' is not known here. did you mean '--minimal'?")]
    [InlineData("init -m", "'-m' is not known here.")]
    [InlineData("new post --dat", "'--dat' is not known here. did you mean '--date'?")]
    [InlineData("explain -x", "'-x' is not known here.")]
    [InlineData("diff --strct", "'--strct' is not known here. did you mean '--strict'?")]
    [InlineData("list --formt", "'--formt' is not known here. did you mean '--format'?")]
    [InlineData("build --output --contnt", "'--contnt' is not known here. did you mean '--content'?")]
    [InlineData("watch", "'watch' is not known here. write 'reportgen serve'")]
    [InlineData("PREVIEW site", "'PREVIEW' is not known here. write 'reportgen serve'")]
    [InlineData("lint", "'lint' is not known here. write 'reportgen check'")]
    [InlineData("create x", "'create' is not known here. write 'reportgen init my-report'")]
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

    [Fact]
    public void The_name_of_the_tool_alone_tells_the_five_things_that_one_does_first()
    {
        Assert.Equal(0, shell.Run());
        Assert.Equal("", shell.ErrorOutput);
        var steps = shell.Output.Split('\n').Where(line => line.StartsWith("  reportgen ", StringComparison.Ordinal)).ToList();

        Assert.Equal(5, steps.Count);
        Assert.All(steps, step => Assert.Contains(CommandTable.All, command => command.Name == step.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));
        Assert.StartsWith("  reportgen init my-report ", steps[0], StringComparison.Ordinal);
    }

    /// <summary>Whatever commands there are: a word that is one of them is not looked up.</summary>
    [Fact]
    public void Every_answer_to_a_word_of_another_tool_names_a_command_that_is_there()
    {
        var words = OtherWord.All.SelectMany(other => other.Words).ToList();
        Assert.Equal(words.Distinct(), words);
        Assert.All(words, word => Assert.Contains(ToolCommands.In(Quoted(OtherWord.Answer(word, CommandTable.All))), arguments =>
            arguments[0].StartsWith("--", StringComparison.Ordinal) || CommandTable.All.Any(command => command.Name == arguments[0])));

        var serve = BuildCommand.Command with { Name = "serve" };
        Assert.Equal("write 'reportgen serve'", OtherWord.Answer("watch", [.. CommandTable.All, serve]));
        Assert.Equal("write 'reportgen build', then open site/index.html", OtherWord.Answer("watch", [BuildCommand.Command]));
    }

    private static string Quoted(string? answer) => string.Join('\n', (answer ?? "").Split('\''));

    [Theory]
    [InlineData("--help", "reportgen build --drafts --output preview")]
    [InlineData("help", "reportgen build --drafts --output preview")]
    [InlineData("help build", "reportgen build --base-url https://example.org/report/ --strict")]
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
        var surroundings = new Surroundings(shell.Folder.Path, new Channel(output, IsTerminal: false), new Channel(error, IsTerminal: false), null, new(SourceTree.Empty.Files), (_, _, _) => throw new InvalidOperationException());

        Assert.Equal(2, CommandLine.Run(["check"], surroundings));
        Assert.Equal($"error {CliCodes.Untold.Id}: The output cannot be written: the disk is full.\n", error.ToString());
    }

    [Fact]
    public void Streams_that_are_closed_or_full_end_with_2_even_where_nobody_can_be_told()
    {
        using var shell = new Shell();
        using var closed = new ClosedWriter();
        using var full = new FullWriter();
        var surroundings = new Surroundings(shell.Folder.Path, new Channel(closed, IsTerminal: false), new Channel(full, IsTerminal: false), null, new(SourceTree.Empty.Files), (_, _, _) => throw new InvalidOperationException());

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
