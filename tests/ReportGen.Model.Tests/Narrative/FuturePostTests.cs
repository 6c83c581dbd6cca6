using System.Text;
using ReportGen.Narrative;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Narrative;

/// <summary>The report's own day: no clock is asked.</summary>
public sealed class FuturePostTests
{
    [Theory]
    [InlineData("", "first later", "")]
    [InlineData("as_of: 2030-05-03", "first later", "")]
    [InlineData("as_of: 2030-05-02", "first", "content/posts/later.md:4:7: warning RG6094: this post is dated 2030-05-03, after 2030-05-02, the day of the report ('as_of' in report.yaml): it is left out. build with --future to see it, or move 'as_of' to publish it")]
    public void Posts_dated_after_the_day_of_the_report_are_left_out_and_told_of(string settings, string slugs, string warning)
    {
        var model = ModelReader.Read(Tree(settings), ModelOptions.Default);

        Assert.Equal(slugs, string.Join(' ', model.Narrative.Posts.Select(post => post.FrontMatter.Slug.Text).Order(StringComparer.Ordinal)));
        Assert.Equal(warning, string.Join('|', model.Diagnostics));
    }

    [Fact]
    public void The_option_shows_them_without_a_word()
    {
        var model = ModelReader.Read(Tree("as_of: 2010-01-01"), ModelOptions.Default with { Future = FuturePosts.Included });

        Assert.Equal(2, model.Narrative.Posts.Length);
        Assert.Empty(model.Diagnostics);
    }

    [Fact]
    public void A_page_is_not_dated_by_it() =>
        Assert.Empty(ModelReader.Read(Tree("as_of: 2030-05-03", new SourceFile("content/pages/plan.md", "---\ntitle: A\nsummary: B\ndate: 2031-01-01\n---\nWords.\n"u8.ToArray())), ModelOptions.Default).Diagnostics);

    [Theory]
    [InlineData("as_of: soon", "RG1")]
    [InlineData("front_posts: 0", "RG2095")]
    [InlineData("front_posts: many", "RG1")]
    [InlineData("tags: [{name: A, address: Not good}]", "RG2094")]
    [InlineData("tags: [{name: A, address: a}, {name: A, address: b}]", "RG2010")]
    public void Settings_that_cannot_be_are_errors(string settings, string code) =>
        Assert.StartsWith(code, Assert.Single(ModelReader.Read(Tree(settings), ModelOptions.Default).Diagnostics, found => found.IsError).Code.Id, StringComparison.Ordinal);

    private static SourceTree Tree(string settings, params SourceFile[] others)
    {
        var report = BaseSite.Files.Single(file => file.Path == "content/report.yaml");
        var written = new SourceFile(report.Path, (byte[])[.. report.Bytes.Span, .. Encoding.UTF8.GetBytes($"\n{settings}\n")]);
        var later = new SourceFile("content/posts/later.md", "---\ntitle: Next\nsummary: B\ndate: 2030-05-03\n---\nWords.\n"u8.ToArray());
        return SourceTree.Of(BuiltInTheme.Files(BaseSite.Files).Files.Values.Where(file => file.Path != report.Path).Append(written).Append(later).Concat(others));
    }
}
