using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Diagnostics;

namespace ReportGen.Cli;

/// <summary>A run as one JSON document.</summary>
internal static class JsonReport
{
    public static void Write(RunReport report, TextWriter writer) => writer.Write(Document(json =>
    {
        json.WriteStartObject();
        json.WriteString("tool", "ReportGen");
        json.WriteString("version", ToolVersion.Words);
        json.WriteString("command", report.Options.Work == Work.Build ? "build" : "check");
        json.WriteNumber("exitCode", (int)report.Exit);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics) WriteFinding(report, diagnostic, json);
        json.WriteEndArray();
        if (report.Change is { } change) WriteChange(report, change, json);
        if (report.Coverage is { } coverage)
        {
            json.WriteStartObject("coverage");
            json.WriteNumber("bound", coverage.Bound);
            json.WriteNumber("exempt", coverage.Exempt);
            json.WriteNumber("literal", coverage.Literal);
            json.WriteNumber("unbound", coverage.Unbound);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }));

    /// <summary>A JSON document as text: two spaces, LF, every character as itself where JSON allows it.</summary>
    public static string Document(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(bytes, options)) write(json);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    public static void WriteFinding(RunReport report, Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
        json.WriteString("title", diagnostic.Code.Title);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Remedy is { } remedy) json.WriteString("remedy", remedy);
        if (diagnostic.Span is { } span) WritePlace(report, span, json);
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

    private static void WriteChange(RunReport report, SiteChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject("site");
        json.WriteString("folder", report.Shown("site"));
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
