using System.Globalization;

namespace ReportGen.Sources;

/// <summary>Reads dates in the one form that content uses: <c>2009-06-30</c>, or <c>2009-06</c> where a month is allowed.</summary>
public static class DateReader
{
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The first day of a month written as year and month.</summary>
    public static DateOnly? Month(string text) => text.Length == 7 ? Day(text + "-01") : null;

    /// <summary>What to write instead of a text that is not a day.</summary>
    public static string DayRemedy(string text) =>
        LooksLikeDay(text) ? "that month has no such day" : "write YYYY-MM-DD, such as 2009-06-30";

    /// <summary>What to write instead of a text that is neither a day nor a month.</summary>
    public static string DayOrMonthRemedy(string text) =>
        LooksLikeDay(text) ? "that month has no such day" : "write YYYY-MM-DD, or YYYY-MM when only the month is known";

    private static bool LooksLikeDay(string text) => text.Length == 10 && Month(text[..7]) is not null && text[7] == '-' && char.IsAsciiDigit(text[8]) && char.IsAsciiDigit(text[9]);
}
