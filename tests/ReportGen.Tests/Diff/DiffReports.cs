using System.Collections.Immutable;
using ReportGen.Diff;

namespace ReportGen.Tests.Diff;

/// <summary>The reports of a comparison that a case keeps in <c>expected/</c>.</summary>
internal static class DiffReports
{
    /// <summary>Why tests of comparisons are skipped; null when they run.</summary>
    public const string? Missing = "Editions are not compared yet.";

    public static ImmutableArray<(string File, byte[] Bytes)> Of(Comparison comparison) => comparison.IsNone ? [] : [];
}
