using System.Globalization;
using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>A run told to a person: each finding with its line and a mark below it, then one line that sums up.</summary>
internal static class TextReport
{
    public static void Write(RunReport report, Terminal terminal)
    {
        WriteFindings(report, terminal);
        if (report.Options.Verbosity == Verbosity.Verbose) WriteChange(report, terminal);
        if (report.Options.Verbosity == Verbosity.Verbose) CoverageReport.WriteDetails(report, terminal);
        if (report.Options.Verbosity == Verbosity.Quiet) return;
        CoverageReport.WriteTotal(report, terminal);
        WriteSummary(report, terminal);
    }

    /// <summary>The findings alone, without what a build would change.</summary>
    public static void WriteFindings(RunReport report, Terminal terminal)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var diagnostic in report.Told) WriteFinding(report, diagnostic, texts, terminal);
    }

    private static void WriteFinding(RunReport report, Diagnostic diagnostic, Dictionary<string, string?> texts, Terminal terminal)
    {
        if (diagnostic.Span is { } span) terminal.Write($"{Place(report, span)}: ", Tone.Strong);
        terminal.Write($"{Severity(diagnostic)} {diagnostic.Code.Id}", diagnostic.IsError ? Tone.Error : Tone.Warning);
        terminal.WriteLine($": {Printable.Of(diagnostic.Message)}");
        WriteExcerpt(diagnostic, texts, report, terminal);
        foreach (var related in diagnostic.Related)
            terminal.WriteLine($"      = {Place(report, related.Span)}: {Printable.Of(related.Message)}", Tone.Dim);
    }

    private static void WriteExcerpt(Diagnostic diagnostic, Dictionary<string, string?> texts, RunReport report, Terminal terminal)
    {
        var remedy = diagnostic.Remedy is null ? "" : Printable.Of(diagnostic.Remedy);
        if (diagnostic.Span is { } span && span != SourceSpan.File(span.Path)
            && TextOf(span.Path, texts, report) is { } text && CodeExcerpt.Of(text, span) is { } excerpt)
        {
            var number = excerpt.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
            terminal.WriteLine($"{number} | {excerpt.Text}");
            terminal.Write($"      | {new string(' ', excerpt.Indent)}");
            terminal.Write(new string('^', excerpt.Width), diagnostic.IsError ? Tone.Error : Tone.Warning);
            terminal.WriteLine(remedy.Length == 0 ? "" : $" {remedy}");
        }
        else if (remedy.Length > 0)
        {
            terminal.WriteLine($"      = {remedy}");
        }
    }

    private static string? TextOf(string path, Dictionary<string, string?> texts, RunReport report)
    {
        if (texts.TryGetValue(path, out var known)) return known;
        var text = report.Sources?.Files.TryGetValue(path, out var file) == true
            ? Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF')
            : null;
        texts[path] = text;
        return text;
    }

    private static void WriteChange(RunReport report, Terminal terminal)
    {
        if (report.Change is not { IsWritten: true } change) return;
        foreach (var (word, paths) in change.Paths)
            foreach (var path in paths) terminal.WriteLine($"{word,-7} {report.Shown($"{change.Name}/{path}")}", Tone.Dim);
    }

    private static void WriteSummary(RunReport report, Terminal terminal)
    {
        if (report.Exit == ExitCode.Done)
            terminal.WriteLine(
                $"{report.Outcome}{(report.Warnings == 0 ? "" : $" {CountedWord.Of(report.Warnings, "warning")}.")}",
                Tone.Good);
        else terminal.WriteLine(
            $"{report.Outcome} {CountedWord.Of(report.Errors, "error")}, {CountedWord.Of(report.Warnings, "warning")}.{(report.Errors == 0 ? " Warnings count as errors (--strict)." : "")}",
            Tone.Error);
    }

    private static string Severity(Diagnostic diagnostic) => diagnostic.IsError ? "error" : "warning";

    private static string Place(RunReport report, SourceSpan span) =>
        Printable.Of((span with { Path = report.Shown(span.Path) }).ToString());
}
