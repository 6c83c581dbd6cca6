using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>Findings with one cause: of one kind and in the same words, in whatever files.</summary>
/// <param name="First">The one that is shown with its line.</param>
/// <param name="Others">Those that differ in their place only, in the order in which they are told.</param>
internal sealed record FindingGroup(Diagnostic First, ImmutableArray<Diagnostic> Others)
{
    public int Count => First.Count + Others.Sum(finding => finding.Count);

    /// <summary>In the order of the first of each. What explains itself by other places, and what has no place, stands alone.</summary>
    public static IEnumerable<FindingGroup> Of(IEnumerable<Diagnostic> findings) => findings
        .GroupBy(finding => (finding.Code.Id, finding.Message, finding.Remedy, Alone: IsAlone(finding) ? finding : null))
        .Select(same => new FindingGroup(same.First(), [.. same.Skip(1)]));

    private static bool IsAlone(Diagnostic finding) => finding.Span is null || finding.Others > 0 || !finding.Related.IsEmpty;
}
