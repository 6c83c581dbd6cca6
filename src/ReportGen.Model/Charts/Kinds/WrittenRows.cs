using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>Binds the rows that an author wrote, with their values or the series over them.</summary>
internal sealed class WrittenRows(ChartEntry entry)
{
    private readonly MappingReader reader = entry.Reader;
    private KeyTable seriesKeys = ChartKeys.OfSeries;
    private readonly LabelTexts texts = new(entry.Names);

    /// <summary>A value in each row. Null, with a diagnostic, when there is no row or something is wrong with one.</summary>
    public BoundRows? OneSeries()
    {
        var rows = Rows(ChartKeys.OfRowWithValue);
        var statements = NewStatements();
        ImmutableArray<Evaluation?> values = [.. rows.Select(row => row.Value is { } name ? Shown(row, name, statements, null) : null)];
        if (rows.IsEmpty || values.Contains(null)) return null;
        ImmutableArray<Evaluation> shown = [.. values.OfType<Evaluation>()];
        CheckLabels(rows, [shown]);
        return new BoundRows([.. rows.Select(row => row.Row)], [BoundSeries.Of(null, shown)], texts.Plain)
        {
            BoundTexts = texts.Bound,
            SaysEmphasis = rows.Any(row => row.SaysEmphasis),
        };
    }

    /// <summary>Several series with a value for each row. Null, with a diagnostic, when something is missing or wrong.</summary>
    /// <param name="keys">Those of a series; <see cref="ChartKeys.OfSeries"/> when left out.</param>
    public BoundRows? SeveralSeries(KeyTable? keys = null)
    {
        seriesKeys = keys ?? ChartKeys.OfSeries;
        var rows = Rows(ChartKeys.OfRow);
        if (Series(rows) is not { } bound || rows.IsEmpty) return null;
        CheckLabels(rows, [.. bound.Select(one => one.Shown)]);
        foreach (var one in bound.Where(one => one.Written is not null))
            entry.Names.Labels.Check(one.Written!.Value, "series", one.Shown); // it is written
        entry.Names.Labels.CheckRepeated(bound.Select(one => (one.Label, one.Written?.Span ?? one.Place)), "series");
        return new BoundRows(
            [.. rows.Select(row => row.Row)],
            [.. bound.Select(one => BoundSeries.Of(one.Label, one.Shown) with { Unit = one.Unit, Target = one.Target })],
            texts.Plain)
        {
            BoundTexts = texts.Bound,
            HasOwnAxes = HasOwnAxes,
            SaysEmphasis = rows.Any(row => row.SaysEmphasis),
        };
    }

    private bool HasOwnAxes => seriesKeys == ChartKeys.OfPanel;

