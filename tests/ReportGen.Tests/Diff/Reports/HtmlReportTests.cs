using System.Text.RegularExpressions;
using ReportGen.Diff.Reports;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Reports;

public sealed partial class HtmlReportTests
{
    [Fact]
    public void The_report_of_everything_is_reviewed() => Snapshot.Matches(WithoutPictures(Html()), "html");

    private static string Html() => HtmlReport.Write(SampleComparison.Rich, SampleEditions.Before, SampleEditions.After);

    // How small a picture becomes depends on the machine, and the style sheet is reviewed where it is written.
    private static string WithoutPictures(string html) => Size().Replace(Base64().Replace(Style().Replace(html, "<style></style>"), "base64,…"), "of … and needs");

    [GeneratedRegex("base64,[A-Za-z0-9+/=]+")]
    private static partial Regex Base64();

    [GeneratedRegex("of [0-9.]+ [kM]?B(ytes)? and needs")]
    private static partial Regex Size();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
