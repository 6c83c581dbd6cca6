using System.Collections.Immutable;
using System.Text;
using ReportGen.Sources;

namespace ReportGen.Tests.Narrative;

/// <summary>What the scanner's law says of a whole report: prose, <c>report.yaml</c>, drawings.</summary>
public sealed class NumeralLawTests
{
    private const string Words = "---\ntitle: A title\nsummary: A summary\ndate: 2026-01-02\n---\n\n";

    [Theory]
    [InlineData("Alpha had thir\u200Bteen patches.", "7:11 RG6020")]
    [InlineData("Core had thir&shy;teen patches.", "7:10 RG6020")]
    [InlineData("Both had thirteen&#8203; patches.", "7:10 RG6020")]
    [InlineData("Alpha had tw\u043E patches.", "7:11 RG6190")]
    [InlineData("There were nine deaths. Output fell by one million barrels.", "7:12 RG6020 | 7:40 RG6020")]
    [InlineData("It weighed 4.0.0 GB. It grew by 1999 last year.", "7:12 RG6020 | 7:33 RG6020")]
    [InlineData("In 2008 patches were shipped. See section 40 patches.", "7:4 RG6020 | 7:43 RG6020")]
    [InlineData("![thir&shy;teen](/x.png)", "7:3 RG6020 | 7:18 RG6040")]
    [InlineData("The two vendors disagree: five nines are not enough.", "")]
    public void A_number_of_a_post_is_found_however_it_is_written(string body, string expected) => Assert.Equal(expected, Found("", body));

    [Theory]
    [InlineData("exempt: [{pattern: \"[A-Z][a-z]+ had [0-9]+ patches\", reason: a name}]", "Beta had 57 patches.", "RG6022")]
    [InlineData("exempt: [{pattern: \"[A-Z][a-z]+ had [0-9]+\", reason: a name}]", "Beta had 57 patches.", "RG6022")]
    [InlineData("exempt: [{pattern: \"Beta [0-9]+ large [a-z]+\", reason: a name}]", "Beta 57 large ones fell.", "RG6022")]
    [InlineData("exempt: [{pattern: \"Studio 54 and 55\", reason: a name}]", "He danced in Studio 54 and 55.", "")]
    [InlineData("exempt: [{pattern: \"Studio 54 North\", reason: a name}]", "He danced in Studio 54 North.", "")]
    [InlineData("numerals: {names: [Three Mile Island], exceptions: [two left feet]}", "Three Mile Island has Two left feet.", "")]
    [InlineData("numerals: {names: [Three Mile Island]}", "Three mile islands.", "RG6020 | RG6193")]
    [InlineData("numerals: {exceptions: [thirteen patches]}", "It has thirteen patches.", "RG6020 | RG6192")]
    [InlineData("numerals: {exceptions: [room 54]}", "Nothing.", "RG6191")]
    [InlineData("numerals: {exceptions: [no word of it]}", "Nothing.", "RG6191")]
    [InlineData("numerals: {names: [three mile island]}", "Nothing.", "RG6191")]
    [InlineData("numerals: {exceptions: [seven dwarfs]}", "Nothing.", "RG6193")]
    [InlineData("language: de", "Zehn, elf und six, ten.", "")]
    [InlineData("language: de", "It has two patches.", "RG6020")]
    public void What_a_report_declares_is_used_and_judged(string settings, string body, string codes) =>
        Assert.Equal(codes, string.Join(" | ", Findings(settings, body).Select(found => found.Code.Id).Order(StringComparer.Ordinal)));

    /// <summary>A declared word is counted with the names.</summary>
    [Fact]
    public void A_declared_word_is_counted_as_exempt()
    {
        var narrative = Read("numerals: {names: [Three Mile Island]}", "On Three Mile Island.").Narrative;

        var exempt = Assert.Single(narrative.ExemptNumerals);
        Assert.Equal(("Three", "Three Mile Island", "a name"), (exempt.Text, exempt.Name, exempt.Reason));
    }

    [Theory]
    [InlineData("<text x='1'>Alpha had 40 patches</text>", "1:73 RG6020")]
    [InlineData("<text>Alpha\n had <tspan>40</tspan> patches</text>", "2:13 RG6020")]
    [InlineData("<text><tspan>thir</tspan><tspan>teen</tspan> patches</text>", "1:64 RG6020")]
    [InlineData("<title>40 of them</title>", "1:58 RG6020")]
    [InlineData("<g aria-label='40 of them'/>", "1:52 RG6020")]
    [InlineData("<text>thir&#xAD;teen</text>", "1:57 RG6020")]
    [InlineData("<style>text { font-size: 40px }</style><metadata>40</metadata><text>In 2009</text>", "")]
    [InlineData("<text>40", "1:57 RG6020")]
    public void The_words_of_a_drawing_are_looked_through_wherever_it_is_shown(string inside, string expected)
    {
        var drawing = $"<svg xmlns='http://www.w3.org/2000/svg' width='4'>{inside}</svg>";

        Assert.Equal(expected, Found("", "Nothing.", ("content/static/p.svg", drawing)));
    }

    private static string Found(string settings, string body, params (string Path, string Text)[] beside) =>
        string.Join(" | ", Findings(settings, body, beside).Select(found => $"{found.Span?.Line}:{found.Span?.Column} {found.Code.Id}"));

    private static ImmutableArray<ReportGen.Diagnostics.Diagnostic> Findings(string settings, string body, params (string Path, string Text)[] beside) =>
        Read(settings, body, beside).Diagnostics;

    private static ReportModel Read(string settings, string body, params (string Path, string Text)[] beside)
    {
        (string Path, string Text)[] files = [("content/report.yaml", $"title: T\nsummary: S\n{settings}\n"), ("content/posts/a.md", Words + body + "\n"), .. beside];
        return ModelReader.Read(SourceTree.Of(files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))), new ModelOptions());
    }
}
