using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Narrative;

public sealed class ArticleTests
{
    [Fact]
    public void Front_matter_is_bound_with_every_key()
    {
        const string text = """
            ---
            title: "A title"
            slug: my-post
            date: 2026-01-02
            updated: 2026-02-03
            summary: A summary
            series: Footprint
            part: 3
            tags: [patches, availability]
            authors: [Ann]
            draft: false
            corrections:
              - {date: 2026-02-03, text: 'It said [32](metric:full.patches).'}
            aliases: [/old/post/]
            image: footprint
            examines: {title: Part 3, author: J. W., date: 2009-08-17, source: p3}
            key: esxi-vs-full
            ---
            Text.
            """;

        var read = SmallReport.Read(("content/posts/2026-01-02-x.md", text));

        Assert.Empty(read.Diagnostics);
        var front = read.Value.Posts[0].FrontMatter;
        Assert.Equal(("A title", "my-post", "A summary", "Footprint", 3), (front.Title.Name, front.Slug.Text, front.Summary.Name, front.Series?.Text, front.Part));
        Assert.Equal((new DateOnly(2026, 1, 2), new DateOnly(2026, 2, 3)), (front.Date, front.Updated));
        Assert.Equal(["patches", "availability"], [.. front.Tags.Select(tag => tag.Text)]);
        Assert.Equal("old/post", Assert.Single(front.Aliases).Text.Trim('/'));
        Assert.Equal(new Examined("Part 3", "J. W.", new DateOnly(2009, 8, 17), "p3"), front.Examines);
        Assert.Equal("esxi-vs-full", front.Key?.Text);
        Assert.Equal("It said {32|full.patches}.", SmallReport.Show(read.Value.Prose.Find(front.Corrections[0].Text) ?? []));
    }

