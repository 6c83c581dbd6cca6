using ReportGen.Site;
using ReportGen.Templates;

namespace ReportGen.Tests.Site;

public sealed class SiteFindingsTests
{
    private const string Post = "content/posts/alpha-beta.md";

    [Theory]
    [InlineData("(/about/)", "(/abut/)", "content/posts/alpha-beta.md:20:22: error RG7503: the link '/abut/' leads nowhere: there is no file 'abut/index.html' in the site. did you mean '/about/'?")]
    [InlineData("(/about/)", "(/about/#team)", "content/posts/alpha-beta.md:20:22: error RG7503: the link '/about/#team' leads nowhere: 'about/index.html' has no place '#team'. link to a heading of that page as its own link shows, or leave out what begins with '#'")]
    [InlineData("(/about/)", "(https://report.example/small/abut/)", "content/posts/alpha-beta.md:20:22: error RG7503: the link 'https://report.example/small/abut/' leads nowhere: there is no file 'abut/index.html' in the site. did you mean '/about/'?")]
    [InlineData("(../../)", "(#nowhere)", "content/posts/alpha-beta.md:28:25: error RG7503: the link '#nowhere' leads nowhere: 'posts/alpha-beta/index.html' has no place '#nowhere'. link to a heading of that page as its own link shows, or leave out what begins with '#'")]
    [InlineData("(../../)", "(../../../)", "content/posts/alpha-beta.md:28:25: error RG7503: the link '../../../' leads nowhere: there is no file '../../../index.html' in the site. begin with '/' for an address from the root of the site")]
    public void A_link_to_nothing_is_found_where_it_is_written(string old, string changed, string expected) =>
        Assert.Equal(expected, Assert.Single(SmallReport.Default.Edited(Post, old, changed).Build().Diagnostics).ToString());

    [Theory]
    [InlineData("templates/redirect.html", "<meta http-equiv=\"refresh\" content=\"0; url=nowhere.html\">", "the link 'nowhere.html' leads nowhere")]
    [InlineData("templates/partials/feed-chart.html", "<a href=\"../earlier/#nowhere\">x</a>", "the address 'https://report.example/small/posts/earlier/#nowhere' in 'feed.xml' leads nowhere")]
    [InlineData("templates/404.html", "<h1>x</h1><script type=\"application/ld+json\">{\"url\":\"https://report.example/small/nowhere/\"}</script>", "the link 'https://report.example/small/nowhere/' leads nowhere")]
    public void An_address_to_nothing_is_found_outside_of_links_too(string template, string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(SmallReport.Default.With(template, text).Build().Diagnostics, found => found.Code == SiteCodes.DeadLink).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("(/about/)", "(/data/alpha/#records)")]
    [InlineData("(/about/)", "(/notes/plain.txt)")]
    [InlineData("(/about/)", "(https://elsewhere.example/)")]
    [InlineData("(../../)", "(#details)")]
    [InlineData("(../../)", "(../earlier/)")]
    public void A_link_to_something_is_fine(string old, string changed) =>
        Assert.Empty(SmallReport.Default.Edited(Post, old, changed).Build().Diagnostics);

    [Fact]
    public void A_page_cannot_take_the_address_that_every_report_has()
    {
        var found = Assert.Single(SmallReport.Default.Edited("content/pages/about.md", "slug: about", "slug: claims").Edited(Post, "(/about/)", "(/claims/)").Build().Diagnostics);

        Assert.Equal("content/pages/about.md:3:7: error RG7501: the address '/claims/' belongs to a page that every report has. choose another slug or alias", found.ToString());
    }

    [Fact]
    public void Two_pages_cannot_have_one_address()
    {
        var found = Assert.Single(SmallReport.Default.Edited(Post, "aliases: [posts/old-name]", "aliases: [posts/earlier]").Build().Diagnostics);

        Assert.Equal(SiteCodes.SameAddress, found.Code);
        Assert.Equal("the address '/posts/earlier/' is taken.", found.Message);
        Assert.Equal("taken here", Assert.Single(found.Related).Message);
    }

