using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Diff.Reports;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>How the lines of a page are told: what was put into another order last, and the words of a new page.</summary>
public sealed class PageItemTests
{
    private static BlockChange Moved(int line) =>
        new(BlockDifference.Moved, line, [new(WordSide.Both, $"Record {line} of the list.")], new Place("data/a/index.html", "", null, line + 90, ""), [], false, []);

    private static Comparison With(PageDifference difference, string? file, params ImmutableArray<BlockChange> blocks) => SampleComparison.None with
    {
        Pages = [new(difference, "data/a/index.html", difference == PageDifference.Added ? null : "data/a/index.html", "A", file, [], [new("", null, blocks)])],
    };

    [Fact]
    public void Many_lines_that_only_stand_elsewhere_are_told_in_one_line_behind_the_one_that_differs()
    {
        var changed = new BlockChange(BlockDifference.Changed, 70, [new(WordSide.Before, "critical"), new(WordSide.After, "low")], null, [], false, []);
        var text = MarkdownReport.Write(With(PageDifference.Text, null, [.. Enumerable.Range(1, 60).Select(Moved), changed]));

        Assert.Contains("~~critical~~ **low**\n  - 60 lines stand elsewhere on the page and read the same\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Record 7 of", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_moved_is_told_with_its_words() =>
        Assert.Contains("moved in line 5, from line 95: Record 5 of the list.", MarkdownReport.Write(With(PageDifference.Text, null, Moved(5))), StringComparison.Ordinal);

    [Fact]
    public void The_words_of_a_new_page_are_shown_and_those_of_one_that_is_gone_are_counted()
    {
        BlockChange[] words = [.. Enumerable.Range(1, 4).Select(at => new BlockChange(BlockDifference.Added, at, [new(WordSide.After, $"Paragraph {at}.")], null, [], false, []))];
        var added = MarkdownReport.Write(With(PageDifference.Added, "content/posts/a.md", [words[0] with { Part = PagePart.Summary }, .. words[1..]]));
        var removed = MarkdownReport.Write(With(PageDifference.Removed, "content/posts/a.md", [.. words.Select(block => block with { Difference = BlockDifference.Removed })]));

        Assert.Contains("  - Summary: Paragraph 1.\n  - <details><summary>Its words: 3 paragraphs</summary>\n\n    Paragraph 2.\n\n", added, StringComparison.Ordinal);
        Assert.DoesNotContain("Paragraph", removed, StringComparison.Ordinal);
        Assert.Contains("  - 4 paragraphs and rows\n", removed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_around_the_text_of_an_author_is_none_of_the_words_of_a_new_page()
    {
        var written = new BlockChange(BlockDifference.Added, 1, [new(WordSide.After, "By hand.")], null, [], false, []) { At = new("content/posts/a.md", 7) };
        var text = MarkdownReport.Write(With(PageDifference.Added, "content/posts/a.md", written, written with { At = null, Words = [new(WordSide.After, "1 minute to read")] }));

        Assert.Contains("Its words: 1 paragraph</summary>\n\n    By hand.", text, StringComparison.Ordinal);
    }
}
