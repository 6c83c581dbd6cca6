using System.Collections.Immutable;
using ReportGen.Diff.Files;
using ReportGen.Published;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Charts;

/// <summary>The charts of an edition with their files.</summary>
/// <param name="Charts">In the order of the report.</param>
/// <param name="OtherPictures">Paths of the PNG that belong to no chart, in ordinal order.</param>
internal sealed record EditionCharts(ImmutableArray<DrawnChart> Charts, ImmutableArray<string> OtherPictures)
{
    private const string Png = ".png";

    public static EditionCharts Of(Edition edition)
    {
        var byStem = edition.Files.Keys.Where(path => path.StartsWith("charts/", StringComparison.Ordinal))
            .ToLookup(HashedName.Stem, StringComparer.Ordinal);
        ImmutableArray<DrawnChart> charts =
        [
            .. edition.Published.Charts.Where(chart => chart.Id.Length > 0)
                .DistinctBy(chart => chart.Id, StringComparer.Ordinal)
                .Select(chart => Chart(chart, edition, byStem)),
        ];
        var own = charts.Select(chart => chart.Png).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new EditionCharts(
            charts,
            [.. edition.Files.Keys.Where(path => path.EndsWith(Png, StringComparison.Ordinal) && !own.Contains(path))]);
    }

    private static DrawnChart Chart(PublishedChart chart, Edition edition, ILookup<string, string> byStem)
    {
        var title = chart.Title.Length > 0 ? chart.Title : chart.Id;
        return new DrawnChart(chart.Id, title, chart, File("png"), File("svg"), edition.Published.Format >= ReportFormat.FirstWithTotals);

        // The data are named by the drawing, its pictures by the words around it too. All had one name before 2026-11-28.
        string? File(string ending) =>
            Path.ChangeExtension(chart.DataFile, ending) is var beside && edition.Files.ContainsKey(beside) ? beside
            : byStem[$"charts/{chart.Id}.{ending}"].FirstOrDefault();
    }
}