    [Fact]
    public void An_old_address_leads_to_the_article_itself_so_that_none_can_lead_in_a_circle()
    {
        var found = Assert.Single(SmallReport.Default.Edited(Post, "[posts/old-name]", "[posts/old-name, posts/alpha-beta]").Build().Diagnostics);

        Assert.Equal((SiteCodes.SameAddress, "the address '/posts/alpha-beta/' is taken."), (found.Code, found.Message));
    }

    /// <summary>The finding stands at the file and so comes with <c>check</c>, before anything is written.</summary>
    [Theory]
    [InlineData("index.html", "the site already has a file 'index.html'. take it out, since every report has its own; or give the copied file another name")]
    [InlineData("Report.JSON", "the site has a file 'report.json', from which this one differs only in capital letters: on disks that ignore them both are one. take it out, since every report has its own; or give the copied file another name")]
    [InlineData("MANIFEST.JSON", "the site has a file 'manifest.json', from which this one differs only in capital letters: on disks that ignore them both are one. take it out, since every report has its own; or give the copied file another name")]
    [InlineData(".nojekyll", "the site already has a file '.nojekyll'. take it out, since every report has its own; or give the copied file another name")]
    [InlineData("feed.xml", "the site already has a file 'feed.xml'. take it out, since every report has its own; or give the copied file another name")]
    [InlineData(".reportgen-build", "the site already has a file '.reportgen-build'. take it out, since every report has its own; or give the copied file another name")]
    [InlineData("claims/index.html", "the site already has a file 'claims/index.html'. take it out, since every report has its own; or give the copied file another name")]
    [InlineData("posts", "the site has a folder 'posts', for 'posts/alpha-beta/index.html'. give the copied file another name")]
    [InlineData("posts/alpha-beta", "the site has a folder 'posts/alpha-beta', for 'posts/alpha-beta/index.html'. give the copied file another name")]
    [InlineData("POSTS/Old-Name", "the site has a folder 'posts/old-name', for 'posts/old-name/index.html'. give the copied file another name")]
    [InlineData("feed.xml/more.txt", "the site has a file 'feed.xml' where this one needs a folder. give the copied file another name")]
    [InlineData("Claims/more.txt", "the site has the folder 'claims', from which the folder of this file differs only in capital letters: on disks that ignore them both are one. write the folder as 'claims'")]
    [InlineData("Notes/more.txt", "the site has the folder 'Notes', from which the folder of this file differs only in capital letters: on disks that ignore them both are one. write the folder as 'Notes'", "notes/plain.txt")]
    [InlineData("con", "'con' is a name that Windows keeps for a device: 'con' could not be checked out or copied there. give the copied file another name")]
    [InlineData("more/Aux.tar.gz", "'Aux.tar.gz' is a name that Windows keeps for a device: 'more/Aux.tar.gz' could not be checked out or copied there. give the copied file another name")]
    [InlineData("more./a.txt", "'more.' ends with a dot, which Windows drops: 'more./a.txt' could not be checked out or copied there. give the copied file another name")]
    [InlineData("a ", "'a ' ends with a blank, which Windows drops: 'a ' could not be checked out or copied there. give the copied file another name")]
    [InlineData("a:b.txt", "'a:b.txt' holds ':', which no name on Windows can: 'a:b.txt' could not be checked out or copied there. give the copied file another name")]
    [InlineData("a\\b.txt", "'a\\b.txt' holds '\\', which no name on Windows can: 'a\\b.txt' could not be checked out or copied there. give the copied file another name")]
    public void A_copied_file_stands_in_nothings_place_and_can_stand_everywhere(string path, string told, string? place = null)
    {
        var found = Assert.Single(SmallReport.Default.With("content/static/" + path, "mine").Build().Diagnostics);

        Assert.Equal($"content/static/{place ?? path}:1:1: error RG7502: {told}", found.ToString());
    }

