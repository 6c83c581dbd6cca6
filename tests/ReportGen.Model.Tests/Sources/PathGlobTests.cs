using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

/// <summary>Names of files by a pattern.</summary>
public sealed class PathGlobTests
{
    [Theory]
    [InlineData("pages/**", "pages/a.md", true)]
    [InlineData("pages/**", "pages/a/b/c.md", true)]
    [InlineData("pages/**", "pages", true)]
    [InlineData("pages/**", "posts/a.md", false)]
    [InlineData("**", "posts/a.md", true)]
    [InlineData("**/a.md", "a.md", true)]
    [InlineData("**/a.md", "x/y/a.md", true)]
    [InlineData("**/x/**/a.md", "x/b/x/c/a.md", true)]
    [InlineData("**/x/**/a.md", "y/b/a.md", false)]
    [InlineData("pages/*.md", "pages/a.md", true)]
    [InlineData("pages/*.md", "pages/a/b.md", false)]
    [InlineData("pages/*a*b*.md", "pages/xaxaxbx.md", true)]
    [InlineData("pages/*a*b*.md", "pages/xbxax.md", false)]
    [InlineData("pages/a.md", "pages/A.md", false)]
    [InlineData("pages/a+.md", "pages/aa.md", false)]
    public void A_pattern_names_files(string glob, string path, bool matches) => Assert.Equal(matches, PathGlob.Matches(glob, path));

    [Fact]
    public void A_pattern_of_many_stars_is_decided_at_once() =>
        Assert.False(PathGlob.Matches(string.Join('/', Enumerable.Repeat("**/*a*a*a", 10)) + "/b", string.Join('/', Enumerable.Repeat(new string('a', 200), 200))));

    [Theory]
    [InlineData("pages/**", null)]
    [InlineData("pages/guide-*.md", null)]
    [InlineData("", "is no path below 'content'")]
    [InlineData("/pages", "is no path below 'content'")]
    [InlineData("../pages", "is no path below 'content'")]
    [InlineData("pages//a", "is no path below 'content'")]
    [InlineData("pages/[ab].md", "holds a sign that patterns here do not have")]
    [InlineData("!pages/a.md", "holds a sign that patterns here do not have")]
    [InlineData("pages/a**", "holds '**' within a step")]
    public void What_is_no_pattern_is_told(string glob, string? problem) => Assert.Equal(problem, PathGlob.ProblemOf(glob)?.Problem);

    [Fact]
    public void A_pattern_has_at_most_200_characters()
    {
        Assert.Null(PathGlob.ProblemOf(new string('a', 200)));
        Assert.Equal("is too long", PathGlob.ProblemOf(new string('a', 201))?.Problem);
    }
}
