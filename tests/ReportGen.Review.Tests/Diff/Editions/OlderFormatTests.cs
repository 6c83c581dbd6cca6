using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Published;
using ReportGen.Published.Report;
using ReportGen.Quantities;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Editions;

/// <summary>Reports as earlier versions wrote them, cut to a few entries of each list: <c>format-2.json</c> to <c>format-6.json</c>, and one
/// that is no longer understood.</summary>
public sealed class OlderFormatTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_report_of_an_earlier_format_is_read(int format)
    {
        var report = Read(format).Published;

        Assert.Equal(format, report.Format);
        Assert.Equal(["esxi35-vs-hvs2008-size"], report.Metrics.Select(metric => metric.Id));
        Assert.Equal(
            Interval.Between(End.Open(Rational.Of(360, 11)), End.Open(Rational.Of(5600, 163))),
            report.Metrics[0].Measure?.ToMeasure().Known);
        Assert.Equal(["reported.esxi35-size", "reported.hvs2008-size"], report.Metrics[0].Derivation?.Inputs.Select(input => input.Name));
        Assert.Equal(["reported", "records"], report.Selections.Select(selection => selection.Basis));
        Assert.Equal(["MS08-021.KB948590", "MS08-024.KB947864"], report.Selections[1].Records?.Certain.Ids.AsEnumerable());
        Assert.Equal("consistent", report.Claims[0].Verdict);
        Assert.Equal("posts/", report.Posts[0].Path[..6]);
        Assert.Equal(2, report.Charts[0].Rows.Length);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void What_only_this_format_tells_is_no_difference_to_an_earlier_one(int format)
    {
        var (before, after) = (Read(format), Edition("now", InThisFormat(Read(format).Published).ToBytes()));

        Assert.NotNull(after.Published.Charts[0].Rows[0].Total);
        foreach (var comparison in new[] { SiteDiff.Compare(before, after), SiteDiff.Compare(after, before) })
        {
            Assert.Empty(comparison.Numbers);
            Assert.Empty(comparison.Verdicts);
            Assert.Empty(comparison.Definitions);
            Assert.Empty(comparison.Charts);
            Assert.Empty(comparison.Bindings);
            Assert.Empty(comparison.FrontMatter);
        }
    }

    [Fact]
    public void The_first_format_is_refused_with_what_to_do()
    {
        var error = Assert.Single(EditionReader.Read("old", Site(File(1))).Diagnostics, finding => finding.IsError).ToString();

        Assert.StartsWith("report.json:1:1: error RG8505: 'old' was built by an older ReportGen", error, StringComparison.Ordinal);
    }

    private static PublishedReport InThisFormat(PublishedReport report) => report with
    {
        Format = ReportFormat.Version,
        Datasets = [.. report.Datasets.Select(dataset => dataset with { RecordIds = ["MS08-007.KB946026", .. CountedIn(report, dataset)], Reported = [.. dataset.Reported.Select(Worded)] })],
        Selections = [report.Selections[0], report.Datasets.Any(dataset => !CountedIn(report, dataset).IsEmpty) ? Positioned(report.Selections[1]) : report.Selections[1]],
        Charts = report.Format < ReportFormat.FirstWithTotals ? [.. report.Charts.Select(Totalled)] : report.Charts,
        Settings = report.Settings ?? new PublishedSettings { AsOf = "2009-12-31", FrontPosts = 1, Feed = "full" },
        Coverage = report.Format >= ReportFormat.FirstWithNumerals ? report.Coverage : report.Coverage with
        {
            Exemptions = [new PublishedExemption { Pattern = "Alpha 2", Reason = "a product" }],
            Files = [.. report.Coverage.Files.Select(Accounted)],
        },
    };

    private static ImmutableArray<string> CountedIn(PublishedReport report, PublishedDataset dataset) =>
        report.Selections[1].Dataset == dataset.Id ? report.Selections[1].Records?.Certain.Ids ?? [] : [];

    private static PublishedSelection Positioned(PublishedSelection selection) => selection with { Records = new CountedRecords { Certain = RecordList.At([1, 2]) } };

    private static PublishedFileCoverage Accounted(PublishedFileCoverage file) => file with
    {
        Bound = [new PublishedBound { Name = "esxi35.size", Count = 2 }],
        Literals = [new PublishedLiteral { Words = "thirty", Reason = "a figure of speech", Count = 1 }],
    };

    private static PublishedFigure Worded(PublishedFigure figure) =>
        figure with { Measure = (figure.Measure ?? new PublishedValue()) with { Wording = "over" } };

    private static PublishedChart Totalled(PublishedChart chart) =>
        chart with { Rows = [.. chart.Rows.Select(row => row with { Total = chart.Series[0].Values[0].Measure })] };

    private static Edition Read(int format) => Edition("old", File(format));

    private static Edition Edition(string name, ReadOnlyMemory<byte> report) =>
        EditionReader.Read(name, Site(report)).Value ?? throw new InvalidOperationException("no edition");

    private static ReadOnlyMemory<byte> File(int format) =>
        System.IO.File.ReadAllBytes(RepositoryRoot.Combine("tests", "ReportGen.Review.Tests", "Diff", "Editions", $"format-{format}.json"));

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Site(ReadOnlyMemory<byte> report) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create(ReportFormat.Path, report)]);
}
