using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Look;
using ReportGen.Published;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>Figures of every kind on a page and as files, from the case that demonstrates them.</summary>
public sealed class FigureTests
{
    private static readonly Lazy<OutputTree> Output = new(() =>
    {
        var folder = CaseFolder.All.Single(other => other.Name == "chart-kinds");
        return Pipeline.Run(folder.Tree(EmbeddedTheme.Read()), folder.Options).Output ?? throw new InvalidOperationException("the case has findings");
    });

    private static string Page => Text("posts/kinds/index.html");

    [Fact]
    public void A_chart_that_stands_on_a_page_twice_has_its_own_ids_each_time()
    {
        var ids = Regex.Matches(Page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("figure-upright_2", ids);
        var named = Regex.Matches(Page, "aria-(?:labelledby|describedby)=\"([^\"]+)\"").SelectMany(match => match.Groups[1].Value.Split(' '));
        Assert.All(named, name => Assert.Contains(name, ids));
    }

    [Fact]
    public void A_marked_cell_says_so_without_colour()
    {
        Assert.Matches("<td class=\"cell-number cell-mark\"><span class=\"mark-sign\" aria-hidden=\"true\">▲</span>.*42.*\\(largest of the column\\)", Page);
        Assert.Contains("smallest of its column, where that is certain", Page, StringComparison.Ordinal);
        Assert.Contains("Largest: the largest is not decided, because ranges overlap.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_are_listed_with_their_sources() =>
        Assert.Matches("<dt>14 October 2008</dt><dd>An invented day <span class=\"quiet\">\\(<a href=\"#source-s1\">", string.Concat(Output.Value.Files.Keys.Where(IsOfChart).Select(Text)));

    [Theory]
    [InlineData("strip", "Full,record,A15,0.7 MB,MB,0.7,0.65,yes,0.75,no,")]
    [InlineData("strip", "\"Full, in spring\",median,spring.median_size,7.2–7.5 MB,MB,")]
    [InlineData("story", "2008-06,Invented events,s1,Something in June,")]
    [InlineData("story", "2008-01-08,Releases,full.patches[2008-01-08],2 patches,,2,2,yes,2,yes,")]
    [InlineData("months", "2008-10-23,event,s1,A third one,")]
    [InlineData("rising", "31 December 2008,Core,core.patches,29–30,,29,29,yes,30,yes,")]
    public void The_data_of_a_chart_hold_records_and_events_too(string chart, string line) =>
        Assert.Contains($"\n{line}", Text(Output.Value.Files.Keys.Single(path => path.StartsWith($"charts/{chart}-", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal))), StringComparison.Ordinal);

    private static bool IsOfChart(string path) => path.StartsWith("charts/", StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal);

    private static string Text(string path) => Encoding.UTF8.GetString(Output.Value.Files[path].Span);
}
