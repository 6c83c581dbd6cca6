using ReportGen.Diff;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Diff.Pages;

public class PageComparerTests
{
    private const string Long = "The sizes of three months are unknown, which nobody noticed.";

    private const string Other = "A restart was needed on every second Tuesday of that year.";

    private static readonly PageText Base = Written.Page("a.html", "# Title {#t}", "An opening sentence.", "## First {#first}", Long, "A short one.", "## Second {#second}", Other, "The end of it.");

    [Fact]
    public void Equal_pages_without_files_are_told_as_markup_and_nothing_else()
    {
        var page = Assert.Single(Written.Compare(Written.Pages(Base), Written.Pages(Base)));

        Assert.Equal(PageDifference.Markup, page.Difference);
        Assert.Empty(page.Sections);
    }

    [Fact]
    public void A_page_whose_file_is_the_same_is_not_told() =>
        Assert.Empty(Written.Compare(Written.Edition("{}", ("a.html", "x")), Written.Edition("{}", ("a.html", "x")), Written.Pages(Base), Written.Pages(Base)));

    [Fact]
    public void A_changed_word_is_told_in_its_section()
    {
        var after = Written.Page("a.html", "# Title {#t}", "An opening sentence.", "## First {#first}", Long.Replace("three", "four", StringComparison.Ordinal), "A short one.", "## Second {#second}", Other, "The end of it.");

        var section = Assert.Single(Assert.Single(Written.Compare(Written.Pages(Base), Written.Pages(after))).Sections);

        Assert.Equal(("First", "first"), (section.Heading, section.Anchor));
        var block = Assert.Single(section.Blocks);
        Assert.Equal((BlockDifference.Changed, 4), (block.Difference, block.Line));
        Assert.Equal("The sizes of [-three-]{+four+} months are unknown, which nobody noticed.", Written.Marked(block));
    }

    [Fact]
    public void A_paragraph_that_moved_between_sections_is_told_once_with_where_it_stood()
    {
        var after = Written.Page("a.html", "# Title {#t}", "An opening sentence.", "## First {#first}", "A short one.", "## Second {#second}", Other, Long, "The end of it.");

        var block = Assert.Single(Written.Blocks(Base, after));

        Assert.Equal(BlockDifference.Moved, block.Difference);
        Assert.Equal(("a.html", "First", "first", 4, Long), (block.From?.Page, block.From?.Section, block.From?.Anchor, block.From?.Line, block.From?.Words));
        Assert.Equal(Long, Written.Marked(block));
    }

    [Fact]
    public void A_paragraph_that_moved_and_was_edited_shows_both()
    {
        var after = Written.Page("a.html", "# Title {#t}", "An opening sentence.", "## First {#first}", "A short one.", "## Second {#second}", Other, Long.Replace("three", "four", StringComparison.Ordinal), "The end of it.");

        var block = Assert.Single(Written.Blocks(Base, after));

        Assert.Equal(BlockDifference.Moved, block.Difference);
        Assert.Equal("The sizes of [-three-]{+four+} months are unknown, which nobody noticed.", Written.Marked(block));
    }

    [Fact]
    public void A_paragraph_that_moved_to_another_page_is_told_on_both()
    {
        var there = Written.Page("b.html", "# Other {#t}", "Something else entirely.");
        var after = Written.Pages(
            Written.Page("a.html", "# Title {#t}", "An opening sentence.", "## First {#first}", "A short one.", "## Second {#second}", Other, "The end of it."),
            Written.Page("b.html", "# Other {#t}", "Something else entirely.", Long));

        var pages = Written.Compare(Written.Pages(Base, there), after);

        Assert.Equal(["a.html", "b.html"], pages.Select(page => page.Path));
        var left = Assert.Single(Assert.Single(pages[0].Sections).Blocks);
        Assert.Equal((BlockDifference.Removed, "b.html"), (left.Difference, left.To?.Page));
        var came = Assert.Single(Assert.Single(pages[1].Sections).Blocks);
        Assert.Equal((BlockDifference.Moved, "a.html"), (came.Difference, came.From?.Page));
    }

