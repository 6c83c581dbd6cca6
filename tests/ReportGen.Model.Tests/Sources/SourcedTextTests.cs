using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

public class SourcedTextTests
{
    /// <summary>Each case holds a word "NUMBER" both in the source and in the text; the place must be that of the source.</summary>
    [Theory]
    [InlineData("a: with NUMBER in it")]
    [InlineData("a: 'it''s a ''NUMBER'' here'")]
    [InlineData("a: \"tab \\t quote \\\" \\u00e9 \\x41 \\U0001F600 NUMBER\"")]
    [InlineData("a: one\n  two\n\n\n  three NUMBER four")]
    [InlineData("a: one   \r\n   two\r\n\r\n  NUMBER")]
    [InlineData("a: 'one\n  two\n\n  three NUMBER'")]
    [InlineData("a: \"one \\\n  two\\\n  \\ three NUMBER\"")]
    [InlineData("a: \"one\n\n\n  two NUMBER\"")]
    [InlineData("a: |\n  one\n\n    indented NUMBER\n  end\n")]
    [InlineData("a: |-\r\n  one\r\n  NUMBER\r\n")]
    [InlineData("a: |2\n    leading NUMBER\n  end\n")]
    [InlineData("a: >\n  one\n  two\n\n  three\n    more\n  NUMBER four\n")]
    [InlineData("a: >-\n  one NUMBER\n  two\n")]
    [InlineData("a: >+\n\n  one\n  two\n\n  NUMBER\n\n")]
    [InlineData("a: &anchor 'x NUMBER'")]
    [InlineData("- a: >\n    one one\n    one NUMBER one\n")]
    public void A_word_inside_a_scalar_is_found_where_it_was_written(string yaml)
    {
        var source = new SourceText("x.yaml", yaml);
        var root = YamlReader.Read(source, Limits.Default, new DiagnosticBag());
        var mapping = (YamlMapping)(root is YamlSequence list ? list.Items[0] : root!);
        var text = new SourcedText((YamlScalar)mapping.Entries[0].Value);
        var at = text.Text.IndexOf("NUMBER", StringComparison.Ordinal);
        var expected = source.Span(yaml.IndexOf("NUMBER", StringComparison.Ordinal), "NUMBER".Length);
        Assert.Equal(expected, text.SpanOf(at, "NUMBER".Length));
    }

    [Theory]
    [InlineData("a: one\n  two", 0, 7, "1:4-2:6")]
    [InlineData("a: one\n  two", 0, 3, "1:4-1:7")]
    [InlineData("a: 'x'", 0, 1, "1:5-1:6")]
    [InlineData("a: x", 1, 0, "1:5-1:5")]
    [InlineData("a: x", 5, 9, "1:5-1:5")]
    public void A_stretch_has_both_ends(string yaml, int start, int length, string place)
    {
        var span = new SourcedText((YamlScalar)Yaml.Value(yaml, "a")).SpanOf(start, length);
        Assert.Equal(place, $"{span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn}");
    }

    [Theory]
    [InlineData("one two", 4, 3, 3, 9, 12)]
    [InlineData("one\ntwo", 5, 1, 4, 2, 3)]
    public void Text_without_a_scalar_is_counted_from_its_place(string text, int start, int length, int line, int column, int endColumn)
    {
        var sourced = new SourcedText(text, new SourceSpan("t.html", 3, 5, 3, 5));
        Assert.Equal(new SourceSpan("t.html", line, column, line, endColumn), sourced.SpanOf(start, length));
    }

    [Fact]
    public void The_same_words_at_the_same_place_are_equal_however_they_were_made()
    {
        var scalar = (YamlScalar)Yaml.Value("a: x", "a");
        Assert.Equal(new SourcedText("x", scalar.Span), new SourcedText(scalar));
        Assert.Equal(new SourcedText("x", scalar.Span).GetHashCode(), new SourcedText(scalar).GetHashCode());
    }
}
