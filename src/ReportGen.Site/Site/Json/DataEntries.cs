using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Published.Report;
using ReportGen.Quantities;
using ReportGen.Site.Files;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>What a report rests on, in <c>report.json</c>: sources, datasets with the figures that sources
/// state, and corrections.</summary>
internal static class DataEntries
{
    public static PublishedSource Of(Source source, SiteModel site) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Called = source.Called,
        Author = source.Author,
        Publisher = source.Publisher,
        Date = source.Date,
        Url = source.Url,
        Archive = source.Archive,
        File = source.File,
        Licence = source.Licence,
        Note = source.Note is { } note ? site.Words(note) : null,
    };

    public static PublishedDataset Of(PatchDataset dataset, SiteModel site) => DataFiles.Head(dataset) with
    {
        Notes = dataset.Notes is { } notes ? site.Words(notes) : null,
        Records = dataset.Patches.Length,
        RecordsFile = DataFiles.PathOf(dataset, "json"),
        RecordIds = dataset.Patches.Ids,
        Missing = [.. MissingNotes.Of(dataset)],
        Reported = [.. dataset.Reported.Select(figure => Of(figure, site))],
    };

    public static PublishedCorrection Of(SourceCorrection correction, SiteModel site) => new()
    {
        Id = correction.Id,
        Source = correction.SourceId,
        CorrectedBy = correction.CorrectedBy,
        Place = correction.Place,
        Date = Period.Iso(correction.Date),
        Was = site.Words(correction.Was),
        Now = site.Words(correction.Now),
        Concerns = [.. correction.Concerns.Select(reference => reference.Text)],
        Replaces = correction.Replaces,
    };

    private static PublishedFigure Of(ReportedFigure figure, SiteModel site)
    {
        var name = MeasureName.Figure(figure.Id);
        return new PublishedFigure
        {
            Id = figure.Id,
            Name = name,
            Title = site.Words(figure.Title),
            Of = figure.Measure,
            Part = figure.Part,
            Period = PublishedDays.Of(figure.Period),
            Measure = site.Evaluation(name) is { } evaluation ? PublishedValue.From(evaluation.Measure, evaluation.Words) : null,
            IsTotal = SelectionMeasures.Find(figure.Measure)?.IsTotal ?? false,
            SumOf = figure.Parts,
            ExpectsDisagreement = figure.ExpectsDisagreement,
            Source = figure.SourceId,
            Also = figure.Also,
            Place = figure.Place,
        };
    }
}
