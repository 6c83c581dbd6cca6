using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics.Selections;
using ReportGen.Names;

namespace ReportGen.Metrics.Formulas;

/// <summary>Finds the terms of names that are no metrics: measures of selections and reported figures. A name that nothing has is
/// reported, with the nearest that there is.</summary>
/// <param name="metricIds">For suggestions.</param>
internal sealed class NamedMeasures(ReportData data, SelectionTerms selections, IEnumerable<string> metricIds, DiagnosticBag bag)
{
    /// <summary>Null after a finding at the place.</summary>
    public Term? Find(string name, SourceSpan place)
    {
        return MeasureName.Parse(name) switch
        {
            MeasureName.OfFigure figure => OfFigure(figure.Id, place),
            MeasureName.OfSelection measure when data.Selection(measure.Selection) is { } selection =>
                OfSelection(selection, measure.Key, place),
            MeasureName.OfSelection measure => NoSelection(name, measure.Selection, place),
            MeasureName.OfMetric { Attempt: var (selection, measure) } => NoMeasure(name, selection, measure, place),
            _ => Unknown(name, place),
        };
    }

    private InputTerm? OfFigure(string id, SourceSpan place)
    {
        if (data.Figure(id) is { } figure) return selections.Figure(figure);
        var known = data.Datasets.SelectMany(dataset => dataset.Reported).Select(other => other.Id);
        bag.Report(MetricsCodes.UnknownName, place, $"no dataset reports a figure '{id}'.", () => Nearest.Suggest(id, known));
        return null;
    }

    private Term? OfSelection(Selection selection, MeasureKey key, SourceSpan place)
    {
        if (key.Part is null) return selections.Of(selection, key.Measure, null);
        return PartOf(selection, key.Part, place) is { } part ? selections.Of(selection, key.Measure, part) : null;
    }

    private Term? NoSelection(string name, string id, SourceSpan place)
    {
        var first = bag.IsFull(MetricsCodes.UnknownName, place)
            ? null
            : data.MeasureNames.FirstOrDefault(other => name.StartsWith(other + "-", StringComparison.Ordinal));
        var remedy = () =>
            first is null
                ? Nearest.Suggest(id, data.Selections.Select(other => other.Id))
                : $"a minus stands between spaces: write '{first} - …'";
        bag.Report(MetricsCodes.UnknownName, place, $"there is no selection '{id}'.", remedy);
        return null;
    }

    private Term? NoMeasure(string name, string selection, string measure, SourceSpan place)
    {
        if (data.Selection(selection) is null) return NoSelection(name, selection, place);
        var word = MeasureKey.Attempted(measure);
        var remedy = NearestTo(word) ?? $"use one of {string.Join(", ", SelectionMeasures.Words)}";
        bag.Report(MetricsCodes.UnknownMeasure, place, $"a selection has no measure '{word}'.", remedy);
        return null;
    }

    /// <summary>Mistyped, in the singular or cut short: 'advisory' is 'advisories', 'mean' is 'mean_size'.</summary>
    private static string? NearestTo(string word) => Nearest.Suggest(word, SelectionMeasures.Words)
        ?? (word.Length > 2 && SelectionMeasures.Words.FirstOrDefault(known => known.StartsWith(word[..^1], StringComparison.Ordinal)) is { } begun
            ? $"did you mean '{begun}'?"
            : null);

    private Part? PartOf(Selection selection, string written, SourceSpan place)
    {
        var part = Part.TryRead(written);
        if (part is null)
            bag.Report(
                MetricsCodes.UnknownPart,
                place,
                $"'{written}' is not a part of a selection.",
                Part.NearestTo(written) ?? "write a day (2008-11-11), a month (2008-11), a class or a severity");
        else if (part.Days is { } days && !days.Overlaps(selection.Window))
            bag.Report(
                MetricsCodes.OutsideWindow,
                place,
                $"'{written}' lies outside the window of '{selection.Id}', {selection.Window}.",
                "name a day or month of the window, or another selection");
        else if (selection.Basis == Basis.Records
            && part.In(data.Dataset(selection.DatasetId)!) is null) // a selection is read with its dataset
            bag.Report(
                MetricsCodes.AmbiguousPart,
                place,
                $"'{written}' is a class and a severity of records of '{selection.DatasetId}'.",
                $"write 'class:{written}' or 'severity:{written}'");
        else
            return part;
        return null;
    }

    private Term? Unknown(string name, SourceSpan place)
    {
        bag.Report(
            MetricsCodes.UnknownName,
            place,
            $"there is no metric '{name}'.",
            () =>
                Nearest.Suggest(name, metricIds) ?? (data.Selection(name) is null
                    ? "write a metric's id or 'selection.measure'"
                    : $"'{name}' is a selection: name one of its measures, such as '{name}.patches'"));
        return null;
    }
}
