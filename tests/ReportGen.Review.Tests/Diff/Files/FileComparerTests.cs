using ReportGen.Diff;
using ReportGen.Diff.Files;

namespace ReportGen.Tests.Diff.Files;

public class FileComparerTests
{
    [Fact]
    public void Every_file_that_differs_is_told_by_path()
    {
        var before = Written.Edition("{}", ("a.txt", "one"), ("b.txt", "same"), ("c.txt", "three"));
        var after = Written.Edition("{}", ("a.txt", "other"), ("b.txt", "same"), ("d.txt", ""));

        Assert.Equal(
            [
                new FileChange(FileDifference.Changed, "a.txt", "a.txt", 3, 5),
                new FileChange(FileDifference.Removed, "c.txt", "c.txt", 5, null),
                new FileChange(FileDifference.Added, "d.txt", null, null, 0),
            ],
            FileComparer.Compare(before, after).AsEnumerable());
    }

    [Theory]
    [InlineData("https://b.example/", "0123456789abcdef-22222222", 0)]
    [InlineData("https://b.example/", "fedcba9876543210-22222222", 1)]
    [InlineData("https://b.example/", "0123456789abcdef-11111111", 1)]
    [InlineData("https://a.example/", "0123456789abcdef-22222222", 1)]
    public void A_picture_of_one_drawing_shows_the_address_that_its_edition_has(string address, string key, int changes)
    {
        var before = Written.Edition("{\"address\": \"https://a.example/\"}", ("charts/x-0123456789abcdef-11111111.png", "drawn with a"));
        var after = Written.Edition($"{{\"address\": \"{address}\"}}", ($"charts/x-{key}.png", "drawn with b"));

        Assert.Equal(changes, FileComparer.Compare(before, after).Count(change => change.Path.EndsWith(".png", StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_named_by_their_content_are_the_same_file_under_another_name()
    {
        var before = Written.Edition("{}", ("charts/x-0123456789abcdef.png", "old"), ("charts/x-0123456789abcdef.svg", "old"), ("photo-20090812.jpg", "p"));
        var after = Written.Edition("{}", ("charts/x-fedcba9876543210.png", "new!"), ("charts/y-fedcba9876543210.svg", "new"), ("photo-20090813.jpg", "p"));

        Assert.Equal(
            [
                new FileChange(FileDifference.Rehashed, "charts/x-fedcba9876543210.png", "charts/x-0123456789abcdef.png", 3, 4),
                new FileChange(FileDifference.Removed, "charts/x-0123456789abcdef.svg", "charts/x-0123456789abcdef.svg", 3, null),
                new FileChange(FileDifference.Added, "charts/y-fedcba9876543210.svg", null, null, 3),
                new FileChange(FileDifference.Removed, "photo-20090812.jpg", "photo-20090812.jpg", 1, null),
                new FileChange(FileDifference.Added, "photo-20090813.jpg", null, null, 1),
            ],
            FileComparer.Compare(before, after).OrderBy(change => change.PathBefore ?? change.Path, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"generator": "ReportGen", "files": {"a": "1"}}""", 0)]
    [InlineData("""{"generator": "ReportGen", "sources": {"sha256": "2"}, "files": {"a": "1"}}""", 0)]
    [InlineData("""{"generator": "ReportGen", "sources": {"sha256": "1"}, "files": {"a": "2"}}""", 1)]
    [InlineData("""{"generator": "ReportGen", "sources": {"sha256": "1"}, "files": {"a": "1"}, "more": 1}""", 1)]
    [InlineData("{", 1)]
    [InlineData("[]", 1)]
    public void What_manifests_tell_of_their_sources_alone_is_no_difference(string manifest, int changes)
    {
        var before = Written.Edition("{}", ("manifest.json", """{"generator": "ReportGen", "sources": {"sha256": "1"}, "files": {"a": "1"}}"""));

        Assert.Equal(changes, FileComparer.Compare(before, Written.Edition("{}", ("manifest.json", manifest))).Length);
        Assert.Equal(changes, FileComparer.Compare(Written.Edition("{}", ("manifest.json", manifest)), before).Length);
        Assert.Empty(FileComparer.Compare(before, before));
    }
}
