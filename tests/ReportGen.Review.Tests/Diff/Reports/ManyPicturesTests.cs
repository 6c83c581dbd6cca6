using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using ReportGen.Diff;
using ReportGen.Diff.Charts;
using ReportGen.Diff.Reports;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>A change that a thousand cards show must not make a report of a hundred megabytes.</summary>
public class ManyPicturesTests
{
    [Theory]
    [InlineData(ChartChange.MostOtherPictures, true)]
    [InlineData(ChartChange.MostOtherPictures + 1, false)]
    public void Pixels_of_very_many_cards_are_counted_and_not_marked(int cards, bool isMarked)
    {
        var (before, after) = Editions(cards);
        var changes = ChartComparer.Compare(before, after).Where(change => !change.IsChart).ToList();

        Assert.Equal(cards, changes.Count);
        Assert.All(changes, change => Assert.True(change.Pixels is { Differing: > 0, Place: not null }));
        Assert.All(changes, change => Assert.NotEqual(isMarked, change.Pixels?.Overlay.IsEmpty));
    }

    [Fact]
    public void The_page_holds_the_first_of_them_and_says_where_the_others_are()
    {
        var (before, after) = Editions(ChartChange.MostOtherPictures + 2);
        var comparison = new Comparison("a", "b", [], [], [], ChartComparer.Compare(before, after), [], [], [], [], [], []);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlReport.Write(comparison, before, after).Span));

        Assert.Equal(ChartChange.MostOtherPictures * 2, page.QuerySelectorAll("img").Length);
        Assert.Equal(2, page.QuerySelectorAll("p").Count(words => words.TextContent.StartsWith("Not shown: this page holds the first 60 pictures that are no charts. It is cards/card-", StringComparison.Ordinal)));
    }

    private static (Edition Before, Edition After) Editions(int cards) =>
        (With(SampleEditions.Before, cards, SampleEditions.ChartBefore), With(SampleEditions.After, cards, SampleEditions.ChartAfter));

    private static Edition With(Edition edition, int cards, string picture) => edition with
    {
        Files = Enumerable.Range(0, cards).ToImmutableSortedDictionary(card => $"cards/card-{card}.png", _ => edition.Files[picture], StringComparer.Ordinal),
    };
}
