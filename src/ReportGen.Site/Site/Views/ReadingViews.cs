using ReportGen.Claims;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>The ways from the ledger to all verdicts under another reading, and back.</summary>
internal static class ReadingViews
{
    /// <summary>More readings of one sort than this stand folded.</summary>
    private const int MostOpen = 3;

    /// <summary>Null where no reading changes anything.</summary>
    public static ViewMap? Choice(PageScope page)
    {
        var readings = page.Site.Readings;
        var changing = readings.Changing.ToList();
        if (changing.Count == 0) return null;
        var unchanging = readings.Unchanging.Select(read => read.Reading.Title).ToList();
        var folded = changing.GroupBy(SortOf, StringComparer.Ordinal)
            .Where(group => group.Key is not null && group.Count() > MostOpen).ToList();
        return ViewMap.Of(
            ("published_href", page.Links.To(Route.Claims)),
            ("is_published", page.Route == Route.Claims),
            ("items", View.List(changing.Except(folded.SelectMany(group => group)), read => Item(read, page))),
            ("groups", View.List(folded, group => Group(group, page))),
            ("unchanging", unchanging.Count == 0 ? null : string.Join("; ", unchanging)));
    }

    /// <summary>"2 verdicts change", "no verdict changes".</summary>
    public static string Changed(ReportReading reading) => reading.Changed switch
    {
        0 => "no verdict changes",
        1 => "1 verdict changes",
        _ => $"{Words.Of(reading.Changed)} verdicts change",
    };

    public static ViewMap Claim(ReadClaim read, PageScope page) => page.ClaimLink(read.Claim).With(
        ("id", read.Claim.Claim.Id),
        ("says", page.Site.Words(read.Claim.Claim.Says)),
        ("computed", Given(read.Claim.Verdict.ComputedWords)),
        ("other", PageScope.Badge(read.Kind)),
        ("other_computed", read.Other is { } other ? Given(other.ComputedWords) : null),
        ("is_changed", read.IsChanged));

    public static ViewMap Number(ReadNumber read, PageScope page) => ViewMap.Of(
        ("name", read.Published.Name),
        ("title", read.Published.Title),
        ("href", NumberViews.Origin(read.Published.Name, page)),
        ("words", read.Published.Words),
        ("other", read.Words),
        ("prints_alike", read.Words == read.Published.Words));

    /// <summary>The name of a sort of which there may be many.</summary>
    private static string? SortOf(ReadReport read) => read.Reading switch
    {
        { Group: ReadingGroup.Recount } => "Recounts",
        { IsOfSomeDatasets: true } => "MB of some products",
        _ => null,
    };

    private static ViewMap Group(IGrouping<string?, ReadReport> group, PageScope page) => ViewMap.Of(
        ("title", group.Key),
        ("count", Words.Of(group.Count())),
        ("is_open", group.Any(read => IsCurrent(read, page))),
        ("items", View.List(group, read => Item(read, page))));

    private static ViewMap Item(ReadReport read, PageScope page) => ViewMap.Of(
        ("title", read.Reading.Title),
        ("href", page.Links.To(Route.Reading(read.Reading.Id))),
        ("changed", Changed(read.Reading)),
        ("is_current", IsCurrent(read, page)));

    private static bool IsCurrent(ReadReport read, PageScope page) => page.Route == Route.Reading(read.Reading.Id);

    private static View? Given(string words) => words.Length > 0 ? words : null;
}
