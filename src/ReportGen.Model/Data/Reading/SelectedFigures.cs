using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads which reported figure stands for which measure of a selection, and checks that it can.</summary>
internal sealed class SelectedFigures(Referable referable, DiagnosticBag bag)
{
    private static readonly ImmutableSortedDictionary<string, string> None =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <param name="datasetId">The selection's dataset; null when it could not be read.</param>
    /// <param name="window">The selection's window; null when it could not be read.</param>
    public ImmutableSortedDictionary<string, string> Read(YamlNode? node, string? datasetId, Period? window)
    {
        if (node is null || MappingReader.MappingOf(node, "'figures'", bag) is not { } mapping) return None;
        var figures = None.ToBuilder();
        foreach (var (key, value) in mapping.Entries)
        {
            if (ScalarReader.Id(value, key.Text, bag) is not { } scalar) continue;
            var reference = new SourcedText(scalar);
            figures[key.Text] = reference.Text;
            if (Measure(key) is { } measure && referable.Figures.Resolve(reference, bag) is { } figure)
                Check(figure, reference, measure, datasetId, window);
        }

        return figures.ToImmutable();
    }

    private MeasureKey? Measure(YamlScalar key)
    {
        if (MeasureKey.TryParse(key.Text) is { } measure) return measure;
        var name = MeasureKey.WordOf(key.Text);
        var names = SelectionMeasures.Words;
        var remedy = SelectionMeasures.Find(name) is not null
            ? $"write '{name}' or '{name}[part]'"
            : Nearest.Suggest(name, names) ?? $"measures: {string.Join(", ", names)}";
        bag.Report(SourcesCodes.UnknownWord, key.Span, $"'{key.Text}' is not a measure of a selection.", remedy);
        return null;
    }

    private void Check(ReportedFigure figure, SourcedText reference, MeasureKey measure, string? datasetId, Period? window)
    {
        var declared = new RelatedPlace(figure.Span, $"'{figure.Id}' stands here");
        if (datasetId is not null && figure.DatasetId != datasetId)
        {
            bag.Report(
                DataCodes.FigureOfOtherDataset,
                reference.Span,
                $"'{figure.Id}' is a figure of the dataset '{figure.DatasetId}', not of '{datasetId}'.",
                "write a figure of the selection's dataset",
                declared);
        }

        if (figure.Measure != measure.Measure.Word || (measure.Part is { } part && figure.Part != part))
        {
            var states = figure.Part is { } stated ? $"{figure.Measure}[{stated}]" : figure.Measure;
            bag.Report(
                DataCodes.FigureOfOtherMeasure,
                reference.Span,
                $"'{figure.Id}' states '{states}'.",
                "write a figure of the measure before the colon",
                declared);
        }

        if (figure.Period is { } period && window is { } days && period != days)
        {
            bag.Report(
                DataCodes.FigureOfOtherPeriod,
                reference.Span,
                $"'{figure.Id}' is about {period}; the selection's window is {days}.",
                "correct the window, or make a selection with the figure's own period",
                declared);
        }
    }
}
