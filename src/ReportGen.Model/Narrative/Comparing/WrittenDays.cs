using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Narrative.Comparing;

/// <summary>Reads days as English writes them: <c>30 June 2008</c>, <c>June 30, 2008</c>, <c>June 2008</c>, <c>2008</c>, and two of them
/// with a word or a dash between. A month and a year stand for all their days.</summary>
internal static partial class WrittenDays
{
    /// <summary>Longer words are no days.</summary>
    private const int LongestWords = 80;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>The days; null for any other words.</summary>
    public static Period? Read(string words)
    {
        if (words.Length > LongestWords) return null;
        var sides = Between().Split(Before().Replace(words.Trim(), ""));
        if (sides.Length is 0 or > 2 || Side(sides[^1]) is not { } last) return null;
        if (sides.Length == 1) return last.Whole;
        if (Side(sides[0]) is not { } first) return null;
        // "1 to 30 June 2008": what the first side leaves out is that of the second.
        var whole = first with { Month = first.Month ?? last.Month, Year = first.Year ?? last.Year };
        return whole.Whole is { } begin && last.Whole is { } end ? Period.TryBetween(begin.First, end.Last) : null;
    }

    /// <summary>The days and months with their year in a text, each with its place.</summary>
    public static IEnumerable<(int Start, int Length, Period Days)> In(string text)
    {
        for (var match = Date().Match(text); match.Success; match = match.NextMatch())
            if (Side(match.Value)?.Whole is { } days) yield return (match.Index, match.Length, days);
    }

    private static Parts? Side(string words)
    {
        var parts = new Parts(null, null, null);
        foreach (var word in words.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (With(parts, word) is not { } more) return null;
            parts = more;
        }

        return parts;
    }

    /// <summary>Null for a word that is no part of a date, and for a part that is there already.</summary>
    private static Parts? With(Parts parts, string word)
    {
        if (DateReader.Day(word) is { } day && parts == default) return new Parts(day.Day, day.Month, day.Year);
        if (DateReader.Month(word) is { } month && parts == default) return new Parts(null, month.Month, month.Year);
        var named = Array.FindIndex(Months, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));
        if (named >= 0) return parts.Month is null ? parts with { Month = named + 1 } : null;
        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return word.Length switch
        {
            4 when parts.Year is null => parts with { Year = number },
            1 or 2 when parts.Day is null => parts with { Day = number },
            _ => null,
        };
    }

    [GeneratedRegex("^(?:from|between|the days|the months) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s+(?:to|until|till|through|and)\s+|\s*[–—]\s*|\s+-\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}\-])(?:(?:[0-9]{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s[0-9]{1,2},)?\s[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![\p{L}\p{N}\-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    private readonly record struct Parts(int? Day, int? Month, int? Year)
    {
        /// <summary>Null when they are no day, month or year of the calendar.</summary>
        public Period? Whole => this switch
        {
            { Year: { } year, Month: { } month, Day: { } day } when DateReader.Day(Iso(year, month, day)) is { } one =>
                Period.Day(one),
            { Year: { } year, Month: { } month, Day: null } when DateReader.Month(Iso(year, month, 1)[..7]) is { } one =>
                Period.Month(one.Year, one.Month),
            { Year: { } year, Month: null, Day: null } when DateReader.Day(Iso(year, 1, 1)) is { } one =>
                Period.Between(one, new DateOnly(one.Year, 12, 31)),
            _ => null,
        };

        private static string Iso(int year, int month, int day) => FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}");
    }
}
