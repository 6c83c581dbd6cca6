using System.Diagnostics;
using ReportGen.Tests.Cli.Editions;
using ReportGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Build;

/// <summary>
/// <c>action.yml</c>, by which other repositories build their reports: what can be read in it, and its scripts, run as GitHub does.
/// </summary>
public sealed class ActionTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_scripts_get_what_others_wrote_by_the_environment_alone()
    {
        var scripts = Steps.Where(step => step.Children.ContainsKey("run")).ToList();

        Assert.NotEmpty(scripts);
        Assert.All(scripts, step => Assert.DoesNotContain("${{", ValueOf(step, "run"), StringComparison.Ordinal));
        Assert.All(scripts, step => Assert.Equal("bash", ValueOf(step, "shell")));
        Assert.DoesNotContain("secrets.", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_uses_is_of_GitHub_and_names_its_major_version() =>
        Assert.All(Steps.Select(step => ValueOf(step, "uses")).OfType<string>(), uses => Assert.Matches(@"^actions/[a-z-]+@v\d+$", uses));

    [Fact]
    public void Each_input_is_described_has_a_default_is_used_and_stands_in_the_guide()
    {
        var guide = File.ReadAllText(RepositoryRoot.Combine("docs", "publishing.md"));

        Assert.All((YamlMappingNode)Root.Children["inputs"], input =>
        {
            Assert.True(((YamlMappingNode)input.Value).Children.ContainsKey("default"), $"{input.Key}");
            Assert.True(((YamlMappingNode)input.Value).Children.ContainsKey("description"), $"{input.Key}");
            Assert.Contains($"inputs.{input.Key}", Text[Text.IndexOf("runs:", StringComparison.Ordinal)..], StringComparison.Ordinal);
            Assert.Contains($"`{input.Key}`", guide, StringComparison.Ordinal);
        });
    }

    /// <summary>So that a job that may write runs nothing of a pull request.</summary>
    [Fact]
    public void With_a_comment_nothing_else_is_done()
    {
        var others = Steps.Where(step => !Asks(step, "inputs.comment == 'true'")).ToList();

        Assert.Equal(8, others.Count);
        Assert.All(others.Skip(1), step => Assert.Contains(
            new[] { "inputs.comment != 'true'", "steps.tool.outcome == 'success'", "steps.compare.outputs.told == 'yes'" },
            condition => Asks(step, condition)));
    }

    [Fact]
    public void It_comments_as_the_workflow_of_the_repository()
    {
        const string Step = "Write the comment, or write it anew";

        Assert.Equal($"cd \"$RUNNER_TEMP/comment\"\n{WorkflowTests.ScriptOf("site.yml", Step).TrimEnd()}", ScriptOf(Step).TrimEnd());
    }

    [Fact]
    public void What_it_asks_of_the_tool_can_be_asked()
    {
        var calls = Steps.Select(step => ValueOf(step, "run")).OfType<string>().SelectMany(ToolCommands.In)
            .Select(call => call.Where(word => word != "$@").ToList()).ToList();

        Assert.Equal(["build", "check", "diff", "diff"], calls.Select(call => call[0]));
        Assert.All(calls, UnderstoodCommand.Check);
    }

    [BashFact]
    public void Inputs_are_words_for_the_tool_and_never_commands()
    {
        const string Hostile = "a b$(touch ../hit)`touch ../hit`\";touch ../hit;'";

        Assert.Equal(0, Report("Build the report", Hostile, Hostile, "true"));
        Assert.Equal(
            $"build|--format|github|--content|{Hostile}|--output|site|--templates|{Hostile}|--strict|",
            File.ReadAllText(folder.At("asked")));
        Assert.False(File.Exists(folder.At("hit")));
    }

    [BashFact]
    public void What_is_not_said_is_not_asked()
    {
        Assert.Equal(0, Report("Check the report", "content", "", "false"));
        Assert.Equal("check|--format|github|--content|content|--output|site|", File.ReadAllText(folder.At("asked")));
    }

    [BashFact]
    public void An_input_that_means_nothing_is_refused()
    {
        Assert.Equal(0, Look("all", "true"));
        Assert.Equal(1, Look("publish", "true"));
        Assert.Equal(1, Look("all", "yes"));
    }

    [BashFact]
    public void The_comparison_goes_to_the_summary_and_into_a_folder_beside_the_repository()
    {
        folder.With("repository/reports/one/report.yaml", "{}");
        var git = new GitFolder(folder, "repository").Init().Commit("base");
        git.Do("checkout", "--quiet", "-b", "branch");
        git.Do("commit", "--quiet", "--allow-empty", "--message", "change");
        git.Do("checkout", "--quiet", "main");
        git.Do("merge", "--quiet", "--no-ff", "--message", "merge", "branch");

        Assert.Equal(0, Compare("reports/one"));
        Assert.Equal("diff --build HEAD^1 reports/one --format markdown --content reports/one\n", Summary);
        Assert.Equal("page\n", File.ReadAllText(folder.At("temp/comparison/reader-diff.html")));
        Assert.Equal(Summary, File.ReadAllText(folder.At("temp/comparison/reader-diff.md")));
        Assert.Equal("told=yes\n", File.ReadAllText(folder.At("output")));

        Assert.Equal(0, Compare("elsewhere"));
        Assert.EndsWith("The base has no `elsewhere/` to compare with.\n", Summary, StringComparison.Ordinal);
    }

    private string Summary => File.ReadAllText(folder.At("summary.md"));

    private static string Text => File.ReadAllText(RepositoryRoot.Combine("action.yml"));

    private static YamlMappingNode Root
    {
        get
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(Text));
            return (YamlMappingNode)yaml.Documents.Single().RootNode;
        }
    }

    private static IEnumerable<YamlMappingNode> Steps => ((YamlSequenceNode)Root.Children["runs"]["steps"]).Children.Cast<YamlMappingNode>();

    private static string? ValueOf(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    private static bool Asks(YamlMappingNode step, string condition) =>
        ValueOf(step, "if")?.Contains(condition, StringComparison.Ordinal) == true;

    private static string ScriptOf(string step) =>
        Steps.Where(node => ValueOf(node, "name") == step).Select(node => ValueOf(node, "run")).OfType<string>().Single();

    private int Look(string command, string flag) => Run(
        "Look at the inputs", new() { ["COMMAND"] = command, ["STRICT"] = flag, ["DEPLOY"] = "false", ["COMMENT"] = "false" }, "exit 9\n");

    /// <summary>With a stand-in that writes down what it is asked.</summary>
    private int Report(string step, string content, string templates, string strict) => Run(
        step,
        new() { ["CONTENT"] = content, ["TEMPLATES"] = templates, ["OUTPUT"] = "site", ["BASE_URL"] = "", ["STRICT"] = strict },
        "printf '%s|' \"$@\" > ../asked\n");

    private int Compare(string content) => Run(
        "Compare with the base",
        new() { ["CONTENT"] = content, ["TEMPLATES"] = "" },
        "for word; do [ \"$last\" = --output ] && echo page > \"$word\"; last=$word; done\necho \"$@\"\n");

    /// <summary>Runs a step as GitHub does, with a stand-in for the tool; gives its exit code.</summary>
    private int Run(string step, Dictionary<string, string> environment, string tool)
    {
        folder.With("bin/reportgen", $"#!/bin/bash\n{tool}").With("step.sh", ScriptOf(step)).With("repository/here", "").With("temp/here", "");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.At("bin/reportgen"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", folder.At("step.sh")])
        {
            WorkingDirectory = folder.At("repository"),
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = $"{folder.At("bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["GITHUB_WORKSPACE"] = folder.At("repository");
        start.Environment["GITHUB_STEP_SUMMARY"] = folder.At("summary.md");
        start.Environment["GITHUB_OUTPUT"] = folder.At("output");
        start.Environment["RUNNER_TEMP"] = folder.At("temp");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var bash = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return bash.ExitCode;
    }
}
