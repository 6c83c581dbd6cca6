using System.Collections.Immutable;

namespace ReportGen.Site;

/// <summary>Everything a build writes: files by their path inside <c>site/</c>, in ordinal order.</summary>
public sealed record OutputTree(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files);
