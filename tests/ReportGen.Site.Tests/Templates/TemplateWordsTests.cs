using System.Text;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Tests.Templates;

public sealed class TemplateWordsTests
{
    [Theory]
    [InlineData("<h1>Two days</h1>", "1:5 Two days")]
    [InlineData("<p class=\"c-3\">over {{ x }} 9 MB</p>\n<b>and\n  4</b>", "1:16 over         9 MB|2:4 and\n  4")]
    [InlineData("<a href=\"{{ if x > 5 }}a{{ end }}\" title=\"7 things\">go</a>", "1:43 7 things|1:53 go")]
    [InlineData("a {{# 12 #}} b <!-- 13 > --> c", "1:1 a            b|1:30 c")]
    [InlineData("&#39;&amp;x&#x2F;", "1:1 '____&____x/_____")]
    [InlineData("thir&shy;teen &#116;wo", "1:1 thir\u00AD____teen t_____wo")]
    [InlineData("<meter min=\"0\" value=\"40\"></meter><progress value=7></progress>", "1:23 40|1:51 7")]
    [InlineData("<ol class=\"a\" start=\"5\"><li value=\"9\">x</li></ol><input value='8'>", "1:22 5|1:36 9|1:39 x|1:64 8")]
    [InlineData("<data value=\"40\">x</data>", "1:18 x")]
    [InlineData("<img alt='5 bars' width=\"100\">", "1:11 5 bars")]
    [InlineData("{{ if 2 > 1 }}{{ end }}", "")]
    [InlineData("{{ '9 MB' }}", "1:4 '9 MB'")]
    [InlineData("{{ 32 }} of {{~ 45 ~}} {{ x = 5 }}", "1:10 of|1:4 32|1:17 45")]
    [InlineData("<th abbr=\"5 MB\">x</th><option label=\"7\">y</option>", "1:11 5 MB|1:17 x|1:38 7|1:41 y")]
    [InlineData("{{ 'https://x.example/?q=a%20b' }}", "1:4 'https://x.example/?q=a   b'")]
    [InlineData("x.example/a%2Fb 42% of", "1:1 x.example/a   b 42% of")]
    [InlineData("1 < 2", "1:1 1 < 2")]
    [InlineData("{%{ {{ 8 }} }%}", "1:5 {{ 8 }}")]
    public void Only_what_readers_see_is_listed_with_its_place(string template, string expected)
    {
        var set = TemplateSet.Read(SourceTree.Of([new SourceFile("templates/a.html", Encoding.UTF8.GetBytes(template))]), Limits.Default).Value;

        Assert.Equal(expected, string.Join('|', set.LiteralTexts.Select(words => FormattableString.Invariant($"{words.Span.Line}:{words.Span.Column} {words.Text.Replace('\u200B', '_')}"))));
    }
}
