using AngleSharp.Html.Dom;
using ReportGen.Narrative;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Tests.Drawing;
using SkiaSharp;

namespace ReportGen.Tests.Site;

/// <summary>The pictures by which pages are previewed elsewhere.</summary>
public sealed class PreviewTests
{
    private const string Post = "content/posts/alpha-beta.md";
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Fact]
    public void A_post_is_previewed_by_its_card_with_whole_address_size_and_words()
    {
        var page = Site.Page("posts/alpha-beta/index.html");

        var image = Meta(page, "og:image");
        Assert.StartsWith("https://report.example/small/cards/posts-alpha-beta-", image, StringComparison.Ordinal);
        var picture = Picture.Decode(Site.Bytes(image!["https://report.example/small/".Length..]).ToArray());
        Assert.Equal((Meta(page, "og:image:width"), Meta(page, "og:image:height")), ($"{picture.Width}", $"{picture.Height}"));
        Assert.Equal("image/png", Meta(page, "og:image:type"));
        Assert.Equal(
            "Patches of Alpha & Beta. Alpha & Beta: The debate · Part 2. over 3×: Size of Alpha against Beta. The periods differ; per month it is over 6×. Chart: Alpha was the heavier one.".Replace("over 3×", Key(page), StringComparison.Ordinal).Replace("over 6×", PerMonth(page), StringComparison.Ordinal),
            Meta(page, "og:image:alt"));
    }

    [Fact]
    public void A_post_tells_services_the_same_by_both_names()
    {
        var page = Site.Page("posts/alpha-beta/index.html");

        Assert.Equal("summary_large_image", Meta(page, "twitter:card"));
        foreach (var name in new[] { "title", "description", "image", "image:alt" }) Assert.Equal(Meta(page, "og:" + name), Meta(page, "twitter:" + name));
        Assert.Equal(("2026-01-15", "2026-02-01", "The Authors"), (Meta(page, "article:published_time"), Meta(page, "article:modified_time"), Meta(page, "article:author")));
        Assert.Null(Meta(Site.Page("about/index.html"), "article:published_time"));
    }

    [Theory]
    [InlineData("index.html", "home-")]
    [InlineData("about/index.html", "about-")]
    [InlineData("claims/index.html", "claims-")]
    [InlineData("claims/confirmed/index.html", "claims-")]
    [InlineData("data/alpha/index.html", "data-alpha-")]
    [InlineData("data/alpha/alpha-records/index.html", "data-alpha-")]
    [InlineData("method/index.html", "home-")]
    public void Every_page_has_a_card_or_that_of_the_page_above_it(string path, string card) =>
        Assert.StartsWith($"https://report.example/small/cards/{card}", Meta(Site.Page(path), "og:image"), StringComparison.Ordinal);

    [Fact]
    public void Without_an_address_no_card_is_drawn()
    {
        var built = SmallReport.Default.Edited("content/report.yaml", "base_url: https://report.example/small/\n", "").Build();

        Assert.DoesNotContain(built.Value.Files.Keys, path => path.StartsWith("cards/", StringComparison.Ordinal));
        Assert.Null(Meta(new BuiltSite(built.Value).Page("index.html"), "og:image"));
    }

    [Theory]
    [InlineData("all", "about charts-sizes claims data-alpha data-beta home posts-alpha-beta posts-earlier", true, true)]
    [InlineData("posts", "posts-alpha-beta posts-earlier", true, false)]
    [InlineData("none", "", false, false)]
    public void A_report_says_which_pages_have_a_card(string cards, string drawn, bool ofPost, bool ofPage)
    {
        var built = SmallReport.Default.Edited("content/report.yaml", "language: en", $"language: en\ncards: {cards}").Site();

        Assert.Equal(drawn, string.Join(' ', built.Paths.Where(file => file.StartsWith("cards/", StringComparison.Ordinal)).Select(file => file["cards/".Length..file.LastIndexOf('-')])));
        Assert.Equal(ofPost, Meta(built.Page("posts/alpha-beta/index.html"), "og:image") is not null);
        foreach (var page in new[] { "index.html", "about/index.html", "claims/confirmed/index.html" }) Assert.Equal(ofPage, Meta(built.Page(page), "og:image") is not null);
    }

    [Theory]
    [InlineData("posts")]
    [InlineData("none")]
    public void An_authors_own_picture_is_shown_without_cards(string cards)
    {
        using var bitmap = new SKBitmap(40, 30);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        var report = SmallReport.Default.Edited("content/report.yaml", "language: en", $"language: en\ncards: {cards}").Edited(Post, "slug: alpha-beta", "slug: alpha-beta\nimage: pictures/own.jpg");

        var built = report.Build(new SourceFile("content/static/pictures/own.jpg", data.ToArray()));

        Assert.Equal("https://report.example/small/pictures/own.jpg", Meta(new BuiltSite(built.Value).Page("posts/alpha-beta/index.html"), "og:image"));
    }

    [Fact]
    public void An_authors_own_picture_takes_the_place_of_the_card()
    {
        using var bitmap = new SKBitmap(40, 30);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        var report = SmallReport.Default.Edited(Post, "slug: alpha-beta", "slug: alpha-beta\nimage: pictures/own.jpg\nimage_alt: A cupboard.");

        var built = report.Build(new SourceFile("content/static/pictures/own.jpg", data.ToArray()));

        Assert.Empty(built.Diagnostics);
        var page = new BuiltSite(built.Value).Page("posts/alpha-beta/index.html");
        Assert.Equal(
            ("https://report.example/small/pictures/own.jpg", "image/jpeg", "40", "30", "A cupboard."),
            (Meta(page, "og:image"), Meta(page, "og:image:type"), Meta(page, "og:image:width"), Meta(page, "og:image:height"), Meta(page, "og:image:alt")));
        Assert.DoesNotContain(built.Value.Files.Keys, path => path.StartsWith("cards/posts-alpha-beta-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("image: notes/plan.txt", "content/posts/alpha-beta.md:4:8: error RG7531: there is no file 'content/static/notes/plan.txt'. did you mean 'notes/plain.txt'?")]
    [InlineData("image: notes/plain.txt", "content/posts/alpha-beta.md:4:8: error RG7532: 'content/static/notes/plain.txt' is not a PNG, JPEG, GIF or WebP picture. save it as PNG or JPEG, which every service shows")]
    public void A_picture_that_cannot_be_shown_is_refused(string line, string expected) =>
        Assert.Equal(expected, Assert.Single(SmallReport.Default.Edited(Post, "slug: alpha-beta", $"slug: alpha-beta\n{line}").Build().Diagnostics).ToString());

    [Fact]
    public void A_title_too_long_for_a_card_is_refused_where_it_is_written()
    {
        var found = Assert.Single(SmallReport.Default.Edited(Post, "Patches of Alpha & Beta", Long).Build().Diagnostics);

        Assert.Equal(SiteCodes.CardTitleTooLong, found.Code);
        Assert.Equal((Post, 2), (found.Span?.Path, found.Span?.Line));
        Assert.Contains("card_title", found.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_may_have_a_shorter_title_of_its_own()
    {
        var site = SmallReport.Default.Edited(Post, "Patches of Alpha & Beta", Long).Edited(Post, "slug: alpha-beta", "slug: alpha-beta\ncard_title: Alpha and Beta").Site();

        Assert.StartsWith("Alpha and Beta. ", Meta(site.Page("posts/alpha-beta/index.html"), "og:image:alt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_the_words_of_a_card_is_never_typed()
    {
        var report = SmallReport.Default.Edited(Post, "slug: alpha-beta", "slug: alpha-beta\ncard_title: All 17 patches\nimage_alt: All 18 patches");

        Assert.Equal([4, 5], report.Findings().Where(found => found.Code == NarrativeCodes.UnboundNumber).Select(found => found.Span?.Line));
    }

    private static string Long => string.Join(' ', Enumerable.Repeat("patches of Alpha and of Beta", 20));

    private static string Key(IHtmlDocument page) => page.QuerySelector(".key-figure .key-words")?.TextContent.Trim() ?? "";

    private static string PerMonth(IHtmlDocument page) => page.QuerySelector(".key-figure .windows-short strong")?.TextContent.Trim() ?? "";

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
}
