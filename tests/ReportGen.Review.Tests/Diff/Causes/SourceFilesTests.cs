using System.Text;
using ReportGen.Diff;
using ReportGen.Diff.Causes;
using ReportGen.Sources;

namespace ReportGen.Tests.Diff.Causes;

/// <summary>Which files differ between the sources of two editions, and which of them holds words.</summary>
public class SourceFilesTests
{
    private const string Data = "content/data/alpha.yaml";
    private const string Post = "content/posts/first.md";
    private const string Template = "templates/post.html";

    [Theory]
    [InlineData("a: 1\nb: [x, y]\n", "# A comment.\nb:\n  - x\n\n  - 'y'\na: 1\n", true)]
    [InlineData("a: 1\n", "a: 2\n", false)]
    [InlineData("b: [x, y]\n", "b: [y, x]\n", false)]
    [InlineData("a: 1\n", "a: 1\nb: 2\n", false)]
    [InlineData("a:\n", "a: ''\n", false)]
    [InlineData("a: 1\n", "a: [1\n", false)]
    public void A_file_that_says_the_same_in_other_yaml_differs_in_its_layout(string before, string after, bool isLayout)
    {
        var files = Between([(Data, before)], [(Data, after)]);

        Assert.Equal(isLayout ? [Data] : [], files.LaidOut.AsEnumerable());
        Assert.Equal(isLayout ? [] : [Data], files.Changed.AsEnumerable());
    }

    [Fact]
    public void Nothing_is_known_where_the_files_of_one_side_are_not() =>
        Assert.False(SourceFiles.Between(Written.Edition() with { Sources = Tree((Data, "a: 1")) }, Written.Edition()).IsKnown);

    [Fact]
    public void A_report_without_a_template_of_its_own_has_the_one_that_is_built_in()
    {
        var theme = SourceTree.Over(Tree((Template, "<p>Words</p>")).Files, []);
        var files = SourceFiles.Between(Written.Edition() with { Sources = theme }, Written.Edition() with { Sources = Tree((Template, "<p>Words</p>")) });

        Assert.Empty(files.Changed);
    }

    [Theory]
    [InlineData("judged here", "judged in this post", Template)]
    [InlineData("was", "is", Post)]
    [InlineData("5", "6", "")]
    [InlineData("no such words", "nor these", "")]
    public void Words_are_held_by_a_file_that_has_them_on_one_side_only(string gone, string come, string path)
    {
        var files = Between([(Post, "It was 5 of 6."), (Template, "<p>Claims\n  judged here</p>")], [(Post, "It is 6 of 5."), (Template, "<p>Claims judged in\nthis post</p>")]);

        Assert.Equal(path.Length == 0 ? [] : [path], files.Holding([gone], [come]).AsEnumerable());
    }

    [Fact]
    public void A_post_that_is_the_same_is_not_named_for_words_of_its_page()
    {
        var texts = new TextCauses(Between([(Post, "Same."), (Data, "a: 1"), (Template, "<p>Here</p>")], [(Post, "Same."), (Data, "a: 2"), (Template, "<p>There</p>")]));
        var place = new TextPlace("posts/first/index.html", "A first post", Post);

        Assert.Equal("template-templates_post.html", Assert.Single(texts.Of(place, ["Here"], ["There"])).Id);
        Assert.Equal("text-posts_first_index.html", Assert.Single(texts.Of(place, ["5"], ["6"])).Id);
    }

    [Fact]
    public void A_post_that_differs_is_named_before_other_content_and_behind_a_template_that_holds_the_words()
    {
        var texts = new TextCauses(Between([(Post, "It was so."), (Data, "was"), (Template, "<p>Here</p>")], [(Post, "It is so."), (Data, "is"), (Template, "<p>There</p>")]));
        var place = new TextPlace("posts/first/index.html", "A first post", Post);

        Assert.Equal("text-content_posts_first.md", Assert.Single(texts.Of(place, ["was"], ["is"])).Id);
        Assert.Equal("template-templates_post.html", Assert.Single(texts.Of(place, ["Here"], ["There"])).Id);
    }

    [Fact]
    public void A_page_that_came_with_the_same_file_is_laid_at_no_file()
    {
        var texts = new TextCauses(Between([(Post, "Same."), (Data, "a: 1")], [(Post, "Same."), (Data, "a: 2")]));
        var cause = Assert.Single(texts.Of(new TextPlace("posts/first/index.html", "A first post", Post) { Difference = PageDifference.Added }, [], ["Same."]));

        Assert.Equal("The page “A first post” was added; no file is known that says so.", cause.Sentence);
    }

    [Fact]
    public void The_size_of_a_download_follows_from_a_comment_though_a_text_differs_too()
    {
        var texts = new TextCauses(Between([(Post, "Old."), (Data, "a: 1")], [(Post, "New."), (Data, "a: 1 # one")]));

        Assert.Equal("layout-content_data_alpha.yaml", Assert.Single(texts.Of(new TextPlace("data/alpha/index.html", "Alpha", null), ["547"], ["570"])).Id);
    }

    private static SourceFiles Between((string, string)[] before, (string, string)[] after) =>
        SourceFiles.Between(Written.Edition() with { Sources = Tree(before) }, Written.Edition() with { Sources = Tree(after) });

    private static SourceTree Tree(params (string Path, string Text)[] files) =>
        SourceTree.Of(files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));
}
