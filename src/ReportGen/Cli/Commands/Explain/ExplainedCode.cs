using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>What is told of a kind of finding by its code; no report is read for it.</summary>
internal static class ExplainedCode
{
    /// <summary>Whether a name is that of a kind of findings. A metric of such a name is asked for as <c>metric:RG6010</c>.</summary>
    public static bool IsMeant(string name) =>
        name.Length > 2 && name.StartsWith("RG", StringComparison.OrdinalIgnoreCase) && name.AsSpan(2).ContainsAnyInRange('0', '9')
            && name.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    public static Answer Answer(ModelRun run, string name)
    {
        var id = name.ToUpperInvariant();
        var code = Catalogue.All.FirstOrDefault(kind => kind.Id == id);
        if (code is null)
            run.Bag.Report(
                CliCodes.UnknownName,
                null,
                $"No finding has the code '{name}'.",
                Nearest.Suggest(id, Catalogue.All.Select(kind => kind.Id)) ?? $"{CodeHelp.Document} lists all codes");
        var report = run.Ended(code is null ? ExitCode.Impossible : ExitCode.Done);
        return new Answer(report, surroundings =>
        {
            if (report.Options.Format == Format.Json) WriteJson(report, id, code, surroundings.Output.Writer);
            else WriteText(report, code, new Terminal(surroundings.Output, report.Options.Colour, surroundings.NoColor));
        });
    }

    private static void WriteText(RunReport report, DiagnosticCode? code, Terminal terminal)
    {
        TextReport.WriteFindings(report, terminal);
        if (code is null) return;
        terminal.Head(code.Id, code.Title, Tone.Plain);
        terminal.Field("level", LevelWords(code));
        if (CodeHelp.Of(code.Id) is not { } help) return;
        terminal.Field("cause", help.Cause);
        terminal.Field("remedy", help.Remedy);
    }

    private static void WriteJson(
        RunReport report,
        string id,
        DiagnosticCode? code,
        TextWriter writer) => writer.Write(JsonText.Words(json =>
    {
        JsonReport.WriteHead(report, json);
        json.WriteString("name", id);
        json.WriteNumber("exitCode", (int)report.Exit);
        JsonReport.WriteFindings(report.Diagnostics, report, json);
        if (code is not null) json.Object("finding", () =>
        {
            json.WriteString("code", code.Id);
            json.WriteString("title", code.Title);
            json.WriteString("level", Level(code));
            json.Optional("cause", CodeHelp.Of(code.Id)?.Cause);
            json.Optional("remedy", CodeHelp.Of(code.Id)?.Remedy);
        });
    }));

    private static string Level(DiagnosticCode code) => code.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string LevelWords(DiagnosticCode code) =>
        code.Severity == Severity.Error || !ContentCatalogue.All.Contains(code) ? Level(code)
        : ContentCatalogue.NeverLowered.Contains(code) ? $"{Level(code)}; report.yaml can make it an error"
        : $"{Level(code)}; report.yaml can set another ('findings')";
}
