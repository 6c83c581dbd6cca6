using ReportGen.Diagnostics;

namespace ReportGen.Cli.Editions;

/// <summary>Names the places of findings as the reviewer knows them.</summary>
internal static class FindingPlaces
{
    /// <summary>The same finding with every path as it is shown.</summary>
    public static Diagnostic At(this Diagnostic finding, Func<string, string> path) => finding with
    {
        Span = finding.Span is { } span ? span with { Path = path(span.Path) } : null,
        Related = [.. finding.Related.Select(related => related with { Span = related.Span with { Path = path(related.Span.Path) } })],
    };
}
