using System.Text;
using ReportGen.Diff.Pages;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Diff.Pages;

public sealed class SharedPartsTests
{
    private const string Same = "<header><a href=/>Home</a></header><section id=s><h2 id=h>Size</h2><p>It weighs <b data-measure=a.size>2 MB</b>.<ul><li>one<li>two</ul></section>";

    private static PageText Read(string path, string html) => PageReader.Read(path, Encoding.UTF8.GetBytes(html));

    [Fact]
    public void What_two_pages_have_alike_is_held_once()
    {
        var parts = new SharedParts();
        var (one, other) = (parts.Of(Read("a.html", Same + "<h2 id=x>A</h2><p>a")), parts.Of(Read("b.html", Same + "<h2 id=x>A</h2><p>b")));

        // Lists are equal when they are one and the same.
        Assert.Same(one.Sections[1], other.Sections[1]);
        Assert.True(one.Sections[1].Blocks == other.Sections[1].Blocks);
        Assert.True(one.Links == other.Links);
        Assert.True(one.Anchors == other.Anchors);
        Assert.NotSame(one.Sections[2], other.Sections[2]);
    }

    [Fact]
    public void The_page_reads_the_same()
    {
        var read = Read("a.html", Same);
        var shared = new SharedParts().Of(read);

        Assert.Equal(SnapshotText.Of(read), SnapshotText.Of(shared));
        Assert.True(read.Links.SequenceEqual(shared.Links));
        Assert.True(read.Anchors.SequenceEqual(shared.Anchors));
    }
}