    [Theory]
    [InlineData("Text.", "1:1 RG6001")]
    [InlineData("", "1:1 RG6001")]
    [InlineData("\n---\ntitle: A\n---\n", "1:1 RG6001")]
    [InlineData("---\ntitle: A\nsummary: B\n", "1:1 RG6002")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\nsumary: C\n---\n", "5:1 RG1020")]
    [InlineData("---\ntitle: A\nsummary: B\n---\n", "2:1 RG1021")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-02-30\n---\n", "4:7 RG1024")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\nupdated: 2026-01-01\n---\n", "5:10 RG6005")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\nslug: ../up\n---\n", "5:7 RG6003")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\nslug: Big\n---\n", "5:7 RG6003")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: [../up]\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: [/a/%2E%2E/b]\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: ['/?p=12']\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: [/a#b]\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: ['https://old.example/a.html']\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: [/100%/a]\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: [/caf%E9/]\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: ['/a:b/']\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: [/a//b]\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\naliases: [/a%5Cb]\n---\n", "5:11 RG6006")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\nkey: nothing\n---\n", "5:6 RG6011")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\nexamines: {title: A, source: p9}\n---\n", "5:30 RG6011")]
    [InlineData("---\ntitle: A\nsummary: '![x](chart:footprint)'\ndate: 2026-01-02\n---\n", "3:11 RG6016")]
    [InlineData("---\ntitle: A\nsummary: >-\n  Some\n  of 5\ndate: 2026-01-02\n---\n", "5:6 RG6020")]
    [InlineData("---\ntitle: A\nsummary: B\ndate: 2026-01-02\ntags: [a 5]\n---\n", "5:10 RG6020")]
    [InlineData("---\n- a\n---\n", "2:1 RG1022")]
    public void A_mistake_in_front_matter_is_found_at_its_place(string text, string finding)
    {
        var found = SmallReport.Read(("content/posts/p.md", text)).Diagnostics;

        Assert.Equal([finding], found.Select(d => $"{d.Span?.Line}:{d.Span?.Column} {d.Code.Id}"));
        Assert.False(string.IsNullOrEmpty(found[0].Remedy));
    }

    [Theory]
    [InlineData("claim:p1-33x", "write 'p1-33x'")]
    [InlineData("p1-33", "did you mean 'p1-33x'?")]
    [InlineData("claim:p1-33", "did you mean 'p1-33x'?")]
    [InlineData("quite-another", "name a metric or claim that exists: 'reportgen list metrics' and 'reportgen list claims' show them")]
    public void A_key_figure_is_named_by_the_name_of_a_metric_or_claim_alone(string key, string remedy)
    {
        var found = Assert.Single(SmallReport.Read(("content/posts/p.md", $"---\ntitle: A\nsummary: B\ndate: 2026-01-02\nkey: {key}\n---\n")).Diagnostics);

        Assert.Equal(("RG6011", $"no metric or claim is named '{key}'.", remedy), (found.Code.Id, found.Message, found.Remedy));
    }

    [Fact]
    public void Mistakes_of_the_body_are_found_although_the_front_matter_is_wrong() =>
        Assert.Equal(["RG1021", "RG6020"], SmallReport.Read(("content/posts/p.md", "---\ntitle: A\nsummary: B\n---\nHas 5.\n")).Diagnostics.Select(d => d.Code.Id));

    [Theory]
    [InlineData("content/posts/2026-01-02-part-three.md", "part-three")]
    [InlineData("content/posts/about.md", "about")]
    public void The_slug_is_the_file_name_without_its_date(string path, string slug) =>
        Assert.Equal(slug, SmallReport.Read((path, SmallReport.FrontMatter)).Value.Posts[0].FrontMatter.Slug.Text);

    [Fact]
    public void A_file_name_that_is_no_slug_is_refused() =>
        Assert.Equal(["RG6003"], SmallReport.Read(("content/posts/My Post.md", SmallReport.FrontMatter)).Diagnostics.Select(d => d.Code.Id));

    [Fact]
    public void Posts_are_sorted_newest_first_then_by_slug_and_pages_by_slug()
    {
        static string On(string date) => $"---\ntitle: A\nsummary: B\ndate: {date}\n---\n";

        var read = SmallReport.Read(
            ("content/posts/b.md", On("2026-01-02")), ("content/posts/a.md", On("2026-01-02")), ("content/posts/new.md", On("2026-03-01")),
            ("content/pages/method.md", "---\ntitle: A\nsummary: B\n---\n"), ("content/pages/about.md", "---\ntitle: A\nsummary: B\n---\n"));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["new", "a", "b"], read.Value.Posts.Select(post => post.FrontMatter.Slug.Text));
        Assert.Equal(["about", "method"], read.Value.Pages.Select(page => page.FrontMatter.Slug.Text));
    }

    [Fact]
    public void Drafts_are_left_out_unless_asked_for()
    {
        var draft = ("content/posts/d.md", "---\ntitle: A\nsummary: B\ndate: 2026-01-02\ndraft: true\n---\nUnfinished 5.\n");

        Assert.Equal(["RG6007"], SmallReport.Read(draft).Diagnostics.Select(d => d.Code.Id));
        Assert.Equal(["RG6020"], SmallReport.Read(DraftPosts.Included, draft).Diagnostics.Select(d => d.Code.Id));
        Assert.Single(SmallReport.Read(DraftPosts.Included, draft).Value.Posts);
    }

    [Fact]
    public void A_report_without_posts_is_a_warning()
    {
        var found = Assert.Single(SmallReport.Read().Diagnostics);

        Assert.Equal(("RG6007", Severity.Warning), (found.Code.Id, found.Code.Severity));
    }

