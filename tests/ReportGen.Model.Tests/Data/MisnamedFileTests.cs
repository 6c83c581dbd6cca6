using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Data;

/// <summary>A file of the content that nobody would read is told with where it belongs.</summary>
public sealed class MisnamedFileTests
{
    private const string Dataset = "id: x\ncovers: {from: 2008-01-01, to: 2008-12-31}\n";

    [Theory]
    [InlineData("content/post/first.md", "content/post", "did you mean 'posts'?")]
    [InlineData("content/Data/x.yaml", "content/Data", "did you mean 'data'?")]
    [InlineData("content/data/x.csv", null, "write each of its lines as a record in content/data/x.yaml ('reportgen new dataset' begins one; docs/data.md tells the keys)")]
    [InlineData("content/data/x.TSV", null, "write each of its lines as a record in content/data/x.yaml ('reportgen new dataset' begins one; docs/data.md tells the keys)")]
    [InlineData("content/posts/x.csv", null, "write each of its lines as a record in content/data/x.yaml ('reportgen new dataset' begins one; docs/data.md tells the keys); if readers shall have the file, move it to content/static")]
    [InlineData("content/data/x.yml", null, "name it 'x.yaml'")]
    [InlineData("content/data/more/x.yml", null, "move it to content/data/x.yaml")]
    [InlineData("content/data/x.txt", null, "a dataset is a file 'content/data/<id>.yaml'; move anything else away")]
    [InlineData("content/metrics.yml", null, "name it 'metrics.yaml'")]
    [InlineData("content/metric.yml", null, "did you mean 'metrics.yaml'?")]
    [InlineData("content/x.md", null, "move it to content/posts, or to content/pages")]
    [InlineData("content/posts/x.txt", null, "name it '.md', or move it to content/static")]
    public void What_nobody_reads_is_told_with_where_it_belongs(string path, string? place, string remedy)
    {
        var found = Assert.Single(Found((path, "---\ntitle: X\n---\n")));
        Assert.Equal(("RG2003", place ?? path, remedy), (found.Code.Id, found.Span?.Path, found.Remedy));
    }

    [Theory]
    [InlineData("content/x.yaml")]
    [InlineData("content/x.yml")]
    [InlineData("content/posts/x.yaml")]
    [InlineData("content/pages/more/x.yml")]
    public void A_dataset_beside_the_others_is_told_to_be_moved(string path) =>
        Assert.Equal("move it to content/data/x.yaml", Assert.Single(Found((path, Dataset))).Remedy);

    [Theory]
    [InlineData("content/README.md")]
    [InlineData("content/notes.txt")]
    [InlineData("content/notes/a/b.txt")]
    [InlineData("content/old/claims.yaml")]
    [InlineData("content/appsettings.json")]
    [InlineData("content/.idea/x.xml")]
    [InlineData("content/data/.gitkeep")]
    [InlineData("content/static/x.csv")]
    [InlineData("content/static/post/x.md")]
    public void What_is_read_or_is_nobodys_slip_is_fine(string path) => Assert.Empty(Found((path, "Notes.\n")));

    [Fact]
    public void A_folder_that_nobody_reads_is_told_once() =>
        Assert.Equal("nothing in the folder 'content/post' is read.", Assert.Single(Found(("content/post/a.md", "x"), ("content/post/b.md", "x"))).Message);

    [Theory]
    [InlineData("id,title,released\nA-1,First,2008-02-12\n", true)]
    [InlineData("\"id\";\"title\"\r\n\"A-1\";\"First: one\"\r\n", true)]
    [InlineData("id\ttitle\nA-1\tFirst\n", true)]
    [InlineData("id,title", false)]
    [InlineData("just, words\nand more\n", false)]
    [InlineData("# a, b\nid: d, e\n", false)]
    [InlineData("title: a, b\nvendor: c, d\n", false)]
    public void A_table_under_the_name_of_a_dataset_is_called_one(string text, bool isTable)
    {
        var found = Found(("content/data/x.yaml", text));
        Assert.Equal(isTable, found.Any(one => one.Message == "this looks like a table, and a dataset is 'key: value' lines."));
        if (isTable) Assert.Equal(("RG1022", "content/data/x.yaml:1:1"), (Assert.Single(found).Code.Id, found[0].Span?.ToString()));
    }

    private static ImmutableArray<Diagnostic> Found(params (string Path, string Text)[] files) =>
        DataReader.Read(Rooms.Tree([("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\n"), .. files]), Limits.Default).Diagnostics;
}
