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
        var orphans = Orphans(RepositoryRoot.Combine("tests"));

        Assert.True(orphans.Count == 0, $"No test has these verified files; delete them:\n{string.Join('\n', orphans)}");
    }

    [Fact]
    public void A_verified_file_without_its_test_or_its_part_is_found()
    {
        using var folder = new TestFolder().With("ATests.cs", "void It_holds(string x) => Snapshot.Matches(x, \"txt\", \"part\");")
            .With("ATests.It_holds.verified.txt", "").With("ATests.It_holds.part.verified.txt", "")
            .With("ATests.It_holds.gone.verified.txt", "").With("ATests.It_is_gone.verified.txt", "").With("BTests.It_holds.verified.txt", "");

        Assert.Equal(["ATests.It_holds.gone.verified.txt", "ATests.It_is_gone.verified.txt", "BTests.It_holds.verified.txt"], Orphans(folder.Path));
    }

    // ShippedSnapshotTests looks after the pages of the shipped report: those files belong to pages and not to tests.
    private static List<string> Orphans(string tests) => Directory.EnumerateFiles(tests, "*.verified.*", SearchOption.AllDirectories)
        .Where(file => !IsBuildOutput(file) && !HasTest(file))
        .Select(file => Path.GetRelativePath(tests, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("ReportGen.Review.Tests/Snapshots/Shipped/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).ToList();

    // The parts of a test are written in it or in a list beside it.
    private static bool Names(string folder, string part) =>
        Directory.EnumerateFiles(folder, "*.cs").Any(file => File.ReadAllText(file).Contains($"\"{part}\"", StringComparison.Ordinal));

    private static bool IsBuildOutput(string file) => file.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj");

    private static bool HasTest(string verified)
    {
        var name = Path.GetFileName(verified).Split(".verified.")[0].Split('.', 3);
        var folder = Path.GetDirectoryName(verified) ?? "";
        var source = Path.Combine(folder, $"{name[0]}.cs");
        return name.Length > 1 && File.Exists(source) && File.ReadAllText(source) is var text
            && text.Contains($" {name[1]}(", StringComparison.Ordinal) && text.Contains("Snapshot.Matches(", StringComparison.Ordinal)
            && (name.Length == 2 || Names(folder, name[2]));
    }
}
