using System.Text.Json;
using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Published;
using ReportGen.Quantities;
using ReportGen.Site.Files;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>What a report rests on, in <c>report.json</c>: sources, datasets with the figures that sources state, and corrections.</summary>
internal static class ReportJsonData
{
    public static void Write(Utf8JsonWriter json, SiteModel site)
    {
        var data = site.Content.Data;
        json.Objects("sources", data.Sources, source => Write(json, source, site));
        json.Objects("datasets", data.Datasets, dataset => Write(json, dataset, site));
        json.Objects("corrections", data.Corrections, correction => Write(json, correction, site));
    }

    private static void Write(Utf8JsonWriter json, Source source, SiteModel site)
    {
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.Optional("called", source.Called);
        json.Optional("author", source.Author);
        json.Optional("publisher", source.Publisher);
        json.Optional("date", source.Date);
        json.Optional("url", source.Url);
        json.Optional("archive", source.Archive);
        json.Optional("file", source.File);
        json.Optional("licence", source.Licence);
        json.Optional("note", source.Note is { } note ? site.Words(note) : null);
    }

    private static void Write(Utf8JsonWriter json, PatchDataset dataset, SiteModel site)
    {
        DataFiles.Head(json, dataset);
        json.Optional("notes", dataset.Notes is { } notes ? site.Words(notes) : null);
        json.WriteNumber("records", dataset.Patches.Length);
        json.WriteString("records_file", DataFiles.PathOf(dataset, "json"));
        json.Texts("missing", MissingNotes.Of(dataset));
        json.Objects("reported", dataset.Reported, figure => Write(json, figure, site));
    }

    private static void Write(Utf8JsonWriter json, ReportedFigure figure, SiteModel site)
    {
        var name = MeasureName.Figure(figure.Id);
        json.WriteString("id", figure.Id);
        json.WriteString("name", name);
        json.WriteString("title", site.Words(figure.Title));
        json.WriteString("of", figure.Measure);
        json.Optional("part", figure.Part);
        json.Days("period", figure.Period);
        if (site.Evaluation(name) is { } evaluation) MeasureText.Write(json, "measure", evaluation.Measure, evaluation.Words);
        json.Texts("sum_of", figure.Parts);
        json.WriteBoolean("expects_disagreement", figure.ExpectsDisagreement);
        json.WriteString("source", figure.SourceId);
        if (!figure.Also.IsEmpty) json.Texts("also", figure.Also);
        json.Optional("place", figure.Place);
    }

    private static void Write(Utf8JsonWriter json, SourceCorrection correction, SiteModel site)
    {
        json.WriteString("id", correction.Id);
        json.WriteString("source", correction.SourceId);
        json.WriteString("corrected_by", correction.CorrectedBy);
        json.WriteString("place", correction.Place);
        json.WriteString("date", Period.Iso(correction.Date));
        json.WriteString("was", site.Words(correction.Was));
        json.WriteString("now", site.Words(correction.Now));
        json.Texts("concerns", correction.Concerns.Select(reference => reference.Text));
        json.Optional("replaces", correction.Replaces);
    }
}