    [Theory]
    [InlineData("caf\u00E9.txt", "cafe\u0301.txt", "the site has a file 'cafe\u0301.txt', from which this one differs only in how its letters are put together, such as é as one character or as two: on macOS both are one. give the copied file another name")]
    [InlineData("caf\u00E9/b.txt", "cafe\u0301/a.txt", "the site has the folder 'cafe\u0301', from which the folder of this file differs only in how its letters are put together, such as é as one character or as two: on macOS both are one. write the folder as 'cafe\u0301'")]
    [InlineData("\u1112\u1161\u11ab.txt", "\ud55c.txt", null)]
    [InlineData("\u212b.txt", "\u00c5.txt", null)]
    public void Names_that_only_look_different_to_a_machine_are_one_place(string path, string other, string? told)
    {
        var found = Assert.Single(SmallReport.Default.With("content/static/" + path, "mine").With("content/static/" + other, "mine").Build().Diagnostics);

        Assert.Equal(SiteCodes.StaticCollides, found.Code);
        if (told is not null) Assert.Equal($"content/static/{path}:1:1: error RG7502: {told}", found.ToString());
    }

    [Fact]
    public void Two_tags_that_look_alike_are_told()
    {
        var found = Assert.Single(SmallReport.Default.Edited(Post, "series: The debate", "series: The debate\ntags: [\"caf\\u00E9\", \"cafe\\u0301\"]").Build().Diagnostics);

        Assert.Equal(SiteCodes.SameTopic, found.Code);
    }

    [Theory]
    [InlineData("/2009/08/Post_Title.html", "2009/08/Post_Title.html")]
    [InlineData("2009/08/Post_Title.HTM", "2009/08/Post_Title.HTM")]
    [InlineData("/My_Post/", "My_Post/index.html")]
    [InlineData("/my.post", "my.post/index.html")]
    [InlineData("/old.php", "old.php/index.html")]
    [InlineData("/old/index.html", "old/index.html")]
    [InlineData("/caf%C3%A9/", "café/index.html")]
    [InlineData("/café", "café/index.html")]
    [InlineData("/100%25/a%20b.html", "100%/a b.html")]
    [InlineData("/Posts/Old_Name", "Posts/Old_Name/index.html")]
    public void An_old_address_of_any_spelling_leads_on(string alias, string file)
    {
        var site = SmallReport.Default.Edited(Post, "aliases: [posts/old-name]", $"aliases: ['{alias}']").Site();

        Assert.Contains(file, site.Paths);
        var link = site.Page(file).QuerySelector("main a")?.GetAttribute("href");
        Assert.Equal("https://host.example/posts/alpha-beta/index.html", new Uri(new Uri("https://host.example/" + file.Replace("%", "%25", StringComparison.Ordinal)), link).AbsoluteUri);
    }

    [Theory]
    [InlineData("/Posts/Old/, /posts/old", "the address '/posts/old/' differs from '/Posts/Old/' only in capital letters: on disks that ignore them both are one.")]
    [InlineData("/caf%C3%A9, /café/", "the address '/café/' is taken.")]
    [InlineData("/a/b.html, /a/b.html", "the address '/a/b.html' is taken.")]
    [InlineData("/a.html, /A.html/b", "the address '/A.html/b/' needs a folder where the site has the file 'a.html'.")]
    [InlineData("/Claims", "the address '/Claims/' differs from '/claims/' only in capital letters: on disks that ignore them both are one.")]
    [InlineData("/robots.txt", "the address '/robots.txt/' needs a folder where the site has the file 'robots.txt'.")]
    [InlineData("/manifest.json", "the address '/manifest.json/' needs a folder where the site has the file 'manifest.json'.")]
    [InlineData("/Posts/Alpha-Beta/index.html", "the address '/Posts/Alpha-Beta/' differs from '/posts/alpha-beta/' only in capital letters: on disks that ignore them both are one.")]
    public void Old_addresses_that_would_be_one_file_are_told(string aliases, string told)
    {
        var found = Assert.Single(SmallReport.Default.Edited(Post, "aliases: [posts/old-name]", $"aliases: [{aliases}]").Build().Diagnostics);

        Assert.Equal((SiteCodes.SameAddress, told, Post), (found.Code, found.Message, found.Span?.Path));
    }

