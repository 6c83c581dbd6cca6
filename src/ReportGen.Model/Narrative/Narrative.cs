using System.Collections.Immutable;

namespace ReportGen.Narrative;

/// <summary>What a report tells: its posts and pages, and the prose of its YAML files, every number in them accounted for.</summary>
/// <param name="Posts">Newest first, equal dates by slug.</param>
/// <param name="Pages">By slug.</param>
/// <param name="Coverage">Of everything: articles, YAML prose and template text.</param>
public sealed record Narrative(ImmutableArray<Article> Posts, ImmutableArray<Article> Pages, ProseIndex Prose, Coverage Coverage)
{
    public static Narrative Empty { get; } = new([], [], ProseIndex.None, Coverage.None);

    public Coverage Coverage { get => ReadNotes.Of(ReadNotes.Account, field); init; } = Coverage;

    /// <summary>The coverage of each file that holds prose, by path.</summary>
    public ImmutableArray<FileCoverage> Files { get => ReadNotes.Of(ReadNotes.Account, field); init; } = [];

    /// <summary>Drafts and posts dated after the report's own day, by path.</summary>
    public ImmutableArray<LeftOutArticle> LeftOut { get; init; } = [];

    /// <summary>Every numeral that a pattern exempts, by place.</summary>
    public ImmutableArray<ExemptNumeral> ExemptNumerals { get => ReadNotes.Of(ReadNotes.Account, field); init; } = [];

    /// <summary>The same under the pattern that exempts them, the most used first.</summary>
    public IEnumerable<IGrouping<(string Pattern, string Reason), ExemptNumeral>> ExemptByPattern => ExemptNumerals
        .GroupBy(numeral => (numeral.Pattern, numeral.Reason))
        .OrderByDescending(same => same.Count())
        .ThenBy(same => same.Key.Pattern, StringComparer.Ordinal);
}
