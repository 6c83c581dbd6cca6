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
        ("size", "2.7 GB"),
        ("sizes", ReportGen.Templates.View.Texts(["2.7", "3"])),
        ("items", ReportGen.Templates.View.Texts(["a", "b"])),
        ("page", ViewMap.Of(("summary", "it's \"it\""), ("missing", null))));

    [Theory]
    [InlineData("{{ title }}", "Fish &amp; &lt;Chips&gt;")]
    [InlineData("{{ page.summary }}", "it&#39;s &quot;it&quot;")]
    [InlineData("{{ '<i>' + title }}", "&lt;i&gt;Fish &amp; &lt;Chips&gt;")]
    [InlineData("{{ ready }}", "<b>bold</b>")]
    [InlineData("{{ nothing }}{{ page.missing }}", "")]
    [InlineData("{{ if nothing }}y{{ else }}n{{ end }}{{ if yes }}y{{ end }}", "ny")]
    [InlineData("{{ level }} {{ x = level; x }} h{{ include 'frame' words: level }}", "3 3 h<p>3</p>")]
    [InlineData("<i class=\"{{ level }}{{ level }} {{ size | string.remove '.' }}\">{{ level }}</i>{{ level }}", "<i class=\"33 27 GB\">3</i>3")]
    [InlineData("{{ size + ' and ' + size }}; {{ size | string.replace 'GB' 'gigabytes' | string.append '!' }}; {{ sizes | array.join ' to ' }}", "2.7 GB and 2.7 GB; 2.7 gigabytes!; 2.7 to 3")]
    [InlineData("{{ size | string.replace 'x' 'y' }}, {{ size | string.upcase }}, {{ size | string.strip }}, {{ size + '' }}", "2.7 GB, 2.7 GB, 2.7 GB, 2.7 GB")]
    [InlineData("{{ 'h' + level }} {{ level | string.append '!' }}", "h3 3!")]
    [InlineData("{{ if level > 2 && 4 > level && level == 3 && 3 == level && level - 1 == 2 && !(level < 1) }}y{{ end }}{{ for i in 1..level }}.{{ end }}", "y...")]
    [InlineData("{{ case level }}{{ when 3 }}three{{ end }}{{ items | array.limit level | array.join '' }}", "threeab")]
    [InlineData("{{ for item in items }}<i id=\"i-{{ for.index }}\">{{ item }}</i>{{ end }}", "<i id=\"i-0\">a</i><i id=\"i-1\">b</i>")]
    [InlineData("<rect width='{{ level + 1 }}' x=\"{{ items.size * 2.5 }}\">", "<rect width='4' x=\"5\">")]
    [InlineData("{{ if items.size > 1 }}y{{ end }} {{ items | array.join ', ' }} {{ title | string.upcase }}", "y a, b FISH &amp; &lt;CHIPS&gt;")]
    [InlineData("{{ page.missing ?? 'none' }}", "none")]
    [InlineData("{{ include 'frame' words: title }}", "<p>Fish &amp; &lt;Chips&gt;</p>")]
    [InlineData("{{ include 'frame' words: ready }}", "<p><b>bold</b></p>")]
    [InlineData("{{ include 'outer' words: title }}", "[<p>Fish &amp; &lt;Chips&gt;</p>]")]
    [InlineData("{{ include 'line' }}, and", "one, and")]
    [InlineData("{{ sum = 0; for item in items; sum = sum + 1; end }}{{ if sum == 2 }}two{{ end }}", "two")]
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
    [InlineData("{{ include 'frame' }}", "RG7003", "templates/partials/frame.html:1:9", "there is no 'words' here.", "a partial has only the values that its 'include' gives it, a text has no members, and docs/theme-reference.md lists the functions")]
    [InlineData("{{ page.missing.more }}", "RG7007", "templates/page.html:1:17", "'page.missing' has no value here, and so no member.", "ask before whether it has one: {{ if page.missing }}…{{ end }}")]
    [InlineData("{{ page }}", "RG7007", "templates/page.html:1:4", "a group of values cannot be printed; name one of them.", null)]
    [InlineData("{{ items }}", "RG7007", "templates/page.html:1:4", "a group of values cannot be printed; name one of them.", null)]
    [InlineData("{{ include 'fram' words: title }}", "RG7004", "templates/page.html:1:12", "there is no partial 'fram': the file 'templates/partials/fram.html' does not exist.", "did you mean 'frame'?")]
    [InlineData("{{ name = 'fram' }}{{ include name words: title }}", "RG7004", "templates/page.html:1:23", "there is no partial 'fram': the file 'templates/partials/fram.html' does not exist.", "did you mean 'frame'?")]
    [InlineData("{{ capture x }}{{ end }}", "RG7006", "templates/page.html:1:4", "templates may not use 'capture'.", null)]
    [InlineData("{{ func x }}{{ end }}", "RG7006", "templates/page.html:1:4", "templates may not use 'func'.", null)]
    [InlineData("{{ import page }}", "RG7006", "templates/page.html:1:4", "templates may not use 'import'.", null)]
    [InlineData("{{ with page }}{{ end }}", "RG7006", "templates/page.html:1:4", "templates may not use 'with'.", null)]
    [InlineData("{{ $\"{level}\" }}", "RG7006", "templates/page.html:1:4", "templates may not use '$\"…\"'.", null)]
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
    [InlineData("{{ 40 + 2 }}")]
    [InlineData("{{ x = 42; x }}")]
    [InlineData("{{ 0x2A }}")]
    [InlineData("{{ 1e3 }}")]
    [InlineData("{{ 1.5 }}")]
    [InlineData("{{ 2 * 99999999999999999999 }}")]
    [InlineData("{{ level + 1 }}")]
    [InlineData("{{ -1 * level }}")]
    [InlineData("{{ 1 + level }}")]
    [InlineData("{{ items.size }}")]
    [InlineData("{{ items | array.size }}")]
    [InlineData("{{ title.size }}")]
    [InlineData("{{ title | string.size }}")]
    [InlineData("{{ for item in items }}{{ for.index }}{{ end }}")]
    [InlineData("{{ for i in 1..level }}{{ i }}{{ end }}")]
    [InlineData("{{ 'n' + items.size }}")]
    [InlineData("{{ items.size + ' things' }}")]
    [InlineData("{{ items.size | string.append ' things' }}")]
    [InlineData("{{ 1..3 | array.join ', ' }}")]
    [InlineData("{{ [1, 2] | array.join ', ' }}")]
    [InlineData("{{ include 'frame' words: items.size }}")]
    [InlineData("{{ 1 / 0.0 }}")]
    [InlineData("<i id=\"{{ 0 / 0.0 }}\">")]
    [InlineData("<img alt=\"{{ items.size }} things\">")]
    [InlineData("<data value=\"{{ items.size }}\">")]
    [InlineData("<meta content=\"{{ items.size }} things\">")]
    [InlineData("<i id=\"a\">{{ items.size }}</i>")]
    [InlineData("{{ size | string.remove '.' }}")]
    [InlineData("{{ size | string.replace '.' '' }}")]
    [InlineData("{{ size | string.replace '.7' '' }}")]
    [InlineData("{{ size | string.remove ' GB' | string.append level }}")]
    [InlineData("{{ level | string.prepend level }}")]
    [InlineData("{{ level + '' + level }}")]
    [InlineData("{{ level + ',' + level }}")]
    [InlineData("{{ '' + level * 2 }}")]
    [InlineData("{{ (level + '') * 2 }}")]
    [InlineData("{{ sizes | array.join '' }}")]
    [InlineData("{{ [level, level] | array.join '' }}")]
    [InlineData("{{ x = level + '' + level; x }}")]
    [InlineData("{{ x = level + '' + level; x + ' things' }}")]
    [InlineData("{{ x = level + '' + level; x | string.upcase }}")]
    [InlineData("{{ x = level + '' + level; include 'frame' words: x }}")]
    [InlineData("{{ x = [level + '' + level]; x | array.first }}")]
    [InlineData("{{ level }}{{ level }}")]
    [InlineData("{{ level }}{{ sizes | array.first }}")]
    [InlineData("{{ level }}{{ include 'bare' words: level }}")]
    public void A_number_that_a_template_makes_by_itself_is_an_error(string template) =>
        Assert.Contains(Render(template).Diagnostics, found => found.Code.Id is "RG7094");

    [Fact]
    public void All_of_them_are_told_in_one_run() => Assert.Equal(
        ["templates/page.html:1:4", "templates/page.html:1:17"],
        Render("{{ 40 + 2 }} {{ items.size }}{{ for i in 1..3 }}{{ level }} {{ end }}").Diagnostics.Select(found => found.Span.ToString()));

    [Fact]
    public void No_letter_is_taken_out_of_a_text() =>
        Assert.Equal("a text cannot be taken apart into letters.", Assert.Single(Render("{{ '' + title[0] }}").Diagnostics).Message);

    [Fact]
    public void Its_place_is_where_it_becomes_text() =>
        Assert.Equal("templates/page.html:2:5", Assert.Single(Render("a\n {{ items.size }}").Diagnostics).Span?.ToString());

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
        var found = Assert.Single(Render(template, Limits.Default with { TemplateSteps = 10_000, TemplateCounting = 1000, TemplateDepth = 8, PageCharacters = 1000 }).Diagnostics);

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

        Assert.Equal("templates/post.html:1:1: error RG7002: the template 'templates/post.html' does not exist. write it, or take it over: 'reportgen theme templates/post.html --output templates'", found.ToString());
    }

    [Fact]
    public void Templates_can_be_rendered_by_all_cores_at_once()
    {
        var templates = Read(("page", "{{ for item in items }}{{ include 'frame' words: item }}{{ end }}{{ n }}"), ("partials/frame", "<p>{{ $.words }}</p>"));

        var rendered = new string[500];
        Parallel.For(0, rendered.Length, i => rendered[i] = TemplateRenderer.Render(templates, "page", View.With(("n", i))).Value.Markup);

        Assert.Equal(Enumerable.Range(0, rendered.Length).Select(i => $"<p>a</p><p>b</p>{i}"), rendered);
    }

    private static Outcome<Html> Render(string template, Limits? limits = null)
    {
        var read = TemplateSet.Read(
            Tree(("page", template), ("partials/frame", "<p>{{ $.words }}</p>"), ("partials/outer", "[{{ include 'frame' words: $.words }}]"), ("partials/line", "one\n"), ("partials/bare", "{{ $.words }}\n"), ("partials/endless", "{{ include 'endless' }}")),
            limits ?? Limits.Default);
        return read.HasErrors ? new Outcome<Html>(Html.Empty, read.Diagnostics) : TemplateRenderer.Render(read.Value, "page", View);
    }

    private static TemplateSet Read(params (string Name, string Text)[] templates) => TemplateSet.Read(Tree(templates), Limits.Default).Value;

    private static SourceTree Tree(params (string Name, string Text)[] templates) =>
        SourceTree.Of(templates.Select(t => new SourceFile($"templates/{t.Name}.html", Encoding.UTF8.GetBytes(t.Text))));
}
