using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Web;

namespace ReportGen.Diff.Reports;

/// <summary>A comparison as one HTML file that holds everything it shows: it can be opened from a disk and needs no network and no
/// script.</summary>
public static class HtmlReport
{
    /// <summary>As UTF-8. Pure. The whole comparison; what is much is folded, nothing is left out but long stretches of words that are the
    /// same.</summary>
    /// <param name="before">Has the pictures that <see cref="ChartChange.PathBefore"/> names.</param>
    /// <param name="after">Has the pictures that <see cref="ChartChange.PathAfter"/> names.</param>
    public static ReadOnlyMemory<byte> Write(Comparison comparison, Edition before, Edition after)
    {
        var anchors = new ToldAnchors(comparison);
        return Frame.Write(Telling.Of(comparison, anchors), new ReportView(comparison, before, after, anchors));
    }
}
