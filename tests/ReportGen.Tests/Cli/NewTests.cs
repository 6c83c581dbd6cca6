using System.Collections.Immutable;
using System.Text;
using System.Runtime.Versioning;
using ReportGen.Cli;
using ReportGen.Cli.Commands.New;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed partial class NewTests : IDisposable
{
    private readonly Shell shell = new() { Theme = EmbeddedTheme.Read() };

    public static TheoryData<string> Sorts => [.. NewSort.All.Select(sort => sort.Word)];

    public void Dispose() => shell.Dispose();

    [Theory]
    [MemberData(nameof(Sorts))]
    public void A_new_thing_leaves_the_report_without_an_error_and_every_byte_that_was_there(string word)
    {
        shell.Run("init");
        var before = Contents();

        Assert.Equal((0, ""), (shell.Run("new", word, "more-of-it"), shell.ErrorOutput));
        Sound();
        var path = NewSort.All.Single(sort => sort.Word == word).PathOf("more-of-it");
        Assert.Contains(path, shell.Output, StringComparison.Ordinal);
        var after = Contents();
        Assert.Equal(before.Keys.Union([path]).Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.All(before, file => Assert.StartsWith(file.Value, after[file.Key], StringComparison.Ordinal));
        Assert.Contains("more-of-it", path + after[path], StringComparison.Ordinal);
        Assert.Contains("# yaml-language-server: $schema=../", after[path], StringComparison.Ordinal);
    }

    [Fact]
    public void From_two_files_on_each_sort_says_what_it_needs_until_all_are_there()
    {
        shell.Run("init", "--minimal");
        foreach (var word in new[] { "dataset", "claim" }) Lacks(word, "a source", "reportgen new source NAME");
        Lacks("selection", "a dataset", "reportgen new dataset NAME");
        foreach (var word in new[] { "metric", "chart", "table" }) Lacks(word, "a measure with a value", "reportgen new selection NAME");
        Done("new", "source", "notes");
        shell.Folder.With("content/report.yaml", "title: A report\nsummary: What it is about.\nbase_url: https://report.example/\n");
        Lacks("dataset", "a day", "--date 2009-01-31");
        Lacks("post", "a day", "as_of");
        Done("new", "dataset", "alpha", "--date", "2009-06-30");
        Done("new", "selection", "alpha-all");
        foreach (var word in new[] { "metric", "claim", "chart", "table" }) Done("new", word, $"a-{word}");
        Done("new", "post", "second", "--date", "2009-06-30");
        Done("new", "page", "about");
        Sound();
        Assert.Contains("date: 2009-06-30\n", File.ReadAllText(shell.Folder.At("content/posts/second.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_selection_of_a_dataset_without_records_takes_a_figure()
    {
        shell.Run("init");
        var data = File.ReadAllText(shell.Folder.At("content/data/ws2008.yaml"));
        var (head, figures) = (data.Split("patches:\n")[0], data.Split("reported:\n")[1]);
        shell.Folder.With("content/data/ws2008.yaml", $"{head}reported:\n{figures}");

        Done("new", "selection", "more");
        Assert.Contains("    basis: reported\n    figures: {patches: full-patches}\n    window: {from: 2008-01-01, to: 2009-06-30}\n", File.ReadAllText(shell.Folder.At("content/selections.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_selection_what_needs_a_measure_takes_a_reported_figure()
    {
        shell.Run("init", "--minimal");
        Done("new", "source", "notes");
        Done("new", "dataset", "alpha", "--date", "2009-06-30");
        var data = File.ReadAllText(shell.Folder.At("content/data/alpha.yaml"));
        shell.Folder.With("content/data/alpha.yaml", data.Split("reported: []")[0] + "reported:\n  - {id: total, title: Total size, measure: size, value: over 12 MB, source: notes}\n");

        foreach (var word in new[] { "metric", "chart", "table" }) Done("new", word, $"a-{word}");
        Assert.Contains("formula: reported.total\n", File.ReadAllText(shell.Folder.At("content/metrics.yaml")), StringComparison.Ordinal);
        Sound();
    }

    [Theory]
    [InlineData("# mine\r\n- id: a\r\n  title: A\r\n", "# mine\r\n- id: a\r\n  title: A\r\n- id: b\r\n  # Its title as it has it itself.\r\n  title: B\r\n")]
    [InlineData("- id: a\n  title: A", "- id: a\n  title: A\n- id: b\n  # Its title as it has it itself.\n  title: B\n")]
    [InlineData("  - id: a\n    title: A\n  # the last word\n", "  - id: a\n    title: A\n  # the last word\n  - id: b\n    # Its title as it has it itself.\n    title: B\n")]
    [InlineData("\uFEFF- id: a\n  title: A\n", "\uFEFF- id: a\n  title: A\n- id: b\n  # Its title as it has it itself.\n  title: B\n")]
    [InlineData("# none yet\n", "# none yet\n- id: b\n  # Its title as it has it itself.\n  title: B\n")]
    [InlineData("", "# yaml-language-server: $schema=../schemas/sources.json\n- id: b\n  # Its title as it has it itself.\n  title: B\n")]
    public void An_entry_is_added_as_the_file_is_written(string before, string after)
    {
        Report().With("content/sources.yaml", before);

        Done("new", "source", "b");
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(shell.Folder.At("content/sources.yaml")));
        Assert.StartsWith(after, text, StringComparison.Ordinal);
        Assert.Equal(before.EndsWith('A'), !text.EndsWith('\n'));
    }

    [Fact]
    public void A_selection_goes_into_its_list_also_where_another_key_follows()
    {
        shell.Run("init");
        var before = File.ReadAllText(shell.Folder.At("content/selections.yaml"));
        const string after = "# ways of counting\ndefinitions:\n  - {id: by-package, title: Each package counts}\n";
        shell.Folder.With("content/selections.yaml", before + after);

        Done("new", "selection", "more");
        var text = File.ReadAllText(shell.Folder.At("content/selections.yaml"));
        Assert.StartsWith($"{before}  - id: more\n", text, StringComparison.Ordinal);
        Assert.EndsWith(after, text, StringComparison.Ordinal);
        Sound();
    }

    [Theory]
    [InlineData("[{id: a, title: A}]\n", "RG9074", "The file has no list of lines that begin with '- '")]
    [InlineData("a: b\n", "RG9074", "The file has no list of lines that begin with '- '")]
    [InlineData("- id: b\n  title: B\n", "RG9072", "the id 'b' names a source already")]
    [InlineData("- id: a\n  title: A\n...\n", "RG9072", "With a source 'b'")]
    [InlineData("- id: 'a\n", "RG1010", "")]
    public void A_file_to_which_nothing_can_be_added_stays_as_it_is(string before, string code, string message)
    {
        Report().With("content/sources.yaml", before);

        Assert.Equal(2, shell.Run("new", "source", "b"));
        Assert.Contains($"error {code}: ", shell.Output, StringComparison.Ordinal);
        Assert.Contains(message, shell.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(shell.Folder.At("content/sources.yaml")));
    }

    [Theory]
    [InlineData("post", "My Post", "'My Post' cannot be part of an address.", "write 'reportgen new post my-post'")]
    [InlineData("page", "..", "'..' cannot be part of an address.", "lower-case letters")]
    [InlineData("metric", "a b", "the id 'a b' holds ' '.", "begin with a letter or digit")]
    [InlineData("metric", "../x", "the id '../x' begins with '.'.", "begin with a letter or digit")]
    [InlineData("metric", "", "'id' lacks a value here.", "write one")]
    [InlineData("dataset", "con", "'con.yaml' is a name that Windows keeps for a device.", "choose another name")]
    [InlineData("selection", "reported", "With a selection 'reported'", "choose another one")]
    [InlineData("metric", "full.patches", "With a metric 'full.patches'", "")]
    [InlineData("post", "first", "'content/posts/first.md' is there already.", "choose another name")]
    [InlineData("claim", "CORE-fewer", "differs from 'core-fewer'", "give each an id of its own")]
    public void A_name_that_a_thing_cannot_have_is_told_and_nothing_is_written(string sort, string name, string problem, string remedy)
    {
        shell.Run("init");
        var before = Contents();

        Assert.Equal(2, shell.Run("new", sort, name));
        Assert.Contains($"error {CliCodes.NewName.Id}: ", shell.Output, StringComparison.Ordinal);
        Assert.Contains(problem, shell.Output, StringComparison.Ordinal);
        Assert.Contains(remedy, shell.Output, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Theory]
    [InlineData("metric", "null")]
    [InlineData("metric", "esxi35-2008")]
    [InlineData("source", "3")]
    [InlineData("selection", "two-years")]
    [InlineData("post", "2009")]
    public void A_name_may_be_a_number_or_nothing_to_YAML(string sort, string name)
    {
        shell.Run("init");
        Done("new", sort, name);
        Sound();
    }

    [Fact]
    public void Mistakes_that_are_there_already_stop_nothing_that_does_not_need_what_they_hide()
    {
        shell.Run("init");
        shell.Folder.With("content/claims.yaml", "- id: wrong\n").With("content/posts/bad.md", "no front matter");

        Done("new", "source", "more");
        shell.Folder.With("content/data/bad.yaml", "id: other\n");
        Assert.Equal(2, shell.Run("new", "chart", "more"));
        Assert.Contains("first mend what 'reportgen check' finds", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_called_as_its_author_knows_it()
    {
        shell.Run("init", "my-report");

        Assert.Equal(2, shell.Run("new", "post", "first", "--content", "my-report/content"));
        Assert.Contains("'my-report/content/posts/first.md' is there already.", shell.Output, StringComparison.Ordinal);
        Done("new", "metric", "more", "--content", "my-report/content");
        Assert.StartsWith("my-report/content/metrics.yaml:18: added 'more'.\n", shell.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_file_that_is_a_link_is_not_written_through()
    {
        Report();
        using var elsewhere = new TestFolder();
        elsewhere.With("sources.yaml", "- id: a\n  title: A\n");
        Directory.CreateSymbolicLink(shell.Folder.At("content/data"), elsewhere.Path);

        Assert.Equal(2, shell.Run("new", "page", "more", "--content", "nowhere"));
        Assert.Equal(2, shell.Run("new", "dataset", "more", "--date", "2009-01-01"));
        Assert.Single(Directory.EnumerateFiles(elsewhere.Path));
    }

    [Editions.PermissionFact]
    [UnsupportedOSPlatform("windows")]
    public void In_a_read_only_folder_it_says_so()
    {
        Report().With("content/pages/about.md", "---\ntitle: About\nsummary: About.\n---\nText.\n");
        File.SetUnixFileMode(shell.Folder.At("content/pages"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var exit = shell.Run("new", "page", "more");
        File.SetUnixFileMode(shell.Folder.At("content/pages"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(2, exit);
        Assert.Contains($"error {CliCodes.NewNotWritten.Id}: 'content/pages/more.md' cannot be written: permission denied.", shell.Output, StringComparison.Ordinal);
    }

    private TestFolder Report()
    {
        shell.Run("init", "--minimal");
        return shell.Folder;
    }

    private void Done(params string[] arguments) => Assert.Equal((0, ""), (shell.Run(arguments), shell.ErrorOutput + (shell.Output.Contains("RG", StringComparison.Ordinal) ? shell.Output : "")));

    private void Lacks(string word, string what, string remedy)
    {
        Assert.Equal(2, shell.Run("new", word, "x"));
        Assert.Contains($"error {CliCodes.NewWithout.Id}: ", shell.Output, StringComparison.Ordinal);
        Assert.Contains($" needs {what}, and the report has none.", shell.Output, StringComparison.Ordinal);
        Assert.Contains(remedy, shell.Output, StringComparison.Ordinal);
    }

    private void Sound() => Assert.Empty(Found().Where(one => one.IsError));

    private ImmutableArray<Diagnostic> Found()
    {
        var tree = BuiltInTheme.Files(Contents().Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value))));
        return ModelReader.Read(tree, ModelOptions.Default).Diagnostics;
    }

    private Dictionary<string, string> Contents() => Directory.EnumerateFiles(shell.Folder.At("content"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(shell.Folder.Path, file).Replace('\\', '/'), File.ReadAllText);
}
