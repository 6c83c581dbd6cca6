using System.Text;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>What only templates of an author's own read, <c>extra:</c>, and the line above a title, <c>kicker:</c>.</summary>
public sealed class FreePlaceTests
{
    private const string Report = "title: A brief report\nsummary: A report for tests.\nbase_url: https://small.example/\n";
    private const string Page = "templates/page.html";
    private const string PageHead = "<h1>{{ include 'prose' segments: title }}</h1>\n";
    private const string PageEnd = "{{ include 'prose' segments: body }}{{ include 'apparatus' numbers: numbers sources: sources coverage: coverage }}\n";

    [Fact]
    public void Templates_are_given_mappings_lists_and_texts_as_they_are_written()
    {
        const string template = PageHead + "<p>{{ report.extra.contact.name }}|{{ extra.mood }}|{{ for one in extra.likes }}{{ one }};{{ end }}|{{ if extra.gone }}wrong{{ else }}nothing{{ end }}</p>\n" + PageEnd;
        var result = Run(
            ("content/report.yaml", Report + "extra:\n  contact: {name: 'A & B'}\n"),
            ("content/pages/about.md", Article("extra: {mood: calm, likes: [tea, 'true', {deep: [x]}], empty: }\n").Replace(", {deep: [x]}", "", StringComparison.Ordinal)),
            (Page, template));

        Assert.Empty(Findings(result));
        Assert.Contains("<p>A &amp; B|calm|tea;true;|nothing</p>", Html(result, "about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_and_an_article_without_a_free_place_find_nothing_there()
    {
        var result = Run(
            ("content/pages/about.md", Article("")),
            (Page, PageHead + "{{ include 'mine' }}<p>{{ if extra.mood }}wrong{{ else }}nothing{{ end }}</p>\n" + PageEnd),
            ("templates/partials/mine.html", "<p>{{ if report.extra.mood }}wrong{{ else }}nothing either{{ end }}</p>\n"));

        Assert.Empty(Findings(result));
        Assert.Contains("<p>nothing either</p>", Html(result, "about/index.html"), StringComparison.Ordinal);
        Assert.Contains("<p>nothing</p>", Html(result, "about/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extra: {mood: There were 32.}", "32")]
    [InlineData("extra: {deep: {list: [calm, [There were 32.]]}}", "32")]
    [InlineData("extra: {'There were 32': calm}", "32")]
    [InlineData("kicker: There were 32.", "32")]
    public void A_number_that_nothing_accounts_for_is_found_in_it(string line, string number)
    {
        var found = Assert.Single(Findings(Run(("content/pages/about.md", Article(line + "\n")))));
        Assert.Contains("RG6020", found, StringComparison.Ordinal);
        Assert.Contains(number, found, StringComparison.Ordinal);
        Assert.Contains("content/pages/about.md:", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_that_of_the_report_is_found_at_its_place() =>
        Assert.Contains("content/report.yaml:5:", Assert.Single(Findings(Run(("content/report.yaml", Report + "extra:\n  mood: There were 32.\n")))), StringComparison.Ordinal);

    [Theory]
    [InlineData("extra: calm", "'extra' must be a mapping, not the text 'calm'")]
    [InlineData("qqqqqqqq: calm", "what only templates read goes under 'extra:'")]
    public void What_stands_elsewhere_stays_a_mistake(string line, string told)
    {
        Assert.Contains(told, Assert.Single(Run(("content/pages/about.md", Article(line + "\n"))).Diagnostics) is var found ? $"{found.Message} {found.Remedy}" : "", StringComparison.Ordinal);
        Assert.Contains(told, Assert.Single(Run(("content/report.yaml", Report + line + "\n")).Diagnostics) is var other ? $"{other.Message} {other.Remedy}" : "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_kicker_stands_above_the_title_with_its_numbers_bound_and_counted()
    {
        var result = Run(("content/posts/first.md", "---\ntitle: A first post\nkicker: On [](metric:full-vs-core) *patches*\ndate: 2009-02-01\nsummary: What they say.\n---\nText.\n"));

        Assert.Empty(Findings(result));
        var html = Html(result, "posts/first/index.html");
        var (head, title) = (html.IndexOf("<header class=\"story-head", StringComparison.Ordinal), html.IndexOf("<h1>", StringComparison.Ordinal));
        var kicker = html[head..title];
        Assert.Contains("<p class=\"kicker\">On", kicker, StringComparison.Ordinal);
        Assert.Contains("data-measure=\"full-vs-core\"", kicker, StringComparison.Ordinal);
        Assert.Contains("<em>patches</em></p>", kicker, StringComparison.Ordinal);
    }

    private static string Article(string lines) => $"---\ntitle: About\nsummary: What this is.\n{lines}---\nText.\n";

    private static IEnumerable<string> Findings(BuildResult result) => result.Diagnostics.Select(found => found.ToString());

    private static string Html(BuildResult result, string path) => Encoding.UTF8.GetString(result.Output!.Files[path].Span);

    private static BuildResult Run(params (string Path, string Text)[] own)
    {
        var paths = own.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var files = own.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)));
        return Pipeline.Run(BuiltInTheme.Files([.. BaseSite.Files.Where(file => !paths.Contains(file.Path)), .. files]), DrawnReport.Options);
    }
}
