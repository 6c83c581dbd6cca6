using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff;

/// <summary>One change of a report, as a folder: <c>before/</c> and <c>after/</c> each hold the <c>content</c> and <c>templates</c> of one edition, laid over
/// <c>both/</c>, what the two share, over <see cref="BaseSite"/>. Each of the three takes the instructions of <see cref="CaseFolder"/> in a <c>case.txt</c>.
/// <c>case.md</c> says what the comparison must say, <c>expected/</c> holds what it says.</summary>
internal sealed record DiffCase(string Name, string Path)
{
    private static readonly ConcurrentDictionary<string, Lazy<(Edition Before, Edition After)>> Built = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Lazy<Comparison>> Compared = new(StringComparer.Ordinal);

    public static string Root => RepositoryRoot.Combine("tests", "ReportGen.Review.Tests", "Diff", "Cases");

    public static IEnumerable<DiffCase> All =>
        Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal).Select(path => new DiffCase(System.IO.Path.GetFileName(path), path));

    public static DiffCase Named(string name) => All.Single(other => other.Name == name);

    public string Expected => System.IO.Path.Combine(Path, "expected");

    /// <summary>Both editions, built once for all tests.</summary>
    public (Edition Before, Edition After) Editions => Built.GetOrAdd(Path, _ => new(Build)).Value;

    /// <summary>The comparison of the two, made once for all tests.</summary>
    public Comparison Comparison => Compared.GetOrAdd(Path, _ => new(() => SiteDiff.Compare(Editions.Before, Editions.After))).Value;

    private (Edition Before, Edition After) Build()
    {
        var shared = Side("both").Over(BaseSite.Files);
        var before = EditionOf("before", shared, DrawnReport.Options.EarlierFiles);
        return (before, EditionOf("after", shared, before.Files.ToImmutableDictionary(StringComparer.Ordinal)));
    }

    private Edition EditionOf(string side, ImmutableArray<SourceFile> shared, ImmutableDictionary<string, ReadOnlyMemory<byte>> earlier)
    {
        var folder = Side(side);
        var tree = SourceTree.Over(EmbeddedTheme.Read(), folder.Over(shared));
        var built = KeptBuild.Run(tree, folder.Options with { EarlierFiles = earlier });
        Assert.True(built.Diagnostics.IsEmpty, $"{Name}/{side}:\n{string.Join('\n', built.Diagnostics)}");
        Assert.NotNull(built.Output);
        var read = EditionReader.Read(side, built.Output.Files);
        return read.Value is { } edition ? edition with { Sources = tree } : throw new InvalidOperationException($"{Name}/{side}: {string.Join('\n', read.Diagnostics)}");
    }

    private CaseFolder Side(string side) => new(Name, System.IO.Path.Combine(Path, side));
}
