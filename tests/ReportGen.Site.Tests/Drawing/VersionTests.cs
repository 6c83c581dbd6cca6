using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Drawing;
using ReportGen.Drawing.Cards;
using ReportGen.Tests.Support;
using SkiaSharp;

namespace ReportGen.Tests.Drawing;

/// <summary>Whoever accepts another sum here raises the version of what draws in the same commit, or a build takes the old drawing from the earlier site.</summary>
public sealed partial class VersionTests
{
    [Fact]
    public void A_drawing_changes_only_with_its_version() => Matches(
        ChartDrawer.Version,
        SampleCharts.All.Select(chart => ChartDrawer.Draw(chart, SampleCharts.Imprint, SampleCharts.Theme)).Select(drawing => drawing.InlineSvg.Replace(drawing.Key, "", StringComparison.Ordinal) + drawing.StandaloneSvg));

    /// <summary>What is drawn is written down as SVG, which is the same on every machine, unlike the edges of letters in a picture.</summary>
    [Fact]
    public void A_card_changes_only_with_its_version() => Matches(CardDrawer.Version, SampleCards.All.Select(Written));

    private static string Written(Card card)
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        using var svg = new SKDynamicMemoryWStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(Card.Width, Card.Height), svg)) CardDrawer.DrawOn(canvas, card, typesetter);
        using var data = svg.DetachAsData();
        return ClipId().Replace(Encoding.UTF8.GetString(data.AsSpan()), "clip");
    }

    private static void Matches(int version, IEnumerable<string> drawn, [CallerMemberName] string test = "")
    {
        var sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(drawn))));
        Snapshot.Matches(string.Create(CultureInfo.InvariantCulture, $"version {version}\n{sum}\n"), "txt", test: test);
    }

    // Skia counts them over all that a process draws.
    [GeneratedRegex("cl_[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex ClipId();
}
