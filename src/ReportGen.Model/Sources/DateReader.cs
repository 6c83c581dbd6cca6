using System.Globalization;

namespace ReportGen.Sources;

/// <summary>Reads dates in the one form that content uses: <c>2009-06-30</c>, or <c>2009-06</c> and <c>2009</c> where a month or year is
/// allowed.</summary>
public static class DateReader
{
    // Windows reach to the months around a day, and the calendar of .NET ends with the years 1 and 9999.
    private const int FirstYear = 1000;
    private const int LastYear = 8999;

    public static DateOnly? Day(string text) => Parse(text) is { } day && IsInReach(day) ? day : null;

    /// <summary>The first day of a month written as year and month.</summary>
    public static DateOnly? Month(string text) => text.Length == 7 ? Day(text + "-01") : null;

    /// <summary>The first day of a year written in four digits.</summary>
    public static DateOnly? Year(string text) => text.Length == 4 ? Day(text + "-01-01") : null;

    /// <summary>What to write instead of a text that is not a day.</summary>
    public static string DayRemedy(string text) =>
        YearRemedy(text) ?? (LooksLikeDay(text) ? "that month has no such day" : "write YYYY-MM-DD, such as 2009-06-30");

    /// <summary>What to write instead of a text that is neither a day nor a month.</summary>
    public static string DayOrMonthRemedy(string text) =>
        YearRemedy(text) ?? (LooksLikeDay(text)
            ? "that month has no such day"
            : "write YYYY-MM-DD, or YYYY-MM when only the month is known");

    /// <summary>What to write instead of a text that is neither a day, a month nor a year.</summary>
    public static string DayMonthOrYearRemedy(string text) =>
        YearRemedy(text) ?? (LooksLikeDay(text)
            ? "that month has no such day"
            : "write YYYY-MM-DD, or YYYY-MM or YYYY when only the month or year is known");

    private static string? YearRemedy(string text) =>
        (Parse(text) ?? Parse(text + "-01") ?? Parse(text + "-01-01")) is { } day && !IsInReach(day)
            ? FormattableString.Invariant($"write a year from {FirstYear} to {LastYear}")
            : null;

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsInReach(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    private static bool LooksLikeDay(string text) =>
        text.Length == 10 && Month(text[..7]) is not null && text[7] == '-' && char.IsAsciiDigit(text[8]) && char.IsAsciiDigit(text[9]);
}
