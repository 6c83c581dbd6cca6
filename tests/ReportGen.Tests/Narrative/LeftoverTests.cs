namespace ReportGen.Tests.Narrative;

/// <summary>What Markdown would publish as it is typed, or otherwise than it is meant: each is told at its place.</summary>
public sealed class LeftoverTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| x | y | z |", "3:3 RG6046 this row has 3 cells, and the head 2 cells. give each column a head, or write '\\|' for a line that ends no cell")]
    [InlineData("| a | b |\n|---|---|\n| few |", "3:3 RG6046 this row has one cell, and the head 2 cells. write '|' for empty cells too")]
    [InlineData("a | b\n---|---\nfew |", "3:1 RG6046 this row has one cell, and the head 2 cells. write '|' for empty cells too")]
    [InlineData("| abc | def |\n| --- |\n| bar |", "1:3 RG6046 the head has 2 cells, and the line below it one cell. write '---' for each column in the line below the head", "3:3 RG6046")]
    [InlineData("| abc | def |\n| --- | --- |\n| a   | b   |\nc", "2:1 RG6047 these lines are no table to Markdown: readers would see the lines and dashes. put an empty line between the table and 'c'")]
    [InlineData("> | abc | def |\n> | --- | --- |\n> c", "2:3 RG6047 these lines are no table to Markdown: readers would see the lines and dashes. put an empty line between the table and 'c'")]
    [InlineData("| a | b |\n| c | d |", "1:1 RG6047 these lines are no table to Markdown: readers would see the lines and dashes. write a line such as |---|---| below the head, with '---' for each column")]
    public void A_table_is_one_and_its_rows_fit(string prose, params string[] findings) => AssertFound(prose, findings);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| | |\n| x | |\n| | y |\n")]
    [InlineData("text above\n\n| a | b |\n|---|---|\n| `x \\| y` | z |\n")]
    [InlineData("a | b\n\nc | d\n")]
    public void A_table_that_fits_is_fine(string prose) => Assert.Empty(SmallReport.Findings(prose));

    [Fact]
    public void A_line_in_code_in_a_table_is_written_with_a_backslash_and_shown_without() =>
        Assert.Contains("<td><code>x | y</code></td>", SmallReport.Render("| a | b |\n|---|---|\n| x | `x \\| y` |\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("~~removed~~ words", "<p><del>removed</del> words</p>\n")]
    [InlineData("at https://vendor.example/x.", "<p>at <a href=\"https://vendor.example/x\" class=\"address\" rel=\"external noopener\">https://vendor.example/x</a>.</p>\n")]
    [InlineData("(https://vendor.example/it's)", "<p>(<a href=\"https://vendor.example/it%27s\" class=\"address\" rel=\"external noopener\">https://vendor.example/it's</a>)</p>\n")]
    [InlineData("www.vendor.example/5", "<p><a href=\"https://www.vendor.example/5\" class=\"address\" rel=\"external noopener\">www.vendor.example/5</a></p>\n")]
    [InlineData("[https://vendor.example/5](https://vendor.example/5)", null)]
    [InlineData("不如人意的**《李茶的姑妈》**已经。**重要。**请", "<p>不如人意的<strong>《李茶的姑妈》</strong>已经。<strong>重要。</strong>请</p>\n")]
    [InlineData("これは**「重要」**です。", "<p>これは<strong>「重要」</strong>です。</p>\n")]
    [InlineData("이것은 **중요(important)**합니다.", "<p>이것은 <strong>중요(important)</strong>합니다.</p>\n")]
    public void What_an_author_surely_means_is_made(string prose, string? html)
    {
        if (html is null) Assert.NotEmpty(SmallReport.Findings(prose)); // the words of a link are looked through
        else Assert.Equal(html, SmallReport.Render(prose));
    }

    [Theory]
    [InlineData("See [the notes][nots].\n\n[notes]: https://x.example/", "1:5 RG6082 no address is named '[nots]', so this is no link. did you mean 'notes'?", "3:2 RG6083")]
    [InlineData("See [the method][].", "1:5 RG6082 no address is named '[the method]', so this is no link. write its address on a line of its own: [the method]: https://…")]
    [InlineData("Text.\n\n[Note]: important", "3:2 RG6083 no link names '[Note]', so no reader sees this line. write [words][Note] where it belongs, or delete the line; '\\[' begins a line that is meant as text")]
    [InlineData("Text\n[notes]: https://x.example/", "2:1 RG6082")]
    [InlineData("[words](https://x.example/a b)", "1:7 RG6082")]
    [InlineData("[words] (https://x.example/)", "1:7 RG6082")]
    [InlineData("(words)[https://x.example/]", "1:1 RG6082")]
    [InlineData("Text[^my note].", "1:5 RG6056")]
    [InlineData("\"https://vendor.example/x\" or 见https://vendor.example/y", "1:2 RG6048", "1:32 RG6048")]
    [InlineData("at http://localhost/x", "1:4 RG6048 'http://localhost/x' is an address that is no link: readers would see it as it stands. write <address>, or [words](address)")]
    public void A_link_that_is_none_is_told(string prose, params string[] findings) => AssertFound(prose, findings);

    [Theory]
    [InlineData("**Note: it is", "1:1 RG6048 '**' stands in the text as it is typed: no mark closes it, or there is a blank inside. write *words* or **words** without blanks inside, or '\\*' for the character itself")]
    [InlineData("it is ** bold words **.", "1:7 RG6048")]
    [InlineData("it is **bold **.", "1:7 RG6048")]
    [InlineData("it is *slanted * here", "1:7 RG6048")]
    [InlineData("it is * slanted* here", "1:7 RG6048")]
    [InlineData("it is *slanted here", "1:7 RG6048")]
    [InlineData("it is _ slanted_ here", "1:7 RG6048")]
    [InlineData("it is __strong here", "1:7 RG6048")]
    [InlineData("it is ~~gone here", "1:7 RG6048")]
    [InlineData("it is `code here", "1:7 RG6048")]
    [InlineData("```text\ncode", "1:1 RG6084")]
    [InlineData("##Heading", "1:1 RG6048")]
    [InlineData("Text\n##Heading", "2:1 RG6048")]
    [InlineData("[ ] a task", "1:1 RG6048")]
    [InlineData("- [] a task", "1:3 RG6048")]
    [InlineData("• one\n• two", "1:1 RG6048", "2:1 RG6048")]
    [InlineData("-one\n-two", "1:1 RG6048")]
    [InlineData(": a meaning", "1:1 RG6048")]
    [InlineData("a&nbsp b", "1:2 RG6048")]
    [InlineData("a &foo; b", "1:3 RG6048")]
    [InlineData("a </div b", "1:3 RG6048")]
    [InlineData("a <img src= b", "1:3 RG6048")]
    [InlineData("one\ntwo\n---\n", "1:1 RG6048")]
    public void A_mark_without_its_partner_is_told(string prose, params string[] findings) => AssertFound(prose, findings);

    [Theory]
    [InlineData("{{< figure src=\"x\" >}}", "1:1 RG6049 '{{< figure src=\"x\" >}}' is a call of a template: readers would see it as it stands. write what it should show, or put it between backticks; texts call no templates")]
    [InlineData("a {{ page.title }} b", "1:3 RG6049")]
    [InlineData("{% include x %}", "1:1 RG6049")]
    [InlineData("a ![[picture.png]] b", "1:3 RG6049")]
    [InlineData("a [[a page]] and [[other|words]]", "1:3 RG6049", "1:18 RG6049")]
    [InlineData("let $x_a + y_b$ be", "1:5 RG6049")]
    [InlineData("let $$x$$ be", "1:5 RG6049")]
    [InlineData("::: note\nText\n:::", "1:1 RG6049", "3:1 RG6049")]
    [InlineData("!!! note\n    Text", "1:1 RG6049")]
    [InlineData("text^[a note] b", "1:5 RG6049")]
    [InlineData("said [@doe] so", "1:6 RG6049")]
    [InlineData("## A heading {#its-id}", "1:14 RG6049")]
    [InlineData("A text\n{: .class }", "2:1 RG6049")]
    [InlineData("a %%comment%% b", "1:3 RG6049")]
    [InlineData("a ==mark== b", "1:3 RG6049")]
    [InlineData("a ++ins++ b", "1:3 RG6049")]
    [InlineData("x^n^ and H~a~O", "1:2 RG6049", "1:11 RG6049")]
    [InlineData("a ~gone~ b", "1:3 RG6049")]
    [InlineData("a :smile: b", "1:3 RG6049")]
    [InlineData("[TOC]", "1:1 RG6049")]
    [InlineData(".. note:: text", "1:1 RG6049")]
    public void Markup_of_another_tool_is_told(string prose, params string[] findings) => AssertFound(prose, findings);

    [Theory]
    [InlineData("x * y * z, a*b, snake_case_name and _private")]
    [InlineData("price* and tax* too")]
    [InlineData("\\*a \\**b \\`c \\[d\\]\\[e\\] \\{\\{ f }} \\$x\\$ \\[\\[g\\]\\]")]
    [InlineData("&#42;&#42;a &amp;nbsp; &lt;div x=&gt;")]
    [InlineData("C++ and D++ are languages; a == b == c; a ~ b ~ c")]
    [InlineData("`{{ x }}` `**` `[[a]]` `a][b`")]
    [InlineData("costs $a, US$ and $b")]
    [InlineData("src/**/x and **/*.cs")]
    [InlineData("arr[i][j] and [sic] (so)")]
    [InlineData("a: b, c:d:e, ~/x and ~/y, AT&T; Q&A")]
    [InlineData("a < b and c > d, x <y")]
    [InlineData("- [ ] one\n- [x] two")]
    [InlineData("***both*** **one** *two* _three_ __four__ ~~five~~")]
    [InlineData("a **b** *c* and **d**'s *e*, (*f*)")]
    [InlineData("See [a][b] and [b].\n\n[b]: https://x.example/")]
    [InlineData("Fill in ____ here. *")]
    [InlineData("#hashtag is a word.")]
    [InlineData("A heading\n---------\n")]
    public void Plain_text_is_no_false_alarm(string prose) => Assert.Empty(SmallReport.Findings(prose));

    private static void AssertFound(string prose, string[] findings) =>
        Assert.Equal(findings, SmallReport.Findings(prose).Zip(findings.Concat(Enumerable.Repeat("", 9)), (found, wanted) => wanted.Length is > 0 and < 20 ? string.Join(' ', found.Split(' ')[..2]) : found));
}
