using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class DiskReaderTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder().With("content/report.yaml", "title: x").With("content/data/b/c.yaml", "id: c");
    private readonly DiagnosticBag bag = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_read_by_path_with_forward_slashes_and_leftovers_of_editors_are_not()
    {
        folder.With("content/.DS_Store", "").With("content/report.yaml~", "").With("content/.report.yaml.swp", "").With("content/static/.nojekyll", "");

        Assert.Equal(["content/data/b/c.yaml", "content/report.yaml", "content/static/.nojekyll"], Read()?.Files.Keys);
    }

    [Fact]
    public void A_link_inside_the_folder_is_followed()
    {
        File.CreateSymbolicLink(folder.At("content/copy.yaml"), folder.At("content/report.yaml"));
        Directory.CreateSymbolicLink(folder.At("content/posts"), folder.At("content/data"));

        Assert.Equal(["content/copy.yaml", "content/data/b/c.yaml", "content/posts/b/c.yaml", "content/report.yaml"], Read()?.Files.Keys);
    }

    [Theory]
    [InlineData("secret.txt", "leads out of the folder 'content'")]
    [InlineData("nothing", "leads nowhere")]
    [InlineData("content", "leads in a circle")]
    public void A_link_that_leads_elsewhere_is_RG9005(string target, string problem)
    {
        folder.With("secret.txt", "secret");
        File.CreateSymbolicLink(folder.At("content/data/link"), folder.At(target));

        Assert.Null(Read());
        Assert.Equal(["content/data/link:1:1: error RG9005: The link 'content/data/link' " + problem + ". put the file itself there"], Found());
    }

    [Fact]
    public void A_file_that_another_program_holds_is_RG9003()
    {
        using var held = new FileStream(folder.At("content/report.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Null(Read());
        Assert.StartsWith("content/report.yaml:1:1: error RG9003: The file cannot be read: ", Assert.Single(Found()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 1000, 100, 9, "content/data/b/c.yaml:1:1: error RG9004: The file has 5 bytes; at most 4 are read. split it")]
    [InlineData(5, 1000, 100, 9, "content/report.yaml:1:1: error RG9004: The file has 8 bytes; at most 5 are read. split it")]
    [InlineData(100, 4, 100, 9, "content:1:1: error RG9004: The folder 'content' holds more than 100 files or 4 bytes. take out what does not belong to the report")]
    [InlineData(100, 1000, 1, 9, "content:1:1: error RG9004: The folder 'content' holds more than 1 files or 1000 bytes. take out what does not belong to the report")]
    [InlineData(100, 1000, 100, 1, "content/data/b:1:1: error RG9004: There are more than 1 folders inside each other. flatten the folders")]
    public void More_than_the_limits_is_RG9004_before_anything_is_read(long fileBytes, long totalBytes, int files, int depth, string expected)
    {
        Assert.Null(Read(new ReadingLimits(fileBytes, totalBytes, files, depth)));
        Assert.Contains(expected, Found());
    }

    [Fact]
    public void What_is_exactly_at_the_limits_is_read() =>
        Assert.Equal(2, Read(new ReadingLimits(FileBytes: 8, TotalBytes: 13, Files: 4, Depth: 2))?.Files.Count);

    private SourceTree? Read(ReadingLimits? limits = null) =>
        DiskReader.Read(new ReportFolders(ReportFolders.Real(folder.At("content")), null, folder.At("site")), new(SourceTree.Empty.Files), limits ?? ReadingLimits.Default, bag);

    private IEnumerable<string> Found() => bag.ToSorted().Select(diagnostic => diagnostic.ToString());
}
