using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing.Law;

/// <summary>What holds for every drawing, whatever the data and the words: nothing leaves the picture, no text lies on another or on a bar, and the values of a chart are all written or none.</summary>
public sealed partial class DrawingLawTests
{
    private const int Charts = 630;
    private const int MostTold = 25;

    public static TheoryData<string> Sheets => ["wide", "narrow"];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void No_hostile_chart_breaks_the_law(string sheet)
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var faults = Enumerable.Range(0, Charts).SelectMany(seed => Faults(seed, sheet == "wide" ? Sheet.Wide : Sheet.Narrow, typesetter)).ToArray();

        var told = faults.GroupBy(fault => NamesAndNumbers().Replace(fault, "")).Select(sort => string.Create(CultureInfo.InvariantCulture, $"{sort.Count()} times: {sort.First()}")).Take(MostTold);
        Assert.True(faults.Length == 0, $"{string.Join('\n', told)}");
    }

    [Fact]
    public void A_text_on_another_or_outside_is_a_fault()
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var scene = ChartDrawer.Layout(SampleCharts.Footprint, Sheet.Wide, typesetter);
        var (first, second) = (scene.Words[0], scene.Words[1]);

        Assert.Contains("lies on", Told(scene with { Words = [first, second with { X = first.X, Baseline = first.Baseline, Anchor = first.Anchor }] }), StringComparison.Ordinal);
        Assert.Contains("leaves the picture", Told(scene with { Words = [first with { X = scene.Width - 3 }] }), StringComparison.Ordinal);
        Assert.Contains("values are written", Told(scene with { Words = [first] }), StringComparison.Ordinal);

        string Told(Scene drawn) => string.Join('\n', new DrawnThings(drawn, typesetter).Faults(SampleCharts.Footprint));
    }

    private static IEnumerable<string> Faults(int seed, Sheet sheet, Typesetter typesetter)
    {
        var chart = HostileCharts.Of(seed);
        return new DrawnThings(ChartDrawer.Layout(chart, sheet, typesetter), typesetter).Faults(chart).Take(5).Select(fault => string.Create(CultureInfo.InvariantCulture, $"{chart.Kind} {seed}: {fault}"));
    }

    /// <summary>What tells faults of one sort from each other.</summary>
    [GeneratedRegex("'[^']*'|[0-9.−-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NamesAndNumbers();
}
