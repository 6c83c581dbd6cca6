using System.Globalization;
using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>A run told to a person: each finding with its line and a mark below it, then one line that sums up.</summary>
internal static class TextReport
{
    private const int MostOfAKind = 50;
    private const int MostPlaces = 10;

    public static void Write(RunReport report, Terminal terminal)
    {
        WriteFindings(report, terminal);
        if (report.Options.Verbosity == Verbosity.Verbose) WriteChange(report, terminal);
        if (report.Options.Verbosity == Verbosity.Verbose) CoverageReport.WriteDetails(report, terminal);
        if (report.Options.Verbosity == Verbosity.Quiet) return;
        CoverageReport.WriteTotal(report, terminal);
        WriteSummary(report, terminal);
    }

    /// <summary>The findings alone, without what a build would change: those with one cause under one head, and of one kind the first
    /// ones.</summary>
    public static void WriteFindings(RunReport report, Terminal terminal)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        var isVerbose = report.Options.Verbosity == Verbosity.Verbose;
        var told = report.Told.Where(finding => isVerbose || (finding.Severity != Severity.Off && !IsDifference(finding, report)));
        var seen = new Dictionary<DiagnosticCode, (int Groups, int Untold)>();
        foreach (var group in FindingGroup.Of(told))
        {
            var (groups, untold) = seen.GetValueOrDefault(group.First.Code);
            var isShown = isVerbose || groups < MostOfAKind;
            seen[group.First.Code] = (groups + 1, isShown ? untold : untold + group.Count);
            if (isShown) WriteGroup(report, group, isVerbose ? int.MaxValue : MostPlaces, texts, terminal);
        }

        foreach (var (code, (_, untold)) in seen.Where(kind => kind.Value.Untold > 0))
            terminal.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{code.Id}: and {untold:N0} more of this kind: {code.Title}. --verbose shows them."),
                Tone.Strong);
        if (!isVerbose && report.Diagnostics.FirstOrDefault(finding => IsDifference(finding, report)) is { } difference)
            WriteDifferences(report, difference, terminal);
    }

    /// <summary>A file of the site that is not what a build gives: after every edit there are many, and one command renews all.</summary>
    private static bool IsDifference(Diagnostic finding, RunReport report) =>
        finding.Code == CliCodes.SiteDiffers && report.Change is { Change.IsAllNew: false };

    private static void WriteDifferences(RunReport report, Diagnostic first, Terminal terminal)
    {
        var count = report.Change?.Change.Count ?? 0;
        terminal.Write($"{first.Level} {first.Code.Id}", ToneOf(first));
        terminal.WriteLine(
            $": {CountedWord.Of(count, "file")} of '{Printable.Of(report.Shown("site"))}' {(count == 1 ? "is" : "are")} not what a build gives.");
        terminal.WriteLine($"      = {first.Remedy} (--verbose lists them)");
    }

    private static void WriteGroup(
        RunReport report, FindingGroup group, int mostPlaces, Dictionary<string, string?> texts, Terminal terminal)
    {
        WriteFinding(report, group.First, texts, terminal);
        foreach (var place in group.Others.Take(mostPlaces).Select(other => other.Span).OfType<SourceSpan>())
            terminal.WriteLine($"      = also {Place(report, place)}", Tone.Dim);
        if (group.Others.Length > mostPlaces)
            terminal.WriteLine(
                $"      = and at {CountedWord.Of(group.Others.Length - mostPlaces, "more place")} (--verbose shows them)",
                Tone.Dim);
    }

    private static void WriteFinding(RunReport report, Diagnostic diagnostic, Dictionary<string, string?> texts, Terminal terminal)
    {
        if (diagnostic.Span is { } span) terminal.Write($"{Place(report, span)}: ", Tone.Strong);
        terminal.Write($"{diagnostic.Level} {diagnostic.Code.Id}", ToneOf(diagnostic));
        terminal.WriteLine($": {Printable.Of(diagnostic.Message)}");
        WriteExcerpt(diagnostic, texts, report, terminal);
        foreach (var related in diagnostic.Related)
            terminal.WriteLine($"      = {Place(report, related.Span)}: {Printable.Of(related.Message)}", Tone.Dim);
        if (diagnostic.Because is { } because) terminal.WriteLine($"      = {diagnostic.Level} because {Printable.Of(because)}", Tone.Dim);
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
            terminal.Write(new string('^', excerpt.Width), ToneOf(diagnostic));
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
        if (terminal.IsWatched && report.Told.FirstOrDefault(finding => CodeHelp.Of(finding.Code.Id) is not null) is { } first)
            terminal.WriteLine($"'reportgen explain {first.Code.Id}' says what such a finding is about, and so for every code.", Tone.Dim);
        var quiet = string.Concat(
            report.Notes == 0 ? "" : $", {CountedWord.Of(report.Notes, "note")}",
            report.Off == 0 ? "" : $", {CountedWord.Of(report.Off, "finding")} turned off");
        var warnings = CountedWord.Of(report.Warnings, "warning");
        if (report.Exit == ExitCode.Done)
            terminal.WriteLine(
                $"{report.Outcome}{(report.Warnings == 0 && quiet.Length == 0 ? "" : $" {warnings}{quiet}.")}",
                Tone.Good);
        else terminal.WriteLine(
            $"{report.Outcome} {CountedWord.Of(report.Errors, "error")}, {warnings}{quiet}.{(report.Errors == 0 ? " Warnings count as errors (--strict)." : "")}",
            Tone.Error);
    }

    private static Tone ToneOf(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Dim,
    };

    private static string Place(RunReport report, SourceSpan span) =>
        Printable.Of((span with { Path = report.Shown(span.Path) }).ToString());
}
