using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
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
    /// <summary>Files of so many bytes are read record by record.</summary>
    private const int CutFrom = 1 << 20;

    /// <summary>Null when the file could not be read as a mapping.</summary>
    /// <param name="sourceIds">Null when sources.yaml could not be read.</param>
    public static Outcome<DatasetDraft?> Read(SourceFile file, IReadOnlySet<string>? sourceIds, Limits limits)
    {
        var (text, found) = SourceReader.Read(file, limits);
        if (text is null) return new(null, found);
        var bag = new DiagnosticBag();
        if (TableText.Report(text, bag)) return bag.With<DatasetDraft?>(null);
        return file.Bytes.Length >= CutFrom && ReadCut(text, sourceIds, limits) is { } outcome
            ? outcome
            : ReadWhole(text, sourceIds, limits);
    }

    internal static Outcome<DatasetDraft?> ReadWhole(SourceText text, IReadOnlySet<string>? sourceIds, Limits limits)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(text, limits, bag);
        return bag.With(
            root is not null && MappingReader.Open(root, DatasetKeys.Table, bag, list: DatasetKeys.Patches) is { } reader
                ? Bind(reader, null, text.Path, sourceIds, bag)
                : null);
    }

    /// <summary>The same, record by record on all cores and without holding all their nodes; null when the file is not one for
    /// it.</summary>
    internal static Outcome<DatasetDraft?>? ReadCut(SourceText text, IReadOnlySet<string>? sourceIds, Limits limits)
    {
        if (YamlPieces.TryCut(text, DatasetKeys.Patches.Name, limits) is not { } pieces) return null;
        var bag = new DiagnosticBag();
        var reader = MappingReader.Open(pieces.Frame, DatasetKeys.Table, bag)!; // a mapping, by its type
        return Bind(reader, pieces, text.Path, sourceIds, bag) is { } draft ? bag.With<DatasetDraft?>(draft) : null;
    }

    /// <summary>Null only when pieces turn out to need reading as a whole.</summary>
    private static DatasetDraft? Bind(
        MappingReader reader,
        YamlPieces? pieces,
        string path,
        IReadOnlySet<string>? sourceIds,
        DiagnosticBag bag)
    {
        var id = Id(reader, path, bag);
        var title = reader.NamingProse(DatasetKeys.Title, bag);
        var plain = new PlainText(bag);
        var vendor = plain.Of(reader, DatasetKeys.Vendor);
        var product = plain.Of(reader, DatasetKeys.Product);
        var licence = LicenceReader.Read(reader.Nested(DatasetKeys.Licence), plain, bag);
        var sourceNodes = reader.Items(DatasetKeys.Sources);
        var covers = PeriodReader.Read(reader.Nested(DatasetKeys.Covers), bag);
        var isSample = reader.Node(DatasetKeys.Complete) is YamlScalar { Text: "sample" };
        var complete = isSample ? covers : Complete(reader, covers, bag);
        var updated = reader.Date(DatasetKeys.Updated);
        var byteUnit = reader.Word(DatasetKeys.ByteUnits) ?? ByteUnit.Decimal;
        ImmutableArray<string> options = Options(reader, bag);
        var nouns = new NounReader(bag).Read(reader.Nested(DatasetKeys.Nouns));
        var notes = reader.Prose(DatasetKeys.Notes);
        var frame = new DatasetFrame(sourceIds, covers, options, new QuantityReader(bag), bag);
        var nodes = reader.Items(DatasetKeys.Patches, int.MaxValue);
        if ((pieces is null ? PatchList.Read(nodes, frame) : PatchList.Read(pieces, frame)) is not { } records) return null;
        var figureReader = new FigureReader(frame, id.Text, nouns, plain);
        var figures = figureReader.Read(reader.Items(DatasetKeys.Reported, Limits.Default.Entries));
        reader.Finish();
        ImmutableArray<string> sources =
        [
            .. sourceNodes.Select(node => ScalarReader.Id(node, DatasetKeys.Sources.Name, bag)).OfType<YamlScalar>().Select(frame.Checked),
        ];
        ImmutableArray<ReportedFigure> reported = [.. figures.Select(draft => draft.Figure)];
        var dataset = title is { } heading && vendor is not null && product is not null && covers is { } covered
            ? new PatchDataset(
                id.Text,
                heading,
                vendor,
                product,
                licence,
                sources,
                covered,
                complete,
                byteUnit,
                options,
                notes,
                records.Patches,
                reported,
                id.Span,
                path)
            {
                Updated = updated,
                Nouns = nouns,
                IsSample = isSample,
                PlainTexts = [.. plain.Seen, .. records.PlainTexts],
            }
            : null;
        return new DatasetDraft(dataset, figures, figureReader.Ids);
    }

    private static ImmutableArray<string> Options(MappingReader reader, DiagnosticBag bag)
    {
        var ids = new IdRegister("an option", DataCodes.RepeatedId, bag);
        return [.. reader.Ids(DatasetKeys.Options).Where(ids.Add).Select(option => option.Text)];
    }

    /// <summary>The id must be the file's name, so that a reference leads to the file; where it is not, the file's name is taken.</summary>
    private static SourcedText Id(MappingReader reader, string path, DiagnosticBag bag)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var written = reader.Id(DatasetKeys.Id);
        if (written is { } id && id.Text != name)
        {
            bag.Report(
                DataCodes.IdIsNotFileName,
                id.Span,
                $"the dataset '{id.Text}' stands in the file '{name}.yaml'.",
                $"write 'id: {name}', or name the file '{id.Text}.yaml'");
        }

        return new SourcedText(name, written?.Span ?? SourceSpan.File(path));
    }

    /// <summary>A period; true for all that is covered; false or absent for none.</summary>
    private static Period? Complete(MappingReader reader, Period? covers, DiagnosticBag bag)
    {
        if (reader.Node(DatasetKeys.Complete) is not { } node) return null;
        if (node is not YamlMapping) return ScalarReader.Flag(node, DatasetKeys.Complete, bag) == true ? covers : null;
        var complete = PeriodReader.Read(MappingReader.Open(node, PeriodKeys.Table, bag, "'complete'"), bag);
        if (complete is { } days && covers is { } all && !all.Contains(days))
        {
            bag.Report(
                DataCodes.CompleteOutsideCoverage,
                node.Span,
                $"the dataset cannot be complete for {days}: it covers {all}.",
                "widen 'covers', or shorten 'complete'");
        }

        return complete;
    }
}
