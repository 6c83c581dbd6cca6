using System.Collections.Immutable;
using System.Text;
using ReportGen.Published;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Snapshots;

/// <summary>What several pages show stands in one snapshot, and the others refer to it.</summary>
public sealed class SharedTextTests
{
    private const string Derivation = "<li id=n-a.size><p data-measure=a.size>2 MB</p><h3>Size of A</h3><p data-measure=a.size>= 1 MB + 1 MB</p><ul><li><b data-measure=reported.a>1 MB</b> A figure</ul></li>";

    private const string Claim = "<article id=c><h3 data-claim=c>A is large.</h3><div data-claim=c>confirmed</div><dl data-claim=c><dt>Claimed<dd>large<dt>The data give<dd data-measure=a.size>2 MB</dl><p>By A.<details data-claim=c><summary>Readings</summary><p>All stay.<ul><li>If one.<li>If two.</ul></details></article>";

    private static ImmutableSortedDictionary<string, string> Of(params (string Path, string Html)[] pages) => SiteSnapshots.Of(new OutputTree(
        pages.ToImmutableSortedDictionary(page => page.Path, page => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(page.Html), StringComparer.Ordinal)));

    private static string Body(string snapshot) => snapshot.Split("---\n", 3)[2];

    [Fact]
    public void How_a_number_was_made_is_told_once_and_pages_refer_to_it()
    {
        var snapshots = Of(("a/index.html", $"<p>text<ol>{Derivation}</ol>"), ("b/index.html", $"<ol>{Derivation}</ol><p>more"));

        Assert.Equal("\ntext\n\n- a.size (derivations)\n", Body(snapshots["a"]));
        Assert.Equal("\n- a.size (derivations)\n\nmore\n", Body(snapshots["b"]));
        Assert.Equal("\n## a.size\n\n[2 MB](metric:a.size) [= 1 MB + 1 MB](metric:a.size)\n\n### Size of A\n\n  - [1 MB](metric:reported.a) A figure\n", Body(snapshots["derivations"]));
    }