    [Theory]
    [InlineData("(/about)", "write '/about/'")]
    [InlineData("(/About/)", "write '/about/'")]
    [InlineData("(/about.html)", "write '/about/'")]
    [InlineData("(about.md)", "write '/about/'")]
    [InlineData("(earlier.md)", "write '/posts/earlier/'")]
    [InlineData("(../posts/earlier.md#top)", "write '/posts/earlier/#top'")]
    [InlineData("(../earlier)", "write '/posts/earlier/'")]
    [InlineData("(/notes/PLAIN.txt)", "write '/notes/plain.txt'")]
    [InlineData("(/content/static/notes/plain.txt)", "write '/notes/plain.txt'")]
    [InlineData("(/odd/c%20d.txt)", "write '/odd/c%2520d.txt'")]
    [InlineData("(</odd/a#b.txt>)", "write '/odd/a%23b.txt'")]
    [InlineData("(/posts/earlier.html)", "write '/posts/earlier/'")]
    [InlineData("(https://report.example/small/posts/earlier)", "write '/posts/earlier/'")]
    [InlineData("(https://report.example/small/posts/earlier.md)", "write '/posts/earlier/'")]
    [InlineData("(https://report.example/small/content/static/notes/plain.txt)", "write '/notes/plain.txt'")]
    [InlineData("(/caf\u00E9.txt)", "write '/cafe%CC%81.txt': in the name of the file letters are put together of other characters")]
    [InlineData("(/caf%C3%A9.txt)", "write '/cafe%CC%81.txt': in the name of the file letters are put together of other characters")]
    [InlineData("(/plain.txt)", "did you mean '/notes/plain.txt'?")]
    [InlineData("(/earlier.html)", "write '/posts/earlier/'")]
    [InlineData("(/2026/01/earlier.php)", "write '/posts/earlier/'")]
    [InlineData("(/earlier)", "write '/posts/earlier/'")]
    [InlineData("(/posts/about)", "write '/about/'")]
    [InlineData("(method/)", "did you mean '/method/'?")]
    [InlineData("(alpha-beta/)", "name a page or file of the site")]
    [InlineData("(#detials)", "did you mean '#details'?")]
    [InlineData("(#What%20was%20counted)", "did you mean '#what-was-counted'?")]
    [InlineData("(/team)", "add a page 'content/pages/team.md', or name a page or file of the site")]
    [InlineData("(/team/)", "add a page 'content/pages/team.md', or name a page or file of the site")]
    [InlineData("(/posts/team/)", "add a post 'content/posts/team.md', or name a page or file of the site")]
    [InlineData("(/team/list.pdf)", "add a file 'content/static/team/list.pdf', or name a page or file of the site")]
    public void A_link_to_nothing_is_told_what_to_write(string link, string remedy)
    {
        var report = SmallReport.Default.With("content/static/odd/c%20d.txt", "x").With("content/static/odd/a#b.txt", "x").With("content/static/cafe\u0301.txt", "x").Edited(Post, "(/about/)", link);

        var found = Assert.Single(report.Build().Diagnostics);
        Assert.Equal((SiteCodes.DeadLink, remedy), (found.Code, found.Remedy));
        Assert.Equal($"{Post}:20", $"{found.Span?.Path}:{found.Span?.Line}");
        Assert.True(found.Span?.Column > 20);
    }

