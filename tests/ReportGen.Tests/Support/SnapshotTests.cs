using System.Text;

namespace ReportGen.Tests.Support;

public class SnapshotTests
{
    [Fact]
    public void What_equals_the_verified_file_passes_and_takes_an_old_received_file_away()
    {
        using var folder = new TestFolder().With("A.verified.txt", "same\n").With("A.received.txt", "old\n");

        Assert.Null(Snapshot.Difference(folder.Path, "A", "txt", Encoding.UTF8.GetBytes("same\n"), isServer: false));
        Assert.False(File.Exists(folder.At("A.received.txt")));
    }

    [Fact]
    public void What_differs_fails_with_the_line_and_is_written_for_review()
    {
        using var folder = new TestFolder().With("A.verified.txt", "one\ntwo\n");

        var difference = Snapshot.Difference(folder.Path, "A", "txt", Encoding.UTF8.GetBytes("one\ntoo\n"), isServer: false);

        Assert.Contains("(line 2) verified is 'two', received is 'too'", difference, StringComparison.Ordinal);
        Assert.Equal("one\ntoo\n", File.ReadAllText(folder.At("A.received.txt")));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_missing_verified_file_fails_and_is_never_made(bool isServer, bool isReceivedWritten)
    {
        using var folder = new TestFolder();

        Assert.Contains("does not exist", Snapshot.Difference(folder.Path, "A", "bin", [1, 2], isServer), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("A.verified.bin")));
        Assert.Equal(isReceivedWritten, File.Exists(folder.At("A.received.bin")));
    }

    [Fact]
    public void A_prefix_of_the_verified_bytes_is_not_equal()
    {
        using var folder = new TestFolder().With("A.verified.txt", "one\ntwo\n");

        Assert.NotNull(Snapshot.Difference(folder.Path, "A", "txt", Encoding.UTF8.GetBytes("one\n"), isServer: true));
    }

    [Fact]
    public void No_verified_file_is_left_over_from_a_test_that_is_gone()
    {
        var tests = RepositoryRoot.Combine("tests");
        var orphans = Directory.EnumerateFiles(tests, "*.verified.*", SearchOption.AllDirectories)
            .Where(file => !IsBuildOutput(file) && !HasTest(file))
            .Select(file => Path.GetRelativePath(tests, file));

        Assert.Empty(orphans);
    }

    private static bool IsBuildOutput(string file) => file.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj");

    private static bool HasTest(string verified)
    {
        var name = Path.GetFileName(verified).Split('.');
        var source = Path.Combine(Path.GetDirectoryName(verified) ?? "", $"{name[0]}.cs");
        return File.Exists(source) && File.ReadAllText(source) is var text
            && text.Contains($" {name[1]}(", StringComparison.Ordinal) && text.Contains("Snapshot.Matches(", StringComparison.Ordinal);
    }
}
