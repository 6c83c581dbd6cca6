using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Sources;

/// <summary>Which files of a tree lie in the report's own folders.</summary>
public class OwnFilesTests
{
    private static readonly SourceFile Theme = new("templates/post.html", "built in"u8.ToArray());

    [Fact]
    public void A_file_that_is_the_same_as_the_built_in_one_is_the_reports_own_where_it_lies_in_its_folders()
    {
        var theme = SourceTree.Of([Theme, new("templates/page.html", "built in"u8.ToArray())]).Files;

        Assert.Equal(["content/report.yaml", "templates/post.html"], SourceTree.Over(theme, [new("content/report.yaml", default), Theme]).Own.Select(file => file.Path));
        Assert.Empty(SourceTree.Over(theme, []).Own);
    }

    [Fact]
    public void Without_a_theme_below_every_file_is() => Assert.Equal(BaseSite.Files.Length, SourceTree.Of(BaseSite.Files).Own.Count());
}
