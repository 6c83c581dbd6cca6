using System.Text.Json;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Narrative;

namespace ReportGen.Site;

/// <summary>The whole report in one machine-readable file, in the order of its content files. Records stand in the datasets' own files.</summary>
internal static class ReportJson
{
    public const string Path = "report.json";
    private const int Format = 1;

    public static ReadOnlyMemory<byte> Of(SiteModel site) => JsonText.Of(json =>
    {
        var content = site.Content;
        json.WriteString("generator", SiteBuilder.Generator);
        json.WriteNumber("format", Format);
        json.WriteString("title", site.Title);
        json.WriteString("summary", PlainText.Of(site.Prose(site.Settings.Summary)));
        json.WriteString("language", site.Settings.Language);
        json.Optional("address", site.Address?.Of(Route.Home));
        json.Texts("authors", site.Settings.Authors);
        json.Optional("licence", site.Settings.Licence?.Name);
        json.Objects("posts", content.Narrative.Posts, post => Write(json, post, Route.Post(post.FrontMatter.Slug.Text), site));
        json.Objects("pages", content.Narrative.Pages, page => Write(json, page, Route.Page(page.FrontMatter.Slug.Text), site));
        json.Objects("sources", content.Data.Sources, source => Write(json, source));
        json.Objects("datasets", content.Data.Datasets, dataset => Write(json, dataset));
        Selections(json, site);
        json.Objects("metrics", content.Metrics.Metrics, metric => Write(json, metric, site));
        json.Objects("claims", content.Claims.Claims, claim => Write(json, claim, site));
        json.Objects("charts", content.Charts.Charts, chart => Write(json, chart));
        json.Objects("tables", content.Charts.Tables, table => Write(json, table));
        Write(json, content.Narrative.Coverage);
    });

    private static void Write(Utf8JsonWriter json, Article article, Route route, SiteModel site)
    {
        json.WriteString("path", route.Path);
        json.WriteString("title", PlainText.Of(site.Prose(article.FrontMatter.Title)));
        json.WriteString("summary", PlainText.Of(site.Prose(article.FrontMatter.Summary)));
        json.Optional("date", article.FrontMatter.Date is { } date ? Words.Iso(date) : null);
        json.Optional("updated", article.FrontMatter.Updated is { } updated ? Words.Iso(updated) : null);
        json.Texts("numbers", article.Body.OfType<NumberSegment>().Select(number => number.Name).Distinct(StringComparer.Ordinal));
        json.Texts("claims", article.Body.OfType<ClaimSegment>().Select(claim => claim.ClaimId).Distinct(StringComparer.Ordinal));
        Write(json, article.Coverage);
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.Optional("author", source.Author);
        json.Optional("publisher", source.Publisher);
        json.Optional("date", source.Date);
        json.Optional("url", source.Url);
        json.Optional("archive", source.Archive);
        json.Optional("file", source.File);
        json.Optional("licence", source.Licence);
    }

    private static void Write(Utf8JsonWriter json, PatchDataset dataset)
    {
        DataFiles.Head(json, dataset);
        json.WriteNumber("records", dataset.Patches.Length);
        json.WriteString("records_file", DataFiles.PathOf(dataset, "json"));
        json.Texts("missing", MissingNotes.Of(dataset));
        DataFiles.Figures(json, dataset);
    }

