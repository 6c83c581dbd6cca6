using System.Globalization;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>What may stand in brackets after a measure: a month, a day, a class or a severity.</summary>
internal static class Parts
{
    /// <summary>The days of a month (<c>2008-11</c>), or one day (<c>2008-11-11</c>).</summary>
    public static Period? TryMonth(string part) =>
        DateOnly.TryParseExact(part + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? Period.Month(first.Year, first.Month)
        : DateOnly.TryParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Period.Day(day)
        : null;

    public static PatchClass? TryClass(string part) => part switch
    {
        "security" => PatchClass.Security,
        "critical" => PatchClass.Critical,
        "general" => PatchClass.General,
        _ => null,
    };

    public static PatchSeverity? TrySeverity(string part) => part switch
    {
        "critical" => PatchSeverity.Critical,
        "important" => PatchSeverity.Important,
        "moderate" => PatchSeverity.Moderate,
        "low" => PatchSeverity.Low,
        _ => null,
    };

    public static bool IsPart(string part) => TryMonth(part) is not null || TryClass(part) is not null || TrySeverity(part) is not null;
}
