using System.Globalization;
using ReportGen.Charts;

namespace ReportGen.Drawing.Dates;

/// <summary>How the words of an event are written on a drawing.</summary>
internal static class FlagWords
{
    /// <summary>"12 Aug 2008", or "Aug 2008".</summary>
    public static string Date(ChartEvent happened) =>
        happened.Days.First.ToString(happened.Days.Days == 1 ? "d MMM yyyy" : "MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date is the first line.</summary>
    public static Weight WeightOf(int line) => line == 0 ? Weight.SemiBold : Weight.Regular;
}
