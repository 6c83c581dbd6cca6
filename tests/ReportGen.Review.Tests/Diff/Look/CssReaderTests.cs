using ReportGen.Diff.Look;

namespace ReportGen.Tests.Diff.Look;

public sealed class CssReaderTests
{
    [Fact]
    public void Rules_are_told_with_their_conditions() => Assert.Equal(
        [new CssRule("", "@import 'a.css'", ""), new CssRule("", "a", "color:red"), new CssRule("@media print @supports (x:y)", "b", "c:d"), new CssRule("", "@font-face", "src:url(e)")],
        CssReader.Read("@import 'a.css';a{color:red}@media print{@supports (x:y){b{c:d}}}@font-face{src:url(e)}"));

    [Fact]
    public void Braces_in_strings_comments_and_behind_a_backslash_are_text() => Assert.Equal(
        [new CssRule("", "a", "content:\"}\\\"}\""), new CssRule("", "b\\{", "c:d"), new CssRule("", "e", "f:url(;})")],
        CssReader.Read("a{content:\"}\\\"}\"}/* } */b\\{{c:d}e{f:url(;})}"));

    [Fact]
    public void A_block_within_a_rule_stays_whole() => Assert.Equal(
        ["a:b", "&:hover{c:d;e:f}g:h"],
        CssReader.Declarations("a:b;&:hover{c:d;e:f}g:h;"));
}
