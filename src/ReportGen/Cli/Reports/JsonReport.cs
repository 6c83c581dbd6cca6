using System.Text.Json;
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
        WriteHead(report, json);
        json.WriteNumber("exitCode", (int)report.Exit);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        WriteFindings(report.Told, report, json);
        if (report.Change is { } change) WriteChange(report, change, json);
        if (report.Rewriting is { } rewriting) WriteRewriting(report, rewriting, json);
        if (report.Narrative is { } narrative) WriteCoverage(report, narrative, json);
    }));

    /// <summary>Which tool was asked for what.</summary>
    public static void WriteHead(RunReport report, Utf8JsonWriter json)
    {
        json.WriteString("tool", "ReportGen");
        json.WriteString("version", ToolVersion.Words);
        json.WriteString("command", report.Options.Command);
    }

    public static void WriteFindings(IEnumerable<Diagnostic> findings, RunReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings) WriteFinding(report, finding, json);
        json.WriteEndArray();
    }

    private static void WriteFinding(RunReport report, Diagnostic diagnostic, Utf8JsonWriter json)
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

    private static void WriteRewriting(RunReport report, Rewriting rewriting, Utf8JsonWriter json)
    {
        json.WriteStartObject("fix");
        json.WriteBoolean("written", rewriting.IsWritten);
        json.WriteStartArray("places");
        foreach (var edit in rewriting.Places)
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

    private static void WriteChange(RunReport report, FolderChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject(change.Name);
        json.WriteString("folder", report.Shown(change.Name));
        json.WriteNumber("files", change.Change.Files);
        foreach (var (word, paths) in change.Paths)
        {
            json.WriteStartArray(word);
            foreach (var path in paths) json.WriteStringValue(path);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
