using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>Reads every article, field and template text against what they may refer to.</summary>
internal sealed class NarrativeBuilder(References references, NumeralScanner scanner, Limits limits, DraftPosts drafts)
{
    private readonly DiagnosticBag bag = new();

    /// <param name="fields">Prose of YAML files.</param>
    /// <param name="plain">Visible text of templates, which holds no references.</param>
    public Outcome<Narrative> Build(SourceTree tree, IEnumerable<SourcedText> fields, IEnumerable<SourcedText> plain)
    {
        var (posts, pages) = (Articles(tree, "content/posts", ArticleKind.Post), Articles(tree, "content/pages", ArticleKind.Page));
        if (posts.IsEmpty && !bag.HasErrors) bag.Report(NarrativeCodes.NoPosts, null, "the report has no posts to publish.", "add one to content/posts, or build with drafts");
        ReportRepeatedSlugs(posts);
        ReportRepeatedSlugs(pages);

        var (prose, tally) = (new Dictionary<SourcedText, ImmutableArray<Segment>>(), new Tally());
        var reader = new ProseReader(references, scanner, bag);
        foreach (var field in fields.Where(field => !prose.ContainsKey(field))) prose.Add(field, reader.Field(field, tally));
        foreach (var text in plain) reader.Plain(text, tally);
        foreach (var (text, segments) in posts.Concat(pages).SelectMany(read => read.Fields)) prose[text] = segments;

        var articles = posts.Concat(pages).ToList();
        return bag.With(new Narrative(
            [.. posts.Select(read => read.Article).OrderByDescending(post => post.FrontMatter.Date).ThenBy(Slug, StringComparer.Ordinal)],
            [.. pages.Select(read => read.Article).OrderBy(Slug, StringComparer.Ordinal)],
            new ProseIndex(prose),
            articles.Aggregate(tally.Coverage, (sum, read) => sum + read.Article.Coverage))
        {
            ExemptNumerals = [.. articles.SelectMany(read => read.Exempt).Concat(tally.Exempt).OrderBy(numeral => numeral.Span)],
        });
    }

    private static string Slug(Article article) => article.FrontMatter.Slug.Text;

    private ImmutableArray<ReadArticle> Articles(SourceTree tree, string folder, ArticleKind kind)
    {
        var reader = new ArticleReader(references, scanner, limits, drafts);
        return
        [
            .. tree.Under(folder)
                .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal))
                .Select(file => reader.Read(file, kind, bag))
                .OfType<ReadArticle>(),
        ];
    }

    private void ReportRepeatedSlugs(ImmutableArray<ReadArticle> articles)
    {
        foreach (var same in articles.Select(read => read.Article.FrontMatter.Slug).GroupBy(slug => slug.Text, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var repeated in same.Skip(1))
            {
                bag.Report(NarrativeCodes.RepeatedSlug, repeated.Span, $"the slug '{repeated.Text}' is already taken.", "give one of the two another 'slug: …'", new RelatedPlace(first.Span, "the first one"));
            }
        }
    }
}
