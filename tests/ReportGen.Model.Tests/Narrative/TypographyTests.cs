using ReportGen.Prose.Typography;

namespace ReportGen.Tests.Narrative;

/// <summary>How straight marks are set, beside words and beside markup.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("It's the vendor's", "It’s the vendor’s")]
    [InlineData("the peers' sites", "the peers’ sites")]
    [InlineData("in the 'nineties and the peers' sites", "in the ’nineties and the peers’ sites")]
    [InlineData("'Tis rock 'n' roll, 'twas", "’Tis rock ’n’ roll, ’twas")]
    [InlineData("the '90s, '09", "the ’90s, ’09")]
    [InlineData("a 'phone", "a ’phone")]
    [InlineData("he said 'so', and 'the peers' sites' too", "he said ‘so’, and ‘the peers’ sites’ too")]
    [InlineData("\"so\" (\"it\") \"'x' y\"", "“so” (“it”) “‘x’ y”")]
    [InlineData("\"He said 'so'\"", "“He said ‘so’”")]
    [InlineData("\"the 'phone\" and the peers' sites", "“the ’phone” and the peers’ sites")]
    [InlineData("a \"b", "a \"b")]
    [InlineData("5' 6\" tall, 6'2\"", "5' 6\" tall, 6'2\"")]
    [InlineData("a ' b", "a ' b")]
    [InlineData("left ... and so... on....", "left … and so… on....")]
    [InlineData("a -- b --- c a--b 6--9", "a – b — c a–b 6–9")]
    [InlineData("--verbose, (--x) and [--y]", "--verbose, (--x) and [--y]")]
    [InlineData("---- --> <-- <!--", "---- --> <-- <!--")]
    [InlineData("", "")]
    public void Marks_are_set_by_what_stands_around_them(string typed, string set) => Assert.Equal(set, PunctuationSetter.Set(typed));

    [Theory]
    [InlineData("[Vendor](https://vendor.example/)'s", "<p><a href=\"https://vendor.example/\" rel=\"external noopener\">Vendor</a>’s</p>\n")]
    [InlineData("**x**'s *y*' `c`'s", "<p><strong>x</strong>’s <em>y</em>’ <code>c</code>’s</p>\n")]
    [InlineData("\"*x* [y](/z)\" \"`a'b`\"", "<p>“<em>x</em> <a href=\"/z\">y</a>” “<code>a'b</code>”</p>\n")]
    [InlineData("[](metric:full.patches)'s \"[](metric:full.patches)\"", "<p>{32|full.patches}’s “{32|full.patches}”</p>\n")]
    [InlineData("a\n'phone\n\"b\"", "<p>a\n’phone\n“b”</p>\n")]
    [InlineData("\\'a\\' \\\"b\\\" \\--c \\... &quot;d&quot;", "<p>'a' &quot;b&quot; --c ... &quot;d&quot;</p>\n")]
    [InlineData("<https://x.example/it's--so...>", "<p><a href=\"https://x.example/it%27s--so...\" class=\"address\" rel=\"external noopener\">https://x.example/it's--so...</a></p>\n")]
    [InlineData("*x*--y -- *--z*", "<p><em>x</em>–y – <em>--z</em></p>\n")]
    public void Marks_beside_markup_are_set_like_all_others(string typed, string html) =>
        Assert.Equal(html, SmallReport.Render(typed));

    [Fact]
    public void What_pages_say_of_a_heading_is_set_too_and_holds_its_code()
    {
        var post = SmallReport.Post("## The peers' `a'b`...\n\nText.\n").Value.Posts[0];

        Assert.Equal("The peers’ a'b…", post.Headings[0].Text);
        Assert.Contains("aria-label=\"Link to “The peers’ a'b…”\"", SmallReport.Show(post.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_a_quotation_with_an_apostrophe_is_still_in_it() =>
        Assert.All(["\"The vendor's [33](metric:full.patches)\"", "\"The peers' [33](metric:full.patches)\"", "'the 'nineties [33](metric:full.patches)'"], prose => Assert.All(SmallReport.Post(prose).Diagnostics, found => Assert.Null(found.Fix)));
}
