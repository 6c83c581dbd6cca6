using ReportGen.Cli.Reports;
using ReportGen.Diagnostics;

namespace ReportGen.Tests.Cli;

public class ExcerptTests
{
    [Theory]
    [InlineData("    size: 3 gigs", 11, 17, "    size: 3 gigs|          ^^^^^^")]
    [InlineData("size: 3 gigs", 1, 1, "size: 3 gigs|^")]
    [InlineData("size:", 6, 6, "size:|     ^")]
    [InlineData("size:", 60, 70, "size:|     ^")]
    [InlineData("\tsize:\t3 gigs", 8, 14, "    size:   3 gigs|            ^^^^^^")]
    [InlineData("標題: 3 gigs", 5, 11, "標題: 3 gigs|      ^^^^^^")]
    [InlineData("cafe\u0301: 3 gigs", 8, 14, "cafe\u0301: 3 gigs|      ^^^^^^")]
    [InlineData("😀: 3 gigs", 5, 11, "😀: 3 gigs|    ^^^^^^")]
    [InlineData("a\u001b[31mred", 3, 6, "a\uFFFD[31mred|  ^^^")]
    [InlineData("safe\u202Eevil", 6, 10, "safe\uFFFDevil|     ^^^^")]
    public void The_mark_stands_below_what_is_meant(string line, int column, int end, string expected) =>
        Assert.Equal(expected, Shown($"before\n{line}\nafter", new SourceSpan("content/x.yaml", 2, column, 2, end)));

    [Theory]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("one\ntwo")]
    [InlineData("one\ntwo\n")]
    public void Line_ends_are_not_shown(string text) =>
        Assert.Equal("two|^^^", Shown(text, new SourceSpan("content/x.yaml", 2, 1, 2, 4)));

    [Fact]
    public void A_place_over_several_lines_is_marked_to_the_end_of_its_first() =>
        Assert.Equal("title: |       ^".Replace(": |", ":|", StringComparison.Ordinal), Shown("title: \n  x", new SourceSpan("content/x.yaml", 1, 8, 2, 4)));

    [Fact]
    public void A_line_that_is_not_there_has_no_excerpt() =>
        Assert.Null(CodeExcerpt.Of("one\ntwo", new SourceSpan("content/x.yaml", 4, 1, 4, 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(79)]
    [InlineData(80)]
    [InlineData(81)]
    [InlineData(500)]
    public void A_long_line_is_cut_around_the_mark(int before)
    {
        var line = new string('a', before) + "HERE" + new string('b', 500);
        var excerpt = Assert.NotNull(CodeExcerpt.Of(line, new SourceSpan("content/x.yaml", 1, before + 1, 1, before + 5)));

        Assert.True(excerpt.Text.Length <= 120, excerpt.Text);
        Assert.Equal("HERE", excerpt.Text.Substring(excerpt.Indent, excerpt.Width));
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, 80)]
    [InlineData(81, 40)]
    [InlineData(500, 40)]
    public void Before_a_mark_that_stands_far_to_the_right_forty_cells_are_kept(int before, int indent)
    {
        var line = new string('a', before) + "HERE";

        Assert.Equal(indent, CodeExcerpt.Of(line, new SourceSpan("content/x.yaml", 1, before + 1, 1, before + 5))?.Indent);
    }

    [Fact]
    public void A_mark_longer_than_the_window_ends_with_it()
    {
        var excerpt = Assert.NotNull(CodeExcerpt.Of(new string('a', 300), new SourceSpan("content/x.yaml", 1, 1, 1, 301)));

        Assert.Equal((120, 0, 120), (excerpt.Text.Length, excerpt.Indent, excerpt.Width));
    }

    private static string? Shown(string text, SourceSpan span) =>
        CodeExcerpt.Of(text, span) is { } excerpt ? $"{excerpt.Text}|{new string(' ', excerpt.Indent)}{new string('^', excerpt.Width)}" : null;
}
