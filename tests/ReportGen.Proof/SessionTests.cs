using System.Text;
using CsCheck;
using ReportGen.Look;
using ReportGen.Published;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>A process that builds one report again and again gives what a fresh one gives, whatever was saved in between, also what is wrong.</summary>
public sealed class SessionTests
{
    private static readonly (string Path, string Old, string New)[] Edits =
    [
        ("content/posts/first.md", "Words.", "Other words."),
        ("content/posts/first.md", "Words.", "Words [](metric:all.size)."),
        ("content/posts/first.md", "Words.", "Words [over 400 MB](claim:weighed)."),
        ("content/posts/first.md", "Words.", "Words of 17 unbound."),
        ("content/posts/first.md", "title: The first", "title: The other"),
        ("content/posts/first.md", "title: The first", "titel: The first"),
        ("content/posts/second.md", "draft: false", "draft: true"),
        ("content/posts/second.md", "(/posts/first/)", "(/posts/nowhere/)"),
        ("content/posts/second.md", "tags: [one]", "tags: [two]"),
        ("content/data/demo.yaml", "size: 45 MB", "size: 46 MB"),
        ("content/data/demo.yaml", "size: 45 MB", "size: 45 apples"),
        ("content/report.yaml", "title: A demonstration", "title: Another one"),
        ("content/metrics.yaml", "digits: 9", "digits: 8"),
    ];

    /// <summary>Each step makes or takes back an edit.</summary>
    [Fact]
    public void A_process_that_goes_on_builds_what_a_fresh_one_builds() =>
        Gen.Int[0, Edits.Length - 1].Array[3, 10].Sample(IsAsFresh, iter: 25, threads: 1);

    private static void IsAsFresh(int[] steps)
    {
        var (cache, made) = (new BuildCache(), new HashSet<int>());
        BuildResult? last = null;
        foreach (var step in steps.Prepend(-1))
        {
            if (step >= 0 && !made.Remove(step)) made.Add(step);
            var tree = Tree(made);
            var fresh = Pipeline.Run(tree, BuildOptions.Default);
            var before = last;
            var earlier = new EarlierBuild(SourceHashes.Of(tree), before?.Memory, before?.Output?.Files.Keys ?? [], path => before?.Output?.Files.TryGetValue(path, out var bytes) == true ? bytes : default(ReadOnlyMemory<byte>?));
            var next = Pipeline.Run(tree, BuildOptions.Default with { Cache = cache, Earlier = earlier });

            Assert.Equal(fresh.Diagnostics.Select(found => found.ToString()), next.Diagnostics.Select(found => found.ToString()));
            Assert.Equal(fresh.IsWhole, next.IsWhole);
            Assert.Equal(Told(fresh.Output), Told(next.Output));
            if (next.IsWhole) last = next;
        }
    }

    private static IEnumerable<string> Told(OutputTree? site) =>
        site?.Files.Select(file => $"{file.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value.Span))}") ?? [];

    private static SourceTree Tree(HashSet<int> made)
    {
        var texts = DemonstrationReport.Texts.ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
        texts["content/posts/first.md"] = "---\ntitle: The first\ndate: 2024-05-01\nsummary: Of it.\nseries: All\ntags: [one]\n---\n\nWords.\n";
        texts["content/posts/second.md"] = "---\ntitle: The second\ndate: 2024-05-02\nsummary: Of it.\nseries: All\ndraft: false\ntags: [one]\n---\n\nSee [it](/posts/first/).\n";
        foreach (var at in made.Order())
            texts[Edits[at].Path] = texts[Edits[at].Path].Replace(Edits[at].Old, Edits[at].New, StringComparison.Ordinal);
        return SourceTree.Over(EmbeddedTheme.Read(), texts.Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value))));
    }
}
