using System.Globalization;
using ReportGen.Quantities;

namespace ReportGen.Charts.Kinds;

/// <summary>Rows of charts over time, labelled by their month or day.</summary>
internal static class TimeRows
{
    /// <summary>The head of all patches of a day, beside those that have what the calendar shows.</summary>
    public const string WholeHead = "Patches of the day";

    public static ChartRow OfMonth(Period month, Period window) =>
        new(NameOf(month), NoteOf(month, window), false) { Days = month };

    public static ChartRow OfDay(Period day) => new(Period.InWords(day.First), null, false) { Days = day };

    /// <summary>Says which columns are of no whole month, because the window begins or ends inside of it.</summary>
    public static IEnumerable<string> PartMonths(Period window)
    {
        var (first, last) = (MonthOf(window.First), MonthOf(window.Last));
        if (window.First > first.First)
            yield return $"{NameOf(first)} is counted from the {Ordinal(window.First.Day)} only, where the period begins.";
        if (window.Last < last.Last)
            yield return $"{NameOf(last)} is counted to the {Ordinal(window.Last.Day)} only, where the period ends.";
    }

    private static string? NoteOf(Period month, Period window)
    {
        if (window.Contains(month)) return null;
        var first = window.First > month.First ? window.First : month.First;
        var last = window.Last < month.Last ? window.Last : month.Last;
        return first == last ? $"{Day(first)} only" : $"{Day(first)} to {Day(last)} only";
    }

    private static Period MonthOf(DateOnly day) => Period.Month(day.Year, day.Month);

    private static string NameOf(Period month) => Period.MonthInWords(month.First);

    private static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static string Ordinal(int day) => string.Create(CultureInfo.InvariantCulture, $"{day}{(day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    }}");
}
