using ReportGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Build;

/// <summary>The workflows in <c>.github</c>, that which <c>docs/reviewing.md</c> gives to reports of their own, and that of <c>init</c>, as far as they
/// can be looked at without GitHub.</summary>
public sealed class WorkflowTests
{
    private const string InGuide = "reviewing.md";
    private const string OfInit = "report.yml";

    /// <summary>The action of this repository, in a place that whoever takes the workflow fills in.</summary>
    private const string Ours = "FILL-IN/FILL-IN@FILL-IN";

    private const string Guide = "<!-- the workflow of a report -->\n\n```yaml\n";

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(RepositoryRoot.Combine(".github", "workflows")).Select(path => Path.GetFileName(path)).Append(InGuide).Append(OfInit)];

    /// <summary>Those that check, compare and publish a report.</summary>
    public static TheoryData<string> OfReports => ["site.yml", InGuide];

    [Theory]
    [MemberData(nameof(Files))]
    public void Reading_is_all_that_is_permitted_where_a_job_does_not_ask_for_more(string file)
    {
        var workflow = Read(file);

        Assert.Equal(["contents: read"], Pairs(workflow.Children["permissions"]));
        Assert.All(Writing(workflow), job => Assert.Contains(
            string.Join(", ", Pairs(job.Children["permissions"])),
            new[] { "pages: write, id-token: write", "pull-requests: write", "contents: write" }));
    }

    [Theory]
    [MemberData(nameof(OfReports))]
    public void A_job_that_may_write_runs_nothing_of_a_pull_request(string file)
    {
        var jobs = Writing(Read(file)).ToList();

        Assert.NotEmpty(jobs);
        Assert.All(jobs, job => Assert.Equal("build", ValueOf(job, "needs")));
        Assert.All(jobs.SelectMany(StepsOf).Where(step => step.Children.ContainsKey("uses") && !IsComment(step)), step =>
            Assert.Contains(ValueOf(step, "uses")!.Split('@')[0], new[] { "actions/download-artifact", "actions/deploy-pages" }));
        Assert.All(jobs.SelectMany(StepsOf).Select(step => ValueOf(step, "run")).OfType<string>(), script =>
        {
            Assert.Empty(ToolCommands.In(script));
            Assert.DoesNotContain("dotnet", script, StringComparison.Ordinal);
            Assert.DoesNotContain("git ", script, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(OfReports))]
    public void Only_pull_requests_of_the_repository_itself_are_commented(string file)
    {
        var job = Assert.Single(Writing(Read(file)), job => Pairs(job.Children["permissions"]).Contains("pull-requests: write"));

        Assert.Contains("github.event.pull_request.head.repo.full_name == github.repository", ValueOf(job, "if"), StringComparison.Ordinal);
        Assert.Contains("needs.build.outputs.told == 'yes'", ValueOf(job, "if"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_somebody_wrote_reaches_no_step(string file) => Assert.All(
        Steps(Read(file)).SelectMany(step => new[] { "env", "with" }.Where(key => step.Children.ContainsKey(key)).SelectMany(key => Pairs(step.Children[key]))).Where(pair => pair.Contains("${{", StringComparison.Ordinal)),
        pair => Assert.Contains(pair[(pair.IndexOf(':') + 2)..], new[] { "${{ github.token }}", "${{ github.repository }}", "${{ github.event.pull_request.number }}", "${{ needs.build.outputs.page }}", "reportgen-${{ matrix.platform }}" }));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_pull_request_from_a_fork_gets_no_secret_and_cannot_put_words_into_a_shell(string file)
    {
        var workflow = Read(file);

        Assert.DoesNotContain("secrets.", Text(file), StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", Text(file), StringComparison.Ordinal);
        Assert.All(Scripts(workflow), script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_are_those_of_GitHub_and_name_their_major_version(string file) =>
        Assert.All(Steps(Read(file)).Select(step => ValueOf(step, "uses")).OfType<string>().Where(uses => uses != Ours || file is not (InGuide or OfInit)), uses =>
            Assert.Matches(@"^actions/[a-z-]+@v\d+$", uses));

    [Fact]
    public void The_version_of_NET_is_that_of_the_repository() =>
        Assert.Contains(Steps(Read("site.yml")), step => step.Children.TryGetValue("with", out var with) && Pairs(with).Contains("global-json-file: global.json"));

    [Theory]
    [MemberData(nameof(OfReports))]
    public void The_site_is_published_from_main_only_and_a_preview_where_there_are_some(string file)
    {
        var pages = Writing(Read(file)).ToLookup(job => StepsOf(job).Any(step => ValueOf(step, "uses")?.StartsWith("actions/deploy-pages", StringComparison.Ordinal) == true && !IsPreview(step)));

        Assert.All(pages[true], job => Assert.Equal("${{ github.event_name == 'push' }}", ValueOf(job, "if")));
        Assert.Single(pages[true]);
        Assert.All(pages[false].Where(job => StepsOf(job).Any(IsPreview)), job => Assert.Contains("vars.PAGES_PREVIEWS == 'on'", ValueOf(job, "if"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_site_is_published_whole_with_its_hidden_files() =>
        Assert.Contains(Steps(Read("site.yml")), step => step.Children.TryGetValue("with", out var with) && Pairs(with).SequenceEqual(["path: site", "include-hidden-files: true"]));

    [Fact]
    public void What_it_asks_of_the_tool_can_be_asked() => AssertUnderstood("site.yml", isDiff: false);

    [Fact]
    public void What_it_asks_of_a_comparison_can_be_asked() => AssertUnderstood("site.yml", isDiff: true);

    /// <summary>The script of a step.</summary>
    internal static string ScriptOf(string file, string step) =>
        Steps(Read(file)).Where(node => ValueOf(node, "name") == step).Select(node => ValueOf(node, "run")).OfType<string>().Single();

    private static void AssertUnderstood(string file, bool isDiff)
    {
        var calls = Scripts(Read(file)).SelectMany(ToolCommands.In).Where(call => isDiff == call[0] is "diff").ToList();

        Assert.NotEmpty(calls);
        Assert.All(calls, call => UnderstoodCommand.Check(call));
    }

    private static string Text(string file)
    {
        if (file == OfInit) return File.ReadAllText(RepositoryRoot.Combine("src", "ReportGen", "Cli", "Commands", "Init", "Git", OfInit));
        if (file != InGuide) return File.ReadAllText(RepositoryRoot.Combine(".github", "workflows", file));
        var guide = File.ReadAllText(RepositoryRoot.Combine("docs", InGuide));
        var start = guide.IndexOf(Guide, StringComparison.Ordinal) + Guide.Length;
        return guide[start..guide.IndexOf("\n```\n", start, StringComparison.Ordinal)];
    }

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text(file)));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) => ((YamlMappingNode)workflow.Children["jobs"]).Children.Values.Cast<YamlMappingNode>();

    /// <summary>The jobs that ask for more than reading.</summary>
    private static IEnumerable<YamlMappingNode> Writing(YamlMappingNode workflow) => Jobs(workflow).Where(job => job.Children.ContainsKey("permissions"));

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode workflow) => Jobs(workflow).SelectMany(StepsOf);

    private static IEnumerable<YamlMappingNode> StepsOf(YamlMappingNode job) => ((YamlSequenceNode)job.Children["steps"]).Children.Cast<YamlMappingNode>();

    /// <summary>Our action where it only comments.</summary>
    private static bool IsComment(YamlMappingNode step) =>
        ValueOf(step, "uses") == Ours && step.Children.TryGetValue("with", out var with) && Pairs(with).Contains("comment: true");

    private static bool IsPreview(YamlMappingNode step) => step.Children.TryGetValue("with", out var with) && Pairs(with).Contains("preview: true");

    private static IEnumerable<string> Scripts(YamlMappingNode workflow) => Steps(workflow).Select(step => ValueOf(step, "run")).OfType<string>();

    private static string? ValueOf(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    private static IEnumerable<string> Pairs(YamlNode mapping) => ((YamlMappingNode)mapping).Children.Select(pair => $"{pair.Key}: {pair.Value}");
}
