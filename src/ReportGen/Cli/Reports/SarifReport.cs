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
        json.Objects("runs", [report], run => WriteRun(run, json));
    }));

    private static void WriteRun(RunReport report, Utf8JsonWriter json)
    {
        json.Object("tool", () => json.Object("driver", () => WriteDriver(json)));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.Objects("invocations", [report], run =>
        {
            json.WriteBoolean("executionSuccessful", run.Exit is ExitCode.Done or ExitCode.Findings);
            json.WriteNumber("exitCode", (int)run.Exit);
        });
        json.Objects("results", report.Told, finding => WriteResult(report, finding, json));
    }

    private static void WriteDriver(Utf8JsonWriter json)
    {
        json.WriteString("name", "ReportGen");
        json.WriteString("version", ToolVersion.Words);
        json.Objects("rules", Catalogue.All, code =>
        {
            json.WriteString("id", code.Id);
            WriteText(json, "shortDescription", code.Title);
            json.Object("defaultConfiguration", () => json.WriteString("level", Level(code)));
            if (CodeHelp.Of(code.Id) is not { } help) return;
            WriteText(json, "fullDescription", help.Cause);
            WriteText(json, "help", help.Remedy);
        });
    }

    private static void WriteResult(RunReport report, Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", Catalogue.All.IndexOf(diagnostic.Code));
        json.WriteString("level", diagnostic.Severity == Severity.Off ? Level(diagnostic.Code) : diagnostic.Level);
        if (diagnostic is { Severity: Severity.Off, Because: { } because }) json.Objects("suppressions", [because], reason =>
        {
            json.WriteString("kind", "external");
            json.WriteString("justification", reason);
        });
        if (diagnostic.Others > 0) json.WriteNumber("occurrenceCount", diagnostic.Others);
        WriteText(json, "message", diagnostic.Remedy is { } remedy ? $"{diagnostic.Message} {remedy}" : diagnostic.Message);
        SourceSpan[] places = diagnostic.Span is { } span ? [span] : [];
        json.Objects("locations", places, place => WriteLocation(report, place, json));
        if (!diagnostic.Related.IsEmpty) json.Objects("relatedLocations", diagnostic.Related, related =>
        {
            WriteLocation(report, related.Span, json);
            WriteText(json, "message", related.Message);
        });
        if (diagnostic.Fix is { } fix) json.Objects("fixes", [fix], one => WriteFix(report, one, json));
    }

    private static void WriteFix(RunReport report, TextFix fix, Utf8JsonWriter json) => json.Objects("artifactChanges", [fix], change =>
    {
        WriteArtifact(report, change.Span, json);
        json.Objects("replacements", [change], replacement =>
        {
            WriteRegion("deletedRegion", replacement.Span, json);
            WriteText(json, "insertedContent", replacement.Replacement);
        });
    });

    private static void WriteLocation(RunReport report, SourceSpan span, Utf8JsonWriter json) => json.Object("physicalLocation", () =>
    {
        WriteArtifact(report, span, json);
        WriteRegion("region", span, json);
    });

    private static void WriteArtifact(RunReport report, SourceSpan span, Utf8JsonWriter json) =>
        json.Object(
            "artifactLocation",
            () => json.WriteString("uri", string.Join('/', report.Shown(span.Path).Split('/').Select(Uri.EscapeDataString))));

    private static void WriteRegion(string name, SourceSpan span, Utf8JsonWriter json) => json.Object(name, () =>
    {
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
    });

    private static void WriteText(Utf8JsonWriter json, string name, string text) => json.Object(name, () => json.WriteString("text", text));

    private static string Level(DiagnosticCode code) => code.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
