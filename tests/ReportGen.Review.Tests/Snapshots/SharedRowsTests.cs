using System.Collections.Immutable;
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

    /// <summary>Whatever one page shows otherwise changes the text.</summary>
    [Fact]
    public void A_cell_that_only_one_of_the_pages_shows_otherwise_is_seen()
    {
        static string All(string here, string there) => string.Concat(new[] { here, there }.Select((cell, at) => (
            Path: $"claims/readings/{at}/index.html",
            Html: $"<table><thead><tr><th>Claim<th>Then</thead><tbody><tr><td>one<td>{cell}<tr><td>two<td>2</table>")).ToArray() is var pages ? Of(pages).Values : []);

        Assert.Equal(4, new[] { All("1", "1"), All("2", "1"), All("1", "2"), All("2", "2") }.Distinct(StringComparer.Ordinal).Count());
    }
}
