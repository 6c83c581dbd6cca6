using System.Globalization;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Snapshots;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>A run told to a person: each finding with its line and a mark below it, then one line that sums up.</summary>
internal static class TextReport
{
    public static void Write(RunReport report, Terminal terminal)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var diagnostic in report.Told)
            WriteFinding(report, diagnostic, texts, terminal);
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
            && TextOf(span.Path, texts, report) is { } text && Excerpt.Of(text, span) is { } excerpt)
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
        var text = report.Sources?.Files.TryGetValue(path, out var file) == true ? Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF') : null;
        texts[path] = text;
        return text;
    }

    private static void WriteChange(RunReport report, Terminal terminal)
    {
        if (report.Change is not { } change || report.Options is { Work: Work.Check } or { Snapshot.Work: SnapshotWork.Compare }) return;
        var folder = report.Options.Work == Work.Snapshot ? "snapshots" : "site";
        foreach (var (word, paths) in new[] { ("added", change.Added), ("changed", change.Changed), ("removed", change.Removed) })
            foreach (var path in paths) terminal.WriteLine($"{word,-7} {report.Shown($"{folder}/{path}")}", Tone.Dim);
    }

    private static void WriteSummary(RunReport report, Terminal terminal)
    {
        var (tone, words) = report.Exit == ExitCode.Done ? (Tone.Good, Success(report)) : (Tone.Error, Failure(report));
        terminal.WriteLine(words, tone);
    }

    private static string Success(RunReport report)
    {
        var warnings = report.Warnings == 0 ? "" : $" {Counted(report.Warnings, "warning")}.";
        if (!report.Fixed.IsEmpty) return $"{Fixes(report)} Nothing is left to mend; 'reportgen build' brings the site up to date.{warnings}";
        var change = report.Change ?? throw new InvalidOperationException("A run that succeeded has built a site.");
        if (report.Options.Snapshot is { } order) return $"{Snapshots(order, change)}{warnings}";
        var files = $"{report.Shown("site")}: {Counted(change.Files, "file")}";
        var nothing = report.Options.Fixing == Fixing.None ? "" : "There is nothing to fix. ";
        return report.Options.Work == Work.Check ? $"{nothing}{files}, exactly what a build gives.{warnings}"
            : change.IsNone ? $"{files}, all as before.{warnings}"
            : $"{files}: {change.Added.Length} added, {change.Changed.Length} changed, {change.Removed.Length} removed.{warnings}";
    }

    private static string Failure(RunReport report)
    {
        var strict = report.Errors == 0 ? " Warnings count as errors (--strict)." : "";
        var outcome = report.Options.Work == Work.Build || report is { Options.Snapshot.Work: not SnapshotWork.Compare, Change: null } ? "Nothing was written."
            : report.Options.Snapshot is { Work: not SnapshotWork.Compare } ? "The snapshots were written."
            : report.Options.Fixing == Fixing.None ? "The check failed."
            : report.Fixed.IsEmpty ? report.Exit == ExitCode.Impossible ? "Nothing was rewritten." : "There is nothing that could be fixed. The check failed."
            : $"{Fixes(report)} The check {(report.Options.Fixing == Fixing.Shown ? "failed" : "still fails")}.";
        return $"{outcome} {Counted(report.Errors, "error")}, {Counted(report.Warnings, "warning")}.{strict}";
    }

    private static string Snapshots(SnapshotOrder order, SiteChange change)
    {
        var files = $"{order.Folder}: {Counted(change.Files, "snapshot")}";
        return order.Work == SnapshotWork.Compare ? $"{files}, exactly what the pages say."
            : change.IsNone ? $"{files}, all as before."
            : $"{files}: {change.Added.Length} added, {change.Changed.Length} changed, {change.Removed.Length} removed.";
    }

    private static string Fixes(RunReport report)
    {
        var places = $"{Counted(report.Fixed.Sum(file => file.Edits.Length), "place")} in {Counted(report.Fixed.Length, "file")}";
        return report.Options.Fixing == Fixing.Shown ? $"{places} would be rewritten." : $"{places} rewritten.";
    }

    private static string Counted(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Severity(Diagnostic diagnostic) => diagnostic.IsError ? "error" : "warning";

    private static string Place(RunReport report, SourceSpan span) => Printable.Of((span with { Path = report.Shown(span.Path) }).ToString());
}
