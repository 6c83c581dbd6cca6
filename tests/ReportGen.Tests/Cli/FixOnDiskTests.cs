using System.Runtime.Versioning;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary><c>check --fix</c> on a disk that changes or refuses.</summary>
public sealed class FixOnDiskTests : IDisposable
{
    private const string Stale = FixShell.Head + "It had [3](metric:alpha-full.patches).\n";
    private const string Second = "content/posts/second.md";

    private readonly Shell shell = FixShell.New();
    private readonly string second = Stale.Replace("slug: first", "slug: second", StringComparison.Ordinal);

    public FixOnDiskTests()
    {
        shell.Put(FixShell.Post, Stale);
        shell.Put(Second, second);
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void A_file_that_changed_meanwhile_stops_the_writing_of_all()
    {
        var read = shell.Pipeline ?? throw new InvalidOperationException("The shell has a pipeline.");
        shell.Pipeline = (tree, options) =>
        {
            shell.Put(Second, second + "Saved meanwhile.\n");
            return read(tree, options);
        };

        Assert.Equal(2, shell.Run("check", "--fix"));
        Assert.Contains("content/posts/second.md:1:1: error RG9013: 'content/posts/second.md' changed while it was being checked.", shell.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was rewritten.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(Stale, shell.Get(FixShell.Post));
        Assert.Equal(second + "Saved meanwhile.\n", shell.Get(Second));
        Assert.Equal(["first.md", "second.md"], Posts());
    }

    [Fact]
    public void A_read_only_file_stops_the_writing_of_all()
    {
        File.SetAttributes(shell.Folder.At(Second), FileAttributes.ReadOnly);

        Assert.Equal(2, shell.Run("check", "--fix"));
        Assert.Contains("content/posts/second.md:1:1: error RG9014: 'content/posts/second.md' cannot be rewritten: it is read-only.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(Stale, shell.Get(FixShell.Post));
        Assert.Equal(["first.md", "second.md"], Posts());
        File.SetAttributes(shell.Folder.At(Second), FileAttributes.Normal);
    }

    [Fact]
    public void A_file_that_is_gone_stops_the_writing_of_all()
    {
        var read = shell.Pipeline ?? throw new InvalidOperationException("The shell has a pipeline.");
        shell.Pipeline = (tree, options) =>
        {
            File.Delete(shell.Folder.At(Second));
            return read(tree, options);
        };

        Assert.Equal(2, shell.Run("check", "--fix"));
        Assert.Contains("error RG9014", shell.Output, StringComparison.Ordinal);
        Assert.Equal(Stale, shell.Get(FixShell.Post));
    }

    [Fact]
    public void What_a_killed_run_left_beside_a_file_is_not_read_and_goes_with_the_next_fix()
    {
        shell.Put(FixShell.Post + ".reportgen~", "half a fi");

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.Equal(["first.md", "second.md"], Posts());
        Assert.Contains("It had [2]", shell.Get(Second), StringComparison.Ordinal);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_keeps_who_may_read_it_and_a_link_stays_a_link()
    {
        var real = shell.Put("content/drafts/real.md", second);
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Delete(shell.Folder.At(Second));
        File.CreateSymbolicLink(shell.Folder.At(Second), real);

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.Contains("It had [2]", File.ReadAllText(real), StringComparison.Ordinal);
        Assert.Equal(real, new FileInfo(shell.Folder.At(Second)).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
    }

    [Fact]
    public void A_fix_that_leaves_its_finding_is_a_defect_and_writes_nothing()
    {
        var read = shell.Pipeline ?? throw new InvalidOperationException("The shell has a pipeline.");
        BuildResult? first = null;
        shell.Pipeline = (tree, options) => first ??= read(tree, options);

        Assert.Equal(3, shell.Run("check", "--fix"));
        Assert.Contains("The fix of a finding leaves another", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(Stale, shell.Get(FixShell.Post));
    }

    private IEnumerable<string?> Posts() => Directory.EnumerateFiles(shell.Folder.At("content/posts")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