    private static void Selections(Utf8JsonWriter json, SiteModel site)
    {
        var measures = site.Content.Metrics.Names.Order(StringComparer.Ordinal).ToLookup(name => site.SelectionOf(name), StringComparer.Ordinal);
        json.Objects("selections", site.Content.Data.Selections, selection =>
        {
            json.WriteString("id", selection.Id);
            json.WriteString("title", PlainText.Of(site.Prose(selection.Title)));
            json.WriteString("dataset", selection.DatasetId);
            json.WriteString("basis", Words.Of(selection.Basis));
            json.WriteString("count", Words.Of(selection.Count));
            json.Period("window", selection.Window);
            json.Optional("recount_of", selection.RecountOf);
            json.Optional("definition", selection.DefinitionId);
            json.WriteStartObject("measures");
            foreach (var name in measures[selection.Id])
            {
                if (site.Evaluation(name) is { } evaluation) MeasureText.Write(json, name[(selection.Id.Length + 1)..], evaluation.Measure, evaluation.Words);
            }

            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, Metric metric, SiteModel site)
    {
        json.WriteString("id", metric.Id);
        json.WriteString("title", PlainText.Of(site.Prose(metric.Title)));
        json.WriteString("definition", PlainText.Of(site.Prose(metric.Definition)));
        json.WriteString("formula", metric.Formula.Text);
        if (site.Evaluation(metric.Id) is not { } evaluation) return;
        MeasureText.Write(json, "measure", evaluation.Measure, evaluation.Words);
        json.Objects("inputs", evaluation.Derivation.Inputs, input =>
        {
            json.WriteString("name", input.Name);
            MeasureText.Write(json, "measure", input.Measure, input.Words);
            json.Optional("source", input.SourceId);
            json.Optional("place", input.Place);
            json.Texts("records", input.RecordIds.IsDefault ? [] : input.RecordIds);
        });
        json.Texts("rules", evaluation.Derivation.Rules);
        if (evaluation.Windows is not { } note) return;
        json.Objects("windows", note.Windows, window =>
        {
            json.WriteString("selection", window.SelectionId);
            json.Period("window", window.Window);
        });
        json.WriteString("per_month", note.PerMonthWords);
    }

    private static void Write(Utf8JsonWriter json, JudgedClaim judged, SiteModel site)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        json.WriteString("id", claim.Id);
        json.WriteString("source", claim.SourceId);
        json.WriteString("place", claim.Place);
        json.Optional("by", claim.By);
        json.WriteString("says", PlainText.Of(site.Prose(claim.Says)));
        json.Optional("metric", claim.MetricName);
        json.WriteString("verdict", VerdictWords.Id(verdict.Kind));
        json.WriteString("sentence", verdict.Sentence);
        json.WriteString("asserted", verdict.AssertedWords);
        json.WriteString("computed", verdict.ComputedWords);
        if (verdict.Computed is { } computed) MeasureText.Write(json, "measure", computed, verdict.ComputedWords);
        json.WriteBoolean("own_figures", verdict.RestsOnClaimantsOwnFigures);
        json.Objects("alternatives", judged.Alternatives, alternative =>
        {
            json.WriteString("reading", alternative.Reading);
            json.WriteString("verdict", VerdictWords.Id(alternative.Kind));
            json.WriteString("computed", alternative.ComputedWords);
            json.WriteBoolean("changes", alternative.Changes);
        });
    }

    private static void Write(Utf8JsonWriter json, Chart chart)
    {
        json.WriteString("id", chart.Id);
        json.WriteString("title", chart.Title.Text);
        json.WriteString("alternative_text", chart.AlternativeText);
        json.WriteString("hash", chart.Hash);
        json.WriteString("axis", chart.Axis.Title);
        json.WriteString("unit", chart.Axis.Unit);
        json.WriteString("scale", chart.Axis.Scale.ToString().ToLowerInvariant());
        json.Texts("rows", chart.Rows.Select(row => row.Label));
        json.Objects("series", chart.Series, series =>
        {
            json.Optional("name", series.Name);
            json.Objects("values", series.Values, value => Write(json, value));
        });
        json.Texts("sources", chart.SourceIds);
    }

    private static void Write(Utf8JsonWriter json, ChartValue value)
    {
        json.WriteString("name", value.Name);
        if (value.Measure is { } measure) MeasureText.Write(json, "measure", measure, value.Words);
        else json.WriteString("words", value.Words);
    }

    private static void Write(Utf8JsonWriter json, DataTable table)
    {
        json.WriteString("id", table.Id);
        json.WriteString("caption", table.Caption.Text);
        json.Texts("columns", table.Columns.Select(column => column.FullTitle));
        json.Objects("rows", table.Rows, row =>
        {
            json.WriteString("label", row.Label);
            json.Objects("cells", row.Cells, cell => Write(json, cell));
        });
        json.Texts("sources", table.SourceIds);
    }

    private static void Write(Utf8JsonWriter json, TableCell cell)
    {
        switch (cell)
        {
            case MeasureCell measure:
                json.WriteString("name", measure.Name);
                MeasureText.Write(json, "measure", measure.Measure, measure.Words);
                break;
            case DifferenceCell difference:
                json.WriteString("difference", difference.Difference.Words);
                break;
            case TextCell text:
                json.WriteString("text", text.Text);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("bound", coverage.Bound);
        json.WriteNumber("exempt", coverage.Exempt);
        json.WriteNumber("literal", coverage.Literal);
        json.WriteNumber("unbound", coverage.Unbound);
        json.WriteEndObject();
    }
}