    [Fact]
    public void A_step_that_several_derivations_take_stands_under_its_own_number()
    {
        var told = Body(Of(("a.html", Derivation + Derivation.Replace("a.size", "b.size", StringComparison.Ordinal)))["derivations"]);

        Assert.Equal(2, told.Split("\n  - […](metric:reported.a) A figure (derivations)\n").Length - 1);
        Assert.EndsWith("\n\n## reported.a\n\n[1 MB](metric:reported.a) A figure\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_shows_the_number_and_no_other_is_on_one_line()
    {
        var told = Of(("a.html", Derivation.Replace("<ul>", "<p>Counted from <b data-measure=a.size>2 records</b><p>Not <b data-measure=b>1</b> of <b data-measure=a.size>2 MB</b><ul>", StringComparison.Ordinal)))["derivations"];

        Assert.Contains("\n[2 MB](metric:a.size) [= 1 MB + 1 MB](metric:a.size) · Counted from [2 records](metric:a.size)\n", told, StringComparison.Ordinal);
        Assert.Contains("\nNot [1](metric:b) of [2 MB](metric:a.size)\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_numbers_of_a_page_is_that_of_their_names()
    {
        var snapshots = Of(("a.html", "<li id=n-b.size><p data-measure=b.size>2</p></li><li id=n-a.size><p data-measure=a.size>1</p></li>"));

        Assert.Equal("\n- a.size (derivations)\n- b.size (derivations)\n", Body(snapshots["a"]));
    }

    [Fact]
    public void Of_a_number_that_pages_tell_of_in_other_words_all_are_kept()
    {
        var other = Derivation.Replace("Size of A", "The size of all of A", StringComparison.Ordinal);
        var told = Of(("a.html", Derivation), ("b.html", other))["derivations"];

        Assert.Contains("### Size of A\n", told, StringComparison.Ordinal);
        Assert.Contains("### The size of all of A\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_an_author_with_such_an_id_is_no_derivation() =>
        Assert.Equal(["a"], Of(("a.html", "<section id=n-other><h2 id=n-a>x</h2><p>text</section>")).Keys);

    [Fact]
    public void A_claim_stands_on_the_page_of_most_claims_its_figures_and_its_readings_on_a_line_each()
    {
        var second = Claim.Replace("=c>", "=d>", StringComparison.Ordinal);
        var snapshots = Of(("claims/index.html", Claim + second), ("claims/confirmed/index.html", $"<p>One<div>{Claim}</div>"));

        Assert.Contains("\n### [A is large.](claim:c)\n\n[confirmed](claim:c) · [Claimed](claim:c): [large](claim:c) · [The data give](claim:c): [2 MB](claim:c metric:a.size)\n\nBy A.\n\n▸ [Readings](claim:c) · [All stay.](claim:c) · [If one.](claim:c) · [If two.](claim:c)\n", snapshots["claims"], StringComparison.Ordinal);
        Assert.Equal("\nOne\n\n- claim c (claims)\n", Body(snapshots["claims/confirmed"]));
    }

    [Fact]
    public void A_claim_that_two_pages_tell_of_in_other_words_stands_on_both()
    {
        var other = Claim.Replace("By A.", "By B.", StringComparison.Ordinal);
        var snapshots = Of(("claims/index.html", Claim), ("other.html", other));

        Assert.Contains("By A.", snapshots["claims"], StringComparison.Ordinal);
        Assert.Contains("By B.", snapshots["other"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_a_number_that_pages_repeat_stands_on_the_deepest_of_them()
    {
        const string Lead = "<p>It weighs <b data-measure=a.size>2 MB</b>, and much is said of it that is longer than one line.";
        var snapshots = Of(("index.html", Lead), ("posts/a/index.html", $"<meta name=description content=\"It weighs 2 MB, and much is said of it that is longer than one line.\">{Lead}"), ("tags.html", "<p>no number"));

        Assert.Equal("\nIt weighs […](metric:a.size), and much is said of it that is longer than… (posts/a)\n", Body(snapshots["index"]));
        Assert.Equal("\nIt weighs [2 MB](metric:a.size), and much is said of it that is longer than one line.\n", Body(snapshots["posts/a"]));
        Assert.Contains("description: (words of the page)\n", snapshots["posts/a"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_by_itself_is_named_where_its_value_is_told_and_shown_where_not()
    {
        const string Table = "<table><tr><td data-measure=a.size>2 MB<td data-measure=a.size>2.0 MB<td data-measure=b>3<td>so <b data-measure=a.size>2 MB</b></table>";

        var named = Of(("a.html", Table + Derivation))["a"];

        Assert.Contains("\n| […](metric:a.size) ", named, StringComparison.Ordinal);
        Assert.Contains(" | [2.0 MB](metric:a.size) ", named, StringComparison.Ordinal);
        Assert.Contains(" | so [2 MB](metric:a.size) ", named, StringComparison.Ordinal);
        Assert.Contains(" | [3](metric:b) ", named, StringComparison.Ordinal);
        Assert.Contains("\n| [2 MB](metric:a.size) ", Of(("a.html", Table))["a"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_one_number_changes_its_derivation_and_each_sentence_with_it_once()
    {
        static ImmutableSortedDictionary<string, string> With(string size) => Of(
            ("a/index.html", $"<p>So <b data-measure=a.size>{size}</b>.<table><tr><td data-measure=a.size>{size}</table>{Derivation.Replace("2 MB", size, StringComparison.Ordinal)}"),
            ("b.html", $"<p>So <b data-measure=a.size>{size}</b>.{Derivation.Replace("2 MB", size, StringComparison.Ordinal)}"));
        var (before, after) = (With("2 MB"), With("14 MB"));

        Assert.Equal(["a", "derivations"], before.Keys.Where(name => before[name] != after[name]));
        Assert.Equal(2, before.Sum(file => file.Value.Split('\n').Zip(after[file.Key].Split('\n')).Count(pair => pair.First != pair.Second)));
    }

    [Fact]
    public void The_sentence_that_says_why_stands_behind_the_figures_of_its_claim()
    {
        var told = Claim.Replace("<p>By A.", "<p>By A.<p data-claim=c>A says large; it is 2 MB.<p>More.", StringComparison.Ordinal);

        Assert.Contains("[2 MB](claim:c metric:a.size) · [A says large; it is 2 MB.](claim:c)\n\nBy A.\n\nMore.\n\n▸ [Readings](claim:c)", Of(("a.html", told))["a"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_measures_of_one_selection_give_is_on_one_line()
    {
        const string Counts = "<li id=n-a.patches><p data-measure=a.patches>2<p>Patches</li><li id=n-a.patches-2008-01><p data-measure=a.patches[2008-01]>1<p>January</li><li id=n-a.patches-2008-02><p data-measure=a.patches[2008-02]>0<p>February</li><li id=n-b><p data-measure=b>3<p>Others</li>";

        Assert.Equal(
            "\n# a\n\n[2](metric:a.patches); [2 MB](metric:a.size) [= 1 MB + 1 MB](metric:a.size)\n\n## a.patches\n\nPatches\n\n## a.size\n\n### Size of A\n\n  - [1 MB](metric:reported.a) A figure\n"
            + "\n# a.patches[…]\n\n[1](metric:a.patches[2008-01]); [0](metric:a.patches[2008-02])\n\n## a.patches[2008-01]\n\nJanuary\n\n## a.patches[2008-02]\n\nFebruary\n\n## b\n\n[3](metric:b)\n\nOthers\n",
            Body(Of(("a.html", Derivation + Counts))["derivations"]));
    }

    [Theory]
    [InlineData("<h2>Size: <b data-measure=a.size>2 MB</b>; count: <b data-measure=b>3</b></h2>", "\n## Size: […](metric:a.size); count: [3](metric:b)\n")]
    [InlineData("<p>All count for sizes (<b data-measure=a.size>2 MB</b>), others (<b data-measure=b>3</b>).", "\nAll count for sizes ([…](metric:a.size)), others ([3](metric:b)).\n")]
    [InlineData("<p>The size (<b data-measure=a.size>2 MB</b>) is <b data-measure=b>3</b>.", "\nThe size ([2 MB](metric:a.size)) is [3](metric:b).\n")]
    [InlineData("<p>So it is: <b data-measure=a.size>2 MB</b>.", "\nSo it is: [2 MB](metric:a.size).\n")]
    [InlineData("<table><tr><td data-measure=b>3<td><b data-measure=a.size>2 MB</b> of patches</table>", "| […](metric:a.size) of patches ")]
    [InlineData("<table><tr><td data-measure=b>3<td><b data-measure=a.size>2 MB</b> of <b data-measure=b>3</b></table>", "| [2 MB](metric:a.size) of [3](metric:b) ")]
    public void A_number_behind_its_name_or_before_what_it_counts_is_named_where_its_value_is_told(string html, string text) =>
        Assert.Contains(text, Of(("a.html", html + Derivation))["a"], StringComparison.Ordinal);

    [Fact]
    public void A_sentence_with_numbers_that_lines_repeat_shows_them_once()
    {
        const string Quoted = "It had <b data-measure=a>26</b> patches.";
        var snapshots = Of(
            ("corrections.html", $"<p>{Quoted} (By A)<p>No number. No number."),
            ("data/x.html", $"<p>On Monday: no. (Before: {Quoted}) More. It had <b data-measure=a>27</b> patches."),
            ("other.html", $"<p>So it was. {Quoted} No number."));

        Assert.Equal("\nIt had […](metric:a) (data/x) patches. (By A)\n\nNo number. No number.\n", Body(snapshots["corrections"]));
        Assert.Equal("\nOn Monday: no. (Before: It had [26](metric:a) patches.) More. It had [27](metric:a) patches.\n", Body(snapshots["data/x"]));
        Assert.Equal("\nSo it was. It had […](metric:a) (data/x) patches. No number.\n", Body(snapshots["other"]));
    }

    [Fact]
    public void A_row_that_tables_of_several_pages_have_shows_its_values_once()
    {
        const string Same = "<tr><th data-claim=c>A is large.<td data-claim=c>confirmed<td>confirmed";
        var snapshots = Of(
            ("x/a.html", $"<table>{Same}<tr><th data-claim=d>B<td data-claim=d>1<td>2</table>"),
            ("x/b.html", $"<table>{Same}<tr><th data-claim=d>B<td data-claim=d>1<td>3</table>"));

        Assert.Contains("[confirmed](claim:c)", snapshots["x/a"], StringComparison.Ordinal);
        Assert.DoesNotContain("confirmed", snapshots["x/b"], StringComparison.Ordinal);
        Assert.Contains("[A is large.](claim:c)", snapshots["x/b"], StringComparison.Ordinal);
        Assert.Contains("| 3", snapshots["x/b"], StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_share_a_snapshot_and_tell_once_which_there_are()
    {
        const string Ways = "<section id=other-readings><p>Readings:<ul><li>MB of 2^20: 2 verdicts change</ul></section>";
        var snapshots = Of(
            ("claims/readings/a/index.html", $"<h1>A</h1>{Ways}<p>One."),
            ("claims/readings/b/index.html", $"<h1>B</h1>{Ways}<p>Two."));

        var told = snapshots["readings-each"];
        Assert.Equal(2, told.Split("MB of 2^20: 2 verdicts change").Length);
        Assert.Contains("# B\n\n- other readings (claims/readings/a)\n\nTwo.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checked_comparison_stands_once_and_each_page_keeps_its_label()
    {
        static string Page(string label, string value) => $"<h2 id=said>Checked</h2><ol><li id=said-1><q>{label}</q>: Said of every recount: {value}.</ol>";
        var snapshots = Of(("a.html", Page("larger", "33.3%")), ("b.html", Page("a larger share", "33.3%")), ("c.html", Page("larger", "34%")));

        Assert.Equal("\n## Checked\n\n- larger: Said of every recount: 33.3%.\n", Body(snapshots["a"]));
        Assert.Equal("\n## Checked\n\n- a larger share: … (a)\n", Body(snapshots["b"]));
        Assert.Equal("\n## Checked\n\n- larger: Said of every recount: 34%.\n", Body(snapshots["c"]));
    }

    [Theory]
    [InlineData("Size of A: 2 MB.", true)]
    [InlineData("Size of A: 3 MB.", false)]
    [InlineData("Confirmed: Part 1 says 2 MB; the list gives 2 MB. Nothing else…", true)]
    [InlineData("Confirmed: Part 1 says 2 MB; the list gives 4 MB.", false)]
    [InlineData("Words of an author.", false)]
    public void A_description_is_kept_unless_the_page_shows_its_words(string description, bool isShown)
    {
        var snapshot = Of(("a.html", $"<meta name=description content=\"{description}\"><h1>Size of A</h1><p>2 MB<p>confirmed agrees with its totals<p>Part 1 says 2 MB; the list gives 2 MB.<p>Nothing else is known."))["a"];

        Assert.Contains($"\ndescription: {(isShown ? "(words of the page)" : description)}\n", snapshot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_only_one_of_the_places_shows_otherwise_is_seen()
    {
        static string All(string here, string there) => string.Concat(Of(
            ("a.html", $"<p>It had <b data-measure=a>{here}</b> patches. One."), ("b/b.html", $"<p>It had <b data-measure=a>{there}</b> patches. Two.")).Values);

        Assert.Equal(4, new[] { All("1", "1"), All("2", "1"), All("1", "2"), All("2", "2") }.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("<ul><li>1 confirmed<li>2 contradicted</ul>", "\n- 1 confirmed · 2 contradicted\n")]
    [InlineData("<ul><li>1 confirmed<li><b data-measure=a>2</b> MB</ul>", "\n- 1 confirmed\n- [2](metric:a) MB\n")]
    [InlineData("<ul><li>one<ul><li>two</ul></ul>", "\n- one\n  - two\n")]
    [InlineData("<ul><li>one<li>This is a sentence, and it is so long that nobody wants to read it on one line with others.</ul>", "\n- one\n- This is a sentence, and it is so long that nobody wants to read it on one line with others.\n")]
    [InlineData("<ul><li>one<li>two<li>This is a sentence, and it is so long that nobody wants to read it on one line with others.<li>three</ul>", "\n- one · two\n- This is a sentence, and it is so long that nobody wants to read it on one line with others.\n- three\n")]
    [InlineData("<p>2 records<ul><li>one<li>two</ul>", "\n2 records: one · two\n")]
    [InlineData("<p>13 records<ul><li>1<li>2<li>3<li>4<li>5<li>6<li>7<li>8<li>9<li>10<li>11<li>12<li>13</ul>", "\n13 records: 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10 · 11 · 12 · 13\n")]
    [InlineData("<p>2 records, which are read in the order in which they came.<ul><li>one<li>two</ul>", "\n2 records, which are read in the order in which they came.\n\n- one · two\n")]
    [InlineData("<ul><li>1<li>2<li>3<li>4<li>5<li>6<li>7<li>8<li>9<li>10<li>11<li>12<li>13</ul>", "\n- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 8\n- 9\n- 10\n- 11\n- 12\n- 13\n")]
    public void A_short_list_of_short_items_is_on_one_line(string html, string text) => Assert.Equal(text, Body(Of(("a.html", html))["a"]));

    [Fact]
    public void A_page_of_that_name_has_its_whole_path() =>
        Assert.Equal(["Derivations.html", "derivations"], Of(("Derivations.html", Derivation)).Keys);
}
