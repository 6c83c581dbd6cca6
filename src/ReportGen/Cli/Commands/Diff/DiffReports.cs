using System.Text;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Reports.Changes;
using ReportGen.Diff;
using ReportGen.Diff.Reports;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>A comparison in each form in which it can be asked for.</summary>
internal static class DiffReports
{
    /// <summary>The report as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(DiffFormat format, Comparison comparison, Edition before, Edition after) => format switch
    {
        DiffFormat.Markdown => Encoding.UTF8.GetBytes(MarkdownReport.Write(comparison)),
        DiffFormat.Json => ComparisonJson.Write(comparison),
        DiffFormat.Html => Encoding.UTF8.GetBytes(HtmlReport.Write(comparison, before, after)),
        _ => Text(comparison),
    };

    private static ReadOnlyMemory<byte> Text(Comparison comparison)
    {
        using var writer = new StringWriter();
        DiffText.Write(comparison, new Terminal(new Channel(writer, IsTerminal: false), ColourUse.Never, noColor: null));
        return Encoding.UTF8.GetBytes(writer.ToString());
    }
}
