namespace ReportGen.Tests.Narrative;

/// <summary>Figures that an author makes of an image: title, caption and source.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("![b](/x.png \"What's *seen*\")", "<figure class=\"image captioned\"><figcaption><p class=\"figure-title\">What’s *seen*</p></figcaption>IMG</figure>\n")]
    [InlineData("![b](/x.png)\nHow to *read* it.", "<figure class=\"image captioned\"><figcaption><p class=\"figure-finding\">How to <em>read</em> it.</p></figcaption>IMG</figure>\n")]
    [InlineData("![b](/x.png \"T\")\nOne\nnew [32](metric:full.patches).\nSources: [p](source:p3), mine.", "<figure class=\"image captioned\"><figcaption><p class=\"figure-title\">T</p><p class=\"figure-finding\">One\nnew {32|full.patches}.</p></figcaption>IMG<p class=\"figure-source\"><span>Sources: {p|source p3}, mine.</span></p></figure>\n")]
    [InlineData("![b](/x.png \"T\")\nSource: mine.", "<figure class=\"image captioned\"><figcaption><p class=\"figure-title\">T</p></figcaption>IMG<p class=\"figure-source\"><span>Source: mine.</span></p></figure>\n")]
    [InlineData("![b](/x.png) Source: mine.", "<p>IMG Source: mine.</p>\n")]
    [InlineData("A\n![b](/x.png)\nSource: mine.", "<p>A\nIMG\nSource: mine.</p>\n")]
    public void An_image_on_the_first_line_of_a_paragraph_is_a_figure_and_the_other_lines_are_its_caption_and_source(string written, string shown) =>
        Assert.Equal(shown.Replace("IMG", "<img src=\"/x.png\" alt=\"b\" width=\"640\" height=\"480\" decoding=\"async\" />", StringComparison.Ordinal), SmallReport.Render(written + "\n"));
}
