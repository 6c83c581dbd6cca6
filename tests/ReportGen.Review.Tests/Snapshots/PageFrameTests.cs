using System.Collections.Immutable;
using System.Text;
using ReportGen.Published;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Snapshots;

/// <summary>What stands around the text of every page is kept once, so that a change of it is one change.</summary>
public sealed class PageFrameTests
{
    private const string Head = "<a href=#m>Skip</a><header>A report<ul><li>Claims</ul></header>";
    private const string Foot = "<footer>By us</footer>";

    private static ImmutableSortedDictionary<string, string> Of(params (string Path, string Html)[] pages) => SiteSnapshots.Of(new OutputTree(
        pages.ToImmutableSortedDictionary(page => page.Path, page => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(page.Html), StringComparer.Ordinal)));

    [Fact]
    public void The_head_and_the_foot_of_the_site_are_in_a_snapshot_of_their_own()
    {
        var snapshots = Of(("index.html", $"{Head}<main><p>Data<h1>Home</h1>text</main>{Foot}"), ("a.html", $"{Head}<main>only</main>{Foot}"));

        Assert.Equal("---\npage: index.html\ntitle: \nframe: shared\n---\n\nData\n\n# Home\n\ntext\n", snapshots["index"]);
        Assert.Equal("---\npage: a.html\ntitle: \nframe: shared\n---\n\nonly\n", snapshots["a"]);
        Assert.Equal("---\npage: frame\ntitle: What stands around every page that has “frame: shared”\n---\n\nSkip\n\nA report\n\n- Claims\n\n(the text of the page)\n\nBy us\n", snapshots["frame"]);
    }

    [Fact]
    public void A_change_of_the_frame_changes_one_snapshot()
    {
        var before = Of(("index.html", $"{Head}one{Foot}"), ("a.html", $"{Head}two{Foot}"));
        var after = Of(("index.html", $"{Head}one<footer>By them</footer>"), ("a.html", $"{Head}two<footer>By them</footer>"));

        Assert.Equal(["frame"], before.Keys.Where(name => before[name] != after[name]));
    }

    [Fact]
    public void A_page_with_another_frame_shows_its_own_and_the_one_of_most_pages_is_shared()
    {
        var snapshots = Of(
            ("a.html", $"{Head}one{Foot}"), ("b.html", $"{Head}two{Foot}"), ("c.html", $"{Head}three<footer>Other</footer>"),
            ("d.html", "bare"), ("e.html", "<header>Only here</header>four"));

        Assert.Contains("\n---\n\nSkip\n\nA report\n\n- Claims\n\nthree\n\nOther\n", snapshots["c"], StringComparison.Ordinal);
        Assert.EndsWith("\n---\n\nbare\n", snapshots["d"], StringComparison.Ordinal);
        Assert.EndsWith("\n---\n\nOnly here\n\nfour\n", snapshots["e"], StringComparison.Ordinal);
        Assert.Contains("By us", snapshots["frame"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_alone_shares_nothing() => Assert.Equal(["index"], Of(("index.html", $"{Head}one{Foot}")).Keys);

    [Fact]
    public void A_page_of_that_name_has_its_whole_path() => Assert.Equal(["Frame.html", "a", "frame"], Of(("Frame.html", $"{Head}one{Foot}"), ("a.html", $"{Head}two{Foot}")).Keys);

    [Theory]
    [InlineData("<footer>F</footer><header>H</header><p>text")]
    [InlineData("<header><h1>T</h1>H</header><p>text")]
    [InlineData("<header>H</header><footer>F</footer>")]
    [InlineData("<header hidden>H</header><p>text<footer></footer>")]
    [InlineData("<footer>F</footer><p>text<footer>G</footer>")]
    [InlineData("<header>H<footer>F</footer></header><h2>x</h2><header>I</header>")]
    public void No_word_is_lost_however_a_page_is_made(string html)
    {
        var page = Pages.Read(html);
        var frames = Of(("a.html", html), ("b.html", html));
        var own = string.Concat(new[] { "a", "frame" }.Where(frames.ContainsKey).Select(name => frames[name].Split("---\n", 3)[2]));

        Assert.Equal(Words(SnapshotText.Of(page).Split("---\n", 3)[2]), Words(own.Replace("(the text of the page)", "", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
