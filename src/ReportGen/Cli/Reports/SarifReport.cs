using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Published;

namespace ReportGen.Cli.Reports;

/// <summary>The findings of a run in SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format, 2020-03-27).</summary>
internal static class SarifReport
{
    public static void Write(RunReport report, TextWriter writer) => writer.Write(JsonText.Words(json =>
    {
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Exit is ExitCode.Done or ExitCode.Findings);
        json.WriteNumber("exitCode", (int)report.Exit);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Told) WriteResult(report, diagnostic, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }));

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReportGen");
        json.WriteString("version", ToolVersion.Words);
        json.WriteStartArray("rules");
        foreach (var code in Catalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", code.Id);
            WriteText(json, "shortDescription", code.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(code));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(RunReport report, Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", Catalogue.All.IndexOf(diagnostic.Code));
        json.WriteString("level", Level(diagnostic.Code));
        if (diagnostic.Others > 0) json.WriteNumber("occurrenceCount", diagnostic.Others);
        WriteText(json, "message", diagnostic.Remedy is { } remedy ? $"{diagnostic.Message} {remedy}" : diagnostic.Message);
        json.WriteStartArray("locations");
        if (diagnostic.Span is { } span) WriteLocation(report, span, message: null, json);
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in diagnostic.Related) WriteLocation(report, related.Span, related.Message, json);
            json.WriteEndArray();
        }

        if (diagnostic.Fix is { } fix) WriteFix(report, fix, json);
        json.WriteEndObject();
    }

    private static void WriteFix(RunReport report, TextFix fix, Utf8JsonWriter json)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(report, fix.Span, json);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion("deletedRegion", fix.Span, json);
        WriteText(json, "insertedContent", fix.Replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(RunReport report, SourceSpan span, string? message, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(report, span, json);
        WriteRegion("region", span, json);
        json.WriteEndObject();
        if (message is not null) WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteArtifact(RunReport report, SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', report.Shown(span.Path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(string name, SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(DiagnosticCode code) => code.Severity == Severity.Error ? "error" : "warning";
}
