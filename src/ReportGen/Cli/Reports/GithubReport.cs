using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>The findings of a run as workflow commands of GitHub Actions (docs.github.com, "Workflow commands": <c>::error
/// file=…::message</c>).</summary>
internal static class GithubReport
{
    public static void Write(RunReport report, TextWriter writer)
    {
        foreach (var diagnostic in report.Told.Where(finding => finding.Severity != Severity.Off))
        {
            var message = diagnostic.Remedy is { } remedy ? $"{diagnostic.Message} {remedy}" : diagnostic.Message;
            var level = diagnostic.Severity == Severity.Note ? "notice" : diagnostic.Level;
            writer.Write($"::{level} {Properties(report, diagnostic)}::{Data(message)}\n");
        }
    }

    private static string Properties(RunReport report, Diagnostic diagnostic)
    {
        var title = $"title={Property($"{diagnostic.Code.Id} {diagnostic.Code.Title}")}";
        if (diagnostic.Span is not { } span) return title;
        // An annotation over several lines must not name columns.
        var columns = span.EndLine == span.Line ? $",col={span.Column},endColumn={span.EndColumn}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"file={Property(report.Shown(span.Path))},line={span.Line},endLine={span.EndLine}{columns},{title}");
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace(
            "\n",
            "%0A",
            StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
