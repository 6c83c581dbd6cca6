namespace ReportGen.Tests.Snapshots;

/// <summary>What is read of a page, and as what.</summary>
public sealed class PageReaderTests
{
    [Theory]
    [InlineData("<p>One\n  two</p><p>Three", "Paragraph: One two\nParagraph: Three\n")]
    [InlineData("bare <b>words</b> here", "Paragraph: bare words here\n")]
    [InlineData("<div>a<div>b</div>c</div>", "Paragraph: a\nParagraph: b\nParagraph: c\n")]
    [InlineData("<span>a</span><section>b</section>", "Paragraph: a\nParagraph: b\n")]
    [InlineData("<p>a<br>b", "Paragraph: a b\n")]
    [InlineData("<p>a<sup>2</sup>.</p>", "Paragraph: a2.\n")]
    [InlineData("<h2 id=x>A <i>b</i></h2>c<h3>d", "#2 A b (x)\nParagraph: c\n#3 d\n")]
    [InlineData("<h1></h1><p>a", "Paragraph: a\n")]
    [InlineData("<ul><li>a<ul><li>b<li>c</ul><li>d</ul>", "ListItem0: a\nListItem1: b\nListItem1: c\nListItem0: d\n")]
    [InlineData("<ol><li><p>a</p><p>b</p></ol>", "ListItem0: a\nParagraph: b\n")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "Quotation: a\nQuotation: b\n")]
    [InlineData("<pre>\n a\n\n  b\n</pre>", "Code:  a\n\n  b\n")]
    [InlineData("<dl><div><dt>a<dd>b</div></dl>", "Term: a\nDescription: b\n")]
    [InlineData("<details><summary>more</summary>a</details>", "Summary: more\nParagraph: a\n")]
    [InlineData("<figure>a<figcaption><p>b</p></figcaption></figure>", "Paragraph: a\nCaption: b\n")]
    [InlineData("<p>a</p><script>x</script><style>x</style><template>x</template><p>b", "Paragraph: a\nParagraph: b\n")]
    [InlineData("<p>a <span hidden>x</span><span aria-hidden=TRUE>x<b>x</b></span>b <span class=unseen>c</span>", "Paragraph: a b c\n")]
    [InlineData("<p hidden>x<p>a", "Paragraph: a\n")]
    [InlineData("<p>a<svg><text>x</text><title>x</title></svg> b", "Paragraph: a b\n")]
    public void Words_become_blocks_in_the_order_of_reading(string html, string outline) => Assert.Equal(outline, Pages.Outline(html));

    [Theory]
    [InlineData("<ol id=list><li id=one><p>a</p></li></ol><p>b", "one list", "")]
    [InlineData("<table id=t><tr id=r><td id=c>a</table><p>b", "r t", "")]
    [InlineData("<article id=whole><h2 id=own>x</h2><p>a</p></article><p id=last>b", "whole", "last")]
    public void A_block_knows_the_elements_that_hold_it_from_the_innermost_on(string html, string first, string second) =>
        Assert.Equal([first, second], Pages.Read(html).Sections.SelectMany(section => section.Blocks).Select(block => string.Join(' ', block.Places)));

    [Fact]
    public void A_heading_knows_the_elements_that_hold_it_and_itself_by_its_anchor()
    {
        var section = Assert.Single(Pages.Read("<article id=whole><h2 id=own>x</h2></article>").Sections);

        Assert.Equal(("own", "whole"), (section.Anchor, Assert.Single(section.Places)));
    }

    [Theory]
    [InlineData("<p>a <img src=x alt='a hill'> b", "Paragraph: a b\nPicture: a hill\n")]
    [InlineData("<img src=x alt=''><p>a", "Paragraph: a\n")]
    [InlineData("<h1><img alt=Logo></h1>", "#1 Logo\n")]
    [InlineData("<div role=img aria-label='a bar'>x</div>", "Picture: a bar\n")]
    [InlineData("<svg role=img aria-label=wide><text>x</text></svg>", "Picture: wide\n")]
    [InlineData("<svg role=img aria-labelledby=t aria-describedby=d><title id=t>Sizes</title><desc id=d>One bar.</desc></svg>", "Picture: Sizes. One bar.\n")]
    [InlineData("<p id=t>Named outside<svg role=img aria-labelledby=t></svg>", "Paragraph: Named outside\nPicture: Named outside\n")]
    [InlineData("<svg role=img aria-label=a></svg> <svg role=img aria-label=a></svg><svg role=img aria-label=b></svg>", "Picture: a\nPicture: b\n")]
    public void A_picture_is_its_alternative_text(string html, string outline) => Assert.Equal(outline, Pages.Outline(html));

    [Theory]
    [InlineData("<table><caption>c</caption><thead><tr><td><th>A</thead><tr><th>x<td>1</table>", "Caption: c\nTableHead(1):  | A\nTableRow(1): x | 1\n")]
    [InlineData("<table><tr><th>A<th>B<tr><td>1<td>2</table><table><tr><td>3</table>", "TableHead(1): A | B\nTableRow(1): 1 | 2\nTableRow(2): 3\n")]
    [InlineData("<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3</table>", "TableRow(1): a |  | b\nTableRow(1): 1 | 2 | 3\n")]
    [InlineData("<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e</table>", "TableRow(1): a | b\nTableRow(1):  | c\nTableRow(1): d | e\n")]
    [InlineData("<table><tr><td>a<td rowspan=0>b<tr><td>c<tbody><tr><td>d<td>e</table>", "TableRow(1): a | b\nTableRow(1): c | \nTableRow(1): d | e\n")]
    [InlineData("<table><tr><td colspan=1000>a<td>b<tr><td>c<td>d</table>", "TableRow(1): a |  | b\nTableRow(1): c | d\n")]
    [InlineData("<table><tr><td><p>a</p><ul><li>b</ul><img alt=c></table>", "TableRow(1): a b c\n")]
    [InlineData("<table><tr><td><h2>T</h2>a<td>b</table>", "#2 T\nParagraph: a\nParagraph: b\n")]
    [InlineData("<table><tr><td><table><tr><td>a<td>b</table></table>", "TableRow(1): a | b\n")]
    [InlineData("<table role=presentation><tr><td>a<td>b</table>", "Paragraph: a\nParagraph: b\n")]
    public void A_table_is_read_row_by_row(string html, string outline) => Assert.Equal(outline, Pages.Outline(html));

    [Theory]
    [InlineData("<p>At <data data-measure=a.size><a href=#>2 MB</a></data>, so.", "Paragraph: At {a.size/:2 MB}, so.\n")]
    [InlineData("<p><a data-claim=c>33× <b>(wrong)</b></a> says", "Paragraph: {/c:33× (wrong)} says\n")]
    [InlineData("<p><b data-measure=m>1</b> <b data-measure=n>2</b>", "Paragraph: {m/:1} {n/:2}\n")]
    [InlineData("<p data-claim=c>of <b data-measure=m>1</b>", "Paragraph: {/c:of} {m/c:1}\n")]
    [InlineData("<h2>With <b data-measure=m>1</b></h2>", "#2 With {m/:1}\n")]
    [InlineData("<table><tr><td data-measure=m>1<td>x</table>", "TableRow(1): {m/:1} | x\n")]
    [InlineData("<p><b data-measure=''>1</b>", "Paragraph: 1\n")]
    public void Numbers_and_claims_come_with_their_names(string html, string outline) => Assert.Equal(outline, Pages.Outline(html));

    [Fact]
    public void The_head_the_anchors_and_the_links_are_read()
    {
        var page = Pages.Read("<title> A\n b </title><meta name=Description content='One  two'><a id=x href=/y>to <b>y</b></a><a name=old></a><p id=x><svg id=s><g id=g></g></svg><span aria-hidden=true id=h>#</span><a href=#h><img alt=up></a>");

        Assert.Equal(("page.html", "A b", "One two", (string?)null), (page.Path, page.Title, page.Description, page.MovedTo));
        Assert.Equal(["x", "old", "s", "h"], page.Anchors.AsEnumerable());
        Assert.Equal([("/y", "to y"), ("#h", "up")], page.Links.Select(link => (link.Target, link.Words)));
    }

    [Theory]
    [InlineData("0; url=../new/", "../new/")]
    [InlineData("0;URL='a b'", "a b")]
    [InlineData("5, url = \"x\"", "x")]
    [InlineData("0; x/", "x/")]
    [InlineData("30", null)]
    [InlineData("30; url=", null)]
    public void A_page_that_leads_on_tells_where(string content, string? target) =>
        Assert.Equal(target, Pages.Read($"<meta http-equiv=Refresh content=\"{content.Replace("\"", "&quot;", StringComparison.Ordinal)}\">").MovedTo);

    [Fact]
    public void A_block_begins_in_the_line_of_its_file()
    {
        var blocks = Pages.Read("<!doctype html>\n<p>a\na</p>\n\n<ul>\n<li>\nb</ul>\n<table>\n<tr><td>c</table>\n<h2>\nd</h2>").Sections;

        Assert.Equal([2, 7, 9], blocks[0].Blocks.Select(block => block.Line));
        Assert.Equal(11, blocks[1].Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("<")]
    [InlineData("<table><td><select><table>\0")]
    [InlineData("</p></table></li>")]
    public void Anything_is_a_page(string html) => Assert.NotNull(Pages.Read(html));

    [Fact]
    public void A_page_that_is_nested_deeper_than_a_stack_is_read() =>
        Assert.Equal("Paragraph: deep\n", Pages.Outline($"{string.Concat(Enumerable.Repeat("<span><b>", 5_000))}deep"));

    [Theory]
    [InlineData(400, "#1 Title\nListItem0: one\nParagraph: deep\n")]
    [InlineData(100_000, "Paragraph: Title\nParagraph: one\nParagraph: deep\n")]
    public void A_page_that_is_nested_deeper_than_browsers_nest_it_is_read_as_its_words(int depth, string outline) =>
        Assert.Equal(outline, Pages.Outline($"<h1>Title</h1><ul><li>one</ul><script>not read</script><!-- nor <p> this -->{string.Concat(Enumerable.Repeat("<div>", depth))}deep"));

    [Fact]
    public void A_table_that_spans_more_than_memory_is_read_with_every_cell()
    {
        var html = $"<table><tr>{string.Concat(Enumerable.Repeat("<td rowspan=0>a", 2_000))}{string.Concat(Enumerable.Repeat("<tr><td>b", 2_000))}</table>";
        var rows = Pages.Read(html).Sections[0].Blocks;

        Assert.Equal(2_001, rows.Length);
        Assert.All(rows.Skip(1), row => Assert.Equal("b", row.Cells[^1].Words));
        Assert.InRange(rows.Sum(row => row.Cells.Length), 4_000, 110_000);
    }
}
