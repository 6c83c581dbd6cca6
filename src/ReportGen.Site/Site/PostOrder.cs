using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Narrative;
using ReportGen.Wording;

namespace ReportGen.Site;

/// <summary>What comes before and after a post: within its series where it has one, else by date.</summary>
internal sealed class PostOrder
{
    private readonly FrozenDictionary<string, (Article? Previous, Article? Next)> neighbours;
    private readonly FrozenDictionary<string, ImmutableArray<Article>> series;
    private readonly FrozenSet<string> updates;

    private PostOrder(
        FrozenDictionary<string, (Article? Previous, Article? Next)> neighbours,
        FrozenDictionary<string, ImmutableArray<Article>> series)
    {
        (this.neighbours, this.series) = (neighbours, series);
        updates = series.Values.SelectMany(UpdatesIn).Select(post => post.Path).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <param name="posts">Newest first.</param>
    public static PostOrder Of(ImmutableArray<Article> posts)
    {
        var series = posts.Where(post => post.FrontMatter.Series is not null)
            .GroupBy(post => post.FrontMatter.Series?.Text ?? "", StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, InOrder, StringComparer.Ordinal);
        ImmutableArray<Article> single = [.. posts.Reverse().Where(post => post.FrontMatter.Series is null)];
        var rows = series.Values.Append(single);
        var neighbours = rows.SelectMany(row => row.Select((post, at) => (post.Path, Beside: (At(row, at - 1), At(row, at + 1)))))
            .ToFrozenDictionary(pair => pair.Path, pair => pair.Beside, StringComparer.Ordinal);
        return new PostOrder(neighbours, series);
    }

    /// <summary>By part; of posts with one part, the one that looks at the older text is first.</summary>
    public static ImmutableArray<Article> InOrder(IEnumerable<Article> posts) =>
    [
        .. posts.OrderBy(post => post.FrontMatter.Part ?? int.MaxValue)
            .ThenBy(post => post.FrontMatter.Examines?.Date ?? DateOnly.MinValue)
            .ThenBy(post => post.FrontMatter.Date)
            .ThenBy(post => post.FrontMatter.Slug.Text, StringComparer.Ordinal),
    ];

    public (Article? Previous, Article? Next) Neighbours(Article post) => neighbours.GetValueOrDefault(post.Path);

    /// <summary>The posts of a series in the order of its parts.</summary>
    public ImmutableArray<Article> Series(string name) => series.GetValueOrDefault(name, []);

    /// <summary>"Part 2"; "Part 1, update" for a later post with the same part; null where no part is written.</summary>
    public string? Label(Article post)
    {
        if (post.FrontMatter is not { Part: { } part, Series: not null }) return null;
        return IsUpdate(post) ? $"Part {Words.Of(part)}, update" : $"Part {Words.Of(part)}";
    }

    /// <summary>Whether an earlier post of the series has the same part.</summary>
    public bool IsUpdate(Article post) => updates.Contains(post.Path);

    private static IEnumerable<Article> UpdatesIn(ImmutableArray<Article> series) =>
        series.Where(post => post.FrontMatter.Part is not null).GroupBy(post => post.FrontMatter.Part).SelectMany(same => same.Skip(1));

    private static Article? At(ImmutableArray<Article> row, int at) => at >= 0 && at < row.Length ? row[at] : null;
}
