using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>Binds one chart: its keys, then its names, then its axis. What is wrong is reported, and the chart left out.</summary>
internal sealed class ChartBinder(MappingReader reader, IdRegister ids, NameBinder names, DiagnosticBag bag)
{
    private static readonly WordList<ChartKind> Kinds = new(
        "a kind of chart",
        [("bar", ChartKind.Bar), ("grouped-bar", ChartKind.GroupedBar), ("dot", ChartKind.Dot), ("stacked-bar", ChartKind.StackedBar), ("calendar", ChartKind.Calendar)]);

    private static readonly WordList<Scale> Scales =
        new("a scale", [("linear", Scale.Linear), ("log", Scale.Log), ("nines", Scale.Nines)]);

    public Chart? Bind()
    {
        var id = reader.RequiredId("id");
        var kind = reader.RequiredWord("kind", Kinds);
        var title = reader.RequiredText("title");
        var caption = reader.OptionalText("caption");
        var (axisTitle, unit) = AxisTexts();
        var scaleNode = reader.Optional("scale");
        Scale? scale = scaleNode is null ? Scale.Linear : ScalarReader.Word(scaleNode, "scale", Scales, bag);
        var rows = Rows(kind);
        var sources = names.Sources(reader);
        reader.Finish();
        if (id is { } given) ids.Add(given);
        if (id is not { } name || kind is not { } shape || title is not { } finding || axisTitle is not { } measured || scale is not { } mapped) return null;
        if (rows is null || !IsDrawable(rows, shape, mapped, scaleNode)) return null;
        if (AxisUnit.Choose([.. rows.Values], unit, reader.Span, bag) is not { } chosen) return null;
        var axis = new Axis(measured.Text, chosen.Name, mapped);
        ImmutableArray<ChartSeries> series = [.. rows.Series.Select(one => new ChartSeries(one.Name, [.. one.Values.Select(chosen.Value)]))];
        return AlternativeText.AddTo(new Chart(name.Text, shape, finding, caption, axis, rows.Rows, series, "", sources, name.Span)
        {
            PlainTitle = PlainProse.Of(finding.Text, names.WordsOf),
            PlainTexts = [measured, .. rows.Texts],
            Window = rows.Window,
            Totals = [.. rows.Totals.Select(total => total is null ? null : chosen.Value(total.Name, total.Measure))],
            Meanings = rows.Meanings,
            Notes = [.. rows.Notes, .. WindowNotes.Of(Shown(rows), names.Data)],
        });
    }

    private (SourcedText? Title, SourcedText? Unit) AxisTexts()
    {
        if (reader.RequiredMapping("axis") is not { } axis) return default;
        var (title, unit) = (axis.RequiredText("title"), axis.OptionalText("unit"));
        axis.Finish();
        return (title, unit);
    }

    private BoundRows? Rows(ChartKind? kind)
    {
        if (kind is ChartKind.StackedBar or ChartKind.Calendar) return new MadeRows(reader, names, bag).Bind(kind.Value);
        if (kind is { } shape) return new WrittenRows(reader, names, bag).Bind(shape);
        foreach (var key in new[] { "rows", "series", "by", "value" }) reader.Optional(key);
        return null;
    }

    private bool IsDrawable(BoundRows rows, ChartKind kind, Scale scale, YamlNode? scaleNode)
    {
        var values = rows.Values.ToArray();
        if (values.All(value => value.Measure.IsUnknown))
        {
            bag.Report(ChartsCodes.AllUnknown, reader.Span, $"every value of the chart is unknown: {values[0].Measure.WhyUnknown}.", "chart a measure that is known, or leave the chart out");
            return false;
        }

        if (ScaleCheck.Problem(values, kind, scale) is not var (problem, remedy)) return true;
        bag.Report(ChartsCodes.WrongScale, scaleNode?.Span ?? reader.Span, problem, remedy);
        return false;
    }

    /// <summary>The values with the labels by which a reader knows them.</summary>
    private static IEnumerable<ShownValue> Shown(BoundRows rows) =>
        rows.Rows.SelectMany((row, at) => rows.Series.Select(series => new ShownValue(row.Label, series.Name, series.Values[at])));
}
