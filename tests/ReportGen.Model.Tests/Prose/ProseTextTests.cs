using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Tests.Prose;

public sealed class ProseTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a [6.6x](metric:r) and [](metric:r) or [](metric:none)", "a 6.6× and r words or")]
    [InlineData("**bold** and *slanted* and `code`", "bold and slanted and code")]
    [InlineData("2 * 3 and a_b", "2 * 3 and a_b")]
    [InlineData("a [claim](claim:c) and a [link](https://example.org/a)", "a claim and a link")]
    [InlineData("[thirty](literal: a figure of speech) days", "thirty days")]
    [InlineData("it's -- \"so\"...", "it’s – “so”…")]
    [InlineData("one\n\n two &amp; three", "one two & three")]
    [InlineData("a [bracket", "a [bracket")]
    public void Words_are_what_a_reader_sees_without_marks(string prose, string words) =>
        Assert.Equal(words, Text(prose).Words((name, written) => (name, written) switch
        {
            ("r", "6.6x") => "6.6×",
            ("r", "") => "r words",
            _ => null,
        }));

    [Fact]
    public void A_name_keeps_the_words_that_its_author_bound() =>
        Assert.Equal("the first 6.6x of it", Text("the *first* [6.6x](metric:r) of [it](https://example.org/)").Name);

    [Fact]
    public void Nothing_prints_its_marks()
    {
        var text = Text("a *slanted* [word](claim:c)");

        Assert.Equal("a slanted word", $"{text}");
    }

    [Fact]
    public void It_knows_the_measures_to_which_it_binds_words() =>
        Assert.Equal(["a.patches", "b"], Text("[](metric:a.patches) of [2](metric:b) and [c](claim:c)").Measures);

    [Theory]
    [InlineData("[2](metric:a) of it", null)]
    [InlineData("[2](metric:a) of [ ](metric:b)", "b")]
    public void It_knows_what_is_to_be_filled_in(string prose, string? measure) => Assert.Equal(measure, Text(prose).Unsaid);

    [Fact]
    public void Its_document_is_given_away_once_and_its_words_stay()
    {
        var text = Text("a *word*");

        var (first, second) = (text.Take(), text.Take());

        Assert.NotNull(first.Document);
        Assert.NotSame(first.Document, second.Document);
        Assert.Equal("a word", text.Name);
    }

    private static ProseText Text(string prose) => new(new SourcedText(prose, SourceSpan.File("content/report.yaml")));
}
