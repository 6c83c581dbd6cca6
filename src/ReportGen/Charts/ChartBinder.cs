using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Charts;

/// <summary>Binds one chart: its keys, then its names, then its axis. What is wrong is reported, and the chart left out.</summary>
internal sealed class ChartBinder(MappingReader reader, NameBinder names, DiagnosticBag bag)
{
    private static readonly WordList<ChartKind> Kinds =
        new("a kind of chart", [("bar", ChartKind.Bar), ("grouped-bar", ChartKind.GroupedBar), ("dot", ChartKind.Dot)]);

    private static readonly WordList<Scale> Scales =
        new("a scale", [("linear", Scale.Linear), ("log", Scale.Log), ("nines", Scale.Nines)]);

    public Chart? Bind()
    {
        var id = reader.RequiredId("id");
        var kind = reader.RequiredWord("kind", Kinds);
        var title = reader.RequiredText("title");
        var caption = reader.OptionalText("caption");
        var axis = reader.RequiredMapping("axis");
        var axisTitle = axis?.RequiredText("title");
        var unit = axis?.OptionalText("unit");
        axis?.Finish();
        var scaleNode = reader.Optional("scale");
        Scale? scale = scaleNode is null ? Scale.Linear : ScalarReader.Word(scaleNode, "scale", Scales, bag);
        var rows = Rows(kind);
        var series = kind == ChartKind.GroupedBar ? Series(rows.Length) : OneSeries(rows);
        var sources = names.Sources(reader);
        reader.Finish();
        if (id is not { } name || kind is not { } shape || title is not { } finding || axisTitle is not { } measured || scale is not { } mapped) return null;
        if (rows.Length == 0 || series is not { } bound || !IsDrawable(bound, shape, mapped, scaleNode)) return null;
        if (AxisUnit.Choose(bound.SelectMany(one => one.Values), unit, reader.Span, bag) is not { } chosen) return null;
        ImmutableArray<ChartSeries> values = [.. bound.Select(one => new ChartSeries(one.Name, [.. one.Values.Select(chosen.Value)]))];
        var drawnAxis = new Axis(measured.Text, chosen.Name, mapped);
        ImmutableArray<ChartRow> labels = [.. rows.Select(row => row.Row)];
        var alternative = AlternativeText.Of(shape, drawnAxis, labels, values);
        return new Chart(name.Text, shape, finding, caption, drawnAxis, labels, values, alternative, sources, name.Span)
        {
            PlainTitle = PlainProse.Of(finding.Text, names.WordsOf),
        };
    }

    /// <summary>The rows as written; empty, with a diagnostic, when there are none or one of them lacks something.</summary>
    private ImmutableArray<BoundRow> Rows(ChartKind? kind)
    {
        var items = reader.RequiredItems("rows");
        if (items.Length == 0 && reader.Mapping.Entries.Any(entry => entry.Key.Text == "rows"))
            bag.Report(ChartsCodes.NoRows, reader.Span, "the chart has no rows.", "write at least one row under 'rows'");
        ImmutableArray<BoundRow?> rows = [.. items.Select(item => Row(item, kind))];
        return rows.Any(row => row is null) ? [] : [.. rows.OfType<BoundRow>()];
    }

    private BoundRow? Row(YamlNode node, ChartKind? kind)
    {
        if (MappingReader.Open(node, "a row", bag) is not { } row) return null;
        var label = row.RequiredText("label");
        var value = kind is ChartKind.Bar or ChartKind.Dot ? row.RequiredText("value") : kind is null ? row.OptionalText("value") : null;
        var isEmphasised = row.OptionalFlag("emphasis") == true;
        var note = row.OptionalText("note");
        row.Finish();
        if (label is not { } words || (kind is ChartKind.Bar or ChartKind.Dot && value is null)) return null;
        return new BoundRow(new ChartRow(words.Text, note?.Text, isEmphasised), value);
    }

    private ImmutableArray<BoundSeries>? OneSeries(ImmutableArray<BoundRow> rows)
    {
        var values = rows.Select(row => row.Value).OfType<SourcedText>().Select(names.Measure).ToArray();
        return values.Length < rows.Length || values.Any(value => value is null) ? null : [new BoundSeries(null, [.. values.OfType<Evaluation>()])];
    }

    private ImmutableArray<BoundSeries>? Series(int rowCount)
    {
        var series = reader.RequiredItems("series").Select(node => SeriesOf(node, rowCount)).ToArray();
        if (series.Length == 0 && reader.Mapping.Entries.Any(entry => entry.Key.Text == "series"))
            bag.Report(ChartsCodes.NoRows, reader.Span, "the chart has no series.", "write at least one series under 'series', or make it a 'bar' chart");
        return series.Length == 0 || series.Any(one => one is null) ? null : [.. series.OfType<BoundSeries>()];
    }

    private BoundSeries? SeriesOf(YamlNode node, int rowCount)
    {
        if (MappingReader.Open(node, "a series", bag) is not { } one) return null;
        var name = one.RequiredText("name");
        var named = one.Texts("values");
        one.Finish();
        var values = named.Select(names.Measure).ToArray();
        if (rowCount > 0 && values.Length != rowCount)
        {
            bag.Report(
                ChartsCodes.ValueCount,
                name?.Span ?? one.Span,
                FormattableString.Invariant($"the series '{name?.Text}' has {values.Length} values for {rowCount} rows."),
                "write one value for each row, in the order of the rows");
            return null;
        }

        return name is not { } words || values.Any(value => value is null) ? null : new BoundSeries(words.Text, [.. values.OfType<Evaluation>()]);
    }

    private bool IsDrawable(ImmutableArray<BoundSeries> series, ChartKind kind, Scale scale, YamlNode? scaleNode)
    {
        var values = series.SelectMany(one => one.Values).ToArray();
        if (values.All(value => value.Measure.IsUnknown))
        {
            bag.Report(ChartsCodes.AllUnknown, reader.Span, $"every value of the chart is unknown: {values[0].Measure.WhyUnknown}.", "chart a measure that is known, or leave the chart out");
            return false;
        }

        if (ScaleCheck.Problem(values, kind, scale) is not var (problem, remedy)) return true;
        bag.Report(ChartsCodes.WrongScale, scaleNode?.Span ?? reader.Span, problem, remedy);
        return false;
    }

    private readonly record struct BoundRow(ChartRow Row, SourcedText? Value);

    private sealed record BoundSeries(string? Name, ImmutableArray<Evaluation> Values);
}
