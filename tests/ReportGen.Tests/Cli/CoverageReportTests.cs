using System.Text.Json;

namespace ReportGen.Tests.Cli;

/// <summary>How the numbers of a report are accounted for, as a run tells it.</summary>
public sealed class CoverageReportTests : IDisposable
{
    private readonly Shell shell = FixShell.New();

    public CoverageReportTests() =>
        shell.Put(FixShell.Post, FixShell.Head + "Since 2009 it had [2](metric:alpha-full.patches), in [24/7](literal: an idiom), on Windows Server 2008 R2.\n");

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void The_total_is_told_with_every_run_that_is_not_quiet(string command)
    {
        shell.Run(command);
        Assert.Contains("\nNumbers: 2 bound, 4 exempt, 1 literal, 0 unbound.\n", "\n" + shell.Output, StringComparison.Ordinal);

        shell.Run(command, "--quiet");
        Assert.DoesNotContain("Numbers:", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_total_is_told_of_a_report_with_mistakes_too()
    {
        shell.Put(FixShell.Post, FixShell.Head + "It had 5.\n");

        Assert.Equal(1, shell.Run("check"));
        Assert.Contains("\nNumbers: 1 bound, 1 exempt, 0 literal, 1 unbound.\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_lists_every_exempt_number_under_its_pattern_and_every_file()
    {
        shell.Run("check", "--verbose");

        Assert.Contains("exempt a year, 1: ", shell.Output, StringComparison.Ordinal);
        Assert.Contains("\n  content/posts/first.md:7:7: 2009 in 'Since 2009'\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("exempt a product name, 2: ", shell.Output, StringComparison.Ordinal);
        Assert.Contains("2008 in 'Windows Server 2008 R2'\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("\nnumbers content/posts/first.md: 1 bound, 3 exempt, 1 literal, 0 unbound\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("\nnumbers content/claims.yaml: 1 bound, 0 exempt, 0 literal, 0 unbound\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_files_and_when_verbose_the_exemptions()
    {
        shell.Run("check", "--format", "json");
        using var normal = JsonDocument.Parse(shell.Output);
        var coverage = normal.RootElement.GetProperty("coverage");
        Assert.Equal((2, 4), (coverage.GetProperty("bound").GetInt32(), coverage.GetProperty("exempt").GetInt32()));
        Assert.Contains("content/posts/first.md", coverage.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString()));
        Assert.False(coverage.TryGetProperty("exemptions", out _));

        shell.Run("check", "--format", "json", "--verbose");
        using var verbose = JsonDocument.Parse(shell.Output);
        var exemptions = verbose.RootElement.GetProperty("coverage").GetProperty("exemptions").EnumerateArray().ToList();
        Assert.Equal(4, exemptions.Sum(same => same.GetProperty("numbers").GetArrayLength()));
        Assert.Contains("Windows Server 2008 R2", exemptions.SelectMany(same => same.GetProperty("numbers").EnumerateArray()).Select(number => number.GetProperty("name").GetString()));
    }
}
