using ReportGen.Narrative.Code;

namespace ReportGen.Tests.Narrative;

/// <summary>Code in articles.</summary>
public sealed class CodeTests
{
    private static readonly CodeHighlighter Highlighter = new();

    [Theory]
    [InlineData("yaml", "- id: a # c", "<tok-property>id</> <tok-comment># c</>")]
    [InlineData("json", "{\"a\": [1, true, \"x\"]}", "<tok-property>\"a\"</> <tok-number>1</> <tok-constant>true</> <tok-string>\"x\"</>")]
    [InlineData("csharp", "sealed record A(int B); // c", "<tok-keyword>sealed</> <tok-keyword>record</> <tok-type>A</> <tok-keyword>int</> <tok-comment>// c</>")]
    [InlineData("bash", "if true; then echo \"$a\"; fi", "<tok-keyword>if</> <tok-function>true</> <tok-keyword>then</> <tok-function>echo</> <tok-string>\"</> <tok-variable>$a</> <tok-string>\"</> <tok-keyword>fi</>")]
    [InlineData("powershell", "if ($x -eq 3) { 'a' }", "<tok-keyword>if</> <tok-variable>$x</> <tok-number>3</> <tok-string>'a'</>")]
    [InlineData("html", "<p class=\"a\">x</p><!-- c -->", "<tok-tag>p</> <tok-property>class</> <tok-string>\"a\"</> <tok-tag>p</> <tok-comment><!-- c --></>")]
    [InlineData("xml", "<a b=\"c\"/>", "<tok-tag>a</> <tok-property>b</> <tok-string>\"c\"</>")]
    [InlineData("css", "a { margin: 1rem }", "<tok-tag>a</> <tok-property>margin</> <tok-number>1rem</>")]
    [InlineData("javascript", "const a = 1;", "<tok-keyword>const</> <tok-variable>a</> <tok-number>1</>")]
    [InlineData("sql", "SELECT a FROM t -- c", "<tok-keyword>SELECT</> <tok-keyword>FROM</> <tok-comment>-- c</>")]
    [InlineData("python", "def f(): return 'a' # c", "<tok-keyword>def</> <tok-function>f</> <tok-keyword>return</> <tok-string>'a'</> <tok-comment># c</>")]
    [InlineData("diff", "-a\n+b", "<tok-deleted>-a</> <tok-inserted>+b</>")]
    [InlineData("markdown", "# T", "<tok-heading># T</>")]
    [InlineData("text", "if true", "")]
    public void Tokens_have_classes(string word, string code, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Cut(word, code).SelectMany(line => line).Where(token => token.Class is not null).Select(token => $"<{token.Class}>{token.Text}</>")));

    [Theory]
    [InlineData(20_000, true)]
    [InlineData(20_001, false)]
    public void Code_of_more_characters_stays_without_colours(int characters, bool isColoured) =>
        Assert.Equal(isColoured, Cut("json", "true".PadRight(characters, '\n')).SelectMany(line => line).Any(token => token.Class is not null));

    [Fact]
    public void The_tokens_of_every_language_together_are_the_code()
    {
        const string code = "a: 'x' \"y\" <b c=\"d\">é 👍</b> // z\n\n\t# {1, 2} $q `r` -- s\n/* t\n u */ @v";

        Assert.All(CodeLanguage.Words, word => Assert.Equal(code, string.Join('\n', Cut(word, code).Select(line => string.Concat(line.Select(token => token.Text))))));
    }

    [Fact]
    public void What_is_longer_than_anybody_reads_is_left_uncut()
    {
        Assert.All(Cut("json", string.Concat(Enumerable.Repeat("1\n", 10_001))).SelectMany(line => line), token => Assert.Null(token.Class));
        Assert.Null(Cut("json", new string('1', 161) + "\n1")[0][0].Class);
        Assert.Equal("tok-number", Cut("json", new string('1', 161) + "\n1")[1][0].Class);
        Assert.Null(Cut("json", new string('[', 100) + "\n1")[1][0].Class);
    }

    [Fact]
    public void The_same_code_read_on_all_cores_gives_the_same_tokens()
    {
        var shared = new CodeHighlighter();
        var read = new string[32];
        Parallel.For(0, read.Length, at => read[at] = Told(shared, at));

        Assert.All(Enumerable.Range(0, read.Length), at => Assert.Equal(Told(Highlighter, at), read[at]));

        static string Told(CodeHighlighter highlighter, int at) => string.Join('|', highlighter.Lines($"a: [{at / 2}, 'b'] # c", CodeLanguage.Find(at % 2 == 0 ? "yaml" : "json") ?? CodeLanguage.Plain).SelectMany(line => line));
    }

    [Fact]
    public void The_same_code_of_one_language_is_cut_once()
    {
        var yaml = Cut("yaml", "a: 1");

        Assert.Same(yaml, Cut("yml", "a: 1"));
        Assert.NotSame(yaml, Cut("json", "a: 1"));
        Assert.NotSame(yaml, Cut("yaml", "a: 2"));
    }

    [Fact]
    public void Code_is_written_with_classes_and_no_style()
    {
        var html = SmallReport.Render("```yml\na: <b> # 12\n```\n");

        Assert.Equal("<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"Code: YAML\"><code class=\"language-yaml\"><span class=\"tok-property\">a</span>: &lt;b&gt; <span class=\"tok-comment\"># 12</span>\n</code></pre>\n", html);
    }

    [Fact]
    public void Code_without_a_language_has_no_colours() =>
        Assert.Equal("<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"Code\"><code class=\"language-text\">if 1\n</code></pre>\n", SmallReport.Render("    if 1\n"));

    [Fact]
    public void Every_class_of_tokens_has_a_colour_in_the_style_sheet()
    {
        var css = File.ReadAllText(Support.RepositoryRoot.Combine("templates", "assets", "site.css"));

        // A colour of the palette, whose contrast is checked.
        Assert.All(TokenClasses.All, name => Assert.Matches($@"\.{name}\b[^{{}}]*\{{ color: var\(--[a-z-]+\)", css));
    }

    private static IReadOnlyList<IReadOnlyList<CodeToken>> Cut(string word, string code) => Highlighter.Lines(code, CodeLanguage.Find(word) ?? throw new ArgumentException(word, nameof(word)));
}
