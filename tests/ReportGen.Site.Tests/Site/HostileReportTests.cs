using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Published;
using ReportGen.Tests.Site.Markup;

namespace ReportGen.Tests.Site;

/// <summary>What authors write is shown and never run, in whatever field it stands and whatever file shows it.</summary>
public sealed class HostileReportTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Lazy<BuiltSite> Built = new(Build);

    private static BuiltSite Site => Built.Value;

    private static BuiltSite Build()
    {
        var result = Pipeline.Run(HostileReport.Tree, BuildOptions.Default);
        Assert.Empty(result.Diagnostics.Where(found => found.IsError).Select(found => found.ToString()));
        return new BuiltSite(result.Output ?? OutputTree.Empty);
    }

    [Fact]
    public void Everything_that_was_planted_is_there_to_be_seen()
    {
        var words = string.Join('\n', Site.PagePaths.Select(path => Site.Page(path)).SelectMany(page => page.QuerySelectorAll("*").SelectMany(element => element.Attributes).Select(attribute => attribute.Value).Prepend(page.DocumentElement.TextContent)));
        var data = string.Join('\n', Site.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal)).Select(Site.Text));

        Assert.True(HostileReport.Names.Count() > 60);
        Assert.Equal([], HostileReport.Names.Where(name => !words.Contains(name, StringComparison.OrdinalIgnoreCase) && !data.Contains(name, StringComparison.Ordinal)));
        string[] whole = ["zqpost", "zqvendor", "zqsays", "zqtag", "zqrow", "zqbasis", "zqblock"];
        Assert.All(whole, name => Assert.Contains(name + HostileReport.Seen, words, StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_has_an_element_or_attribute_that_an_author_wrote() => Assert.All(Site.PagePaths, path =>
    {
        var page = Site.Page(path);
        Assert.Empty(Offences(page).Select(element => element.OuterHtml));
        Assert.All(page.QuerySelectorAll("script[type='application/ld+json']"), script => JsonDocument.Parse(script.TextContent).Dispose());
        Assert.DoesNotContain("{{", page.QuerySelector("script[type='application/ld+json']")?.TextContent.Replace("{{ x }}", "", StringComparison.Ordinal) ?? "", StringComparison.Ordinal);
    });

    [Fact]
    public void The_feed_has_none_and_keeps_its_rules()
    {
        Assert.Empty(AtomRules.Offences(Site.Text("feed.xml")));
        var content = XDocument.Parse(Site.Text("feed.xml")).Descendants(Atom + "content").Single().Value;
        Assert.Contains("zqheading", content, StringComparison.Ordinal);
        Assert.Empty(Offences(new HtmlParser().ParseDocument(content)).Select(element => element.OuterHtml));
    }

    [Fact]
    public void Drawings_have_none() => Assert.All(Site.Paths.Where(path => path.EndsWith(".svg", StringComparison.Ordinal)), path =>
    {
        var elements = XDocument.Parse(Site.Text(path)).Descendants().ToList();
        Assert.DoesNotContain(elements, element => element.Name.LocalName is "script" or "img" or "foreignObject");
        Assert.DoesNotContain(elements.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Files_for_machines_can_be_read()
    {
        Assert.All(Site.Paths.Where(path => path.EndsWith(".json", StringComparison.Ordinal)), path => JsonDocument.Parse(Site.Bytes(path)).Dispose());
        Assert.All(Site.Paths.Where(path => path.EndsWith(".xml", StringComparison.Ordinal)), path => XDocument.Parse(Site.Text(path)));
    }

    [Theory]
    [InlineData("content/report.yaml", "title: \"a\u202Eb\"", "U+202E")]
    [InlineData("content/report.yaml", "title: \"a\\u202Eb\"", "U+202E")]
    [InlineData("content/posts/post.md", "a\u2066b", "U+2066")]
    [InlineData("content/posts/post.md", "a&#x2069;b", "U+2069")]
    [InlineData("content/posts/post.md", "[a](/ \"b&#x202a;c\")", "U+202A")]
    public void What_turns_the_direction_of_text_is_refused(string path, string text, string character)
    {
        var written = path.EndsWith(".md", StringComparison.Ordinal) ? $"---\ntitle: A\ndate: 2026-01-01\nsummary: B.\n---\n\n{text}\n" : $"{text}\nsummary: B.\n";
        var tree = HostileReport.Tree;
        var files = tree.Files.SetItem(path, new ReportGen.Sources.SourceFile(path, System.Text.Encoding.UTF8.GetBytes(written)));

        var found = Pipeline.Run(tree with { Files = files }, BuildOptions.Default).Diagnostics.Where(found => found.Code.Id == "RG1003").ToList();
        Assert.Contains(character, Assert.Single(found).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<IElement> Offences(IParentNode page) => page.QuerySelectorAll("*").Where(element =>
        element.LocalName is "script" && element.GetAttribute("type") != "application/ld+json" && !AllowedScript.Is(element)
        || element.GetAttribute("src") == "x"
        || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.AsSpan().ContainsAny("<>\"'"))
        || (element.GetAttribute("href") ?? "").StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
}
