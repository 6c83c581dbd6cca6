using ReportGen.Claims;
using ReportGen.Quantities;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>A page for each other reading of the figures that changes something: every verdict and the main numbers under it, beside those
/// that were published.</summary>
internal static class ReadingPages
{
    public static IEnumerable<PageDraft> Drafts(SiteModel site) => site.Readings.Changing
        .Select(read => new PageDraft(Route.Reading(read.Reading.Id), "claims-reading", page => Build(read, page)));

    private static PageView Build(ReadReport read, PageScope page)
    {
        var reading = read.Reading;
        var (changed, kept) = (reading.Claims.Where(claim => claim.IsChanged), reading.Claims.Where(claim => !claim.IsChanged).ToList());
        var summary = $"{English.Beginning(OfVerdicts(reading))}; {OfNumbers(read, page.Site.Readings.Main)}.";
        var body = ViewMap.Of(
            ("title", reading.Title),
            ("meaning", reading.Meaning),
            ("summary", summary),
            ("readings", ReadingViews.Choice(page)),
            ("changed", View.List(changed, claim => ReadingViews.Claim(claim, page))),
            ("kept_count", kept.Count == 0 ? null : Words.Of(kept.Count, "claim keeps its verdict", "claims keep their verdict")),
            ("kept", View.List(kept, claim => ReadingViews.Claim(claim, page))),
            ("main_numbers", View.List(read.Numbers, number => ReadingViews.Number(number, page))),
            ("method_href", page.Links.To(Route.Method, "verdicts")),
            ("ledger_href", page.Links.To(Route.Claims)));
        return new PageView(body.With(page.Apparatus()), reading.Title, $"{reading.Meaning} {summary}", "claims")
        {
            Above = [(LedgerPages.Title, Route.Claims)],
        };
    }

    private static string OfVerdicts(ReportReading reading) => reading.Changed == 0
        ? ReadingViews.Changed(reading)
        : $"{Words.Of(reading.Changed)} of {Words.Of(reading.Claims.Length, "verdict", "verdicts")} {Change(reading.Changed)}";

    private static string OfNumbers(ReadReport read, int main) => read.Numbers.IsEmpty
        ? "no main number changes"
        : $"{Words.Of(read.Numbers.Length)} of {Words.Of(main, "main number", "main numbers")} {Change(read.Numbers.Length)}";

    private static string Change(int count) => count == 1 ? "changes" : "change";
}
