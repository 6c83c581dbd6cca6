using System.Text;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Reports.Changes;
using ReportGen.Diff;

namespace ReportGen.Cli.Comparing;

/// <summary>A comparison in each form in which it can be asked for.</summary>
internal static class DiffReports
{
    /// <summary>The report as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(DiffFormat format, Comparison comparison, Edition before, Edition after) => format switch
    {
        DiffFormat.Markdown => Markdown(comparison),
        DiffFormat.Json => Json(comparison),
        DiffFormat.Html => Html(comparison, before, after),
        _ => Text(comparison),
    };

    private static ReadOnlyMemory<byte> Text(Comparison comparison)
    {
        using var writer = new StringWriter();
        DiffText.Write(comparison, new Terminal(new Channel(writer, IsTerminal: false), Colour.Never, noColor: null));
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    // These three are replaced when the reports of the room Diff are joined: MarkdownReport.Write, ComparisonJson.Write, HtmlReport.Write.
    private static ReadOnlyMemory<byte> Markdown(Comparison comparison) => throw new NotSupportedException($"Markdown of {comparison.After}.");

    private static ReadOnlyMemory<byte> Json(Comparison comparison) => throw new NotSupportedException($"JSON of {comparison.After}.");

    private static ReadOnlyMemory<byte> Html(Comparison comparison, Edition before, Edition after) => throw new NotSupportedException($"HTML of {comparison.After}, {before.Name}, {after.Name}.");
}
