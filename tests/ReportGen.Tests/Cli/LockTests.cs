using ReportGen.Cli.Disk;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>What lies beside the site under the names that a build uses, and was not put there by a build: it is never followed, changed or deleted.</summary>
public sealed class LockTests : IDisposable
{
    private const string Token = "0123456789abcdef0123456789abcdef";
    private static readonly string Hash = new('a', 64);
    private readonly Shell shell = new();

    public LockTests() => shell.Folder.With("content/static/index.html", "one").With("outside/victim", "precious");

    public void Dispose() => shell.Dispose();

    [UnixFact]
    public void A_lock_that_is_a_link_is_RG9062_and_is_not_followed()
    {
        foreach (var target in new[] { "outside/victim", "outside", "outside/nowhere", "/dev/null" })
        {
            File.CreateSymbolicLink(shell.Folder.At("site.lock"), target);

            Assert.Equal(2, shell.Run("build"));
            Assert.StartsWith("error RG9062: 'site.lock' is a link, and a build uses that name for its lock. Nothing was touched.\n      = move it away, or delete it if it is not needed\n", shell.Output, StringComparison.Ordinal);
            Assert.Equal(target, new FileInfo(shell.Folder.At("site.lock")).LinkTarget);
            Assert.Equal("victim=precious\n", shell.Folder.Listing("outside"));
            File.Delete(shell.Folder.At("site.lock"));
        }
    }

    [UnixFact]
    public void A_lock_that_is_a_pipe_is_RG9062_and_is_not_waited_for()
    {
        UnixProgram.MakePipe(shell.Folder.At("site.lock"));

        Assert.Equal(2, shell.Run("build"));
        Assert.StartsWith("error RG9062: 'site.lock' is a pipe, a socket or a device, and", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my own notes\n")]
    [InlineData("swapping")]
    [InlineData("swapping\n\n")]
    [InlineData("ReportGen \n")]
    [InlineData("ReportGen 0123456789abcdef0123456789abcdeX\n")]
    [InlineData("ReportGen 0123456789abcdef0123456789abcdef\nswap\nmore")]
    [InlineData("\0")]
    public void A_lock_that_ReportGen_did_not_write_is_RG9062_and_everything_stays(string text)
    {
        shell.Folder.With("site.lock", text).With("site.new/draft.txt", "mine").With("site.old/backup.txt", "mine too");
        var before = shell.Folder.Listing("");

        Assert.Equal(2, shell.Run("build"));
        Assert.StartsWith("error RG9062: 'site.lock' is a file that ReportGen did not write, and", shell.Output, StringComparison.Ordinal);
        Assert.Equal(before, shell.Folder.Listing(""));
    }

    // Each is a lock that some ReportGen writes; none of them proves that these folders are its own.
    [Theory]
    [InlineData("")]
    [InlineData("swapping\n")]
    [InlineData("ReportGen " + Token + "\n")]
    [InlineData("ReportGen " + Token + "\nswap aaaa")]
    [InlineData("ReportGen " + Token + "\nswap aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n")]
    [InlineData("ReportGen " + Token + "\nswap 0000000000000000000000000000000000000000000000000000000000000000 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n")]
    public void Folders_that_the_lock_does_not_prove_to_be_ours_are_RG9012_and_stay(string text)
    {
        shell.Folder.With("site.lock", text).With("site.new/draft.txt", "mine").With("site.new/.reportgen-build", "another").With("site.old/manifest.json", "{\"generator\":\"ReportGen\",\"files\":{}}");
        var before = shell.Folder.Listing("");

        Assert.Equal(2, shell.Run("build"));
        Assert.Contains("error RG9012: 'site.new' is in the way: a build uses that name for a moment, and 'site.lock' does not prove that it is ReportGen's.\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("error RG9012: 'site.old' is in the way", shell.Output, StringComparison.Ordinal);
        Assert.Equal(before, shell.Folder.Listing(""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("swapping\n")]
    [InlineData("ReportGen " + Token + "\n")]
    public void A_lock_alone_is_the_trace_of_a_build_that_had_made_nothing(string text)
    {
        shell.Folder.With("site.lock", text);

        Assert.Equal(0, shell.Run("build"));
        Assert.False(File.Exists(shell.Folder.At("site.lock")));
    }

    [Fact]
    public void A_folder_with_the_token_of_the_lock_is_cleared_away()
    {
        shell.Folder.With("site.lock", $"ReportGen {Token}\n").With("site.new/.reportgen-build", Token).With("site.new/half.html", "h");

        Assert.Equal(0, shell.Run("build"));
        Assert.Equal(["content", "outside", "site"], Entries());
    }

    [UnixFact]
    public void Links_under_the_other_names_are_RG9012_and_are_not_followed()
    {
        File.CreateSymbolicLink(shell.Folder.At("site.new"), "outside");
        File.CreateSymbolicLink(shell.Folder.At("site.old"), "nowhere");

        Assert.Equal(2, shell.Run("build"));
        Assert.Contains("error RG9012: 'site.new' is in the way", shell.Output, StringComparison.Ordinal);
        Assert.Contains("error RG9012: 'site.old' is in the way", shell.Output, StringComparison.Ordinal);
        Assert.Equal("victim=precious\n", shell.Folder.Listing("outside"));
        Assert.False(File.Exists(shell.Folder.At("site.lock")));
    }

    [Fact]
    public void What_a_lock_says_is_read_as_it_was_written()
    {
        var whole = new LockText(Token, LockText.NoManifest, Hash);
        var fresh = LockText.Fresh();

        Assert.Equal(whole, LockText.Parse(whole.Bytes));
        Assert.Equal(LockText.Longest, whole.Bytes.Length);
        Assert.Equal(fresh, LockText.Parse(fresh.Bytes));
        Assert.NotEqual(fresh, LockText.Fresh());
        for (var length = fresh.Bytes.Length; length < whole.Bytes.Length; length++) Assert.Equal(new LockText(Token, null, null), LockText.Parse(whole.Bytes.AsSpan(0, length)));
    }

    private IEnumerable<string?> Entries() => Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
