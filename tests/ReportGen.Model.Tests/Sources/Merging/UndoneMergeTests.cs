using System.Text;
using ReportGen.Sources;
using ReportGen.Sources.Merging;

namespace ReportGen.Tests.Sources.Merging;

/// <summary>A conflict in what authors wrote is told as such, at its place, and nothing else of its file is.</summary>
public sealed class UndoneMergeTests
{
    private const string Conflict = "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> topic\n";

    [Theory]
    [InlineData("content/metrics.yaml")]
    [InlineData("content/posts/first.md")]
    [InlineData("content/static/page.HTML")]
    [InlineData("templates/post.html")]
    [InlineData("templates/assets/site.css")]
    public void Each_conflict_of_a_text_file_is_RG1087_at_its_lines(string path)
    {
        var findings = UndoneMerge.In(Tree((path, $"x: 1\n{Conflict}y: 2\n{Conflict}"))).Findings;

        Assert.Equal(["RG1087", "RG1087"], findings.Select(finding => finding.Code.Id));
        Assert.Equal([2, 8], findings.Select(finding => finding.Span?.Line ?? 0));
        Assert.Equal("A merge left a conflict here: lines 2 to 6 hold both sides.", findings[0].Message);
        Assert.Equal($"choose one side or join both, delete the lines with '<<<<<<<', '=======' and '>>>>>>>', then 'git add {path}'", findings[0].Remedy);
    }

    [Fact]
    public void What_both_sides_began_with_is_to_be_deleted_too() => Assert.Contains(
        "'>>>>>>>>' and all from '||||||||' up to '========', then",
        UndoneMerge.In(Tree(("content/a.yaml", "<<<<<<<< HEAD\n|||||||| base\n========\n>>>>>>>> topic"))).Findings.Single().Remedy,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("```\n{0}```\n")]
    [InlineData("~~~~ diff\n```\n{0}```\n~~~~\n")]
    [InlineData("text\n   ```\n{0}   ```\n")]
    [InlineData("```\n{0}")]
    [InlineData("1. item\n\ntext\n\n ~~~\n{0} ~~~\n")]
    [InlineData("Heading\n=======\n\n> > > > > > > quoted\n")]
    public void Marks_that_Markdown_shows_as_code_are_an_example(string text) => Assert.True(UndoneMerge.In(Tree(("content/posts/a.md", string.Format(null, text, Conflict)))).IsNone);

    [Theory]
    [InlineData("```\ncode\n```\n{0}", 4)]
    [InlineData("````\n```\n````\n{0}", 4)]
    [InlineData("- item\n  ```\n{0}  ```\n", 3)]
    [InlineData("``` not ` a fence\n{0}", 2)]
    [InlineData("<<<<<<< HEAD\n```\na\n```\n=======\n```\nb\n```\n>>>>>>> topic\n", 1)]
    [InlineData("```\na\n<<<<<<< HEAD\nb\n```\n=======\n```\nc\n>>>>>>> topic\n", 3)]
    [InlineData("<<<<<<< HEAD\n```\n=======\n~~~\n>>>>>>> topic\na\n```\n", 1)]
    [InlineData("~~~\na\n<<<<<<< HEAD\n~~~\nb\n=======\nc\n>>>>>>> topic\n", 3)]
    public void A_conflict_beside_a_block_of_code_or_across_its_border_is_one(string text, int line) =>
        Assert.Equal(line, UndoneMerge.In(Tree(("content/posts/a.md", string.Format(null, text, Conflict)))).Findings.Single().Span?.Line);

    [Fact]
    public void Behind_a_conflict_the_block_of_our_side_is_open()
    {
        var text = $"<<<<<<< HEAD\n```\n=======\n```\n```\n>>>>>>> topic\n{Conflict}```\n{Conflict}";

        Assert.Equal([1, 13], UndoneMerge.In(Tree(("content/posts/a.md", text))).Findings.Select(finding => finding.Span?.Line ?? 0));
    }

    [Fact]
    public void A_picture_is_no_text() => Assert.True(UndoneMerge.In(Tree(("content/static/a.png", Conflict))).IsNone);

    [Fact]
    public void Of_a_file_with_a_conflict_only_that_is_told_and_of_other_files_what_holds_whatever_it_says()
    {
        var model = ModelReader.Read(
            Tree(
                ("content/report.yaml", $"title: A report\n{Conflict}nothing: known\n"),
                ("content/metrics.yaml", "- id: a\n  label: A\n  formula: nowhere.size\n"),
                ("content/claims.yaml", "- oddity: 1\n")),
            ModelOptions.Default);
        var found = model.Diagnostics.Where(finding => finding.IsError).Select(finding => $"{finding.Span?.Path} {finding.Code.Id}").ToList();

        Assert.Equal("content/report.yaml RG1087", Assert.Single(found, finding => finding.StartsWith("content/report.yaml", StringComparison.Ordinal)));
        Assert.Contains("content/claims.yaml RG1020", found);
        Assert.DoesNotContain(found, finding => finding.StartsWith("content/metrics.yaml RG3", StringComparison.Ordinal));
    }

    private static SourceTree Tree(params (string Path, string Text)[] files) =>
        SourceTree.Of(files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));
}
