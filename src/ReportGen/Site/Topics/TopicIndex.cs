using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen.Site.Topics;

/// <summary>The tags or the series of a report, by slug. Names that cannot have an address of their own are reported.</summary>
internal sealed class TopicIndex
{
    private readonly string what;
    private readonly ImmutableArray<(SourcedText Name, Article Post)> uses;

    private TopicIndex(string what, IEnumerable<(SourcedText Name, Article Post)> used)
    {
        this.what = what;
        uses = [.. used];
        All =
        [
            .. uses.GroupBy(use => Slugs.Of(use.Name.Text), StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Topic(group.First().Name, group.Key, [.. group.Select(use => use.Post).Distinct()])),
        ];
    }

    /// <summary>In the order of their slugs; the posts of each as they were given.</summary>
    public ImmutableArray<Topic> All { get; }

    /// <param name="posts">Newest first.</param>
    public static TopicIndex OfTags(ImmutableArray<Article> posts) =>
        new("tag", posts.SelectMany(post => post.FrontMatter.Tags, (post, tag) => (tag, post)));

    /// <param name="posts">Newest first.</param>
    public static TopicIndex OfSeries(ImmutableArray<Article> posts) => new(
        "series",
        posts.Select(post => (post.FrontMatter.Series, post)).Where(pair => pair.Series is not null).Select(pair => (pair.Series.GetValueOrDefault(), pair.post)));

    public Topic? Find(string name) => All.FirstOrDefault(topic => topic.Slug == Slugs.Of(name));

    public void Report(DiagnosticBag bag)
    {
        var inOrder = uses.Select(use => use.Name).OrderBy(name => name.Span).ToList();
        foreach (var nameless in inOrder.Where(name => Slugs.Of(name.Text).Length == 0))
            bag.Report(SiteCodes.NoSlug, nameless.Span, $"the {what} '{nameless.Text}' has no letter or digit, and so no address.", "write it in words");
        foreach (var same in inOrder.GroupBy(name => Slugs.Of(name.Text), StringComparer.Ordinal).Where(group => group.Key.Length > 0))
        {
            var first = same.First();
            foreach (var other in same.Where(name => name.Text != first.Text))
                bag.Report(SiteCodes.SameTopic, other.Span, $"the {what} '{other.Text}' would have the address of '{first.Text}': '{same.Key}'.", $"write '{first.Text}', or another name", new RelatedPlace(first.Span, "written so here"));
        }
    }
}
