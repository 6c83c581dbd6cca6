using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Drawing;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Drawing;

public sealed class VersionTests
{
    /// <summary>Whoever accepts another sum here raises <see cref="ChartDrawer.Version"/> in the same commit, or a build takes the old drawing from the earlier site.</summary>
    [Fact]
    public void A_drawing_changes_only_with_its_version()
    {
        var drawn = SampleCharts.All.Select(chart => ChartDrawer.Draw(chart, SampleCharts.Theme)).Select(drawing => drawing.InlineSvg.Replace(drawing.Key, "", StringComparison.Ordinal) + drawing.StandaloneSvg);
        var sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(drawn))));

        Snapshot.Matches(string.Create(CultureInfo.InvariantCulture, $"version {ChartDrawer.Version}\n{sum}\n"), "txt");
    }
}
