using System.Globalization;

namespace ReportGen.Charts.Wording;

/// <summary>"1 row", "3 rows".</summary>
internal static class Counted
{
    public static string Words(int count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
}
