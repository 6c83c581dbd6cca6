using System.Text.Json;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>Levels of findings that a report sets: what may be set, and that nothing is off in silence.</summary>
public sealed class FindingLevelTests : IDisposable
{
    private const string Unused = """
        - id: unused
          title: Patches of Full
          definition: How many patches the Full installation had.
          formula: alpha-full.patches + alpha-core.patches
        """;

    private readonly Shell shell = new() { Pipeline = Pipeline.Run, Theme = EmbeddedTheme.Read() };

    public FindingLevelTests()
    {
        foreach (var file in BaseSite.Files) shell.Folder.With(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        shell.Folder.With("content/metrics.yaml", $"{File.ReadAllText(shell.Folder.At("content/metrics.yaml"))}{Unused.ReplaceLineEndings("\n")}\n");
        shell.Folder.With("content/report.yaml", BaseSite.WithoutAddress);
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("off", 0, "1 warning, 1 finding turned off.")]
    [InlineData("note", 0, "1 warning, 1 note.")]
    [InlineData("warning", 0, "2 warnings.")]
    [InlineData("error", 1, "Nothing was written. 1 error, 1 warning.")]
    public void A_warning_gets_the_level_that_the_report_sets_and_is_counted_at_it(string level, int exit, string told)
    {
        Levels($"{{code: RG3017, level: {level}, because: it is for readers of report.json}}");
        Assert.Equal(exit, Build());

        Assert.EndsWith($"{told}\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(level != "off", shell.Output.Contains($"{level} RG3017: nothing uses the metric 'unused'.", StringComparison.Ordinal));
        Assert.Equal(exit == 0, Directory.Exists(shell.Folder.At("site")));
    }

    [Fact]
    public void What_is_off_is_told_where_everything_is_asked_for_with_its_reason()
    {
        Levels("{code: RG3017, level: off, because: it is for readers of report.json}");
        Build("--verbose");

        Assert.Contains("off RG3017: nothing uses the metric 'unused'.", shell.Output, StringComparison.Ordinal);
        Assert.Contains("      = off because it is for readers of report.json\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off", 0)]
    [InlineData("note", 0)]
    [InlineData("warning", 1)]
    public void Strict_makes_errors_of_warnings_and_of_nothing_else(string level, int exit)
    {
        Levels($"{{code: RG3017, level: {level}, because: it is so}}", "{code: RG7504, level: note, because: it has no address yet}");

        Assert.Equal(exit, Build("--strict"));
    }

    [Fact]
    public void Another_program_learns_of_all_levels()
    {
        Levels("{code: RG3017, level: off, because: it is so}", "{code: RG7504, level: note, because: it has no address yet}");
        Assert.Equal(0, Build("--format", "json"));
        using var json = JsonDocument.Parse(shell.Output);
        var root = json.RootElement;

        Assert.Equal((0, 0, 1, 1), (Number("errors"), Number("warnings"), Number("notes"), Number("off")));
        var off = root.GetProperty("diagnostics").EnumerateArray().Single(finding => finding.GetProperty("severity").GetString() == "off");
        Assert.Equal(("RG3017", "it is so"), (off.GetProperty("code").GetString(), off.GetProperty("because").GetString()));

        Build("--format", "github");
        Assert.Contains("::notice file=content/report.yaml", shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RG3017", shell.Output, StringComparison.Ordinal);

        int Number(string name) => root.GetProperty(name).GetInt32();
    }

    [Fact]
    public void A_build_in_which_nothing_changed_tells_the_same_levels()
    {
        shell.Tool = "a tool";
        Levels("{code: RG3017, level: off, because: it is so}", "{code: RG7504, level: note, because: it has no address yet}");
        Build("--verbose");
        var (first, builds) = (shell.Output, shell.Builds);
        Build("--verbose");

        Assert.Equal(builds, shell.Builds);
        Assert.Contains("off because it is so", shell.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 warnings, 1 note, 1 finding turned off.\n", shell.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 warnings, 1 note, 1 finding turned off.\n", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{code: RG3107, level: off, because: x}", "RG2096", "no finding of the content has the code 'RG3107'.", "did you mean 'RG3007'?")]
    [InlineData("{code: RG9011, level: off, because: x}", "RG2096", "no finding of the content has the code 'RG9011'.", null)]
    [InlineData("{code: RG6010, level: off, because: x}", "RG2097", "'RG6010' is an error (Bound words that are not what is measured), and stays one.", "mend what it names")]
    [InlineData("{code: RG4009, level: warning, because: x}", "RG2097", "'RG4009' is an error", "mend what it names")]
    [InlineData("{code: RG7562, level: note, because: x}", "RG2097", "'RG7562' (Copied file that a browser runs or a host obeys) can be raised and not lowered.", "mend what it names")]
    [InlineData("{code: RG3017, level: silent, because: x}", "RG1026", "'silent' is not a level.", null)]
    [InlineData("{code: RG3017, level: off}", "RG1021", "lacks the key 'because'", null)]
    [InlineData("{code: RG3017, level: off, because: x}\n  - {code: RG3017, level: note, because: y}", "RG2010", "the level of 'RG3017' is set here for the second time.", "keep one of them")]
    public void A_level_that_cannot_be_set_is_an_error_at_its_place(string entry, string code, string message, string? remedy)
    {
        Levels(entry);
        Assert.Equal(1, Build());

        Assert.Contains($"error {code}: ", shell.Output, StringComparison.Ordinal);
        Assert.Contains(message, shell.Output, StringComparison.Ordinal);
        if (remedy is not null) Assert.Contains(remedy, shell.Output, StringComparison.Ordinal);
        Assert.Contains("content/report.yaml:", shell.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Folder.At("site")));
    }

    [Fact]
    public void What_no_browser_may_run_can_be_made_an_error()
    {
        shell.Folder.With("content/static/tool.js", "x");
        Levels("{code: RG7562, level: error, because: nothing here runs}");

        Assert.Equal(1, Build());
        Assert.Contains("error RG7562", shell.Output, StringComparison.Ordinal);
    }

    private int Build(params string[] more) => shell.Run(["build", .. more]);

    private void Levels(params string[] entries) =>
        shell.Folder.With("content/report.yaml", $"{BaseSite.WithoutAddress}findings:\n{string.Concat(entries.Select(entry => $"  - {entry}\n"))}");
}
