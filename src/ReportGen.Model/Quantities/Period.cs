using System.Globalization;

namespace ReportGen.Quantities;

/// <summary>A stretch of calendar days; both ends belong to it.</summary>
public readonly record struct Period
{
    private Period(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>Days, both ends included; at least 1.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    public Rational Weeks => Rational.Of(Days, 7);

    /// <summary>Calendar months: a whole month is 1, a part of one its days / days in that month.</summary>
    public Rational Months
    {
        get
        {
            if (First.Year == Last.Year && First.Month == Last.Month) return Rational.Of(Days, DaysIn(First));
            var head = Rational.Of(DaysIn(First) - First.Day + 1, DaysIn(First));
            var tail = Rational.Of(Last.Day, DaysIn(Last));
            var between = ((Last.Year - First.Year) * 12) + Last.Month - First.Month - 1;
            return head + between + tail;
        }
    }

    public static Period Between(DateOnly first, DateOnly last) =>
        TryBetween(first, last) ?? throw new ArgumentException($"a period cannot end ({last:O}) before it begins ({first:O})");

    /// <summary>Null when <paramref name="last"/> is before <paramref name="first"/>.</summary>
    public static Period? TryBetween(DateOnly first, DateOnly last) => first <= last ? new Period(first, last) : null;

    /// <summary>Every calendar month of which the period holds a day.</summary>
    public IEnumerable<Period> EachMonth()
    {
        for (var month = Month(First.Year, First.Month); ; month = Month(month.Last.AddDays(1).Year, month.Last.AddDays(1).Month))
        {
            yield return month;
            if (month.Last >= Last) yield break;
        }
    }

    public static Period Day(DateOnly day) => new(day, day);

    public static Period Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public bool Contains(Period other) => First <= other.First && other.Last <= Last;

    /// <summary>The days that both have; null for none.</summary>
    public Period? Common(Period other) => TryBetween(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);

    public bool Overlaps(Period other) => First <= other.Last && other.First <= Last;

    private static int DaysIn(DateOnly day) => DateTime.DaysInMonth(day.Year, day.Month);

    /// <summary>"1 January 2008 to 30 June 2009".</summary>
    public string Words() => $"{InWords(First)} to {InWords(Last)}";

    /// <summary>"2009-06-30".</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2009-06", for any day of the month.</summary>
    public static string IsoMonth(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>"June 2009", for any day of the month.</summary>
    public static string MonthInWords(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"30 June 2009".</summary>
    public static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2008-01-01 to 2009-06-30".</summary>
    public override string ToString() => $"{Iso(First)} to {Iso(Last)}";
}
