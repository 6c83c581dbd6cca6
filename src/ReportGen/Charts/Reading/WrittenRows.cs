using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>Binds the rows that an author wrote, with their values or the series over them.</summary>
internal sealed class WrittenRows(MappingReader reader, NameBinder names, DiagnosticBag bag)
{
    private readonly List<SourcedText> texts = [];

    /// <summary>Null, with a diagnostic, when there is no row or something is wrong with one.</summary>
    public BoundRows? Bind(ChartKind kind)
    {
        if (reader.Optional("by") is { } by)
            bag.Report(ChartsCodes.WrongBy, ScalarReader.Head(by), "a chart of bars or dots has no rows by time.", "write 'rows', or 'kind: stacked-bar'");
        var rows = Rows(kind);
        var series = kind == ChartKind.GroupedBar ? Series(rows.Length) : OneSeries(rows);
        return rows.IsEmpty || series is not { } bound ? null : new BoundRows([.. rows.Select(row => row.Row)], bound, [.. texts]);
    }

    /// <summary>The rows as written; empty, with a diagnostic, when there are none or one of them lacks something.</summary>
    private ImmutableArray<BoundRow> Rows(ChartKind kind)
    {
        var items = reader.RequiredItems("rows");
        if (items.Length == 0 && reader.Mapping.Entries.Any(entry => entry.Key.Text == "rows"))
            bag.Report(ChartsCodes.NoRows, reader.Span, "the chart has no rows.", "write at least one row under 'rows'");
        ImmutableArray<BoundRow?> rows = [.. items.Select(item => Row(item, kind))];
        return rows.Any(row => row is null) ? [] : [.. rows.OfType<BoundRow>()];
    }

    private BoundRow? Row(YamlNode node, ChartKind kind)
    {
        if (MappingReader.Open(node, "a row", bag) is not { } row) return null;
        var label = row.RequiredText("label");
        var value = kind == ChartKind.GroupedBar ? null : row.RequiredText("value");
        var isEmphasised = row.OptionalFlag("emphasis") == true;
        var note = row.OptionalText("note");
        row.Finish();
        texts.AddRange(new[] { label, note }.OfType<SourcedText>());
        if (label is not { } words || (kind != ChartKind.GroupedBar && value is null)) return null;
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
                FormattableString.Invariant($"the series '{name?.Text}' has {values.Length} value{(values.Length == 1 ? "" : "s")} for {rowCount} row{(rowCount == 1 ? "" : "s")}."),
                "write one value for each row, in the order of the rows");
            return null;
        }

        if (name is not { } words || values.Any(value => value is null)) return null;
        texts.Add(words);
        return new BoundSeries(words.Text, [.. values.OfType<Evaluation>()]);
    }

    private readonly record struct BoundRow(ChartRow Row, SourcedText? Value);
}
