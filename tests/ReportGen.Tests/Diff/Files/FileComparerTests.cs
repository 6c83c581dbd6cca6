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
}
