using System.Text.Json;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Published;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli.Reports;

/// <summary>A run as one JSON document.</summary>
internal static class JsonReport
{
    public static void Write(RunReport report, TextWriter writer) => writer.Write(JsonText.Words(json =>
    {
        json.WriteString("tool", "ReportGen");
        json.WriteString("version", ToolVersion.Words);
        json.WriteString("command", report.Options.Work switch { Work.Build => "build", Work.Check => "check", _ => "snapshot" });
        json.WriteNumber("exitCode", (int)report.Exit);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Told) WriteFinding(report, diagnostic, json);
        json.WriteEndArray();
        if (report.Change is { } change) WriteChange(report, change, json);
        if (!report.Fixed.IsEmpty) WriteFixed(report, json);
        if (report.Narrative is { } narrative) WriteCoverage(report, narrative, json);
    }));

    public static void WriteFinding(RunReport report, Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
        json.WriteString("title", diagnostic.Code.Title);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Remedy is { } remedy) json.WriteString("remedy", remedy);
        if (diagnostic.Others > 0) json.WriteNumber("others", diagnostic.Others);
        if (diagnostic.Span is { } span) WritePlace(report, span, json);
        if (diagnostic.Fix is { } fix)
        {
            json.WriteStartObject("fix");
            WritePlace(report, fix.Span, json);
            json.WriteString("replacement", fix.Replacement);
            json.WriteEndObject();
        }

        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            WritePlace(report, related.Span, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(RunReport report, SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteString("file", report.Shown(span.Path));
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
    }

    private static void WriteFixed(RunReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("fix");
        json.WriteBoolean("written", report.Options.Fixing == Fixing.Written);
        json.WriteStartArray("places");
        foreach (var edit in report.Fixed.SelectMany(file => file.Edits))
        {
            json.WriteStartObject();
            WritePlace(report, edit.Span, json);
            json.WriteString("replacement", edit.Replacement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCoverage(RunReport report, Story narrative, Utf8JsonWriter json)
    {
        json.WriteStartObject("coverage");
        WriteCounts(narrative.Coverage, json);
        json.WriteStartArray("files");
        foreach (var file in narrative.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", report.Shown(file.Path));
            WriteCounts(file.Coverage, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (report.Options.Verbosity == Verbosity.Verbose) WriteExemptions(report, narrative, json);
        json.WriteEndObject();
    }

    private static void WriteCounts(Coverage coverage, Utf8JsonWriter json)
    {
        json.WriteNumber("bound", coverage.Bound);
        json.WriteNumber("exempt", coverage.Exempt);
        json.WriteNumber("literal", coverage.Literal);
        json.WriteNumber("unbound", coverage.Unbound);
    }

    private static void WriteExemptions(RunReport report, Story narrative, Utf8JsonWriter json)
    {
        json.WriteStartArray("exemptions");
        foreach (var same in narrative.ExemptByPattern)
        {
            json.WriteStartObject();
            json.WriteString("pattern", same.Key.Pattern);
            json.WriteString("reason", same.Key.Reason);
            json.WriteStartArray("numbers");
            foreach (var numeral in same)
            {
                json.WriteStartObject();
                json.WriteString("text", numeral.Text);
                json.WriteString("name", numeral.Name);
                WritePlace(report, numeral.Span, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChange(RunReport report, SiteChange change, Utf8JsonWriter json)
    {
        var what = report.Options.Work == Work.Snapshot ? "snapshots" : "site";
        json.WriteStartObject(what);
        json.WriteString("folder", report.Shown(what));
        json.WriteNumber("files", change.Files);
        foreach (var (word, paths) in new[] { ("added", change.Added), ("changed", change.Changed), ("removed", change.Removed) })
        {
            json.WriteStartArray(word);
            foreach (var path in paths) json.WriteStringValue(path);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
