using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Metrics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>Binds the rows that an author wrote, with their values or the series over them.</summary>
internal sealed class WrittenRows(ChartEntry entry)
{
    private readonly MappingReader reader = entry.Reader;
    private readonly List<SourcedText> texts = [];

    /// <summary>A value in each row. Null, with a diagnostic, when there is no row or something is wrong with one.</summary>
    public BoundRows? OneSeries()
    {
        var rows = Rows(ChartKeys.OfRowWithValue);
        var statements = NewStatements();
        ImmutableArray<Evaluation?> values = [.. rows.Select(row => row.Value is { } name ? Shown(row, name, statements, null) : null)];
        return rows.IsEmpty || values.Contains(null)
            ? null
            : new BoundRows([.. rows.Select(row => row.Row)], [BoundSeries.Of(null, values.OfType<Evaluation>())], [.. texts]);
    }

    /// <summary>Several series with a value for each row. Null, with a diagnostic, when something is missing or wrong.</summary>
    public BoundRows? SeveralSeries()
    {
        var rows = Rows(ChartKeys.OfRow);
        var series = Series(rows);
        return rows.IsEmpty || series is not { } bound ? null : new BoundRows([.. rows.Select(row => row.Row)], bound, [.. texts]);
    }

    /// <summary>The rows as written; empty, with a diagnostic, when there are none or one of them lacks something.</summary>
    private ImmutableArray<BoundRow> Rows(KeyTable keys)
    {
        var items = reader.Items(ChartKeys.Rows.AsRequired());
        if (items.Length == 0 && entry.Has(ChartKeys.Rows))
            entry.Bag.Report(ChartsCodes.NoRows, reader.Span, "the chart has no rows.", "write at least one row under 'rows'");
        ImmutableArray<BoundRow?> rows = [.. items.Select(item => Row(item, keys))];
        return rows.Contains(null) ? [] : [.. rows.OfType<BoundRow>()];
    }

    private BoundRow? Row(YamlNode node, KeyTable keys)
    {
        if (MappingReader.Open(node, keys, entry.Bag) is not { } row) return null;
        var (label, named) = (row.Text(ChartKeys.RowLabel), keys == ChartKeys.OfRowWithValue ? row.Text(ChartKeys.RowValue) : null);
        var isEmphasised = row.Flag(ChartKeys.RowEmphasis) == true;
        var note = row.Text(ChartKeys.RowNote);
        var isStated = row.Word(ChartKeys.As) is not null;
        row.Finish();
        texts.AddRange(new[] { label, note }.OfType<SourcedText>());
        return label is not { } words ? null : new BoundRow(new ChartRow(words.Text, note?.Text, isEmphasised), named, isStated);
    }

    private ImmutableArray<BoundSeries>? Series(ImmutableArray<BoundRow> rows)
    {
        ImmutableArray<BoundSeries?> series = [.. reader.Items(ChartKeys.Series.AsRequired()).Select(node => SeriesOf(node, rows))];
        if (series.IsEmpty && entry.Has(ChartKeys.Series))
            entry.Bag.Report(
                ChartsCodes.NoRows,
                reader.Span,
                "the chart has no series.",
                "write at least one series under 'series', or make it a 'bar' chart");
        return series.IsEmpty || series.Contains(null) ? null : [.. series.OfType<BoundSeries>()];
    }

    private BoundSeries? SeriesOf(YamlNode node, ImmutableArray<BoundRow> rows)
    {
        if (MappingReader.Open(node, ChartKeys.OfSeries, entry.Bag) is not { } one) return null;
        var name = one.Text(ChartKeys.SeriesName);
        var named = one.Texts(ChartKeys.SeriesValues);
        one.Finish();
        var (statements, rowCount) = (NewStatements(), rows.Length);
        var values = named.Select(
            (value, at) => at < rowCount ? Shown(rows[at], value, statements, name?.Text) : entry.Names.Measure(value))
            .ToArray();
        if (rowCount > 0 && values.Length != rowCount)
        {
            entry.Bag.Report(
                ChartsCodes.ValueCount,
                name?.Span ?? one.Span,
                FormattableString.Invariant($"the series '{name?.Text}' has {values.Length} value{(values.Length == 1 ? "" : "s")} for {rowCount} row{(rowCount == 1 ? "" : "s")}."),
                "write one value for each row, in the order of the rows");
            return null;
        }

        if (name is not { } words || values.Contains(null)) return null;
        texts.Add(words);
        return BoundSeries.Of(words.Text, values.OfType<Evaluation>());
    }

    private StatedValues NewStatements()
    {
        ProseText?[] texts =
        [
            TextOf(reader.Mapping, ChartKeys.Title),
            TextOf(reader.Mapping, ChartKeys.Caption),
            Value(reader.Mapping, ChartKeys.Axis) is YamlMapping axis ? TextOf(axis, ChartKeys.AxisTitle) : null,
        ];
        return new StatedValues(entry.Names, texts, entry.Bag);
    }

    private static ProseText? TextOf(YamlMapping mapping, Key key) =>
        Value(mapping, key) is YamlScalar scalar ? new ProseText(new SourcedText(scalar)) : null;

    private static YamlNode? Value(YamlMapping mapping, Key key) => mapping.Entries.FirstOrDefault(one => one.Key.Text == key.Name).Value;

    /// <summary>The value of a row as the row asks for it; null, with a diagnostic, when there is none.</summary>
    private Evaluation? Shown(BoundRow row, SourcedText name, StatedValues statements, string? series)
    {
        if (entry.Names.Measure(name) is not { } value) return null;
        if (row.IsStated) return statements.Required(value, name.Span);
        statements.Check(value, name.Span, row.Row.Label, series);
        return value;
    }

    /// <param name="Value">Null where the row has no value of its own.</param>
    /// <param name="IsStated">It shows what a source states.</param>
    private sealed record BoundRow(ChartRow Row, SourcedText? Value, bool IsStated);
}
