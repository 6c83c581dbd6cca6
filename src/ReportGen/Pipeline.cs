using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Site;
using ReportGen.Sources;

namespace ReportGen;

/// <summary>A report from its sources to its site, as one list of steps.</summary>
public static class Pipeline
{
    public static BuildResult Run(SourceTree tree, BuildOptions options) => new(null, [], Coverage.None);
}

/// <summary>What a build is asked for beside the sources.</summary>
/// <param name="BaseUrl">Where the site will be served; null takes the address of <c>report.yaml</c>.</param>
/// <param name="Drafts">Whether posts marked as drafts are part of it.</param>
/// <param name="EarlierFiles">Drawings of an earlier build by their path inside the site, so that nothing is drawn twice.</param>
public sealed record BuildOptions(string? BaseUrl, DraftPosts Drafts, ImmutableDictionary<string, ReadOnlyMemory<byte>> EarlierFiles);

/// <summary>What a build gives: the whole site, or null when the findings forbid one.</summary>
public sealed record BuildResult(OutputTree? Output, ImmutableArray<Diagnostic> Diagnostics, Coverage Coverage);
