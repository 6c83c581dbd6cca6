using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Published;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Snapshots;

/// <summary>Rows that tables of pages of one kind share stand behind these pages.</summary>
public sealed class SharedRowsTests
{
    private static ImmutableSortedDictionary<string, string> Of(params (string Path, string Html)[] pages) => SiteSnapshots.Of(new OutputTree(
        pages.ToImmutableSortedDictionary(page => page.Path, page => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(page.Html), StringComparer.Ordinal)));

    [Fact]
    public void Rows_of_one_thing_in_tables_of_pages_of_one_kind_stand_on_one_line()
    {
        static string Page(string rows) => $"<h1>T</h1><table><caption>Claims</caption><thead><tr><th>Claim<th>Now<th>Then</thead><tbody>{rows}</table>";
        var told = Of(
            ("claims/readings/a/index.html", Page("<tr><td>one<td>1<td>2<tr><td>two<td>3<td>4")),
            ("claims/readings/b/index.html", Page("<tr><td>one<td>1<td>2<tr><td>two<td>3<td>5")),
            ("claims/readings/c/index.html", Page("<tr><td>two<td>3<td>5")),
            ("claims/readings/d/index.html", "<table><caption>Other</caption><thead><tr><th>Claim</thead><tbody><tr><td>alone</table>"))["readings-each"];

        Assert.EndsWith("\n---\n\nCaption: Claims\nClaim | Now | Then\n\n- one | 1 | 2 (a, b)\n- two | 3 | 4 (a); 5 (b, c)\n", told, StringComparison.Ordinal);
        Assert.Equal(3, told.Split("| …            | …            | …            |\n").Length - 1);
        Assert.Contains("| alone", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_of_pages_of_one_kind_and_what_is_listed_behind_them_stand_on_one_line()
    {
        static string Page(string count, string items) => $"<h2>Restarts: <b data-measure=a>1</b></h2><p>{count} records<ul>{items}</ul><p>{count} of 9 sizes are unknown.";
        var told = Of(
            ("data/d/a/index.html", Page("2", "<li>one<li>two")),
            ("data/d/b/index.html", Page("3", "<li>one<li>three<li>two")))["selections-each"];

        Assert.Equal(2, told.Split("\n\n… records: …\n\n… of … sizes are unknown.\n").Length - 1);
        Assert.EndsWith(
            "\nLines with counts, “…” in the place of each, and the heading above\n\n"
            + "- … of … sizes are unknown. | Restarts | 2, 9 (a); 3, 9 (b)\n- … records: … | Restarts | 2 (a); 3 (b)\n"
            + "\nWhat is listed, and the heading above\n\n- one | Restarts (a, b)\n- three | Restarts (b)\n- two | Restarts (a, b)\n",
            told,
            StringComparison.Ordinal);
    }

    /// <summary>Whatever one page shows otherwise changes the text.</summary>
    [Theory]
    [InlineData("<table><thead><tr><th>Claim<th>Then<tbody><tr><td>one<td>{0}<tr><td>two<td>2</table>")]
    [InlineData("<table><thead><tr><th>Claim<th>Then<tbody><tr><td>{0}<td>one<tr><td>two<td>2</table>")]
    [InlineData("<p>{0} of 9 records are one.<p>2 of 9 records are one.")]
    [InlineData("<p>2 records<ul><li>{0}<li>one</ul>")]
    [InlineData("<h3>A</h3><p>3 records<ul><li>{0}<li>one</ul><h3>B</h3><p>3 records<ul><li>2<li>one</ul>")]
    [InlineData("<h3>{0}</h3><p>3 records<ul><li>two<li>one</ul>")]
    public void What_only_one_of_the_pages_shows_otherwise_is_seen(string html)
    {
        string All(string here, string there) => string.Concat(Of(
            ("claims/readings/a/index.html", string.Format(CultureInfo.InvariantCulture, html, here)),
            ("claims/readings/b/index.html", string.Format(CultureInfo.InvariantCulture, html, there))).Values);

        Assert.Equal(4, new[] { All("1", "1"), All("2", "1"), All("1", "2"), All("2", "2") }.Distinct(StringComparer.Ordinal).Count());
    }
}
