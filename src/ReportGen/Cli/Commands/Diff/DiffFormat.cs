using System.Collections.Immutable;
using System.Text;
using ReportGen.Cli.Reports;
using ReportGen.Diff.Reports;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>A form in which differences are reported.</summary>
/// <param name="Word">By which it is asked for.</param>
/// <param name="Write">The report as UTF-8.</param>
internal sealed record DiffFormat(string Word, Func<Compared, ReadOnlyMemory<byte>> Write)
{
    /// <summary>For people, at a terminal 80 columns wide.</summary>
    public static readonly DiffFormat Text = new("text", compared => Encoding.UTF8.GetBytes(Plain(compared)));

    /// <summary>All forms: text, Markdown for a pull request, one JSON document, one page that needs nothing else.</summary>
    public static ImmutableArray<DiffFormat> All { get; } =
    [
        Text,
        new("markdown", compared => Encoding.UTF8.GetBytes(MarkdownReport.Write(compared.Comparison))),
        new("json", compared => ComparisonJson.Write(compared.Comparison)),
        new("html", compared => HtmlReport.Write(compared.Comparison, compared.Before, compared.After)),
    ];

    private static string Plain(Compared compared)
    {
        using var writer = new StringWriter();
        DiffText.Write(compared.Comparison, new Terminal(new Channel(writer, IsTerminal: false), ColourUse.Never, noColor: null));
        return writer.ToString();
    }
}
