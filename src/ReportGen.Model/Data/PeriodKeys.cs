using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>The keys of a period of days.</summary>
internal static class PeriodKeys
{
    public static readonly Key From = Key.Required("from", KeyKind.Date, "2008-01-01", "The first day.");
    public static readonly Key To = Key.Required("to", KeyKind.Date, "2008-12-31", "The last day; it belongs to the period.");

    public static KeyTable Table { get; } = new("a period", "A period", [From, To]);
}
