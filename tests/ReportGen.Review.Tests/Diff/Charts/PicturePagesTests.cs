using ReportGen.Diff.Charts;

namespace ReportGen.Tests.Diff.Charts;

public class PicturePagesTests
{
    [Fact]
    public void Pages_name_a_picture_from_where_they_are_or_by_its_whole_address()
    {
        var pages = new PicturePages(Written.Edition("{}", ("x.png", ""), ("index.html", "<img src=x.png>"), ("a/b.html", "<img src=../x.png>"), ("c.html", "<a href='https://x.example/x.png'>")));
        Assert.Equal<string>(["a/b.html", "c.html", "index.html"], pages.Of("x.png"));
    }

    [Fact]
    public void What_is_longer_than_any_address_names_no_picture()
    {
        var pages = new PicturePages(Written.Edition("{}", ("x.png", ""), ("index.html", $"<img src=\"{string.Concat(Enumerable.Repeat("a/", 2_000))}x.png\">")));
        Assert.Empty(pages.Of("x.png"));
    }
}
