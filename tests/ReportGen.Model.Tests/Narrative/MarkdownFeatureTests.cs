using ReportGen.Narrative;

namespace ReportGen.Tests.Narrative;

/// <summary>What the Markdown of articles can do beside bound words.</summary>
public sealed class MarkdownFeatureTests
{
    [Fact]
    public void A_footnote_is_numbered_and_leads_back_to_every_place_that_refers_to_it()
    {
        var html = SmallReport.Render("One[^b], new[^a], again[^b].\n\n[^a]: Of *a*.\n[^b]: Of b.\n");

        Assert.Contains("<sup class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup>", html, StringComparison.Ordinal);
        Assert.Contains("<a id=\"fnref-1-2\" href=\"#fn-1\"", html, StringComparison.Ordinal);
        Assert.Contains("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">Notes</h2>\n<ol>\n<li id=\"fn-1\">\n<p>Of b. ", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"back\" href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"Back to place a of note 1 in the text\">↑a</a> <a class=\"back\" href=\"#fnref-1-2\" role=\"doc-backlink\" aria-label=\"Back to place b of note 1 in the text\">↑b</a>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn-2\">\n<p>Of <em>a</em>. <a class=\"back\" href=\"#fnref-2\" role=\"doc-backlink\" aria-label=\"Back to note 2 in the text\">↑</a></p>\n</li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_are_a_part_of_the_outline_and_of_the_words()
    {
        var post = SmallReport.Post("One[^a].\n\n[^a]: Some words.\n").Value.Posts[0];

        Assert.Equal([new Heading(2, "notes", "Notes")], [.. post.Headings]);
        Assert.Equal(3, post.Words);
    }

    [Fact]
    public void The_numbers_of_a_footnote_are_bound_like_all_others() =>
        Assert.Contains("{32|full.patches}", SmallReport.Render("One[^a].\n\n[^a]: It had [32](metric:full.patches).\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("NOTE", "note", "Note")]
    [InlineData("TIP", "tip", "Tip")]
    [InlineData("IMPORTANT", "important", "Important")]
    [InlineData("WARNING", "warning", "Warning")]
    [InlineData("caution", "caution", "Caution")]
    public void An_admonition_says_its_kind_by_a_word_and_a_sign(string mark, string id, string word)
    {
        var html = SmallReport.Render($"> [!{mark}]\n> The text.\n");

        Assert.StartsWith($"<div class=\"admonition admonition-{id}\" role=\"note\" aria-label=\"{word}\">\n<p class=\"admonition-title\"><svg class=\"admonition-icon\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path d=\"M", html, StringComparison.Ordinal);
        Assert.EndsWith($"/></svg> {word}</p>\n<p>The text.</p>\n</div>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_bound_in_an_admonition_are_no_quotation() =>
        Assert.Single(SmallReport.Post("> [!NOTE]\n> It had [33](metric:full.patches).\n").Diagnostics, found => found.Fix is not null);

    [Fact]
    public void A_definition_list_has_terms_and_what_they_mean() =>
        Assert.Equal("<dl>\n<dt>Core</dt>\n<dd>The small one</dd>\n</dl>\n", SmallReport.Render("Core\n:   The small one\n"));

    [Fact]
    public void The_box_of_a_task_is_labelled_by_its_words() =>
        Assert.Equal(
            "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><label><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> done</label></li>\n<li class=\"task-list-item\"><label><input disabled=\"disabled\" type=\"checkbox\" /> not <em>yet</em></label></li>\n</ul>\n",
            SmallReport.Render("- [x] done\n- [ ] not *yet*\n"));

    [Fact]
    public void An_abbreviation_is_marked_wherever_it_is_a_whole_word()
    {
        const string abbreviation = "<abbr title=\"security’s lifecycle\">SDL</abbr>";

        Assert.Equal(
            $"<div class=\"heading heading-2\">\n<h2 id=\"sdl\">{abbreviation}</h2>\n<a class=\"heading-anchor\" href=\"#sdl\" aria-label=\"Link to “SDL”\"></a>\n</div>\n<p>The {abbreviation}’s ({abbreviation}), not SDLs; <code>SDL</code> <em>{abbreviation}</em>.</p>\n",
            SmallReport.Render("*[SDL]: security's lifecycle\n\n## SDL\n\nThe SDL's (SDL), not SDLs; `SDL` *SDL*.\n"));
    }

    [Fact]
    public void The_longer_of_two_abbreviations_wins() =>
        Assert.Equal(
            "<p><abbr title=\"of VMware\">VMware HA</abbr> and <abbr title=\"in general\">HA</abbr></p>\n",
            SmallReport.Render("*[HA]: in general\n*[VMware HA]: of VMware\n\nVMware HA and HA\n"));

    [Fact]
    public void An_image_alone_is_a_figure_with_its_size_and_its_title() =>
        Assert.Equal(
            "<p>Before.</p>\n<figure class=\"image captioned\"><figcaption><p class=\"figure-title\">What’s seen</p></figcaption><img src=\"/x.png\" alt=\"A &quot;box&quot; of 32\" width=\"640\" height=\"480\" decoding=\"async\" /></figure>\n",
            SmallReport.Render("Before.\n\n![A \\\"box\\\" of [32](metric:full.patches)](/x.png \"What's seen\")\n"));

    [Fact]
    public void Images_below_the_first_are_loaded_when_a_reader_comes_near() =>
        Assert.Equal(
            "<p>A <img src=\"/x.png\" alt=\"a\" width=\"640\" height=\"480\" decoding=\"async\" title=\"t\" /> b</p>\n<figure class=\"image\"><img src=\"/x.png\" alt=\"b\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\" /></figure>\n",
            SmallReport.Render("A ![a](/x.png \"t\") b\n\n![b](/x.png)\n"));

    [Fact]
    public void Captions_are_words_that_a_reader_sees_and_alternative_texts_are_not() =>
        Assert.Equal(3, SmallReport.Post("One.\n\n![some words not seen](/x.png \"two words\")\n").Value.Posts[0].Words);

    [Fact]
    public void Columns_are_aligned_by_classes_and_rows_have_heads_where_the_corner_is_empty() =>
        Assert.Equal(
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table: left, right\">\n<table>\n<thead>\n<tr>\n<td></td>\n<th scope=\"col\" class=\"align-left\">left</th>\n<th scope=\"col\" class=\"align-right\">right</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope=\"row\">row</th>\n<td class=\"align-left\">a</td>\n<td class=\"align-right\">b</td>\n</tr>\n</tbody>\n</table>\n</div>\n",
            SmallReport.Render("| | left | right |\n| --- | :--- | ---: |\n| row | a | b |\n"));

    [Theory]
    [InlineData("Hyper-V is", "<span class=\"nowrap\">Hyper-V</span> is")]
    [InlineData("the x-axis", "the <span class=\"nowrap\">x-axis</span>")]
    [InlineData("well-known", "well-known")]
    [InlineData("a-b-c", "a-b-c")]
    public void Short_names_with_a_hyphen_stay_on_one_line(string prose, string html) => Assert.Equal($"<p>{html}</p>\n", SmallReport.Render(prose));
}
