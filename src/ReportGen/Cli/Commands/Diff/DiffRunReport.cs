using System.Collections.Immutable;
using ReportGen.Cli.Reports;
using ReportGen.Diff;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>What a run of <c>diff</c> found.</summary>
/// <param name="Run">Its findings and how it ended.</param>
/// <param name="Compared">Null when a side could not be read or built.</param>
internal sealed record DiffRunReport(RunReport Run, DiffOptions Options, Compared? Compared);

/// <summary>Two editions and how they differ.</summary>
/// <param name="Failures">What differs of that which must not; empty when nothing does.</param>
internal sealed record Compared(Comparison Comparison, Edition Before, Edition After, ImmutableArray<string> Failures);
