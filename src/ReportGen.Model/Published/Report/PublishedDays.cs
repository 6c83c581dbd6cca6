using System.Globalization;
using ReportGen.Quantities;

namespace ReportGen.Published.Report;

/// <summary>A span of days in published JSON; both belong to it.</summary>
public sealed record PublishedDays
{
    private const string Iso = "yyyy-MM-dd";

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    public static Shape<PublishedDays> Shape { get; } = new Shape<PublishedDays>(new())
        .Text("from", days => days.From, (days, from) => days with { From = from })
        .Text("to", days => days.To, (days, to) => days with { To = to });

    /// <summary>Null for no days.</summary>
    public static PublishedDays? Of(Period? period) =>
        period is { } days ? new PublishedDays { From = Period.Iso(days.First), To = Period.Iso(days.Last) } : null;

    /// <summary>Null when it is no span of days.</summary>
    public Period? ToPeriod() => Day(From) is { } from && Day(To) is { } to ? Period.TryBetween(from, to) : null;

    private static DateOnly? Day(string iso) =>
        DateOnly.TryParseExact(iso, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
