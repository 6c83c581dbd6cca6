using System.Text.Json;

namespace ReportGen.Tests.Cli;

/// <summary>What one screen tells of the tool and its surroundings.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly Shell shell = new();

    public DoctorTests() => shell.Folder.With("content/static/a.txt", "abc");

    public void Dispose() => shell.Dispose();

    [Fact]
    public void All_is_well_before_the_first_build_and_after_it()
    {
        Assert.Equal(0, shell.Run("doctor"));
        Assert.Equal(["tool", "content", "theme", "findings", "site", "git", "drawing", "terminal"], shell.Output.TrimEnd('\n').Split('\n').Select(line => line[6..].Split(' ')[0]));
        Assert.Contains("content: 1 file, 3 bytes\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("is not built yet: 'reportgen build' writes it\n", shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nill ", shell.Output, StringComparison.Ordinal);

        shell.Run("build");
        Assert.Equal(0, shell.Run("doctor"));
        Assert.Contains("site is what its content gives\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_its_content_does_not_give_is_ill()
    {
        shell.Run("build");
        shell.Folder.With("content/static/a.txt", "other");

        Assert.Equal(1, shell.Run("doctor"));
        Assert.Contains("ill   site ", shell.Output, StringComparison.Ordinal);
        Assert.Contains("is not what its content gives: 'reportgen build' writes it\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("well  findings  none\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_counted_and_nothing_is_written()
    {
        shell.Findings.Add(new Diagnostics.Diagnostic(Shell.Error, null, "an error.", null, []));

        Assert.Equal(1, shell.Run("doctor"));
        Assert.Contains("ill   findings  1 error, 0 warnings: 'reportgen check' shows them\n", shell.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Folder.At("site")));
    }

    [Fact]
    public void A_folder_without_a_report_is_told_with_its_whole_path()
    {
        Assert.Equal(1, shell.Run("doctor", "--content", "nowhere"));
        Assert.Contains($"ill   content   {shell.Folder.At("nowhere")} is not there: change to the report's folder", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_without_git_is_well_and_told()
    {
        shell.SearchPath = "";

        Assert.Equal(0, shell.Run("doctor"));
        Assert.Contains("well  git       is not on the search path: 'reportgen diff' compares folders only\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C", 1, "ill   terminal  its locale 'C' is not UTF-8")]
    [InlineData("de_DE.ISO-8859-1", 1, "ill   terminal  its locale")]
    [InlineData("C.UTF-8", 0, "well  terminal  UTF-8\n")]
    [InlineData("en_US.utf8", 0, "well  terminal  UTF-8\n")]
    [InlineData(null, 0, "well  terminal  UTF-8\n")]
    public void A_terminal_says_in_its_locale_whether_it_shows_UTF_8(string? locale, int exit, string words)
    {
        using var terminal = new Shell { IsTerminal = true, NoColor = "1", Locale = locale };
        terminal.Folder.With("content/static/a.txt", "abc");

        Assert.Equal(exit, terminal.Run("doctor"));
        Assert.Contains(words, terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_tells_only_what_is_ill_and_another_program_gets_JSON()
    {
        Assert.Equal((0, ""), (shell.Run("doctor", "--quiet"), shell.Output));
        shell.Run("doctor", "--format", "json");
        using var json = JsonDocument.Parse(shell.Output);

        Assert.All(json.RootElement.GetProperty("seen").EnumerateArray(), seen => Assert.True(seen.GetProperty("isWell").GetBoolean()));
    }
}