    [Theory]
    [InlineData("[a](/abt), [b](abt) and [c](/abt/)", "8 19 32")]
    [InlineData("[b](abt), [a](/abt) and [c](/zzz#x)", "8 18 32")]
    [InlineData("<https://report.example/small/x> and https://report.example/small/x/.", "5 41")]
    public void Of_several_links_to_nothing_each_is_told_at_its_own_place(string line, string columns)
    {
        var found = SmallReport.Default.Edited(Post, "Nothing more;", $"x: {line}\n\nNothing more;").Build().Diagnostics;

        Assert.Equal(columns, string.Join(' ', found.Select(one => one.Span?.Column)));
    }

    [Theory]
    [InlineData("/posts/later/", "draft: true", "content/posts/later.md' is left out, since it is a draft. build with --drafts to see it, and link to it once it is published")]
    [InlineData("later.md", "draft: true", "content/posts/later.md' is left out, since it is a draft. build with --drafts to see it, and link to it once it is published")]
    [InlineData("/posts/later.html", "tags: []", "content/posts/later.md' is left out, since it is dated 2026-03-01, after 2026-02-01, the day of the report. build with --future to see it, and link to it once it is published")]
    public void A_link_to_what_is_left_out_says_why_and_how_it_is_seen(string link, string more, string told)
    {
        var found = SmallReport.Default.Edited("content/report.yaml", "language: en", "language: en\nas_of: 2026-02-01")
            .With("content/posts/later.md", $"---\ntitle: A later post\ndate: 2026-03-01\nsummary: It comes.\n{more}\n---\n\nWords.\n")
            .Edited(Post, "(/about/)", $"({link})").Edited(Post, "![Sizes of both](chart:sizes)", "").Edited(Post, "![All of it](table:both)", "").Findings();

        Assert.Contains(found, one => one.Code == SiteCodes.DeadLink && one.ToString().EndsWith(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://report.example/übersicht/", "/%C3%BCbersicht/")]
    [InlineData("https://report.example/a b/", "/a%20b/")]
    [InlineData("https://report.example/a%20b/", "/a%20b/")]
    [InlineData("https://report.example/100%25/it's/", "/100%25/it's/")]
    [InlineData("https://report.example/報告", "/%E5%A0%B1%E5%91%8A/")]
    public void The_site_may_stand_at_any_address(string address, string root)
    {
        var site = SmallReport.Default.Edited("content/report.yaml", "https://report.example/small/", address).Site();

        Assert.Equal(root + "claims/index.html", site.Page("404.html").QuerySelector("main a[href*=claims]")?.GetAttribute("href"));
    }

    [Fact]
    public void Without_an_address_what_needs_one_is_left_out_with_a_warning()
    {
        var built = SmallReport.Default.Edited("content/report.yaml", "base_url: https://report.example/small/\n", "").Build();

        var found = Assert.Single(built.Diagnostics);
        Assert.Equal(SiteCodes.NoBaseUrl, found.Code);
        Assert.False(found.IsError);
        var site = new BuiltSite(built.Value);
        Assert.DoesNotContain("feed.xml", site.Paths);
        Assert.DoesNotContain("sitemap.xml", site.Paths);
        Assert.Null(site.Page("index.html").QuerySelector("link[rel=canonical], link[type='application/atom+xml']"));
        Assert.Equal("/index.html", site.Page("404.html").QuerySelector(".brand")?.GetAttribute("href"));
    }

    [Fact]
    public void A_mistake_in_a_template_is_reported_once_and_gives_no_site()
    {
        var built = SmallReport.Default.With("templates/partials/dates.html", "{{ $.date.words }}\n{{ titl }}").Build();

        var found = Assert.Single(built.Diagnostics, found => found.Span?.Path == "templates/partials/dates.html" && found.Span?.Line == 2);
        Assert.Equal(TemplatesCodes.UnknownName, found.Code);
        Assert.All(built.Diagnostics, found => Assert.StartsWith("RG70", found.Code.Id, StringComparison.Ordinal));
        Assert.Empty(built.Value.Files);
    }
}
