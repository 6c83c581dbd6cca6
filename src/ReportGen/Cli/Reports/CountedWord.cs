using System.Globalization;

namespace ReportGen.Cli.Reports;

/// <summary>A number of things in words: <c>1 file</c>, <c>2 files</c>.</summary>
internal static class CountedWord
{
    /// <param name="noun">A noun whose plural has an s.</param>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
