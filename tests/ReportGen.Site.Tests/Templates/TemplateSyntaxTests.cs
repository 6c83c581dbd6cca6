using System.Text;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Tests.Templates;

/// <summary>A template that cannot be parsed is told of once: where the mistake is, and what to write.</summary>
public sealed class TemplateSyntaxTests
{
    [Theory]
    [InlineData("{{ if }}", "1:7 a value is missing before '}}'. write it, or delete the sign or word that needs it")]
    [InlineData("{{ if a != }}x{{ end }}", "1:12 a value is missing before '}}'. write it, or delete the sign or word that needs it")]
    [InlineData("{{ title | }}", "1:12 a value is missing before '}}'. write it, or delete the sign or word that needs it")]
    [InlineData("{{ for item in items }}", "1:4 this 'for' is not closed. write {{ end }} where its block ends")]
    [InlineData("<p>\n{{ if title }}\n{{~ for x in y ~}}\n<b>\n{{ end }}\n<i>\n", "2:4 this 'if' is not closed. write {{ end }} where its block ends")]
    [InlineData("{{ if a }}{{ else if b }}x{{ case a }}{{ when 1 }}y{{ end }}", "1:4 this 'if' is not closed. write {{ end }} where its block ends")]
    [InlineData("{{ sum = 0; for x in y; sum = sum + 1 }}", "1:13 this 'for' is not closed. write {{ end }} where its block ends")]
    [InlineData("{{ if a }}b{{ endif }}", "1:4 this 'if' is not closed. write 'end' instead of 'endif'")]
    [InlineData("{{ if a }}x{{ end }}\n{{ end }}", "2:4 'end' closes nothing. delete it, or open its block before it")]
    [InlineData("{{ else }}", "1:4 'else' stands in no block. delete it, or open 'if', 'case' or 'for' before it")]
    [InlineData("{{ include 'x' a: b != c }}", "1:21 '!=' cannot stand in a value that is handed on. put the condition in ( )")]
    [InlineData("{{ include 'x' a: b && c }}", "1:21 '&&' cannot stand in a value that is handed on. put the condition in ( )")]
    [InlineData("{{ title <p>text</p>", "1:1 this '{{' is not closed. write '}}' where the code ends")]
    [InlineData("<p>{{ title</p>\n<p>{{ b }}</p>", "1:4 this '{{' is not closed. write '}}' where the code ends")]
    [InlineData("{{ if a\n<b>x</b>{{ end }}", "1:1 this '{{' is not closed. write '}}' where the code ends")]
    [InlineData("{{ title } x", "1:1 this '{{' is not closed. write '}}' where the code ends")]
    [InlineData("{{ a }}{{ 'abc }}", "1:11 the text that begins here has no ' at its end. write ' behind it")]
    [InlineData("{{ x = [1, 2 }}", "1:14 ']' is missing. write ']' where the bracket ends")]
    [InlineData("{{ x = (1 }}", "1:11 ')' is missing. write ')' where the bracket ends")]
    [InlineData("{{ . }}", "1:4 '.' is not understood here. is a '}}', a bracket or an operator missing before it?")]
    public void The_first_mistake_is_told_alone(string template, string expected)
    {
        var files = SourceTree.Of([new SourceFile("templates/page.html", Encoding.UTF8.GetBytes(template))]);
        var found = Assert.Single(TemplateSet.Read(files, Limits.Default).Diagnostics);

        Assert.Equal("RG7001", found.Code.Id);
        Assert.Equal(expected, FormattableString.Invariant($"{found.Span?.Line}:{found.Span?.Column} {found.Message} {found.Remedy}"));
    }
}
