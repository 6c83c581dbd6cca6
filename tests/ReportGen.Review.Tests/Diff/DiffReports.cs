using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff;
using ReportGen.Diff.Reports;

namespace ReportGen.Tests.Diff;

/// <summary>The reports of a comparison that a case keeps in <c>expected/</c>.</summary>
internal static class DiffReports
{
    public static ImmutableArray<(string File, byte[] Bytes)> Of(Comparison comparison) =>
        [("diff.json", ComparisonJson.Write(comparison).ToArray()), ("diff.md", Encoding.UTF8.GetBytes(MarkdownReport.Write(comparison)))];
}