    [Fact]
    public void A_repeated_slug_names_the_first_one()
    {
        var found = Assert.Single(SmallReport.Read(("content/posts/2026-01-02-a.md", SmallReport.FrontMatter), ("content/posts/2026-01-03-a.md", SmallReport.FrontMatter)).Diagnostics);

        Assert.Equal(("RG6004", "content/posts/2026-01-03-a.md"), (found.Code.Id, found.Span?.Path));
        Assert.Equal("content/posts/2026-01-02-a.md", Assert.Single(found.Related).Span.Path);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_reported_and_the_others_are_read()
    {
        var tree = SourceTree.Of([new SourceFile("content/posts/a.md", new byte[] { 0xFF, 0xFE }), new SourceFile("content/posts/b.md", Encoding.UTF8.GetBytes(SmallReport.FrontMatter))]);

        var read = new NarrativeBuilder(SmallReport.References, NumeralScanner.Default, Limits.Default, PostChoice.Default).Build(tree, [], []);

        Assert.Equal(["RG1001"], read.Diagnostics.Select(d => d.Code.Id));
        Assert.Single(read.Value.Posts);
    }

    [Fact]
    public void Headings_are_listed_with_their_anchors()
    {
        var post = SmallReport.Post("## What *was* claimed\n\n### Of [](metric:full.patches)\n\n## What was claimed\n").Value.Posts[0];

        Assert.Equal([new Heading(2, "what-was-claimed", "What was claimed"), new Heading(3, "of-", "Of 32"), new Heading(2, "what-was-claimed-1", "What was claimed")], [.. post.Headings]);
    }

    [Fact]
    public void Words_are_counted_as_a_reader_sees_them() =>
        Assert.Equal(7, SmallReport.Post("## A heading\n\nThe [32](metric:full.patches) *well-known* patches – yes.\n\n```\nno code\n```\n").Value.Posts[0].Words);

    [Theory]
    [InlineData("It's \"so\" -- a < b & c...", "<p>It’s “so” – a &lt; b &amp; c…</p>\n")]
    [InlineData("[x](https://example.com/?a=b&c=d)", "<p><a href=\"https://example.com/?a=b&amp;c=d\" rel=\"external noopener\">x</a></p>\n")]
    [InlineData("[x](../data/) [y](#part) [z](mailto:a@b.example)", "<p><a href=\"../data/\">x</a> <a href=\"#part\">y</a> <a href=\"mailto:a@b.example\">z</a></p>\n")]
    [InlineData("## A b", "<div class=\"heading heading-2\">\n<h2 id=\"a-b\">A b</h2>\n<a class=\"heading-anchor\" href=\"#a-b\" aria-label=\"Link to “A b”\"></a>\n</div>\n")]
    [InlineData("`](literal: a b)` it", "<p><code>](literal: a b)</code> it</p>\n")]
    public void The_html_is_encoded_and_typeset(string body, string html) => Assert.Equal(html, SmallReport.Render(body));

    [Theory]
    [InlineData("![](metric:full.patches)\n", "{|pull {32|full.patches}}")]
    [InlineData("Before.\n\n![All *of* them](metric:full.patches)\n\nAfter.\n", "<p>Before.</p>\n{All <em>of</em> them|pull {32|full.patches}}\n<p>After.</p>\n")]
    public void A_measure_written_as_a_picture_is_set_large(string prose, string expected) => Assert.Equal(expected, SmallReport.Render(prose));

    [Fact]
    public void A_table_scrolls_inside_itself_and_its_headers_have_a_scope() =>
        Assert.Equal(
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table: a\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>{32|full.patches}</td>\n</tr>\n</tbody>\n</table>\n</div>\n",
            SmallReport.Render("| a |\n| --- |\n| [32](metric:full.patches) |\n"));

    [Fact]
    public void The_same_text_gives_the_same_article() => Assert.Equal(SmallReport.Render("A[^1] b\n\n[^1]: note\n"), SmallReport.Render("A[^1] b\n\n[^1]: note\n"));

    [Theory]
    [InlineData("2026-01-01", 1)]
    [InlineData("2026-01-02", 0)]
    public void A_change_comes_on_the_day_of_the_text_or_later(string updated, int findings)
    {
        const string date = "date: 2026-01-02";
        var changed = SmallReport.FrontMatter.Replace(date, $"{date}\nupdated: {updated}", StringComparison.Ordinal);

        Assert.Equal(findings, SmallReport.Read(("content/posts/post.md", changed)).Diagnostics.Length);
    }

    [CultureTheory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_day_in_a_finding_is_written_alike_in_every_calendar(string culture)
    {
        var read = OtherCulture.Run(culture, () => SmallReport.Read(
            ("content/posts/post.md", SmallReport.FrontMatter.Replace("date: 2026-01-02", "date: 2026-01-02\nupdated: 2026-01-01", StringComparison.Ordinal))));

        Assert.Equal("'updated' is 2026-01-01, before the date 2026-01-02.", Assert.Single(read.Diagnostics).Message);
    }
}
