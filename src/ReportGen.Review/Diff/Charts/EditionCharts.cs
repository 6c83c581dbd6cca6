using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diff.Files;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Charts;

/// <summary>The charts of an edition with their files.</summary>
/// <param name="Charts">In the order of the report.</param>
/// <param name="OtherPictures">Paths of the PNG that belong to no chart, in ordinal order.</param>
internal sealed record EditionCharts(ImmutableArray<DrawnChart> Charts, ImmutableArray<string> OtherPictures)
{
    private const string Png = ".png";

    public static EditionCharts Of(Edition edition)
    {
        var byStem = edition.Files.Keys.Where(path => path.StartsWith("charts/", StringComparison.Ordinal)).ToLookup(HashedName.Stem, StringComparer.Ordinal);
        ImmutableArray<DrawnChart> charts =
            [.. edition.List("charts").Where(chart => chart.Text("id") is not null).Select(chart => Chart(chart, edition, byStem)).DistinctBy(chart => chart.Id, StringComparer.Ordinal)];
        var own = charts.Select(chart => chart.Png).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new EditionCharts(charts, [.. edition.Files.Keys.Where(path => path.EndsWith(Png, StringComparison.Ordinal) && !own.Contains(path))]);
    }

    private static DrawnChart Chart(JsonElement chart, Edition edition, ILookup<string, string> byStem)
    {
        var id = chart.Text("id") ?? "";
        var csv = File("csv");
        return new DrawnChart(id, chart.Text("title") ?? id, chart, File("png"), File("svg"), csv is null ? default : edition.Files[csv]);

        // The data are named by the drawing, its pictures by the words around it too. All had one name before 2026-11-28.
        string? File(string ending) =>
            chart.Text("data_file") is { } data && Path.ChangeExtension(data, ending) is var beside && edition.Files.ContainsKey(beside) ? beside
            : byStem[$"charts/{id}.{ending}"].FirstOrDefault();
    }
}
