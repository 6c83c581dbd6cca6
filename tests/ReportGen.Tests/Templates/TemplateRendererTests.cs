using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Tests.Templates;

public sealed class TemplateRendererTests
{
    private static readonly ViewMap View = ViewMap.Of(
        ("title", "Fish & <Chips>"),
        ("ready", new Html("<b>bold</b>")),
        ("nothing", null),
        ("yes", true),
        ("level", 3),
        ("items", ReportGen.Templates.View.Texts(["a", "b"])),
        ("page", ViewMap.Of(("summary", "it's \"it\""), ("missing", null))));

    [Theory]
    [InlineData("{{ title }}", "Fish &amp; &lt;Chips&gt;")]
    [InlineData("{{ page.summary }}", "it&#39;s &quot;it&quot;")]
    [InlineData("{{ '<i>' + title }}", "&lt;i&gt;Fish &amp; &lt;Chips&gt;")]
    [InlineData("{{ ready }}", "<b>bold</b>")]
    [InlineData("{{ nothing }}{{ page.missing }}", "")]
    [InlineData("{{ if nothing }}y{{ else }}n{{ end }}{{ if yes }}y{{ end }}", "ny")]
    [InlineData("{{ level + 1 }}", "4")]
    [InlineData("{{ for item in items }}{{ for.index }}{{ item }}{{ end }}", "0a1b")]
    [InlineData("{{ items.size }} {{ items | array.join ', ' }} {{ title | string.upcase }}", "2 a, b FISH &amp; &lt;CHIPS&gt;")]
    [InlineData("{{ page.missing ?? 'none' }}", "none")]
    [InlineData("{{ include 'frame' words: title }}", "<p>Fish &amp; &lt;Chips&gt;</p>")]
    [InlineData("{{ include 'frame' words: ready }}", "<p><b>bold</b></p>")]
    [InlineData("{{ include 'outer' words: title }}", "[<p>Fish &amp; &lt;Chips&gt;</p>]")]
    [InlineData("{{ include 'line' }}, and", "one, and")]
    [InlineData("{{ sum = 0; for item in items; sum = sum + 1; end; sum }}", "2")]
    public void Everything_but_finished_markup_is_escaped_once(string template, string expected)
    {
        var rendered = Render(template);

        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(expected, rendered.Value.Markup);
    }

    [Theory]
    [InlineData("{{ titl }}", "RG7003", "templates/page.html:1:4", "there is no 'titl' here.", "did you mean 'title'?")]
    [InlineData("{{ if titl }}{{ end }}", "RG7003", "templates/page.html:1:7", "there is no 'titl' here.", "did you mean 'title'?")]
    [InlineData("a\n  {{ page.sumary }}", "RG7003", "templates/page.html:2:11", "there is no 'sumary' here.", "did you mean 'summary'?")]
    [InlineData("{{ page.zzzzzzzz }}", "RG7003", "templates/page.html:1:9", "there is no 'zzzzzzzz' here.", "write one of 'missing', 'summary'")]
    [InlineData("{{ include 'frame' }}", "RG7003", "templates/partials/frame.html:1:9", "Cannot get member with name words.", "a partial has only the values that its 'include' gives it, and a text has no members")]
    [InlineData("{{ page.missing.more }}", "RG7007", "templates/page.html:1:17", "Object `page.missing` is null. Cannot access member: page.missing.more.", null)]
    [InlineData("{{ page }}", "RG7007", "templates/page.html:1:1", "a group of values cannot be printed; name one of them.", null)]
    [InlineData("{{ 1 / 0 }}", "RG7007", "templates/page.html:1:1", "this divides by zero or leaves the range of numbers, and would print 'Infinity'.", null)]
    [InlineData("{{ 'a' + (0.0 / 0.0) }}", "RG7007", "templates/page.html:1:4", "this divides by zero or leaves the range of numbers, and would print 'NaN'.", null)]
    [InlineData("{{ x = [1 / 0]; x | array.join ',' }}", "RG7007", "templates/page.html:1:21", "this divides by zero or leaves the range of numbers, and would print 'Infinity'.", null)]
    [InlineData("{{ items }}", "RG7007", "templates/page.html:1:1", "a group of values cannot be printed; name one of them.", null)]
    [InlineData("{{ include 'fram' words: title }}", "RG7004", "templates/page.html:1:12", "there is no partial 'fram': the file 'templates/partials/fram.html' does not exist.", "did you mean 'frame'?")]
    [InlineData("{{ name = 'fram' }}{{ include name words: title }}", "RG7004", "templates/page.html:1:23", "there is no partial 'fram': the file 'templates/partials/fram.html' does not exist.", "did you mean 'frame'?")]
    [InlineData("{{ if }}", "RG7001", "templates/page.html:1:7", null, null)]
    [InlineData("{{ for item in items }}", "RG7001", "templates/page.html:1:22", null, null)]
    [InlineData("{{ capture x }}{{ end }}", "RG7006", "templates/page.html:1:4", "templates may not use 'capture'.", null)]
    [InlineData("{{ func x }}{{ end }}", "RG7006", "templates/page.html:1:4", "templates may not use 'func'.", null)]
    [InlineData("{{ import page }}", "RG7006", "templates/page.html:1:4", "templates may not use 'import'.", null)]
    [InlineData("{{ with page }}{{ end }}", "RG7006", "templates/page.html:1:4", "templates may not use 'with'.", null)]
    [InlineData("{{ wrap title }}{{ end }}", "RG7006", "templates/page.html:1:4", "templates may not use 'wrap'.", null)]
    public void A_mistake_names_its_place_and_the_remedy(string template, string code, string place, string? message, string? remedy)
    {
        var found = Render(template).Diagnostics[0];

        Assert.Equal(code, found.Code.Id);
        Assert.Equal(place, found.Span.ToString());
        if (message is not null) Assert.Equal(message, found.Message);
        if (remedy is not null) Assert.Equal(remedy, found.Remedy);
    }

