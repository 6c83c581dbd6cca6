using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

public class SourceReaderTests
{
    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        var outcome = SourceReader.Read(new SourceFile("x.yaml", new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' }), Limits.Default);
        Assert.Equal("a", outcome.Value?.Text);
        Assert.Equal(new SourceSpan("x.yaml", 1, 1, 1, 2), outcome.Value?.Span(0, 1));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xFF, (byte)'c' }, 2, 2, "0xFF")]
    [InlineData(new byte[] { 0xC3 }, 1, 1, "0xC3")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0xE2, 0x82 }, 1, 2, "0xE2")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1, 1, "0xED")]
    public void A_byte_that_is_not_UTF_8_is_named_with_its_place(byte[] bytes, int line, int column, string named)
    {
        var outcome = SourceReader.Read(new SourceFile("x.md", bytes), Limits.Default);
        var finding = Assert.Single(outcome.Diagnostics);
        Assert.Null(outcome.Value);
        Assert.Equal(SourcesCodes.InvalidUtf8, finding.Code);
        Assert.Equal(new SourceSpan("x.md", line, column, line, column), finding.Span);
        Assert.Contains(named, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_UTF_16_file_is_recognised()
    {
        var finding = Assert.Single(SourceReader.Read(new SourceFile("x.md", new byte[] { 0xFF, 0xFE, 0x61, 0 }), Limits.Default).Diagnostics);
        Assert.Contains("UTF-16", finding.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void A_file_may_be_as_large_as_the_limit(int limit, bool isRead)
    {
        var outcome = SourceReader.Read(Yaml.File("abcd"), Limits.Default with { FileBytes = limit });
        Assert.Equal(isRead, outcome.Value is not null);
        Assert.Equal(isRead, outcome.Diagnostics.All(d => d.Code != SourcesCodes.FileTooLarge));
    }

    [Theory]
    [InlineData("a\tb\r\n", true)]
    [InlineData("a\u0000b", false)]
    [InlineData("ab\u0085", false)]
    [InlineData("\u001b[31m", false)]
    [InlineData("\u00A0\u00AD", true)]
    public void Control_characters_are_refused_but_for_tabs_and_line_breaks(string text, bool isRead)
    {
        var outcome = SourceReader.Read(Yaml.File(text), Limits.Default);
        Assert.Equal(isRead, outcome.Value is not null);
        Assert.Equal(isRead ? [] : [SourcesCodes.ControlCharacter], outcome.Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData("a\nbc\n", 2, "bc")]
    [InlineData("a\r\nbc\r\nd", 2, "bc")]
    [InlineData("a\rbc\rd", 2, "bc")]
    [InlineData("a\n", 2, "")]
    [InlineData("", 1, "")]
    [InlineData("a", 2, "")]
    public void A_line_is_given_without_its_break(string text, int line, string expected) =>
        Assert.Equal(expected, new SourceText("x", text).Line(line));

    [Fact]
    public void Every_offset_has_the_place_that_counting_gives_in_any_order()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => new string('x', i % 7) + (i % 3) switch { 0 => "\n", 1 => "\r\n", _ => "\r" }));
        var source = new SourceText("x", text);
        foreach (var offset in Enumerable.Range(0, text.Length + 1).Select(i => i * 389 % (text.Length + 1)))
        {
            var breaks = Enumerable.Range(0, offset).Where(i => text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))).ToList();
            var lineStart = breaks.Count == 0 ? 0 : breaks[^1] + 1;
            Assert.Equal(new SourceSpan("x", breaks.Count + 1, offset - lineStart + 1, breaks.Count + 1, offset - lineStart + 1), source.Span(offset, 0));
        }
    }

    [Fact]
    public void Files_are_in_ordinal_order_however_they_come()
    {
        SourceFile[] files = [Yaml.File("", "content/b"), Yaml.File("", "content/B"), Yaml.File("", "content/a/x"), Yaml.File("", "contents")];
        var tree = SourceTree.Of(files.Reverse());
        Assert.Equal(["content/B", "content/a/x", "content/b"], tree.Under("content").Select(file => file.Path));
        Assert.Null(tree.Find("content"));
        Assert.Equal("contents", tree.Find("contents")?.Path);
    }
}
