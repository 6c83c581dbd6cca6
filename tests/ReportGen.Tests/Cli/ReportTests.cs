using System.Text.Json;
using ReportGen.Cli;
using ReportGen.Diagnostics;

namespace ReportGen.Tests.Cli;

/// <summary>One set of findings, told in every format.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly Shell shell = new();

    public ReportTests()
    {
        shell.Folder.With("content/static/index.html", "one").With("content/data/esxi35.yaml", "id: esxi35\npatches:\n  - id: a\n    size: 3 gigs\n");
        shell.Findings.Add(new Diagnostic(
            Shell.Error, new SourceSpan("content/data/esxi35.yaml", 4, 11, 4, 17), "'3 gigs' is not a size.", "write '3 GB' (10^9 bytes) or '3 GiB' (2^30 bytes)",
            [new RelatedPlace(new SourceSpan("content/data/esxi35.yaml", 1, 5, 1, 11), "the dataset")]));
        shell.Findings.Add(new Diagnostic(Shell.Warning, null, "No address: 100%, a,b.", null, []));
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Text_shows_the_line_with_a_mark_and_the_remedy()
    {
        Assert.Equal(1, shell.Run("build"));
        Assert.Equal(
            """
            warning RG9901: No address: 100%, a,b.
            content/data/esxi35.yaml:4:11: error RG9902: '3 gigs' is not a size.
                4 |     size: 3 gigs
                  |           ^^^^^^ write '3 GB' (10^9 bytes) or '3 GiB' (2^30 bytes)
                  = content/data/esxi35.yaml:1:5: the dataset
            Nothing was written. 1 error, 1 warning.

            """.ReplaceLineEndings("\n"),
            shell.Output);
    }

    [Theory]
    [InlineData("json", 1)]
    [InlineData("sarif", 1)]
    [InlineData("github", 1)]
    public void Every_format_tells_the_first_of_a_kind_and_how_many_more_there_are(string format, int atLeast)
    {
        for (var line = 1; line <= 250; line++) shell.Findings.Add(new Diagnostic(Shell.Error, new SourceSpan("content/posts/a.md", line, 1, line, 2), $"mistake {line}.", "mend it", []) { Fix = new TextFix(new SourceSpan("content/posts/a.md", line, 1, line, 2), "b") });

        Assert.Equal(1, shell.Run("build", "--format", format));
        Assert.Contains("and 50 more of this kind in this file", shell.Output, StringComparison.Ordinal);
        Assert.Contains("mistake 200.", shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mistake 201.", shell.Output, StringComparison.Ordinal);
        Assert.True(shell.Output.Split('\n').Length >= atLeast);
    }

    [Fact]
    public void Places_name_the_folders_as_they_were_typed()
    {
        Directory.Move(shell.Folder.At("content"), shell.Folder.At("words"));

        shell.Run("build", "--content", "./words/");
        Assert.Contains("./words/data/esxi35.yaml:4:11: error RG9902", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_says_why_a_run_with_warnings_only_failed()
    {
        shell.Findings.RemoveAt(0);

        Assert.Equal(1, shell.Run("check", "--strict"));
        Assert.EndsWith("The check failed. 0 errors, 1 warning. Warnings count as errors (--strict).\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_document_with_every_finding()
    {
        Assert.Equal(1, shell.Run("build", "--format", "json"));
        using var json = JsonDocument.Parse(shell.Output);
        var root = json.RootElement;

        Assert.Equal(("build", 1, 1, 1), (root.GetProperty("command").GetString(), root.GetProperty("exitCode").GetInt32(), root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()));
        var finding = root.GetProperty("diagnostics")[1];
        Assert.Equal("'3 gigs' is not a size.", finding.GetProperty("message").GetString());
        Assert.Equal(("content/data/esxi35.yaml", 4, 17), (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        Assert.Equal("the dataset", finding.GetProperty("related")[0].GetProperty("message").GetString());
        Assert.False(root.TryGetProperty("site", out _));
    }

    [Fact]
    public void Json_of_a_build_lists_what_changed()
    {
        shell.Findings.Clear();

        Assert.Equal(0, shell.Run("build", "--format", "json"));
        using var json = JsonDocument.Parse(shell.Output);
        Assert.Equal(["index.html", "manifest.json"], json.RootElement.GetProperty("site").GetProperty("added").EnumerateArray().Select(path => path.GetString()));
    }

    [Fact]
    public void Sarif_names_rule_level_and_region()
    {
        shell.Findings.Add(new Diagnostic(CliCodes.Unreadable, new SourceSpan("content/data/ä b.yaml", 2, 1, 3, 4), "Unreadable.", null, []));

        Assert.Equal(1, shell.Run("build", "--format", "sarif"));
        using var json = JsonDocument.Parse(shell.Output);
        var run = json.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "RG9003");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("content/data/%C3%A4%20b.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((2, 1, 3, 4), (Number(place, "startLine"), Number(place, "startColumn"), Number(place, "endLine"), Number(place, "endColumn")));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(Catalogue.All.Length, rules.GetArrayLength());
        Assert.Equal("RG9003", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());

        static int Number(JsonElement place, string name) => place.GetProperty("region").GetProperty(name).GetInt32();
    }

    [Fact]
    public void Github_gets_one_escaped_command_for_each_finding()
    {
        Assert.Equal(1, shell.Run("build", "--format", "github"));
        Assert.Equal(
            "::warning title=RG9901 A warning made for a test::No address: 100%25, a,b.\n"
            + "::error file=content/data/esxi35.yaml,line=4,endLine=4,col=11,endColumn=17,title=RG9902 An error made for a test::'3 gigs' is not a size. write '3 GB' (10^9 bytes) or '3 GiB' (2^30 bytes)\n",
            shell.Output);
    }

    [Theory]
    [InlineData("a\nb", "a%0Ab")]
    [InlineData("a\r\nb%", "a%0D%0Ab%25")]
    public void Github_commands_cannot_be_broken_out_of(string message, string escaped)
    {
        shell.Findings.Clear();
        shell.Findings.Add(new Diagnostic(Shell.Error, null, message, null, []));

        shell.Run("build", "--format", "github");
        Assert.Equal($"::error title=RG9902 An error made for a test::{escaped}\n", shell.Output);
    }

    [Fact]
    public void Text_of_an_author_cannot_steer_the_terminal()
    {
        shell.Findings.Clear();
        shell.Findings.Add(new Diagnostic(Shell.Error, null, "'\u001b[2J' is odd.", "\u0007", []));

        shell.Run("build");
        Assert.StartsWith("error RG9902: '\uFFFD[2J' is odd.\n      = \uFFFD\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null, "", false)]
    [InlineData(true, null, "", true)]
    [InlineData(true, "", "", true)]
    [InlineData(true, "1", "", false)]
    [InlineData(true, null, "--no-color", false)]
    public void Colour_is_used_only_where_a_terminal_allows_it(bool isTerminal, string? noColor, string option, bool isColoured)
    {
        using var coloured = new Shell { IsTerminal = isTerminal, NoColor = noColor };
        coloured.Folder.With("content/static/a.txt", "a");

        Assert.Equal(0, coloured.Run(["build", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
        Assert.Equal(isColoured, coloured.Output.Contains('\u001b', StringComparison.Ordinal));
        Assert.Contains("site: 2 files: 2 added, 0 changed, 0 removed.", coloured.Output, StringComparison.Ordinal);
    }
}
