using System.Text.Json;
using ReportGen.Site.Linked;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>What pages tell machines about themselves.</summary>
public sealed class LinkedDataTests
{
    private const string Root = "https://report.example/small/";
    private static readonly BuiltSite Site = SmallReport.Default
        .Edited("content/report.yaml", "authors: [The Authors]", "authors: [{name: The Authors, url: \"https://authors.example/\", kind: organization}, {name: A. Person, kind: person}, Somebody]").Site();

    [Fact]
    public void A_post_is_an_article_of_its_series()
    {
        var article = Node(Site, "posts/alpha-beta/index.html", "Article");

        Assert.Equal("Patches of Alpha & Beta", Text(article, "headline"));
        Assert.Equal(("2026-01-15", "2026-02-01"), (Text(article, "datePublished"), Text(article, "dateModified")));
        Assert.Equal(Site.Page("posts/alpha-beta/index.html").QuerySelector("meta[property='og:image']")?.GetAttribute("content"), Text(article.GetProperty("image"), "url"));
        Assert.Equal((1200, 630), (article.GetProperty("image").GetProperty("width").GetInt32(), article.GetProperty("image").GetProperty("height").GetInt32()));
        Assert.Equal(["CreativeWorkSeries " + Root + "series/the-debate/", "Blog " + Root], article.GetProperty("isPartOf").EnumerateArray().Select(whole => $"{Text(whole, "@type")} {Text(whole, "url")}"));
        Assert.Equal(("The first post", "2009-08-12"), (Text(article.GetProperty("about")[0], "name"), Text(article.GetProperty("about")[0], "datePublished")));
        Assert.Contains("The first post", article.GetProperty("citation").EnumerateArray().Select(work => Text(work, "name")));
        Assert.Equal("https://licence.example/by", Text(article, "license"));
    }

    [Fact]
    public void The_kind_of_an_author_is_never_guessed() => Assert.Equal(
        ["Organization The Authors https://authors.example/", "Person A. Person ", " Somebody "],
        Node(Site, "posts/alpha-beta/index.html", "Article").GetProperty("author").EnumerateArray().Select(author => $"{Text(author, "@type")} {Text(author, "name")} {Text(author, "url")}"));

    [Fact]
    public void A_dataset_names_its_files_its_time_and_its_sources()
    {
        var dataset = Node(Site, "data/alpha/index.html", "Dataset");

        Assert.Equal("2008-01-01/2008-12-31", Text(dataset, "temporalCoverage"));
        Assert.Equal("CC BY", Text(dataset, "license"));
        Assert.Equal(["text/csv", "application/json"], dataset.GetProperty("distribution").EnumerateArray().Skip(1).Select(file => Text(file, "encodingFormat")));
        Assert.Equal(Root + "data/alpha/alpha.yaml", Text(dataset.GetProperty("distribution")[0], "contentUrl"));
        Assert.Equal("The first post", Text(dataset.GetProperty("isBasedOn")[0], "name"));
        Assert.False(dataset.TryGetProperty("dateModified", out _));
    }

    [Fact]
    public void A_judged_claim_is_a_review_with_the_word_of_its_verdict_and_no_number()
    {
        List<JsonElement> reviews = [Node(Site, "claims/twice/index.html", "ClaimReview"), Node(Site, "claims/exactly/index.html", "ClaimReview")];

        Assert.Equal(["twice/ confirmed", "exactly/ contradicted"], reviews.Select(review => $"{Text(review, "url")?[(Root + "claims/").Length..]} {Text(review.GetProperty("reviewRating"), "alternateName")}"));
        Assert.All(reviews, review => Assert.False(review.GetProperty("reviewRating").TryGetProperty("ratingValue", out _)));
        Assert.Equal("Alpha was 9× as heavy as Beta.", Text(reviews[1], "claimReviewed"));
        Assert.Equal(("A. Writer", "2009-08-12"), (Text(reviews[0].GetProperty("itemReviewed").GetProperty("author")[0], "name"), Text(reviews[0].GetProperty("itemReviewed"), "datePublished")));
        Assert.Equal("2026-01-15", Text(reviews[0], "datePublished"));
    }

    [Fact]
    public void Every_page_says_where_it_stands() => Assert.Equal(
        ["Alpha & Beta " + Root, "The data " + Root + "data/", "Alpha bundles " + Root + "data/alpha/", "Alpha recounted " + Root + "data/alpha/alpha-records/"],
        Node(Site, "data/alpha/alpha-records/index.html", "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().Select(step => $"{Text(step, "name")} {Text(step, "item")}"));

    [Fact]
    public void The_first_page_describes_the_site() => Assert.Equal(Root, Text(Assert.Single(Graph(Site, "index.html")), "url"));

    [Fact]
    public void No_text_can_end_the_element()
    {
        var text = LinkedText.Of([new LinkedNode(json => json.WriteString("name", "</script><!--\u2028]]>&'"))]);

        Assert.DoesNotContain(text?.Json.Markup ?? "<", character => character is '<' or '>' or '&' or '\'' or '\u2028');
        Assert.Equal("</script><!--\u2028]]>&'", Text(JsonDocument.Parse(text?.Json.Markup ?? "").RootElement.GetProperty("@graph")[0], "name"));
    }

    [Fact]
    public void A_site_without_an_address_tells_machines_nothing()
    {
        var site = new BuiltSite(SmallReport.Default.Edited("content/report.yaml", "base_url: https://report.example/small/\n", "script: none\n").Build().Value);

        Assert.All(site.PagePaths, path => Assert.DoesNotMatch("<script|script-src", site.Text(path)));
    }

    [Fact]
    public void The_shipped_report_reviews_every_claim_that_it_judged()
    {
        var site = new BuiltSite(ShippedReport.Site);
        var judged = site.Page("claims/index.html").QuerySelectorAll("article.claim-row:not(:has(.claim-verdict .badge-untestable))").Select(row => row.Id);

        Assert.All(judged, claim => Assert.EndsWith($"/claims/{claim}/", Text(Node(site, $"claims/{claim}/index.html", "ClaimReview"), "url"), StringComparison.Ordinal));
    }

    private static JsonElement Node(BuiltSite site, string path, string type) => Assert.Single(Graph(site, path), node => Text(node, "@type") == type);

    private static List<JsonElement> Graph(BuiltSite site, string path) =>
        [.. JsonDocument.Parse(site.Page(path).QuerySelector("script[type='application/ld+json']")?.TextContent ?? "").RootElement.GetProperty("@graph").EnumerateArray()];

    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
