using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>The articles that a process has read, by path, each with the hash of the file that it was read from.</summary>
internal sealed class ReadArticles
{
    private readonly ConcurrentDictionary<string, (string Hash, ArticleOutcome Outcome)> read = new(StringComparer.Ordinal);

    /// <summary>What reading the file gives, or gave when it was the same.</summary>
    public static ArticleOutcome Of(BuildCache? cache, SourceFile file, Func<ArticleOutcome> reading)
    {
        if (cache?.HashOf(file.Path) is not { } hash) return reading();
        var known = BuildCache.Of(cache, () => new ReadArticles()).read;
        if (known.TryGetValue(file.Path, out var before) && before.Hash == hash) return before.Outcome;
        var outcome = reading();
        known[file.Path] = (hash, outcome);
        return outcome;
    }
}

/// <summary>What reading a file gave.</summary>
internal sealed record ArticleOutcome(ReadArticle? Article, LeftOutArticle? LeftOut, ImmutableArray<Diagnostic> Found);
