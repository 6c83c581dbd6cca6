using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Narrative.Comparing;
using ReportGen.Published;
using ReportGen.Published.Report;
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
        json.WriteNumber("notes", report.Notes);
        json.WriteNumber("off", report.Off);
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

    public static void WriteFindings(IEnumerable<Diagnostic> findings, RunReport report, Utf8JsonWriter json) =>
        json.Objects("diagnostics", findings, finding => WriteFinding(report, finding, json));

    private static void WriteFinding(RunReport report, Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", diagnostic.Level);
        json.WriteString("title", diagnostic.Code.Title);
        json.WriteString("message", diagnostic.Message);
        json.Optional("remedy", diagnostic.Remedy);
        json.Optional("because", diagnostic.Because);
        if (diagnostic.Others > 0) json.WriteNumber("others", diagnostic.Others);
        if (diagnostic.Span is { } span) WritePlace(report, span, json);
        if (diagnostic.Fix is { } fix) json.Object("fix", () => WriteFix(report, fix, json));
        json.Objects("related", diagnostic.Related, related =>
        {
            json.WriteString("message", related.Message);
            WritePlace(report, related.Span, json);
        });
    }

    private static void WriteFix(RunReport report, TextFix fix, Utf8JsonWriter json)
    {
        WritePlace(report, fix.Span, json);
        json.WriteString("replacement", fix.Replacement);
    }

    private static void WritePlace(RunReport report, SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteString("file", report.Shown(span.Path));
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
    }

    private static void WriteRewriting(RunReport report, Rewriting rewriting, Utf8JsonWriter json) => json.Object("fix", () =>
    {
        json.WriteBoolean("written", rewriting.IsWritten);
        json.Objects("places", rewriting.Places, fix => WriteFix(report, fix, json));
    });

    private static void WriteCoverage(RunReport report, Story narrative, Utf8JsonWriter json) => json.Object("coverage", () =>
    {
        WriteCounts(narrative.Coverage, json);
        json.Objects("files", narrative.Files, file =>
        {
            json.WriteString("file", report.Shown(file.Path));
            WriteCounts(file.Coverage, json);
        });
        if (report.Options.Verbosity == Verbosity.Verbose) WriteExemptions(report, narrative, json);
    });

    private static void WriteCounts(Coverage coverage, Utf8JsonWriter json)
    {
        json.WriteNumber("bound", coverage.Bound);
        json.WriteNumber("exempt", coverage.Exempt);
        json.WriteNumber("literal", coverage.Literal);
        json.WriteNumber("unbound", coverage.Unbound);
        if (coverage.Unchecked > 0) json.WriteNumber("unchecked", coverage.Unchecked);
        if (coverage.Statements != StatementCoverage.None)
            json.Object("statements", () => PublishedStatements.Shape.Write(json, PublishedStatements.From(coverage.Statements)));
    }

    private static void WriteExemptions(
        RunReport report,
        Story narrative,
        Utf8JsonWriter json) => json.Objects("exemptions", narrative.ExemptByPattern, same =>
    {
        json.WriteString("pattern", same.Key.Pattern);
        json.WriteString("reason", same.Key.Reason);
        json.Objects("numbers", same, numeral =>
        {
            json.WriteString("text", numeral.Text);
            json.WriteString("name", numeral.Name);
            WritePlace(report, numeral.Span, json);
        });
    });

    private static void WriteChange(RunReport report, FolderChange change, Utf8JsonWriter json) => json.Object(change.Name, () =>
    {
        json.WriteString("folder", report.Shown(change.Name));
        json.WriteNumber("files", change.Change.Files);
        foreach (var (word, paths) in change.Paths)
        {
            json.WriteStartArray(word);
            foreach (var path in paths) json.WriteStringValue(path);
            json.WriteEndArray();
        }
    });
}
