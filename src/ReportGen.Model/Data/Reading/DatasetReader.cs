using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Sources.Yaml;

namespace ReportGen.Data.Reading;

/// <summary>One dataset as its file says, its figures not yet checked against those of other datasets.</summary>
/// <param name="Dataset">Null when something is wrong that every dataset must have.</param>
/// <param name="FigureIds">The ids of all figures, be the rest of them right or wrong.</param>
internal sealed record DatasetDraft(PatchDataset? Dataset, ImmutableArray<FigureDraft> Figures, ImmutableArray<SourcedText> FigureIds);

/// <summary>Reads one file of <c>content/data/</c>; a pure function of the file and the sources' ids.</summary>
internal static class DatasetReader
{
    private static readonly WordList<ByteUnit> ByteUnits = new("a byte unit", [("decimal", ByteUnit.Decimal), ("binary", ByteUnit.Binary)]);

    /// <summary>Files of so many bytes are read record by record.</summary>
    private const int CutFrom = 1 << 20;

    /// <summary>Null when the file could not be read as a mapping.</summary>
    /// <param name="sourceIds">Null when sources.yaml could not be read.</param>
    public static Outcome<DatasetDraft?> Read(SourceFile file, IReadOnlySet<string>? sourceIds, Limits limits)
    {
        var (text, found) = SourceReader.Read(file, limits);
        if (text is null) return new(null, found);
        return file.Bytes.Length >= CutFrom && ReadCut(text, sourceIds, limits) is { } outcome ? outcome : ReadWhole(text, sourceIds, limits);
    }

    internal static Outcome<DatasetDraft?> ReadWhole(SourceText text, IReadOnlySet<string>? sourceIds, Limits limits)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(text, limits, bag);
        return bag.With(root is not null && MappingReader.Open(root, "a dataset", bag, "patches") is { } reader ? Bind(reader, null, text.Path, sourceIds, bag) : null);
    }

    /// <summary>The same, record by record on all cores and without holding all their nodes; null when the file is not one for it.</summary>
    internal static Outcome<DatasetDraft?>? ReadCut(SourceText text, IReadOnlySet<string>? sourceIds, Limits limits)
    {
        if (YamlPieces.TryCut(text, "patches", limits) is not { } pieces) return null;
        var bag = new DiagnosticBag();
        var reader = MappingReader.Open(pieces.Frame, "a dataset", bag)!; // a mapping, by its type
        return Bind(reader, pieces, text.Path, sourceIds, bag) is { } draft ? bag.With<DatasetDraft?>(draft) : null;
    }

    /// <summary>Null only when pieces turn out to need reading as a whole.</summary>
    private static DatasetDraft? Bind(MappingReader reader, YamlPieces? pieces, string path, IReadOnlySet<string>? sourceIds, DiagnosticBag bag)
    {
        var id = Id(reader, path, bag);
        var title = reader.RequiredText("title");
        var plain = new PlainText(bag);
        var vendor = plain.Required(reader, "vendor");
        var product = plain.Required(reader, "product");
        var licence = AddressReader.Licence(reader, plain, bag);
        var sourceNodes = reader.RequiredItems("sources");
        var covers = PeriodReader.Read(reader.RequiredMapping("covers"), bag);
        var complete = Complete(reader, covers, bag);
        var updated = reader.OptionalDate("updated");
        var byteUnit = reader.OptionalWord("byte_unit", ByteUnits) ?? ByteUnit.Decimal;
        ImmutableArray<string> options = Options(reader, bag);
        var notes = reader.OptionalText("notes");
        var frame = new DatasetFrame(sourceIds, covers, options, new QuantityReader(bag), bag);
        var nodes = reader.Items("patches", int.MaxValue);
        if ((pieces is null ? PatchList.Read(nodes, frame) : PatchList.Read(pieces, frame)) is not { } records) return null;
        var figureReader = new FigureReader(frame, id.Text, plain);
        var figures = figureReader.Read(reader.Items("reported", Limits.Default.Entries));
        reader.Finish();
        ImmutableArray<string> sources = [.. sourceNodes.Select(node => ScalarReader.Id(node, "sources", bag)).OfType<YamlScalar>().Select(frame.Checked)];
        ImmutableArray<ReportedFigure> reported = [.. figures.Select(draft => draft.Figure)];
        var dataset = title is { } heading && vendor is not null && product is not null && covers is { } covered
            ? new PatchDataset(id.Text, heading, vendor, product, licence, sources, covered, complete, byteUnit, options, notes, records.Patches, reported, id.Span, path)
            {
                Updated = updated,
                PlainTexts = [.. plain.Seen, .. records.PlainTexts],
            }
            : null;
        return new DatasetDraft(dataset, figures, figureReader.Ids);
    }

    private static ImmutableArray<string> Options(MappingReader reader, DiagnosticBag bag)
    {
        var ids = new IdRegister("an option", DataCodes.RepeatedId, bag);
        return [.. reader.Ids("options").Where(ids.Add).Select(option => option.Text)];
    }

    /// <summary>The id must be the file's name, so that a reference leads to the file; where it is not, the file's name is taken.</summary>
    private static SourcedText Id(MappingReader reader, string path, DiagnosticBag bag)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var written = reader.RequiredId("id");
        if (written is { } id && id.Text != name)
        {
            bag.Report(DataCodes.IdIsNotFileName, id.Span, $"the dataset '{id.Text}' stands in the file '{name}.yaml'.", $"write 'id: {name}', or name the file '{id.Text}.yaml'");
        }

        return new SourcedText(name, written?.Span ?? SourceSpan.File(path));
    }

    /// <summary>A period; true for all that is covered; false or absent for none.</summary>
    private static Period? Complete(MappingReader reader, Period? covers, DiagnosticBag bag)
    {
        if (reader.Optional("complete") is not { } node) return null;
        if (node is not YamlMapping) return ScalarReader.Flag(node, "complete", bag) == true ? covers : null;
        var complete = PeriodReader.Read(MappingReader.Open(node, "'complete'", bag), bag);
        if (complete is { } days && covers is { } all && !all.Contains(days))
        {
            bag.Report(DataCodes.CompleteOutsideCoverage, node.Span, $"the dataset cannot be complete for {days}: it covers {all}.", "widen 'covers', or shorten 'complete'");
        }

        return complete;
    }
}
