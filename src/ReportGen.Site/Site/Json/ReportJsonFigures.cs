using System.Text.Json;
using ReportGen.Charts;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Charts and tables in <c>report.json</c>, as data.</summary>
internal static class ReportJsonFigures
{
    public static void Write(Utf8JsonWriter json, SiteModel site)
    {
        json.Objects("charts", site.Content.Charts.Charts, chart => Write(json, chart, site));
        json.Objects("tables", site.Content.Charts.Tables, table => Write(json, table, site));
        json.Objects("recounts", site.Content.Charts.Recounts, table => Write(json, table, site));
    }

    private static void Write(Utf8JsonWriter json, Chart chart, SiteModel site)
    {
        json.WriteString("id", chart.Id);
        json.WriteString("kind", Words.Hyphened(chart.Kind.ToString()));
        json.WriteString("title", chart.PlainTitle);
        json.Optional("caption", chart.Caption is { } caption ? site.Words(caption) : null);
        json.WriteString("alternative_text", chart.AlternativeText);
        json.WriteString("hash", chart.Hash);
        json.WriteString("data_file", site.DataFile(chart));
        json.Line("axis", line =>
        {
            line.WriteString("title", chart.Axis.Title);
            line.WriteString("unit", chart.Axis.Unit);
            line.WriteString("scale", Words.Hyphened(chart.Axis.Scale.ToString()));
        });
        json.Objects("rows", chart.Rows, row =>
        {
            json.WriteString("label", row.Label);
            json.Optional("note", row.Note);
            json.WriteBoolean("emphasised", row.IsEmphasised);
            json.Days("days", row.Days);
            if (!row.Records.IsEmpty) json.Objects("records", row.Records, record => Write(json, record));
            if (row.UnknownRecords > 0) json.WriteNumber("unknown_records", row.UnknownRecords);
        });
        json.Objects("series", chart.Series, series =>
        {
            json.Optional("name", series.Name);
            json.Objects("values", series.Values, value => Write(json, value, site));
        });
        if (!chart.Lanes.IsEmpty) json.Objects("lanes", chart.Lanes, lane => Write(json, lane));
        if (!chart.Events.IsEmpty) json.Objects("events", chart.Events, happened => Write(json, happened));
        json.Texts("sources", chart.SourceIds);
    }

    private static void Write(Utf8JsonWriter json, RecordValue record)
    {
        json.WriteString("id", record.Id);
        json.WriteString("belonging", Words.Hyphened(record.Belonging.ToString()));
        if (record.Value.Measure is { } measure) MeasureText.Write(json, "measure", measure, record.Value.PlainWords);
    }

    private static void Write(Utf8JsonWriter json, ChartLane lane)
    {
        json.WriteString("name", lane.Name);
        json.WriteString("content", Words.Hyphened(lane.Content.ToString()));
        json.Objects("events", lane.Events, happened => Write(json, happened));
    }

    private static void Write(Utf8JsonWriter json, ChartEvent happened)
    {
        json.Days("days", happened.Days);
        json.WriteString("label", happened.Label);
        json.Optional("source", happened.SourceId);
        if (happened.Value?.Measure is { } measure) MeasureText.Write(json, "measure", measure, happened.Value.PlainWords);
    }

    private static void Write(Utf8JsonWriter json, ChartValue value, SiteModel site)
    {
        json.WriteString("name", value.Name);
        if ((value.Measure ?? site.Evaluation(value.Name)?.Measure) is { } measure) MeasureText.Write(json, "measure", measure, value.PlainWords);
    }

    private static void Write(Utf8JsonWriter json, DataTable table, SiteModel site)
    {
        json.WriteString("id", table.Id);
        json.WriteString("caption", site.Words(table.Caption));
        json.Optional("label_head", table.LabelHead);
        json.Objects("columns", table.Columns, column =>
        {
            json.WriteString("title", column.Title);
            json.Optional("group", column.Group);
        });
        json.Objects("rows", table.Rows, row =>
        {
            json.WriteString("label", row.Label);
            json.WriteBoolean("emphasised", row.IsEmphasised);
            json.Objects("cells", row.Cells, cell => Write(json, cell));
        });
        json.Texts("notes", table.Notes);
        json.Texts("sources", table.SourceIds);
    }

    private static void Write(Utf8JsonWriter json, TableCell cell)
    {
        switch (cell)
        {
            case MeasureCell measure:
                json.WriteString("name", measure.Name);
                MeasureText.Write(json, "measure", measure.Measure, measure.PlainWords);
                json.Optional("mark", measure.Mark is { } mark ? Words.Hyphened(mark.ToString()) : null);
                break;
            case DifferenceCell { Difference: var difference }:
                json.WriteString("difference", difference.Words);
                json.WriteString("agreement", Words.Hyphened(difference.Agreement.ToString()));
                MeasureText.WriteInterval(json, "delta", difference.Delta);
                break;
            case TextCell text:
                json.WriteString("text", text.Text);
                break;
        }
    }
}
