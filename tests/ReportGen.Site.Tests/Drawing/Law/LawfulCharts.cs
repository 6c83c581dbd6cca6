using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing.Law;

/// <summary>Hostile charts held to the law of drawings: some of them where tests are to be quick, all of them in the proofs.</summary>
internal static partial class LawfulCharts
{
    private const int MostTold = 25;
    private const int MostOfChart = 5;

    /// <summary>Fails when a drawing breaks the law, with each sort of fault once.</summary>
    /// <param name="charts">How many; their kinds take turns.</param>
    /// <param name="sheet"><c>wide</c> or <c>narrow</c>.</param>
    public static void Hold(int charts, string sheet)
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var on = sheet == "wide" ? Sheet.Wide : Sheet.Narrow;
        var faults = Enumerable.Range(0, charts).SelectMany(seed => Faults(seed, on, typesetter)).ToArray();
        var sorts = faults.GroupBy(fault => NamesAndNumbers().Replace(fault, ""));

        var told = sorts.Take(MostTold).Select(sort => string.Create(CultureInfo.InvariantCulture, $"{sort.Count()} times: {sort.First()}"));
        Assert.True(faults.Length == 0, string.Join('\n', told));
    }

    private static IEnumerable<string> Faults(int seed, Sheet sheet, Typesetter typesetter)
    {
        var chart = HostileCharts.Of(seed);
        var drawn = new DrawnThings(ChartDrawer.Layout(chart, sheet, typesetter), typesetter);
        var faults = drawn.Faults(chart).Take(MostOfChart);
        return faults.Select(fault => string.Create(CultureInfo.InvariantCulture, $"{chart.Kind} {seed}: {fault}"));
    }

    /// <summary>What tells faults of one sort from each other.</summary>
    [GeneratedRegex("'[^']*'|[0-9.−-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NamesAndNumbers();
}
