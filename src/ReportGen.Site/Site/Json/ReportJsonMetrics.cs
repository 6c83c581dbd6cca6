using System.Text.Json;
using ReportGen.Metrics;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Metrics and derivations in <c>report.json</c>: every step from the whole down to what is given.</summary>
internal static class ReportJsonMetrics
{
    public static void Write(Utf8JsonWriter json, SiteModel site) =>
        json.Objects("metrics", site.Content.Metrics.Metrics, metric => Write(json, metric, site));

    public static void Derivation(Utf8JsonWriter json, Derivation derivation, SiteModel site) => json.Object("derivation", () =>
    {
        json.WriteString("formula", derivation.Formula);
        json.WriteString("in_words", derivation.InWords);
        json.WriteString("symbols", derivation.Symbols);
        json.Objects("inputs", derivation.Inputs, input => Write(json, input, site));
        json.Texts("rules", derivation.Rules);
        json.Object("tree", () => Write(json, derivation.Root));
    });

    /// <summary>Where a measure comes from that is itself given, on one line.</summary>
    public static void Given(Utf8JsonWriter json, DerivationInput input, Derivation derivation, SiteModel site) => json.Line("given", line =>
    {
        line.WriteString("name", input.Name);
        Origin(line, input, site);
        line.Texts("rules", derivation.Rules);
    });

    /// <summary>Windows that differ, with what the comparison gives per month.</summary>
    public static void Windows(Utf8JsonWriter json, WindowNote? note)
    {
        if (note is null) return;
        json.Object("unequal_windows", () =>
        {
            json.Objects("windows", note.Windows, window =>
            {
                json.WriteString("selection", window.SelectionId);
                json.Days("window", window.Window);
            });
            MeasureText.Write(json, "per_month", note.PerMonth, note.PerMonthWords);
        });
    }

    private static void Write(Utf8JsonWriter json, Metric metric, SiteModel site)
    {
        json.WriteString("id", metric.Id);
        json.WriteString("title", site.Words(metric.Title));
        json.WriteString("definition", site.Words(metric.Definition));
        json.WriteString("formula", metric.Formula.Text);
        if (metric.Digits is { } digits) json.WriteNumber("digits", digits);
        json.Optional("note", metric.Note is { } note ? site.Words(note) : null);
        if (site.Evaluation(metric.Id) is not { } evaluation) return;
        MeasureText.Write(json, "measure", evaluation.Measure, evaluation.Words);
        Derivation(json, evaluation.Derivation, site);
        Windows(json, evaluation.Windows);
    }

    private static void Write(Utf8JsonWriter json, DerivationInput input, SiteModel site)
    {
        json.WriteString("name", input.Name);
        json.WriteString("title", input.Title);
        MeasureText.Write(json, "measure", input.Measure, input.Words);
        Origin(json, input, site);
    }

    private static void Origin(Utf8JsonWriter json, DerivationInput input, SiteModel site)
    {
        json.Optional("dataset", input.DatasetId);
        json.Optional("source", input.SourceId);
        json.Optional("place", input.Place);
        if (!input.IsCounted) return;
        var records = RecordLists.Of(input);
        if (input.SelectionId is { } id && site.Selection(id) is { } selection && records.Equals(RecordLists.Of(selection, site)))
            json.WriteString("records_of", id);
        else
            records.Write(json);
    }

    // What is given stands among the inputs; the tree only names it.
    private static void Write(Utf8JsonWriter json, DerivationStep step)
    {
        if (step.Input is { } input)
        {
            json.WriteString("input", input.Name);
            return;
        }

        json.Optional("name", step.Name);
        json.WriteString("title", step.Title);
        json.Optional("operation", step.Operation is { } operation ? Words.Hyphened(operation.ToString()) : null);
        json.Optional("formula", step.Formula);
        MeasureText.Write(json, "measure", step.Measure, step.Words);
        json.Objects("from", step.From, below => Write(json, below));
    }
}
