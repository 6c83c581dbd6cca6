using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>The words of a passage that differ, stretch by stretch.</summary>
/// <param name="Gone">Those that only the earlier edition has.</param>
/// <param name="Come">Those that only the later edition has.</param>
internal sealed record DifferingWords(ImmutableArray<string> Gone, ImmutableArray<string> Come);
