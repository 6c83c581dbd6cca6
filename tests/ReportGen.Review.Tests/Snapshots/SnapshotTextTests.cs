using System.Text;
using ReportGen.Published;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Snapshots;

/// <summary>Pages as text that is compared line by line.</summary>
public sealed class SnapshotTextTests
{
    private const string Table = "<table><tr><th>Name<th>Size<tr><th>Alpha<td><b data-measure=a.size>SIZE</b><tr><th>Beta<td><b data-measure=b.size>7 MB</b><tr><th>Gamma|Delta<td>COUNT records</table>";

    private static string Of(string html) => SnapshotText.Of(Pages.Read(html));

    [Fact]
    public void A_page_is_written_as_markdown_with_its_numbers_and_claims() => Assert.Equal(
        """
        ---
        page: page.html
        title: A page
        description: About it
        ---

        Skip

        # Sizes

        It weighs [2 MB](metric:a.size), and [3× (wrong)](claim:c) is [1×](claim:c metric:m).

        - one
          - two

        > said

        ```
        a
          b
        ```

        Term
        : meaning

        ▸ More

        Caption: Two bars

        ![A chart.]

        ## End

        """.ReplaceLineEndings("\n"),
        Of("""
            <title>A page</title><meta name=description content="About it">Skip
            <h1>Sizes</h1><p>It weighs <data data-measure=a.size>2 MB</data>, and <a data-claim=c>3× (wrong)</a> is <i data-claim=c data-measure=m>1×</i>.
            <ul><li>one<ul><li>two</ul></ul><blockquote>said</blockquote><pre>
            a
              b
            </pre><dl><dt>Term<dd>meaning</dl><details><summary>More</summary></details>
            <figure><figcaption>Two bars</figcaption><img alt="A chart."></figure><h2>End</h2>
            """));

    [Fact]
    public void A_table_is_aligned() => Assert.EndsWith(
        """
        | Name         | Size                                 |
        | ------------ | ------------------------------------ |
        | Alpha        | [2 MB](metric:a.size)                |
        | Beta         | [7 MB](metric:b.size)                |
        | Gamma\|Delta | 9 records                            |

        """.ReplaceLineEndings("\n"),
        Of(Table.Replace("SIZE", "2 MB", StringComparison.Ordinal).Replace("COUNT", "9", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("at least 2.66–2.88 GB", "9", 1)]
    [InlineData("2 MB", "1,000,000", 1)]
    [InlineData("unknown", "10", 2)]
    public void A_change_of_a_number_changes_only_its_own_line(string size, string count, int lines)
    {
        var before = Of(Table.Replace("SIZE", "2 MB", StringComparison.Ordinal).Replace("COUNT", "9", StringComparison.Ordinal)).Split('\n');
        var after = Of(Table.Replace("SIZE", size, StringComparison.Ordinal).Replace("COUNT", count, StringComparison.Ordinal)).Split('\n');

        Assert.Equal(before.Length, after.Length);
        Assert.Equal(lines, before.Zip(after).Count(pair => pair.First != pair.Second));
    }

    [Fact]
    public void Another_row_with_a_longer_name_changes_no_other_row()
    {
        var table = Table.Replace("Gamma|Delta", "Gamma", StringComparison.Ordinal);
        var before = Of(table);
        var after = Of(table.Replace("</table>", "<tr><td>Longer-name<td>8 records</table>", StringComparison.Ordinal));

        Assert.Equal(before.TrimEnd('\n'), after[..(before.Length - 1)]);
    }

    [Fact]
    public void A_page_that_leads_on_says_where() =>
        Assert.StartsWith("---\npage: page.html\ntitle: Old\nmoved to: ../new/\n---\n", Of("<title>Old</title><meta http-equiv=refresh content='0; url=../new/'>"), StringComparison.Ordinal);

    [Fact]
    public void A_snapshot_is_named_by_the_address_of_its_page_and_by_its_whole_path_where_two_would_be_the_same()
    {
        string[] paths = ["index.html", "404.html", "posts/first/index.html", "a.html", "A/index.html", "b/index.html", "b/c.html", "report.json", "feed.xml"];
        var site = new OutputTree(System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal, paths.Select(path => KeyValuePair.Create(path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes($"<p>{path}")))));
        var snapshots = SiteSnapshots.Of(site);

        Assert.Equal(["404", "A/index.html", "a.html", "b", "b/c", "index", "posts/first"], snapshots.Keys);
        Assert.Contains("page: posts/first/index.html\n", snapshots["posts/first"], StringComparison.Ordinal);
    }
}
