using ReportGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Build;

/// <summary>The workflows in <c>.github</c>, as far as they can be looked at without GitHub.</summary>
public sealed class WorkflowTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(RepositoryRoot.Combine(".github", "workflows")).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Reading_is_all_that_is_permitted_where_a_job_does_not_ask_for_more(string file)
    {
        var workflow = Read(file);

        Assert.Equal(["contents: read"], Pairs(workflow.Children["permissions"]));
        Assert.All(Jobs(workflow), job => Assert.Subset(
            new HashSet<string>(["pages: write", "id-token: write"]),
            job.Children.TryGetValue("permissions", out var own) ? Pairs(own).ToHashSet(StringComparer.Ordinal) : []));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_pull_request_from_a_fork_gets_no_secret_and_cannot_put_words_into_a_shell(string file)
    {
        var workflow = Read(file);

        Assert.DoesNotContain("secrets.", Text(file), StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", Text(file), StringComparison.Ordinal);
        Assert.NotEmpty(Scripts(workflow));
        Assert.All(Scripts(workflow), script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_are_those_of_GitHub_and_name_their_major_version(string file) =>
        Assert.All(Steps(Read(file)).Select(step => ValueOf(step, "uses")).OfType<string>(), uses => Assert.Matches(@"^actions/[a-z-]+@v\d+$", uses));

    [Fact]
    public void The_version_of_NET_is_that_of_the_repository() =>
        Assert.Contains(Steps(Read("site.yml")), step => step.Children.TryGetValue("with", out var with) && Pairs(with).Contains("global-json-file: global.json"));

    [Fact]
    public void The_site_is_published_from_main_only() =>
        Assert.All(Jobs(Read("site.yml")).Where(job => job.Children.ContainsKey("permissions")), job => Assert.Equal("${{ github.event_name == 'push' }}", ValueOf(job, "if")));

    [Fact]
    public void The_site_is_published_whole_with_its_hidden_files() =>
        Assert.Contains(Steps(Read("site.yml")), step => step.Children.TryGetValue("with", out var with) && Pairs(with).SequenceEqual(["path: site", "include-hidden-files: true"]));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_it_asks_of_the_tool_can_be_asked(string file) => AssertUnderstood(file, isDiff: false);

    [Theory]
    [MemberData(nameof(Files))]
    public void What_it_asks_of_a_comparison_can_be_asked(string file) => AssertUnderstood(file, isDiff: true);

    /// <summary>The script of a step.</summary>
    internal static string ScriptOf(string file, string step) =>
        Steps(Read(file)).Where(node => ValueOf(node, "name") == step).Select(node => ValueOf(node, "run")).OfType<string>().Single();

    private static void AssertUnderstood(string file, bool isDiff)
    {
        var calls = Scripts(Read(file)).SelectMany(ToolCommands.In).Where(call => isDiff == call[0] is "diff").ToList();

        Assert.NotEmpty(calls);
        Assert.All(calls, call => UnderstoodCommand.Check(call));
    }

    private static string Text(string file) => File.ReadAllText(RepositoryRoot.Combine(".github", "workflows", file));

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text(file)));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) => ((YamlMappingNode)workflow.Children["jobs"]).Children.Values.Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode workflow) =>
        Jobs(workflow).SelectMany(job => ((YamlSequenceNode)job.Children["steps"]).Children.Cast<YamlMappingNode>());

    private static IEnumerable<string> Scripts(YamlMappingNode workflow) => Steps(workflow).Select(step => ValueOf(step, "run")).OfType<string>();

    private static string? ValueOf(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    private static IEnumerable<string> Pairs(YamlNode mapping) => ((YamlMappingNode)mapping).Children.Select(pair => $"{pair.Key}: {pair.Value}");
}
