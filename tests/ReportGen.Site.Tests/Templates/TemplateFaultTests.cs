using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Tests.Templates;

/// <summary>Whatever a template does with its values, what goes wrong is told in the words of those who write templates.</summary>
public sealed class TemplateFaultTests
{
    private static readonly string[] Values =
        ["'a'", "''", "title", "level", "3", "0", "1.5", "99999999999999999999", "true", "nothing", "items", "page", "ready", "string", "string.size", "@string.size", "1..3", "[1, 2]", "{a: 1}", "items[0]", "items[9]", "items['a']", "title[0]", "page['a']", "for"];

    private static readonly string[] Signs = ["+", "-", "*", "/", "//", "%", "<", ">", "<=", ">=", "==", "!=", "..", "..<", "&&", "||", "??", "&", "|"];

    /// <summary>Names of Scriban and .NET, and how Scriban quotes.</summary>
    private static readonly string[] Foreign =
        ["`", "System", "Script", "Int32", "Int64", "BigInteger", "String", "Object", "object", "Boolean", "Parameter", "parameter", "argument", "Argument", "cast", "convert", "expression", "accessor", "indexer", "null", "function call", "Exception"];

    private static readonly ViewMap View = ViewMap.Of(
        ("title", "Fish"), ("ready", new Html("<b>bold</b>")), ("nothing", null), ("yes", true), ("level", 3), ("items", ReportGen.Templates.View.Texts(["a", "b"])), ("page", ViewMap.Of(("summary", "it"))));

    public static TheoryData<string> Functions => [.. BuiltIns.Functions.Select(function => function.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_that_is_given_other_values_than_it_needs_says_so_in_plain_words(string function)
    {
        var calls = Values.SelectMany(one => (string[])[function, $"{one} | {function}", $"{function} {one}", $"{function} x: {one}", .. Values.SelectMany(two => (string[])[$"{one} | {function} {two}", $"{one} | {function} {two} {two}", $"{one} | {function} {two} 'x' 'y'"])]);

        Assert.All(calls, IsPlain);
    }

    [Fact]
    public void A_sign_between_values_that_do_not_fit_says_so_in_plain_words() =>
        Assert.All(Values.SelectMany(one => Signs.SelectMany(sign => Values.Select(two => $"{one} {sign} {two}"))), IsPlain);

    [Theory]
    [InlineData("-{0}")]
    [InlineData("+{0}")]
    [InlineData("!{0}")]
    [InlineData("{0}.more")]
    [InlineData("{0}.more.most")]
    [InlineData("{0}[0]")]
    [InlineData("{0}['a']")]
    [InlineData("{0}[{0}]")]
    [InlineData("{0} 1")]
    [InlineData("include {0}")]
    [InlineData("include 'frame' {0}")]
    [InlineData("for x in {0}; end")]
    [InlineData("for x in items limit: {0}; end")]
    [InlineData("for x in items offset: {0}; end")]
    [InlineData("tablerow x in {0}; end")]
    [InlineData("tablerow x in items cols: {0}; end")]
    [InlineData("while {0} == 7; end")]
    [InlineData("case {0}; when 3; end")]
    [InlineData("{0} ? 1 : 2")]
    [InlineData("{0} | {0}")]
    [InlineData("x = {0}; x.a = 1")]
    [InlineData("x = {0}; x[0] = 1")]
    [InlineData("x = {0}; x++")]
    [InlineData("page.summary = {0}")]
    [InlineData("title = {0}")]
    [InlineData("string.size = {0}")]
    [InlineData("readonly title")]
    [InlineData("ret {0}")]
    [InlineData("break")]
    public void A_statement_with_values_that_do_not_fit_says_so_in_plain_words(string statement) =>
        Assert.All(Values.Select(value => statement.Replace("{0}", value, StringComparison.Ordinal)), IsPlain);

    [Theory]
    [InlineData("{{ 5 % 0 }}", "templates/page.html:1:4: error RG7007: '%' would divide by zero here. ask with 'if' before whether there is anything to divide by")]
    [InlineData("{{ 5 // 0 }}", "templates/page.html:1:4: error RG7007: '//' would divide by zero here. ask with 'if' before whether there is anything to divide by")]
    [InlineData("{{ title - 1 }}", "templates/page.html:1:4: error RG7007: '-' cannot stand between a text and a number. '-' needs two numbers")]
    [InlineData("{{ items | string.upcase }}", "templates/page.html:1:12: error RG7007: 'string.upcase' needs a text, and was given a list. docs/theme-reference.md, Functions, says what each function needs; the value before '|' comes first")]
    [InlineData("{{ string.replace title 'a' }}", "templates/page.html:1:4: error RG7007: 'string.replace' needs a text, a text and a text, and was given 2 values. docs/theme-reference.md, Functions, says what each function needs; the value before '|' comes first")]
    [InlineData("{{ items | array.limit 'x' }}", "templates/page.html:1:12: error RG7007: 'array.limit' needs a whole number, and was given a text. docs/theme-reference.md, Functions, says what each function needs; the value before '|' comes first")]
    [InlineData("{{ nothing.more }}", "templates/page.html:1:12: error RG7007: 'nothing' has no value here, and so no member. ask before whether it has one: {{ if nothing }}…{{ end }}")]
    [InlineData("{{ title | string.slice 1 }}", "templates/page.html:1:19: error RG7003: there is no function 'string.slice'. write one of 'append', 'capitalize', 'contains', 'downcase', 'ends_with', 'prepend', 'remove', 'replace', 'size', 'starts_with', 'strip', 'upcase'")]
    [InlineData("{{ title | string.upcas }}", "templates/page.html:1:19: error RG7003: there is no function 'string.upcas'. did you mean 'upcase'?")]
    [InlineData("{{ @string.size }}", "templates/page.html:1:4: error RG7007: a function cannot be printed. give it what it needs: {{ title | string.upcase }}")]
    public void A_mistake_says_what_is_wrong_where_and_what_to_write(string template, string expected) => Assert.Equal(expected, Found(template)[0].ToString());

    private static void IsPlain(string expression)
    {
        foreach (var finding in Found($"{{{{ {expression} }}}}").Where(finding => finding.Code != TemplatesCodes.Syntax))
        {
            // What the author wrote is quoted.
            var words = System.Text.RegularExpressions.Regex.Replace(finding.Message, "'.*'", "", System.Text.RegularExpressions.RegexOptions.CultureInvariant);
            Assert.True(!Foreign.Any(foreign => words.Contains(foreign, StringComparison.Ordinal)), $"{expression}: {finding}");
            Assert.False(string.IsNullOrEmpty(finding.Remedy), $"{expression}: {finding}");
        }
    }

    private static ImmutableArray<Diagnostic> Found(string template)
    {
        var files = new[] { ("page", template), ("partials/frame", "<p>{{ $.words }}</p>") };
        var read = TemplateSet.Read(SourceTree.Of(files.Select(file => new SourceFile($"templates/{file.Item1}.html", Encoding.UTF8.GetBytes(file.Item2)))), Limits.Default);
        return read.HasErrors ? read.Diagnostics : TemplateRenderer.Render(read.Value, "page", View).Diagnostics;
    }
}
