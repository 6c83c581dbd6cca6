using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class ExplainErrorsTests : IDisposable
{
    private readonly Shell shell = new();

    public ExplainErrorsTests()
    {
        foreach (var file in BaseSite.Files) shell.Folder.With(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void What_numbers_do_not_rest_on_is_left_to_check()
    {
        Replace("content/posts/first.md", "[2](metric", "[3](metric");
        Replace("content/charts.yaml", "kind: bar", "kind: pie");

        Assert.Equal(1, shell.Run("check"));
        Assert.Equal(0, shell.Run("explain", "alpha-core.patches"));
        Assert.StartsWith("alpha-core.patches: 1\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(0, shell.Run("explain", "holds:alpha-core.patches<alpha-full.patches"));
        Assert.DoesNotContain("error", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_what_numbers_rest_on_are_shown_and_what_can_be_computed_is_explained()
    {
        Replace("content/metrics.yaml", "alpha-full.patches / alpha-core.patches", "alpha-full.patches / alpha-nothing.patches");
        Assert.Equal(1, shell.Run("explain", "alpha-core.patches"));
        Assert.StartsWith("content/metrics.yaml:", shell.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nalpha-core.patches: 1\n", shell.Output, StringComparison.Ordinal);

        Replace("content/metrics.yaml", "alpha-full.patches / ", "alpha-full.patches / / ");
        Assert.Equal(1, shell.Run("explain", "full-vs-core"));
        Assert.Contains("error RG9015: 'full-vs-core' cannot be explained: nothing that could be computed has this name.\n", shell.Output, StringComparison.Ordinal);
    }

    private void Replace(string path, string old, string text)
    {
        var before = File.ReadAllText(shell.Folder.At(path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        shell.Folder.With(path, before.Replace(old, text, StringComparison.Ordinal));
    }
}
