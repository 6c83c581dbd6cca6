using ReportGen.Metrics;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Published.Report;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Metrics and derivations in <c>report.json</c>: every step from the whole down to what is given.</summary>
internal static class MetricEntries
{
    public static PublishedMetric Of(Metric metric, SiteModel site)
    {
        var evaluation = site.Evaluation(metric.Id);
        return new PublishedMetric
        {
            Id = metric.Id,
            Title = site.Words(metric.Title),
            Definition = site.Words(metric.Definition),
            Formula = metric.Formula.Text,
            Digits = metric.Digits,
            Note = metric.Note is { } note ? site.Words(note) : null,
            Measure = evaluation is null ? null : PublishedValue.From(evaluation.Measure, evaluation.Words),
            IsTotal = evaluation is not null && IsTotal(evaluation.Derivation.Root, site),
            Derivation = evaluation is null ? null : Of(evaluation.Derivation, site),
            UnequalWindows = Windows(evaluation?.Windows),
        };
    }

    public static PublishedDerivation Of(Derivation derivation, SiteModel site) => new()
    {
        Formula = derivation.Formula,
        InWords = derivation.InWords,
        Symbols = derivation.Symbols,
        Inputs = [.. derivation.Inputs.Select(input => Of(input, site))],
        Rules = derivation.Rules,
        Tree = Of(derivation.Root),
    };

    /// <summary>Where a measure comes from that is itself given.</summary>
    public static PublishedGiven Given(DerivationInput input, Derivation derivation, SiteModel site)
    {
        var selection = WholeSelection(input, site);
        return new PublishedGiven
        {
            Name = input.Name,
            Dataset = input.DatasetId,
            Source = input.SourceId,
            Place = input.Place,
            RecordsOf = selection,
            Records = input.IsCounted && selection is null ? Of(input.Records) : null,
            Rules = derivation.Rules,
        };
    }

    /// <summary>Windows that differ, with what the comparison gives per month; null for none.</summary>
    public static PublishedWindows? Windows(WindowNote? note) => note is null ? null : new PublishedWindows
    {
        Windows = [.. note.Windows.Select(Of)],
        PerMonth = PublishedValue.From(note.PerMonth, note.PerMonthWords),
    };

    /// <summary>Which records are counted.</summary>
    public static CountedRecords Of(RecordCounts records) =>
        new() { Certain = RecordList.At(records.Certain), Possible = RecordList.At(records.Possible) };

    private static PublishedWindow Of(SelectionWindow window) =>
        new() { Selection = window.SelectionId, Window = PublishedDays.Of(window.Window) };

    private static PublishedInput Of(DerivationInput input, SiteModel site)
    {
        var selection = WholeSelection(input, site);
        return new PublishedInput
        {
            Name = input.Name,
            Title = input.Title,
            Measure = PublishedValue.From(input.Measure, input.Words),
            Dataset = input.DatasetId,
            Source = input.SourceId,
            Place = input.Place,
            RecordsOf = selection,
            Records = input.IsCounted && selection is null ? Of(input.Records) : null,
        };
    }

    /// <summary>The id of the selection all of whose records are counted; null where other records are, or none.</summary>
    private static string? WholeSelection(DerivationInput input, SiteModel site) =>
        input.SelectionId is { } id && site.Selection(id) is { } selection
        && input.Records.AreThoseOf(SelectionRecords.Of(selection, site.Content.Metrics)) ? id : null;

    /// <summary>A sum of totals is one; so is what several statements of a total leave open.</summary>
    private static bool IsTotal(DerivationStep step, SiteModel site) => MeasureName.Parse(step.Name ?? "") switch
    {
        MeasureName.OfSelection measure => measure.Key.Measure.IsTotal,
        MeasureName.OfFigure figure => SelectionMeasures.Find(site.Content.Data.Figure(figure.Id)?.Measure ?? "") is { IsTotal: true },
        _ => step is { From.IsEmpty: false, Operation: null or Operation.Add or Operation.Intersect }
            && step.From.All(below => IsTotal(below, site)),
    };

    // What is given stands among the inputs; the tree only names it.
    private static PublishedStep Of(DerivationStep step) => step.Input is { } input ? new() { Input = input.Name } : new()
    {
        Name = step.Name,
        Title = step.Title,
        Operation = step.Operation is { } operation ? Words.Hyphened(operation.ToString()) : null,
        Formula = step.Formula,
        Measure = PublishedValue.From(step.Measure, step.Words),
        From = [.. step.From.Select(Of)],
    };
}
