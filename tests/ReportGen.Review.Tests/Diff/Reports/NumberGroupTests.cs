using System.Text.Json;
using System.Text;
using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>The numbers that the report's own pages bind are told one by one, the others counted.</summary>
public sealed class NumberGroupTests
{
    private static readonly NumberChange Bound = SampleComparison.Rich.Numbers.First(number => number.IsBound);

    private static NumberChange On(params string[] pages) => Bound with { IsBound = false, Places = [.. pages.Select(page => new Place(page, "", null, 1, "12"))] };

    [Fact]
    public void Others_are_counted_in_a_line_for_each_page_and_those_on_none_in_the_last()
    {
        var comparison = SampleComparison.None with { Numbers = [Bound, On(), On("method/index.html", "data/a/index.html"), On("data/a/index.html"), On("method/index.html")] };

        Assert.Equal(
            [
                "1 more number that only pages made from the data show, first on data/a/",
                "2 more numbers that only pages made from the data show, first on method/",
                "1 more number that no page shows",
            ],
            NumberGroups.Others(comparison).Select(group => group.Sentence));
        Assert.Equal([0], NumberGroups.Bound(comparison).Select(item => item.Index));
        Assert.StartsWith("Moved: 5 numbers (1 of them on the report's own pages).", Headline.Of(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_bound_the_others_stand_under_the_heading_alone()
    {
        var text = MarkdownReport.Write(SampleComparison.None with { Numbers = [On(), On()] });

        Assert.Contains("### Numbers that changed\n\n- 2 numbers that no page shows\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| Number |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_has_its_place_in_the_html_and_the_json()
    {
        var comparison = SampleComparison.None with { Numbers = [Bound, On() with { Name = "quiet" }] };

        Assert.Contains("id=\"number-quiet\"", Encoding.UTF8.GetString(HtmlReport.Write(comparison, SampleEditions.Before, SampleEditions.After).Span), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ComparisonJson.Write(comparison));
        Assert.Equal([true, false], json.RootElement.GetProperty("numbers").EnumerateArray().Select(number => number.GetProperty("bound").GetBoolean()));
    }
}
