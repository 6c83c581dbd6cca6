using ReportGen.Site;
using ReportGen.Templates;

namespace ReportGen.Tests.Site;

/// <summary>The work for a site grows with its posts, and no faster: what is done for each post does not grow with the others.</summary>
public sealed class GrowthTests
{
    private const int Posts = 20;

    [Fact]
    public void Twice_as_many_posts_take_at_most_twice_as_much_work()
    {
        var (few, some, many) = (WorkFor(Posts), WorkFor(2 * Posts), WorkFor(4 * Posts));

        AssertLinear(few.Views, some.Views, many.Views);
        AssertLinear(few.Values, some.Values, many.Values);
        AssertLinear(few.Bytes, some.Bytes, many.Bytes);
    }

    /// <summary>The second step is twice the first; a twentieth is left for numbers that get longer.</summary>
    private static void AssertLinear(long few, long some, long many) =>
        Assert.InRange((double)(many - some) / (some - few), 1.9, 2.1);

    /// <summary>The views that templates are given, the values in them, and the bytes that are written.</summary>
    private static (long Views, long Values, long Bytes) WorkFor(int posts)
    {
        // Without an address there are no cards, which take long to draw.
        var report = SmallReport.Default.Edited("content/report.yaml", "base_url: https://report.example/small/\n", "");
        for (var at = 0; at < posts; at++) report = report.With($"content/posts/post-{Name(at)}.md", Post(at));
        var (views, values, bytes, content) = (0L, 0L, 0L, report.Content());
        var templates = content.Templates.HeardBy((_, view) =>
        {
            Interlocked.Increment(ref views);
            Interlocked.Add(ref values, Count(view));
        });
        SiteBuilder.Build(content with { Templates = templates }, SiteOptions.Default, (_, file) => Interlocked.Add(ref bytes, file.Length));
        return (views, values, bytes);
    }

    private static long Count(View? view) => view switch
    {
        ViewMap map => map.Names.Sum(name => map.TryFind(name, out var value) ? 1 + Count(value) : 0),
        ViewList list => list.Items.Sum(Count),
        _ => 1,
    };

    private static string Post(int at) =>
        $"---\ntitle: Post {Name(at)}\ndate: 2009-0{1 + (at % 9)}-01\nsummary: What it says.\ntags: [tag-{(char)('a' + (at % 5))}]\n---\n\n## Words\n\nSome words, a [link](https://example.org/) and *another*.\n";

    // All of one length, and no numerals.
    private static string Name(int at) => $"{(char)('a' + (at / 26))}{(char)('a' + (at % 26))}";
}
