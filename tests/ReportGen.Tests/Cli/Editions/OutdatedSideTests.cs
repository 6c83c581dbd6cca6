using System.Text.Json;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>Sides whose data were corrected, and whose words and expected verdicts were not yet: just then a reviewer needs the comparison.</summary>
public sealed class OutdatedSideTests : IDisposable
{
    private const string Post = "new/content/posts/first.md";
    private readonly Shell shell = new()
    {
        Pipeline = (tree, options) => Pipeline.Run(tree, options with { EarlierFiles = DrawnReport.Options.EarlierFiles }),
        Theme = EmbeddedTheme.Read(),
    };

    public OutdatedSideTests()
    {
        foreach (var side in new[] { "old", "new" })
        {
            foreach (var file in BaseSite.Files) shell.Put($"{side}/{file.Path}", System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }

        Change("new/content/data/alpha.yaml", "core: no", "core: stated");
    }

    public void Dispose() => shell.Dispose();

    private void Change(string path, string before, string after) => shell.Put(path, shell.Get(path).Replace(before, after, StringComparison.Ordinal));

    [Fact]
    public void That_something_is_to_be_mended_is_said_first_and_what_it_is_behind_what_moved()
    {
        Assert.Equal((0, ""), (shell.Run("diff", "old", "new"), shell.ErrorOutput));

        var at = new[] { "'new' cannot be published yet: 2 findings to mend.", "All because: The record", "Verdicts that flipped (1)", "Numbers that changed", "To read again beside what moved", "To mend before this can be published (2)", "RG4009", "RG6010", "What was changed" }
            .Select(part => shell.Output.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, at);
        Assert.Equal(at.Order(), at);
        Assert.Contains("2.00× → 1.00×", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fail-on", "claims", 1)]
    [InlineData("--strict", null, 2)]
    public void Only_what_was_asked_for_fails(string option, string? value, int exit) =>
        Assert.Equal(exit, shell.Run(["diff", "old", "new", option, .. value is null ? Array.Empty<string>() : [value]]));

    [Theory]
    [InlineData("markdown", "To mend before this can be published")]
    [InlineData("html", "To mend before this can be published (2)")]
    [InlineData("json", "\"RG6010\"")]
    public void Every_format_names_them(string format, string expected)
    {
        Assert.Equal(0, shell.Run("diff", "old", "new", "--format", format));
        Assert.Contains(expected, shell.Output, StringComparison.Ordinal);
        if (format == "json") Assert.Equal("RG4009", JsonDocument.Parse(shell.Output).RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Bound_words_are_compared_as_they_will_be()
    {
        shell.Run("diff", "old", "new", "--format", "json");

        var post = JsonDocument.Parse(shell.Output).RootElement.GetProperty("pages").EnumerateArray().Single(page => page.GetProperty("path").GetString() == "posts/first/index.html");
        Assert.Contains("1.00", post.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[2](metric:alpha-full.patches)", "[2](metric:alpha-ful.patches)", "RG6011")]
    [InlineData("[2](metric:alpha-full.patches)", "2", "RG6020")]
    public void Any_other_error_refuses_the_side_and_is_told_with_them(string before, string after, string code)
    {
        Change(Post, before, after);

        Assert.Equal((2, ""), (shell.Run("diff", "old", "new"), shell.Output));
        Assert.Contains(code, shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Contains("RG4009", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "--content", "new/content", "--output", "site")]
    [InlineData("check", "--content", "new/content")]
    [InlineData("snapshot", "snapshots", "--content", "new/content")]
    public void No_other_command_takes_them(params string[] arguments)
    {
        Assert.Equal(1, shell.Run(arguments));
        Assert.Contains("RG6010", shell.ErrorOutput + shell.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Folder.At("site")));
    }

    [Fact]
    public void What_is_unknown_in_both_is_no_change()
    {
        foreach (var side in new[] { "old", "new" })
        {
            Change($"{side}/content/data/alpha.yaml", "core: no", "core: stated");
            Change($"{side}/content/data/alpha.yaml", "size: 12 MB", "size: unknown");
        }

        Change("new/content/data/alpha.yaml", "size: 4 MB", "size: unknown");
        Change("old/content/data/alpha.yaml", "restart: required", "restart: none");

        shell.Run("diff", "old", "new", "--format", "json");
        var numbers = JsonDocument.Parse(shell.Output).RootElement.GetProperty("numbers").EnumerateArray().ToList();
        Assert.NotEmpty(numbers);
        Assert.DoesNotContain(numbers, number => number.GetProperty("before").TryGetProperty("unknown", out _) && number.GetProperty("after").TryGetProperty("unknown", out _));
    }
}
