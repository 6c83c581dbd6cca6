using System.Text.Json;
using ReportGen.Cli;
using ReportGen.Diagnostics;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>What a code of findings means, in the tool and in <c>docs/findings.md</c>.</summary>
public sealed class ExplainedCodeTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("RG6010")]
    [InlineData("rg6010")]
    public void A_code_is_explained_where_there_is_no_report(string name)
    {
        Assert.Equal((0, ""), (shell.Run("explain", name), shell.ErrorOutput));
        Assert.StartsWith("RG6010: Bound words that are not what is measured\n  level      error\n  cause      ", shell.Output, StringComparison.Ordinal);
        Assert.Contains("\n  remedy     Look at what changed", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RG3017", "warning; report.yaml can set another ('findings')")]
    [InlineData("RG7562", "warning; report.yaml can make it an error")]
    [InlineData("RG9018", "warning\n")]
    public void A_warning_says_whether_a_report_can_set_its_level(string code, string words)
    {
        shell.Run("explain", code);
        Assert.Contains($"  level      {words}", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_gets_JSON()
    {
        Assert.Equal(0, shell.Run("explain", "RG3017", "--format", "json"));
        using var json = JsonDocument.Parse(shell.Output);
        var finding = json.RootElement.GetProperty("finding");

        Assert.Equal(("RG3017", "A metric that nothing uses", "warning"), (Text("code"), Text("title"), Text("level")));
        Assert.NotEqual("", Text("cause"));
        Assert.NotEqual("", Text("remedy"));

        string? Text(string name) => finding.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("RG6109", "did you mean 'RG6")]
    [InlineData("RG1", "docs/findings.md lists all codes")]
    public void An_unknown_code_gets_the_nearest(string name, string remedy)
    {
        Assert.Equal(2, shell.Run("explain", name));
        Assert.Contains($"error RG9015: No finding has the code '{name}'.\n      = {remedy}", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_has_each_code_once_in_order_with_its_level_and_title()
    {
        var rows = File.ReadAllLines(RepositoryRoot.Combine("docs", "findings.md")).Where(line => line.StartsWith("| RG", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();

        Assert.All(rows, row => Assert.Equal(7, row.Length));
        Assert.Equal(
            Catalogue.All.OrderBy(code => code.Id, StringComparer.Ordinal).Select(code => $"{code.Id} {(code.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" })} {code.Title}"),
            rows.Select(row => string.Join(' ', row[1..4])));
        Assert.All(rows, row => Assert.All(row[4..6], cell => Assert.EndsWith(".", cell, StringComparison.Ordinal)));
    }
}
