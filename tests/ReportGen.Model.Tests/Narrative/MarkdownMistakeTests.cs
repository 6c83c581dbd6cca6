namespace ReportGen.Tests.Narrative;

/// <summary>What an author can get wrong in the Markdown of articles, each with its place and what to write.</summary>
public sealed class MarkdownMistakeTests
{
    [Theory]
    [InlineData("![a](/y.png)", "1:6 RG6040 there is no image '/y.png' in content/static. did you mean '/x.png'?")]
    [InlineData("![a](x.png)", "1:6 RG6040 there is no image 'x.png' in content/static. write '/x.png'")]
    [InlineData("![a](/odd/c%20d.png)", "1:6 RG6040 there is no image '/odd/c%20d.png' in content/static. write '/odd/c%2520d.png'")]
    [InlineData("![a](/c%20d.png)", "1:6 RG6040 there is no image '/c%20d.png' in content/static. write '/odd/c%2520d.png'")]
    [InlineData("![a](</odd/a#b.png>)", "1:6 RG6040 there is no image '/odd/a#b.png' in content/static. write '/odd/a%23b.png'")]
    [InlineData("![a](/X.PNG)", "1:6 RG6040 there is no image '/X.PNG' in content/static. write '/x.png'")]
    [InlineData("![a](../large.png)", "1:6 RG6040 there is no image '../large.png' in content/static. write '/pictures/large.png'")]
    [InlineData("![a](/something-else.png)", "1:6 RG6040 there is no image '/something-else.png' in content/static. put the file into content/static and write its path there, such as /picture.png")]
    [InlineData("A ![](/x.png)", "1:3 RG6041 the image '/x.png' has no words for readers who do not see it. say what it shows: ![what it shows](/x.png)")]
    [InlineData("![a](/broken.png)", "1:6 RG6042 the file 'content/static/broken.png' is no image whose size can be read. save it as PNG, JPEG, GIF, WebP, AVIF or SVG; an SVG needs a viewBox, or a width and a height")]
    [InlineData("![a](/pictures/large.png)", "1:6 RG6043 the image '/pictures/large.png' has 2000025 bytes, which readers wait for; at most 2000000 are good. make it smaller, or save it as WebP or AVIF")]
    public void An_image_is_there_readable_and_described(string prose, string finding) => Assert.Equal([finding], SmallReport.Findings(prose));

    [Theory]
    [InlineData("> [!NOTES]\n> It is.", "1:3 RG6044 no admonition is named '[!NOTES]'. did you mean '[!NOTE]'?")]
    [InlineData("> [!HINWEIS]\n> It is.", "1:3 RG6044 no admonition is named '[!HINWEIS]'. write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION]")]
    [InlineData("> [!NOTE] It is.", "1:3 RG6044 '[!NOTE]' begins no admonition here. let it be the whole first line of a quotation that stands in no list or quotation: > [!NOTE]")]
    [InlineData("- a\n\n  > [!NOTE]\n  > It is.", "3:5 RG6044 '[!NOTE]' begins no admonition here. let it be the whole first line of a quotation that stands in no list or quotation: > [!NOTE]")]
    [InlineData("[!NOTE]\nIt is.", "1:1 RG6044 '[!NOTE]' begins no admonition here. let it be the whole first line of a quotation that stands in no list or quotation: > [!NOTE]")]
    public void An_admonition_has_a_kind(string prose, string finding) => Assert.Equal([finding], SmallReport.Findings(prose));

    [Theory]
    [InlineData("*[SDL]: a cycle\n\nText.", "1:3 RG6050 the abbreviation 'SDL' is never used in this text. delete the line, or write the abbreviation as it stands here")]
    [InlineData("*[SDL]: a cycle\n*[SDL]: another\n\nSDL.", "2:3 RG6051 the abbreviation 'SDL' is defined twice. delete one of the two lines")]
    [InlineData("*[SDL]:\n\nSDL.", "1:3 RG6052 the abbreviation 'SDL' has no meaning. write what it is short for: *[SDL]: …")]
    public void An_abbreviation_is_used_and_defined_once(string prose, string finding) => Assert.Equal([finding], SmallReport.Findings(prose));

    [Theory]
    [InlineData("Text.\n\n[^a]: Unseen.", "3:1 RG6053 nothing refers to the footnote '[^a]', so no reader sees it. write [^a] where it belongs, or delete it")]
    [InlineData("Text[^a].\n\n[^a]: One thing.\n[^a]: Another.", "4:1 RG6054 the footnote '[^a]' is defined twice. give one of the two another name")]
    [InlineData("Text[^a].\n\n[^a]:\n\nMore.", "3:1 RG6055 the footnote '[^a]' says nothing. write its text behind the colon: [^a]: …")]
    [InlineData("Text[^note], more[^nota].\n\n[^note]: Seen.", "1:18 RG6056 no footnote is named '[^nota]'. did you mean '[^note]'?")]
    [InlineData("Text[^1].", "1:5 RG6056 no footnote is named '[^1]'. write its text in a line of its own below a paragraph, in no list or quotation: [^1]: …")]
    [InlineData("- Text[^1].\n\n  [^1]: In a list.", "1:7 RG6056 no footnote is named '[^1]'. write its text in a line of its own below a paragraph, in no list or quotation: [^1]: …")]
    public void A_footnote_is_defined_once_and_referred_to(string prose, string finding) => Assert.Equal(finding, SmallReport.Findings(prose)[0]);

    [Fact]
    public void What_looks_like_a_footnote_in_code_is_none() => Assert.Empty(SmallReport.Findings("```text\n[^1]: text\n*[A]: b\n```\n\n`[^1]`\n"));

    [Theory]
    [InlineData("```yamll\na: b\n```", "1:4 RG6045 no language of code is named 'yamll'. did you mean 'yaml'?")]
    [InlineData("Text.\n\n~~~ Fortran77\na\n~~~", "3:5 RG6045 no language of code is named 'Fortran77'. write 'text' for code without colours; docs/writing.md lists the languages")]
    public void Code_is_in_a_known_language(string prose, string finding) => Assert.Equal([finding], SmallReport.Findings(prose));

    [Theory]
    [InlineData("### Deep", "1:1 RG6034 this heading is more than one level below the one above it, so readers miss a part of the outline. begin with '##'")]
    [InlineData("## A\n\n#### Deep", "3:1 RG6034 this heading is more than one level below the one above it, so readers miss a part of the outline. begin with '###'")]
    public void A_heading_skips_no_level(string prose, string finding) => Assert.Equal([finding], SmallReport.Findings(prose));

    [Theory]
    [InlineData("Term\n:   Has 5.", "2:9")]
    [InlineData("Has 5\n:   Term.", "1:5")]
    [InlineData("> [!NOTE]\n> Has 5.", "2:7")]
    [InlineData("- [ ] has 5", "1:11")]
    [InlineData("*[SDL]: has 5\n\nSDL.", "1:13")]
    [InlineData("Text[^a].\n\n[^a]: Has 5.", "3:11")]
    [InlineData("Text[^a].\n\n[^a]: Has none.\n\n    But has 5.", "5:13")]
    [InlineData("![has 5](/x.png)", "1:7")]
    [InlineData("![a](/x.png \"has 5\")", "1:18")]
    [InlineData("| a |\n| --- |\n| has 5 |", "3:7")]
    public void A_number_in_any_of_them_is_found_at_its_place(string prose, string place) =>
        Assert.Equal($"{place} RG6020", string.Join(' ', Assert.Single(SmallReport.Findings(prose)).Split(' ')[..2]));
}
