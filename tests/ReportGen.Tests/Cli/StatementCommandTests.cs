using System.Text.Json;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>What commands tell of statements.</summary>
public sealed class StatementCommandTests : IDisposable
{
    private const string Post = "content/posts/first.md";
    private const string Said = "Alpha Full had [more](holds:alpha-full.patches > alpha-core.patches).";

    private readonly Shell shell = new();

    public StatementCommandTests()
    {
        foreach (var file in BaseSite.Files) shell.Folder.With(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        shell.Folder.With(Post, File.ReadAllText(shell.Folder.At(Post)) + "\n" + Said + "\n");
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Statements_are_listed_with_what_the_data_say()
    {
        shell.Run("list", "statements");
        Assert.Contains(
            "holds:alpha-full.patches>alpha-core.patches\tNumber of patches of Alpha, Full installation (2) is above Number of patches of Alpha, Core installation (1).\tcontent/posts/first.md:",
            shell.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("holds:alpha-full.patches>alpha-core.patches", "holds:alpha-full.patches>alpha-core.patches: holds", 0)]
    [InlineData("holds: alpha-full.patches < alpha-core.patches", "holds:alpha-full.patches<alpha-core.patches: does not hold", 0)]
    [InlineData("could:alpha-full.patches>alpha-core.patches", "in a text  error RG4509", 0)]
    [InlineData("holds:alpha-full.patch>1", "RG4501", 2)]
    public void Any_relation_is_explained(string statement, string told, int exit)
    {
        shell.Folder.With(Post, File.ReadAllText(shell.Folder.At(Post)).Replace(Said, "", StringComparison.Ordinal));
        Assert.Equal(exit, shell.Run("explain", statement));
        Assert.Contains(told, shell.Output + shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_is_written_for_programs()
    {
        shell.Folder.With(Post, File.ReadAllText(shell.Folder.At(Post)).Replace(Said, "", StringComparison.Ordinal));
        Assert.Equal(0, shell.Run("explain", "holds:alpha-full.size>10MB", "--format", "json"));
        using var json = JsonDocument.Parse(shell.Output);
        var statement = json.RootElement.GetProperty("statement");
        Assert.Equal(("holds", "10 MB"), (statement.GetProperty("outcome").GetString(), statement.GetProperty("relations")[0].GetProperty("right").GetString()));
    }

    [Fact]
    public void Blanks_are_taken_out_by_fix()
    {
        using var fixing = FixShell.New();
        fixing.Put(FixShell.Post, FixShell.Head + Said + "\n");
        Assert.Equal(0, fixing.Run("check", "--fix"));
        Assert.Contains("[more](holds:alpha-full.patches>alpha-core.patches).", fixing.Get(FixShell.Post), StringComparison.Ordinal);
    }
}
