using System.Collections.Immutable;
using System.Text;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>The report that comes with ReportGen, read once for the proofs.</summary>
internal static class ShippedReport
{
    private static readonly Lazy<SourceTree> Read = new(() => SourceTree.Of(
        new[] { "content", "templates" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories))
            .Select(path => new SourceFile(Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'), File.ReadAllBytes(path)))));

    private static readonly Lazy<OutputTree> Built = new(() =>
        Pipeline.Run(Sources, BuildOptions.Default with { EarlierFiles = Drawn }).Output
        ?? throw new InvalidOperationException("The shipped report is not built."));

    private static readonly Lazy<OutputTree> Kept = new(() => new OutputTree(Directory.EnumerateFiles(RepositoryRoot.Combine("site"), "*", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(path => Path.GetRelativePath(RepositoryRoot.Combine("site"), path).Replace('\\', '/'), path => (ReadOnlyMemory<byte>)File.ReadAllBytes(path), StringComparer.Ordinal)));

    private static readonly Lazy<ImmutableDictionary<string, ReadOnlyMemory<byte>>> Pictures =
        new(() => Committed.Files.ToImmutableDictionary(StringComparer.Ordinal));

    public static SourceTree Sources => Read.Value;

    /// <summary>The site of the repository, which a test of its own holds to be what a build gives: for what only reads a site.</summary>
    public static OutputTree Committed => Kept.Value;

    /// <summary>The committed site for builds that draw nothing twice.</summary>
    public static ImmutableDictionary<string, ReadOnlyMemory<byte>> Drawn => Pictures.Value;

    public static OutputTree Site => Built.Value;

    public static string Text(this OutputTree site, string path) => Encoding.UTF8.GetString(site.Files[path].Span);
}
