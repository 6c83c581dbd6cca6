namespace ReportGen.Tests.Snapshots;

/// <summary>Under which heading the blocks of a page stand: the nearest one whose section, article or entry holds them.</summary>
public sealed class BlockHeadingTests
{
    [Theory]
    [InlineData("<p>a<h1>b</h1><p>c<h2>d</h2><p>e", "a: ; c: b; e: d")]
    [InlineData("<h1>a</h1><section><h2>b</h2><p>c</section><p>d", "c: b; d: a")]
    [InlineData("<h1>a</h1><ol><li><p>1</p><h3>b</h3><p>c</li><li><p>2</p><h3>d</h3><p>e</li></ol>", "1: b; c: b; 2: d; e: d")]
    [InlineData("<article><header><div><h1>a</h1><p>b</div><aside><p>3</aside></header></article><nav><p>c</nav>", "b: a; 3: a; c: ")]
    [InlineData("<main><article><h1>a</h1><section><h2>b</h2></section></article><aside><p>4</aside></main>", "4: ")]
    [InlineData("<h1>a</h1><table><tr><th>b<td>5</table><details><summary>c</summary><h4>d</h4><p>e</details><p>f", "b | 5: a; c: d; e: d; f: a")]
    [InlineData("<main><h1>a</h1><p>b</main><footer><p>c</footer>", "b: a; c: ")]
    public void A_block_stands_under_the_heading_that_holds_it(string html, string headed) => Assert.Equal(
        headed,
        string.Join("; ", Pages.Read(html).Sections.SelectMany(section => section.Blocks.Select(block => $"{block.Words}: {block.Heading?.Words ?? section.Heading}"))));

    [Fact]
    public void The_heading_is_known_with_its_anchor() =>
        Assert.Equal("b", Pages.Read("<h1 id=x>a</h1><ul><li><p>1</p><h3 id=b>c</h3></ul>").Sections[0].Blocks[0].Heading?.Anchor);
}
