using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Charts.Kinds;

/// <summary>Binds a strip: for each row every record that a measure of sizes counts, and the median.</summary>
internal sealed class RecordRows(ChartEntry entry)
{
    /// <summary>More marks than these are a smear.</summary>
    public const int Most = 1000;

    /// <summary>Null, with a diagnostic, when a row has no sizes of records, or all have too many.</summary>
    public BoundRows? Bind()
    {
        if (new WrittenRows(entry).OneSeries() is not { } written) return null;
        ImmutableArray<StripRow?> strips = [.. written.Series[0].Values.Select(StripOf)];
        if (strips.Contains(null)) return null;
        ImmutableArray<StripRow> rows = [.. strips.OfType<StripRow>()];
        var count = rows.Sum(row => row.Records.Length);
        if (count > Most)
        {
            entry.Bag.Report(
                ChartsCodes.TooManyRecords,
                entry.SpanOf(ChartKeys.Rows),
                FormattableString.Invariant($"the rows have {count} records with a size; a strip shows at most {Most}."),
                "name selections with shorter windows, or chart their median sizes");
            return null;
        }

        return written with
        {
            Rows = [.. written.Rows.Zip(rows, (row, strip) => row with { UnknownRecords = strip.Unknown })],
            Series = [BoundSeries.Of(null, rows.Select(row => row.Median))],
            Records = [.. rows.Select(row => row.Records)],
        };
    }

    private StripRow? StripOf(BoundValue value)
    {
        var name = MeasureName.Parse(value.Name) as MeasureName.OfSelection;
        var selection = name is null ? null : entry.Names.Data.Selection(name.Selection);
        var isOfSizes = name?.Key.Measure == SelectionMeasures.Size;
        if (selection is not { Basis: Basis.Records } || !isOfSizes)
        {
            var why = selection is { Basis: Basis.Reported } && isOfSizes
                ? $"'{selection.Id}' rests on reported figures, which state no sizes of single patches"
                : $"'{value.Name}' has no value for each record";
            entry.Bag.Report(
                ChartsCodes.NoRecordSizes,
                entry.SpanOf(ChartKeys.Rows),
                $"{why}.",
                "write 'selection.size' of a selection on the basis of records");
            return null;
        }

        ImmutableArray<BoundRecord> records =
        [
            .. entry.Names.CountedBy(value.Name)
                .Where(record => record.Patch.Size is not null)
                .Select(
                    record =>
                        SizeOf(
                            record.Patch,
                            record.Patch.Size!,
                            record.Belonging,
                            entry.Names.Data.Dataset(selection.DatasetId))) // those without were left out
                .OrderBy(record => record.Value.Measure.Nominal).ThenBy(record => record.Id, StringComparer.Ordinal),
        ];
        var all = entry.Names.RecordsOf(MeasureName.Selected(selection.Id, SelectionMeasures.Patches, name?.Key.Part)).Count();
        return entry.Names.Find(MeasureName.Selected(selection.Id, SelectionMeasures.MedianSize, name?.Key.Part)) is { } median
            ? new StripRow(records, all - records.Length, median)
            : null;
    }

    private static BoundRecord SizeOf(Patch patch, Stated size, Belonging belonging, PatchDataset? dataset) => new(
        patch.Id, BoundValue.Of(patch.Id, size.ToMeasure(StatedRules.Default with { ByteUnit = dataset?.ByteUnit ?? ByteUnit.Decimal })),
        belonging, NameBinder.MeaningOf(size, dataset));

    private sealed record StripRow(ImmutableArray<BoundRecord> Records, int Unknown, Evaluation Median);
}