    [Fact]
    public void A_short_line_that_is_elsewhere_is_gone_and_new() =>
        Assert.Equal(
            [BlockDifference.Removed, BlockDifference.Added],
            Written.Blocks(Base, Written.Page("a.html", "# Title {#t}", "An opening sentence.", "## First {#first}", Long, "## Second {#second}", Other, "The end of it.", "A short one.")).Select(block => block.Difference));

    [Fact]
    public void A_renamed_section_is_the_same_section_with_another_heading()
    {
        var after = Written.Page("a.html", "# Title {#t}", "An opening sentence.", "## The beginning {#beginning}", Long, "A short one.", "## Second {#second}", Other, "The end of it.");

        var section = Assert.Single(Assert.Single(Written.Compare(Written.Pages(Base), Written.Pages(after))).Sections);

        Assert.Equal("The beginning", section.Heading);
        Assert.Equal("[-First-]{+The beginning+}", Written.Marked(Assert.Single(section.Blocks)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Sections_without_an_anchor_are_the_same_by_their_headings(string? anchor)
    {
        var after = Written.Page("a.html", "### Alpha", "One of these.", "### Beta", "Two of those.", "### Gamma", "Two of those.");
        var before = Written.Page("a.html", "### Alpha", "One of these.", "### Gamma", "Two of those.");

        var blocks = Written.Blocks(Anchored(before), Anchored(after));

        Assert.Equal(["{+Beta+}", "{+Two of those.+}"], blocks.Select(Written.Marked));

        PageText Anchored(PageText page) => page with { Sections = [.. page.Sections.Select(section => section with { Anchor = anchor })] };
    }

    [Fact]
    public void Rows_are_the_same_by_their_first_cell_though_all_others_differ()
    {
        var before = Written.Page("a.html", [.. Enumerable.Range(0, 200).Select(at => $"R{at} | old{at} | {at}")]);
        var after = Written.Page("a.html", [.. Enumerable.Range(0, 200).Where(at => at != 100).Select(at => $"R{at} | new{at} | {at + 1000}")]);

        var blocks = Written.Blocks(before, after);

        Assert.Equal(199, blocks.Count(block => block.Difference == BlockDifference.Changed));
        Assert.Equal("[-R100 | old100 | 100-]", Written.Marked(Assert.Single(blocks, block => block.Difference == BlockDifference.Removed)));
    }

    [Fact]
    public void A_change_on_many_pages_is_told_once_and_names_the_others()
    {
        var before = Written.Pages([.. "abcdef".Select(name => Written.Page($"{name}.html", $"Page {name}.", "Read on in the archive."))]);
        var after = Written.Pages([.. "abcdef".Select(name => Written.Page($"{name}.html", $"Page {name}.", "Read on in the old archive."))]);

        var pages = Written.Compare(before, after);

        Assert.Equal(6, pages.Length);
        Assert.All(pages, page => Assert.Equal(PageDifference.Text, page.Difference));
        Assert.Equal(["b.html", "c.html", "d.html", "e.html", "f.html"], Assert.Single(Assert.Single(pages[0].Sections).Blocks).AlsoOn.Select(place => place.Page));
        Assert.All(pages.Skip(1), page => Assert.Empty(page.Sections));
    }

    [Fact]
    public void Nobody_wrote_in_one_file_what_many_pages_have()
    {
        var report = Written.Edition("""{"posts": [{"path": "a.html", "file": "content/posts/a.md"}]}""");
        var before = Written.Pages([.. "abcdef".Select(name => Written.Page($"{name}.html", $"Page {name}.", "Read on in the archive."))]);
        var after = Written.Pages([.. "abcdef".Select(name => Written.Page($"{name}.html", $"Page {name}.", "Read on in the old archive."))]);

        var told = Assert.Single(Written.Compare(report, report, before, after)[0].Sections[0].Blocks);

        Assert.Equal("text-pages", Assert.Single(told.Causes).Id);
    }

    [Fact]
    public void Pages_come_and_go_with_all_their_words()
    {
        var pages = Written.Compare(Written.Pages(Written.Page("a.html", "# Old {#t}", Long)), Written.Pages(Written.Page("b.html", "# New {#t}", Other)));

        Assert.Equal([(PageDifference.Removed, "a.html"), (PageDifference.Added, "b.html")], pages.Select(page => (page.Difference, page.Path)));
        Assert.Equal(["[-Old-]", $"[-{Long}-]"], pages[0].Sections.SelectMany(section => section.Blocks).Select(Written.Marked));
        Assert.Equal(["{+New+}", $"{{+{Other}+}}"], pages[1].Sections.SelectMany(section => section.Blocks).Select(Written.Marked));
    }

    [Fact]
    public void A_page_with_the_same_title_elsewhere_has_moved()
    {
        var page = Assert.Single(Written.Compare(Written.Pages(Written.Page("a.html", "# Title {#t}", Long)), Written.Pages(Written.Page("b.html", "# Title {#t}", Long, "More."))));

        Assert.Equal((PageDifference.Moved, "a.html", "b.html"), (page.Difference, page.PathBefore, page.Path));
        Assert.Equal("{+More.+}", Written.Marked(Assert.Single(Assert.Single(page.Sections).Blocks)));
    }

    [Fact]
    public void A_page_with_nearly_the_same_words_elsewhere_has_moved() =>
        Assert.Equal(PageDifference.Moved, Assert.Single(Written.Compare(
            Written.Edition("""{"posts": [{"path": "a/", "file": "content/posts/a.md"}]}"""),
            Written.Edition("""{"posts": [{"path": "b/", "file": "content/posts/b.md"}]}"""),
            Written.Pages(Written.Page("a/index.html", "# Old {#t}", Long, Other)),
            Written.Pages(Written.Page("b/index.html", "# New {#t}", Long, Other)))).Difference);

    [Fact]
    public void Pages_that_are_made_from_data_are_alike_and_still_two() =>
        Assert.Equal(
            [PageDifference.Removed, PageDifference.Added],
            Written.Compare(Written.Pages(Written.Page("a.html", "# Old {#t}", Long, Other)), Written.Pages(Written.Page("b.html", "# New {#t}", Long, Other))).Select(page => page.Difference));

    [Fact]
    public void A_post_that_is_written_in_the_same_file_has_moved_and_its_old_address_leads_on()
    {
        var before = Written.Edition("""{"posts": [{"path": "posts/old/", "file": "content/posts/p.md"}]}""");
        var after = Written.Edition("""{"posts": [{"path": "posts/new/", "file": "content/posts/p.md"}]}""");
        var redirect = Written.Page("posts/old/index.html", "# Another title", "This page has moved: Another title") with { MovedTo = "../new/index.html" };

        var page = Assert.Single(Written.Compare(
            before, after, Written.Pages(Written.Page("posts/old/index.html", "# Title", Long)), Written.Pages(redirect, Written.Page("posts/new/index.html", "# Another title", Other))));

        Assert.Equal((PageDifference.Moved, "posts/old/index.html", "posts/new/index.html", "posts/new/index.html", "content/posts/p.md"), (page.Difference, page.PathBefore, page.Path, page.LeadsTo, page.WrittenIn));
        Assert.Equal(("title", "Title", "Another title"), (page.Head[0].Field, page.Head[0].Before, page.Head[0].After));
    }

    [Fact]
    public void Numbers_that_moved_are_named_and_nothing_more_was_written()
    {
        var block = Assert.Single(Written.Blocks(
            Written.Page("a.html", "Alpha | [12 MB](alpha.size)", Long), Written.Page("a.html", "Alpha | [13 MB](alpha.size)", Long), Moving.Measures("alpha.size")));

        Assert.Equal("Alpha | [-12 MB-]{+13 MB+}", Written.Marked(block));
        Assert.Equal(["alpha.size"], block.Moved.AsEnumerable());
        Assert.True(block.IsExplained);
    }
}
