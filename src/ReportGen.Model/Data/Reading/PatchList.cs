using System.Collections.Immutable;
using ReportGen.Data.Columns;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Sources.Yaml;

namespace ReportGen.Data.Reading;

/// <summary>Some records of a dataset, read together.</summary>
/// <param name="Ids">Every id in file order, with whether its record has a row, as all have that are without mistakes.</param>
/// <param name="Replaced">References to records, each with the id of the record that makes it.</param>
internal sealed record PatchBatch(
    IReadOnlyList<(SourcedText Id, bool IsWhole)> Ids,
    PatchRows Rows,
    IReadOnlyList<(SourcedText Reference, string Owner)> Replaced,
    SpelledNames Names,
    IReadOnlyList<SourcedText> PlainTexts,
    DiagnosticBag Bag);

/// <summary>The records of a dataset.</summary>
/// <param name="PlainTexts">Their visible texts that may hold a numeral, in file order.</param>
internal sealed record PatchRecords(PatchColumns Patches, ImmutableArray<SourcedText> PlainTexts);

/// <summary>Reads all records of a dataset, and checks them against each other.</summary>
internal static class PatchList
{
    /// <summary>Enough to make a batch worth a thread.</summary>
    private const int LargestBatch = 1_000;

    /// <summary>Of fewer records each batch has fewer, so that every core has some.</summary>
    private const int ManyBatches = 64;

    public static PatchRecords Read(ImmutableArray<YamlNode> nodes, DatasetFrame frame)
    {
        var reader = new PatchReader(frame);
        foreach (var node in nodes) reader.Read(node);
        return Combine([reader.ToBatch()], frame.Bag);
    }

    /// <summary>The records of a cut document, on all cores; null when it must be read whole.</summary>
    public static PatchRecords? Read(YamlPieces pieces, DatasetFrame frame)
    {
        var size = Math.Clamp(pieces.Count / ManyBatches, 1, LargestBatch);
        var batches = new PatchBatch?[(pieces.Count + size - 1) / size];
        Parallel.For(0, batches.Length, pieces.NewReader, (index, loop, reader) =>
        {
            batches[index] = Batch(pieces, reader, index * size, size, frame);
            if (batches[index] is null) loop.Stop();
            return reader;
        }, _ => { });
        if (batches.Contains(null)) return null;
        foreach (var batch in batches) frame.Bag.AddRange(batch!.Bag.ToSorted()); // none is null
        return Combine(batches!, frame.Bag);
    }

    private static PatchBatch? Batch(YamlPieces pieces, YamlPieceReader reader, int first, int size, DatasetFrame frame)
    {
        var bag = new DiagnosticBag();
        var patches = new PatchReader(frame with { Bag = bag, Quantities = new QuantityReader(bag) });
        for (var i = first; i < Math.Min(first + size, pieces.Count); i++)
        {
            if (reader.TryRead(i) is not { } node) return null;
            patches.Read(node);
        }

        return patches.ToBatch();
    }

    /// <summary>Of records with one id, which is reported, the first.</summary>
    private static PatchRecords Combine(IReadOnlyList<PatchBatch> batches, DiagnosticBag bag)
    {
        var ids = new IdRegister("a patch", DataCodes.RepeatedId, bag);
        var (kept, row) = (new List<int>(), 0);
        foreach (var (id, isWhole) in batches.SelectMany(batch => batch.Ids))
        {
            if (ids.Add(id) && isWhole) kept.Add(row);
            if (isWhole) row++;
        }

        var patches = PatchColumns.Of([.. batches.Select(batch => batch.Rows)], [.. kept]);
        SpelledNames.Check(batches.Select(batch => batch.Names), bag);
        var replaced = batches.SelectMany(batch => batch.Replaced)
            .Where(pair => ReferenceCheck.Check(pair.Reference, ids, "this dataset's 'patches'", bag));
        new Replacements(replaced, patches).Check(bag);
        return new PatchRecords(patches, [.. batches.SelectMany(batch => batch.PlainTexts)]);
    }
}
