using System.Text;
using ReportGen.Cli.Commands.Serve.Rounds;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Serve.Page;

/// <summary>What is served while there is no site: the findings that forbid one.</summary>
internal static class FindingsPage
{
    public static ReadOnlyMemory<byte> Of(Round round)
    {
        var page = CarriedScript.FindingsPage
            .Replace("STYLE-SOURCE", CarriedScript.SourceOf(CarriedScript.Style), StringComparison.Ordinal)
            .Replace("STYLE", CarriedScript.Style, StringComparison.Ordinal)
            .Replace("FINDINGS", HtmlText.Escape(round.Findings), StringComparison.Ordinal);
        return ServedPage.Of(Encoding.UTF8.GetBytes(page), round.SiteMark);
    }
}