    [Theory]
    [InlineData("{{ while true }}x{{ end }}")]
    [InlineData("{{ for i in 1..90 }}{{ for j in 1..90 }}{{ end }}{{ end }}")]
    [InlineData("{{ for i in 1..1000000000 }}{{ end }}")]
    [InlineData("{{ include 'endless' }}")]
    [InlineData("{{ 'a' * 100000000 }}")]
    [InlineData("{{ x = 'aaaaaaaaaa'; for i in 1..60; x = x + x; end }}")]
    [InlineData("{{ for i in 1..90 }}{{ 'some words of some length' }}{{ end }}")]
    [InlineData("{{ for i in 1..90 }}{{ include 'frame' words: 'some words of some length' }}{{ end }}")]
    [InlineData("{{ for i in 1..90 }}some words of some length{{ end }}")]
    public void A_template_that_never_ends_or_prints_too_much_is_stopped(string template)
    {
        var found = Assert.Single(Render(template, new TemplateLimits(LoopSteps: 1000, Depth: 8, Characters: 1000)).Diagnostics);

        Assert.Equal("RG7005", found.Code.Id);
    }

    [Theory]
    [InlineData("date.now")]
    [InlineData("math.random 1 9")]
    [InlineData("math.uuid")]
    [InlineData("'a' | regex.match '(a+)+b'")]
    [InlineData("'a' | object.eval")]
    [InlineData("'a' | object.eval_template")]
    [InlineData("timespan.zero")]
    [InlineData("'a' | string.pad_left 1000000000")]
    public void The_clock_chance_and_evaluation_are_out_of_reach(string expression)
    {
        var found = Assert.Single(Render($"{{{{ {expression} }}}}").Diagnostics);

        Assert.Equal("RG7003", found.Code.Id);
    }

    [Fact]
    public void A_page_without_its_template_is_reported()
    {
        var found = Assert.Single(TemplateRenderer.Render(Read(("page", "")), "post", View).Diagnostics);

        Assert.Equal("templates/post.html:1:1: error RG7002: the template 'templates/post.html' does not exist. write it, or take it over from the built-in theme", found.ToString());
    }

    [Fact]
    public void Templates_can_be_rendered_by_all_cores_at_once()
    {
        var templates = Read(("page", "{{ for item in items }}{{ include 'frame' words: item }}{{ end }}{{ n }}"), ("partials/frame", "<p>{{ $.words }}</p>"));

        var rendered = new string[500];
        Parallel.For(0, rendered.Length, i => rendered[i] = TemplateRenderer.Render(templates, "page", View.With(("n", i))).Value.Markup);

        Assert.Equal(Enumerable.Range(0, rendered.Length).Select(i => $"<p>a</p><p>b</p>{i}"), rendered);
    }

    private static Outcome<Html> Render(string template, TemplateLimits? limits = null)
    {
        var read = TemplateSet.Read(
            Tree(("page", template), ("partials/frame", "<p>{{ $.words }}</p>"), ("partials/outer", "[{{ include 'frame' words: $.words }}]"), ("partials/line", "one\n"), ("partials/endless", "{{ include 'endless' }}")),
            Limits.Default,
            limits);
        return read.HasErrors ? new Outcome<Html>(Html.Empty, read.Diagnostics) : TemplateRenderer.Render(read.Value, "page", View);
    }

    private static TemplateSet Read(params (string Name, string Text)[] templates) => TemplateSet.Read(Tree(templates), Limits.Default).Value;

    private static SourceTree Tree(params (string Name, string Text)[] templates) =>
        SourceTree.Of(templates.Select(t => new SourceFile($"templates/{t.Name}.html", Encoding.UTF8.GetBytes(t.Text))));
}
