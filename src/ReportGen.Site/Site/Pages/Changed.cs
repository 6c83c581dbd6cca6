using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Narrative;
using ReportGen.Published;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Site.Pages;

/// <summary>What is other than in an earlier build.</summary>
/// <param name="All">Why every page may be other, in words; null when only some may.</param>
/// <param name="Articles">Paths of the posts and pages whose files are other, and the notes of those that take other minutes to
/// read.</param>
internal sealed record Changed(string? All, FrozenSet<string> Articles)
{
    public static Changed Since(EarlierBuild? earlier, AskedOfBuild asked, Story narrative)
    {
        if (earlier?.Memory is not { } memory) return Everything("no earlier build is known");
        if (Outside(earlier, asked) is { } outside) return Everything(outside);
        var articles = narrative.Posts.Concat(narrative.Pages).Select(article => article.Facts)
            .OrderBy(facts => facts.Path, StringComparer.Ordinal).ToList();
        if (Looks(memory.Articles, articles) is { } looks) return Everything(looks);
        var minutes = memory.Articles.ToFrozenDictionary(facts => facts.Path, facts => facts.Minutes, StringComparer.Ordinal);
        return new Changed(
            null,
            [
                .. articles.Select(facts => facts.Path).Where(path => IsOther(path, earlier, memory)),
                .. articles.Where(facts => minutes.GetValueOrDefault(facts.Path) != facts.Minutes).Select(facts => ReadNotes.MinutesOf(facts.Path)),
            ]);
    }

    /// <summary>The facts of articles that are as they were, where everything else is as it was.</summary>
    public static Func<string, ArticleFacts?> Known(EarlierBuild? earlier, AskedOfBuild asked)
    {
        if (earlier?.Memory is not { } memory || Outside(earlier, asked) is not null) return _ => null;
        var facts = memory.Articles.Where(article => !IsOther(article.Path, earlier, memory))
            .ToFrozenDictionary(article => article.Path, StringComparer.Ordinal);
        return path => facts.GetValueOrDefault(path);
    }

    private static Changed Everything(string why) => new(why, []);

    private static bool IsOther(string path, EarlierBuild earlier, BuildMemory memory) =>
        earlier.Sources.GetValueOrDefault(path) != memory.Sources.GetValueOrDefault(path);

    /// <summary>What changed that is no article; null for nothing.</summary>
    private static string? Outside(EarlierBuild earlier, AskedOfBuild asked)
    {
        if (earlier.Memory is not { } memory) return null;
        if (memory.Asked != asked) return "the earlier build had other options";
        var path = earlier.Sources.Keys.Union(memory.Sources.Keys)
            .Where(path => !ArticleFiles.Has(path) && IsOther(path, earlier, memory))
            .Order(StringComparer.Ordinal).FirstOrDefault();
        return path is null ? null : $"'{path}' changed, and every page may rest on it";
    }

    /// <summary>What changed of articles that every page may show; null for nothing.</summary>
    private static string? Looks(ImmutableArray<ArticleFacts> before, List<ArticleFacts> now)
    {
        var (earlier, later) = (before.ToDictionary(facts => facts.Path), now.ToDictionary(facts => facts.Path));
        var path = earlier.Keys.Union(later.Keys).Order(StringComparer.Ordinal)
            .FirstOrDefault(path => earlier.GetValueOrDefault(path) is not { } was
                || later.GetValueOrDefault(path) is not { } found
                || !was.LooksLike(found));
        if (path is null) return null;
        if (!earlier.TryGetValue(path, out var old)) return $"'{path}' is new, and every page may lead to it";
        if (!later.TryGetValue(path, out var present)) return $"'{path}' is gone, and every page may have led to it";
        return old.Head == present.Head
            ? $"'{path}' shows other claims or charts, and every page may lead there"
            : $"the front matter of '{path}' changed, and every page may show it";
    }
}