    /// <param name="series">The values of each series, in the order of the rows.</param>
    private void CheckLabels(ImmutableArray<BoundRow> rows, ImmutableArray<ImmutableArray<Evaluation>> series)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            if (rows[at].Written is { } written) entry.Names.Labels.Check(written, "row", series.Select(values => values[at]));
        }

        entry.Names.Labels.CheckRepeated(rows.Select(row => (row.Row.Label, row.Place)), "rows");
    }

    /// <summary>The rows as written; empty, with a diagnostic, when there are none or one of them lacks something.</summary>
    private ImmutableArray<BoundRow> Rows(KeyTable keys)
    {
        var items = reader.Items(ChartKeys.Rows.AsRequired());
        if (items.Length == 0 && entry.Has(ChartKeys.Rows))
            entry.Bag.Report(ChartsCodes.NoRows, reader.Span, "the chart has no rows.", "write at least one row under 'rows'");
        ImmutableArray<BoundRow?> rows = [.. items.Select((item, at) => Row(item, keys, at))];
        return rows.Contains(null) ? [] : [.. rows.OfType<BoundRow>()];
    }

    private BoundRow? Row(YamlNode node, KeyTable keys, int at)
    {
        if (MappingReader.Open(node, keys, entry.Bag) is not { } row) return null;
        var named = keys == ChartKeys.OfRowWithValue ? row.Text(ChartKeys.RowValue) : null;
        var label = texts.Add(row.Text(ChartKeys.RowLabel));
        var emphasis = row.Flag(ChartKeys.RowEmphasis);
        var note = texts.Add(row.Text(ChartKeys.RowNote));
        var isStated = row.Word(ChartKeys.As) is not null;
        row.Finish();
        if (keys == ChartKeys.OfRowWithValue && named is null) return null;
        return entry.Names.Labels.LabelOf(label, "row", named is { } one ? [one.Text] : ValuesAt(at), node.Span) is not { } words
            ? null
            : new BoundRow(new ChartRow(words, note?.Text, emphasis == true), named, isStated, label, label?.Span ?? node.Span)
            {
                SaysEmphasis = emphasis is not null,
            };
    }

    /// <summary>The names that the series write for a row.</summary>
    private IEnumerable<string> ValuesAt(int row) => (Value(reader.Mapping, ChartKeys.Series) as YamlSequence)?.Items
        .OfType<YamlMapping>()
        .Select(series => Value(series, ChartKeys.SeriesValues))
        .OfType<YamlSequence>()
        .Select(values => row < values.Items.Length && values.Items[row] is YamlScalar scalar ? scalar.Text : "") ?? [];

    private ImmutableArray<WrittenSeries>? Series(ImmutableArray<BoundRow> rows)
    {
        ImmutableArray<WrittenSeries?> series = [.. reader.Items(ChartKeys.Series.AsRequired()).Select(node => SeriesOf(node, rows))];
        if (series.IsEmpty && entry.Has(ChartKeys.Series))
            entry.Bag.Report(
                ChartsCodes.NoRows,
                reader.Span,
                "the chart has no series.",
                "write at least one series under 'series', or make it a 'bar' chart");
        return series.IsEmpty || series.Contains(null) ? null : [.. series.OfType<WrittenSeries>()];
    }

    private WrittenSeries? SeriesOf(YamlNode node, ImmutableArray<BoundRow> rows)
    {
        if (MappingReader.Open(node, seriesKeys, entry.Bag) is not { } one) return null;
        var named = one.Texts(ChartKeys.SeriesValues);
        var name = one.Text(HasOwnAxes ? ChartKeys.PanelName : ChartKeys.SeriesName);
        var unit = HasOwnAxes ? one.Text(ChartKeys.AxisUnit) : null;
        var isHeld = seriesKeys == ChartKeys.OfTargetSeries;
        var target = isHeld ? Target(one) : null;
        one.Finish();
        if (HasOwnAxes && name is null) return null;
        var label = entry.Names.Labels.LabelOf(name, "series", named.Select(value => value.Text), one.Span);
        var (statements, rowCount) = (NewStatements(), rows.Length);
        var values = named.Select(
            (value, at) => at < rowCount ? Shown(rows[at], value, statements, label) : entry.Names.Measure(value))
            .ToArray();
        if (rowCount > 0 && values.Length != rowCount)
        {
            entry.Bag.Report(
                ChartsCodes.ValueCount,
                name?.Span ?? one.Span,
                FormattableString.Invariant($"the series '{label}' has {values.Length} value{(values.Length == 1 ? "" : "s")} for {rowCount} row{(rowCount == 1 ? "" : "s")}."),
                "write one value for each row, in the order of the rows");
            return null;
        }

        if (label is not { } words || values.Contains(null) || (isHeld && target is null)) return null;
        texts.Add(name);
        return new WrittenSeries(words, name, [.. values.OfType<Evaluation>()], one.Span) { Unit = unit, Target = target };
    }

    private BoundTarget? Target(MappingReader series)
    {
        if (series.Nested(ChartKeys.SeriesTarget) is not { } target) return null;
        var (label, named) = (target.Text(ChartKeys.TargetLabel), target.Text(ChartKeys.TargetValue));
        target.Finish();
        if (label is not { } words || named is not { } name || entry.Names.Measure(name) is not { } value) return null;
        texts.Add(words);
        NewStatements().Check(value, name.Span, words.Text);
        return new BoundTarget(words.Text, BoundValue.Of(value));
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
        // Of several measures a source may state one and not the other.
        if (row.IsStated && HasOwnAxes) return StatedValues.Behind(value, entry.Names) ?? value;
        if (row.IsStated) return statements.Required(value, name.Span);
        statements.Check(value, name.Span, row.Row.Label, series);
        return value;
    }

    /// <param name="Value">Null where the row has no value of its own.</param>
    /// <param name="IsStated">It shows what a source states.</param>
    /// <param name="Written">Null where the label is that of the selection.</param>
    /// <param name="Place">Of the label, or of the row that has none.</param>
    private sealed record BoundRow(ChartRow Row, SourcedText? Value, bool IsStated, SourcedText? Written, SourceSpan Place)
    {
        public bool SaysEmphasis { get; init; }
    }

    /// <param name="Written">Null where the name is the label of the selection.</param>
    /// <param name="Place">Of the whole series.</param>
    private sealed record WrittenSeries(string Label, SourcedText? Written, ImmutableArray<Evaluation> Shown, SourceSpan Place)
    {
        /// <summary>Of its own axis; null where none is written.</summary>
        public SourcedText? Unit { get; init; }

        public BoundTarget? Target { get; init; }
    }
}
