using ReportGen.Diagnostics;

namespace ReportGen.Tests.Cli.Reports;

/// <summary>What a person reads where many findings have one cause.</summary>
public sealed class FindingGroupTests : IDisposable
{
    private readonly Shell shell = new();

    public FindingGroupTests() => shell.Folder.With("content/static/index.html", "one");

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Findings_that_differ_in_their_place_only_stand_under_one_head()
    {
        Find("no metric is named 'x'.", ("content/posts/a.md", 1), ("content/posts/a.md", 7), ("content/posts/b.md", 3));
        Find("no metric is named 'y'.", ("content/posts/a.md", 2));
        shell.Run("build");

        Assert.Equal(
            """
            content/posts/a.md:1:1: error RG9902: no metric is named 'x'.
                  = write another
                  = also content/posts/a.md:7:1
                  = also content/posts/b.md:3:1
            content/posts/a.md:2:1: error RG9902: no metric is named 'y'.
                  = write another
            Nothing was written. 4 errors, 0 warnings.

            """.ReplaceLineEndings("\n"),
            shell.Output);
    }

    [Theory]
    [InlineData(10, "also content/posts/a.md:11:1\n", "more place")]
    [InlineData(11, "and at 1 more place (--verbose shows them)", "content/posts/a.md:12:1")]
    [InlineData(13, "and at 3 more places (--verbose shows them)", "content/posts/a.md:12:1")]
    public void Of_many_places_ten_are_named_beside_the_first(int others, string told, string untold)
    {
        Find("no metric is named 'x'.", [.. Enumerable.Range(1, others + 1).Select(line => ("content/posts/a.md", line))]);
        shell.Run("build");

        Assert.Contains(told, shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(untold, shell.Output, StringComparison.Ordinal);
        shell.Run("build", "--verbose");
        Assert.Contains($"also content/posts/a.md:{others + 1}:1\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_kind_fifty_are_told_and_how_many_more_there_are()
    {
        for (var line = 1; line <= 60; line++) Find($"mistake {line}.", ($"content/posts/{line % 7}.md", line));
        shell.Run("build");

        Assert.Equal(50, shell.Output.Split("error RG9902: mistake ").Length - 1);
        Assert.Contains("RG9902: and 10 more of this kind: An error made for a test. --verbose shows them.\n", shell.Output, StringComparison.Ordinal);
        Assert.EndsWith("60 errors, 0 warnings.\n", shell.Output, StringComparison.Ordinal);
        shell.Run("build", "--verbose");
        Assert.Equal(60, shell.Output.Split("error RG9902: mistake ").Length - 1);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Other_programs_get_each_finding_by_itself(string format)
    {
        Find("no metric is named 'x'.", [.. Enumerable.Range(1, 60).Select(line => ("content/posts/a.md", line))]);
        shell.Run("build", "--format", format);

        Assert.Equal(60, shell.Output.Split("no metric is named").Length - 1);
    }

    [Fact]
    public void What_is_only_counted_keeps_the_level_that_the_report_set()
    {
        for (var line = 1; line <= 250; line++)
            shell.Findings.Add(new Diagnostic(Shell.Warning, new SourceSpan("content/posts/a.md", line, 1, line, 2), $"odd {line}.", null, []) { Severity = Severity.Note, Because = "it is so" });

        Assert.Equal(0, shell.Run("build", "--strict", "--format", "json"));
        using var json = System.Text.Json.JsonDocument.Parse(shell.Output);
        Assert.Equal(250, json.RootElement.GetProperty("notes").GetInt32());
        var last = json.RootElement.GetProperty("diagnostics").EnumerateArray().Last();
        Assert.Equal((50, "note", "it is so"), (last.GetProperty("others").GetInt32(), last.GetProperty("severity").GetString(), last.GetProperty("because").GetString()));
    }

    private void Find(string message, params (string Path, int Line)[] places)
    {
        foreach (var (path, line) in places)
            shell.Findings.Add(new Diagnostic(Shell.Error, new SourceSpan(path, line, 1, line, 2), message, "write another", []));
    }
}
