using System.Collections.Immutable;

namespace ReportGen.Diff.Prose;

/// <summary>A section of either page or of both, with those of its passages that differ, in one order: of large sites, all
/// others would take more room than what is told of them.</summary>
/// <param name="Heading">In the later edition, in the earlier one when it is gone.</param>
internal sealed record AlignedSection(string Heading, string? Anchor, ImmutableArray<AlignedPassage> Passages);

/// <summary>A passage in one place of either page or of both; not both null.</summary>
internal readonly record struct AlignedPassage(Passage? Before, Passage? After)
{
    public bool IsChanged => Before is null || After is null || Before.Words != After.Words;
}
