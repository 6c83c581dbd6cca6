using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Reading;
using ReportGen.Charts.Tables;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Charts;

/// <summary>The door of the room: reads <c>content/charts.yaml</c> and <c>content/tables.yaml</c>, and fills them from the
/// metrics.</summary>
public static class ChartReader
{
    public const string ChartsPath = "content/charts.yaml";

    public const string TablesPath = "content/tables.yaml";

    /// <summary>Every chart and table without a mistake, and every mistake.</summary>
    public static Outcome<ChartSet> Read(SourceTree tree, ReportData data, MetricSet metrics, Limits limits)
    {
        var bag = new DiagnosticBag();
        var names = new NameBinder(data, metrics, bag);
        var (chartIds, tableIds) =
            (new IdRegister("a chart", ChartsCodes.RepeatedId, bag), new IdRegister("a table", ChartsCodes.RepeatedId, bag));
        ImmutableArray<Chart> charts =
            [.. YamlList.Read(tree, ChartsPath, ChartBinder.Keys, limits.DrawnEntries, limits, bag)
                .Select(reader => new ChartBinder(reader, chartIds, names, bag).Bind())
                .OfType<Chart>()];
        ImmutableArray<DataTable> tables =
            [.. YamlList.Read(tree, TablesPath, TableKeys.Table, limits.DrawnEntries, limits, bag)
                .Select(reader => new TableBinder(reader, tableIds, names, bag).Bind())
                .OfType<DataTable>()];
        CheckValues(charts, limits, bag);
        if (data.Settings.Opening is { } first && !chartIds.Ids.Contains(first.Text)) ReportUnknown("chart", first, chartIds, ChartsPath, bag);
        if (data.Settings.Scoreboard is { } board && !tableIds.Ids.Contains(board.Text)) ReportUnknown("table", board, tableIds, TablesPath, bag);
        return bag.With(new ChartSet(charts, tables)
        {
            Named = [.. names.Asked.Order(StringComparer.Ordinal)],
            Recounts = [.. data.Selections.Select(selection => RecountsOf(selection, names)).OfType<DataTable>()],
            NarrowerInCharts = Narrower(
                charts.Select(chart => (chart.Id, chart.Values.Select(value => value.Name))),
                names),
            NarrowerInTables = Narrower(
                tables.Select(table => (table.Id, table.Rows.SelectMany(row => row.Cells).OfType<MeasureCell>().Select(cell => cell.Name))),
                names),
        });
    }

    /// <summary>What all charts draw is bounded, and not only each by itself: their pictures are made from it.</summary>
    private static void CheckValues(ImmutableArray<Chart> charts, Limits limits, DiagnosticBag bag)
    {
        var values = 0;
        foreach (var chart in charts)
        {
            values += ChartSize.Of(chart.Rows.Length * Math.Max(1, chart.Series.Length), chart.Window is not null, chart.PlainTexts);
            if (values <= limits.DrawnValues) continue;
            bag.Report(
                ChartsCodes.TooManyValues,
                chart.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"with this chart, the charts of the report have more than {limits.DrawnValues:N0} values."),
                "chart the ones that the findings need, or make tables; docs/limits.md tells why");
            return;
        }
    }

    private static ImmutableSortedDictionary<string, string> Narrower(
        IEnumerable<(string Id, IEnumerable<string> Measures)> figures,
        NameBinder names) => figures
        .DistinctBy(figure => figure.Id, StringComparer.Ordinal)
        .Select(figure => (figure.Id, Clause: StatedValues.NarrowerAmong(figure.Measures, names)))
        .Where(figure => figure.Clause is not null)
        .ToImmutableSortedDictionary(figure => figure.Id, figure => figure.Clause ?? "", StringComparer.Ordinal);

    /// <summary>A figure of the first page that is none.</summary>
    private static void ReportUnknown(string figure, SourcedText name, IdRegister known, string path, DiagnosticBag bag) => bag.Report(
        ChartsCodes.UnknownName,
        name.Span,
        $"no {figure} is called '{name.Text}'.",
        Nearest.Suggest(name.Text, known.Ids) ?? $"write the id of a {figure} of '{path}'");

    private static DataTable? RecountsOf(Selection selection, NameBinder names)
    {
        if (selection.Basis != Basis.Reported || !names.Data.Selections.Any(other => other.RecountOf == selection.Id)) return null;
        var body = new RecountTable(names).Of([selection]);
        return new DataTable(
            ChartSet.RecountsId(selection.Id),
            selection.Title,
            body.Columns,
            body.Rows,
            [],
            selection.Span) { LabelHead = body.LabelHead, Notes = body.Notes };
    }
}
