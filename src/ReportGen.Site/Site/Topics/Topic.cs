using System.Collections.Immutable;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen.Site.Topics;

/// <summary>A tag or a series, with the posts that have it.</summary>
/// <param name="Name">As it is first written.</param>
/// <param name="Slug">As it stands in addresses; never empty.</param>
public sealed record Topic(SourcedText Name, string Slug, ImmutableArray<Article> Posts);
