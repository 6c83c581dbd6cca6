using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says on how many days of a calendar there is which mark, and which days are its extremes.</summary>
internal static class CalendarWords
{
    /// <param name="row">What a day is called.</param>
    public static IEnumerable<string> Of(Chart chart, string row) =>
        [.. Marks(chart), .. SeriesWords.Of(chart, chart.Series[0].Name, chart.Series[0].Values, row)];

    private static IEnumerable<string> Marks(Chart chart)
    {
        if (chart.Meanings is not { } meanings) yield break;
        var values = chart.Series[0].Values;
        var (certain, none) = (values.Count(value => value.Low > 0), values.Count(value => value.High == 0));
        var possible = values.Length - certain - none;
        (int Count, string Words)[] counts = [(certain, meanings.Certain), (possible, meanings.Possible), (none, meanings.None)];
        var said = counts.Where(count => count.Count > 0).Select(count => $"{count.Words} on {Counted.Words(count.Count, "day")}").ToList();
        yield return $"{English.Beginning(English.Joined(said))}.";
    }
}
