using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Sources;

namespace ReportGen.Site.Topics;

/// <summary>The tags or the series of a report, by slug. Names that cannot have an address of their own are reported.</summary>
internal sealed class TopicIndex
{
    private readonly TopicSort sort;
    private readonly ImmutableArray<(SourcedText Name, Article Post)> uses;
    private readonly ImmutableArray<TopicAddress> written;
    private readonly FrozenDictionary<string, string> addresses;
    private readonly FrozenDictionary<string, Topic> bySlug;

    private TopicIndex(TopicSort sort, IEnumerable<(SourcedText Name, Article Post)> used, ImmutableArray<TopicAddress> written)
    {
        (this.sort, this.written, uses) = (sort, written, [.. used]);
        addresses = written.ToFrozenDictionary(one => one.Name.Text, one => one.Address.Text, StringComparer.Ordinal);
        All =
        [
            .. uses.GroupBy(use => Slug(use.Name.Text), StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Topic(group.First().Name, group.Key, [.. group.Select(use => use.Post).Distinct()])),
        ];
        bySlug = All.ToFrozenDictionary(topic => topic.Slug, StringComparer.Ordinal);
    }

    /// <summary>In the order of their slugs; the posts of each as they were given.</summary>
    public ImmutableArray<Topic> All { get; }

    /// <param name="posts">Newest first.</param>
    public static TopicIndex OfTags(ImmutableArray<Article> posts, ImmutableArray<TopicAddress> addresses) =>
        new(TopicSort.Tag, posts.SelectMany(post => post.FrontMatter.Tags, (post, tag) => (tag, post)), addresses);

    /// <param name="posts">Newest first.</param>
    public static TopicIndex OfSeries(ImmutableArray<Article> posts, ImmutableArray<TopicAddress> addresses) => new(
        TopicSort.Series,
        posts.Select(post => (post.FrontMatter.Series, post))
            .Where(pair => pair.Series is not null)
            .Select(pair => (pair.Series.GetValueOrDefault(), pair.post)),
        addresses);

    public Topic? Find(string name) => bySlug.GetValueOrDefault(Slug(name));

    public void Report(DiagnosticBag bag)
    {
        var inOrder = uses.Select(use => use.Name).OrderBy(name => name.Span).ToList();
        foreach (var nameless in inOrder.Where(name => Slug(name.Text).Length == 0))
            bag.Report(
                SiteCodes.NoSlug,
                nameless.Span,
                $"the {sort.Noun} '{nameless.Text}' has no letter or digit, and so no address.",
                $"write it in words, or {sort.WayOut(nameless.Text)}");
        foreach (var same in inOrder.GroupBy(name => Slug(name.Text), StringComparer.Ordinal).Where(group => group.Key.Length > 0))
        {
            var first = same.First();
            foreach (var other in same.Where(name => name.Text != first.Text)) ReportShared(other, first, same.Key, bag);
        }

        ReportUnused(bag);
    }

    /// <summary>Only a name that is the other one in other letters or blanks may be a slip; any other is a name of its own.</summary>
    private void ReportShared(SourcedText other, SourcedText first, string slug, DiagnosticBag bag)
    {
        var wayOut = sort.WayOut(addresses.ContainsKey(other.Text) ? first.Text : other.Text);
        bag.Report(
            SiteCodes.SameTopic,
            other.Span,
            $"the {sort.Noun} '{other.Text}' would have the address of '{first.Text}': '{slug}'.",
            Letters(other.Text) == Letters(first.Text) ? $"write '{first.Text}' in both places; if they differ, {wayOut}" : wayOut,
            new RelatedPlace(first.Span, "written so here"));
    }

    private void ReportUnused(DiagnosticBag bag)
    {
        var names = uses.Select(use => use.Name.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var unused in written.Where(one => !names.Contains(one.Name.Text)))
            bag.Report(
                SiteCodes.UnusedAddress,
                unused.Name.Span,
                $"no post has the {sort.Noun} '{unused.Name.Text}'.",
                Nearest.Suggest(unused.Name.Text, names) ?? "write it as a post does, or delete the entry");
    }

    private string Slug(string name) => addresses.GetValueOrDefault(name) ?? Slugs.Of(name);

    private static string Letters(string name) =>
        string.Concat(ComposedText.Of(name).Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '_')))
            .ToUpperInvariant();
}
