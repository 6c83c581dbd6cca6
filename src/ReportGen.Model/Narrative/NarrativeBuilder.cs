using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Numerals;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>Reads every article, field and template text against what they may refer to.</summary>
internal sealed class NarrativeBuilder(
    References references,
    NumeralScanner scanner,
    Limits limits,
    PostChoice choice,
    Func<string, ArticleFacts?>? known = null,
    BuildCache? cache = null)
{
    private readonly DiagnosticBag bag = new();
    private readonly List<LeftOutArticle> leftOut = [];

    /// <summary>What colours code.</summary>
    public CodeHighlighter Highlighter { get; init; } = new();

    /// <summary>Pages whose numbers are not checked; null for none.</summary>
    public UncheckedPages? Unchecked { get; init; }

    /// <param name="fields">Prose of YAML files.</param>
    /// <param name="plain">Visible text of YAML files and templates, which holds no references.</param>
    public Outcome<Narrative> Build(SourceTree tree, IEnumerable<ProseText> fields, IEnumerable<SourcedText> plain)
    {
        // Other texts stand in no article, and what they may refer to does not either: a session reads them once.
        var reading = Task.Run(() => BuildCache.Of(cache, () => ReadFields(fields, plain)));
        var (posts, pages) = (Articles(tree, ArticleFiles.Posts, ArticleKind.Post), Articles(tree, ArticleFiles.Pages, ArticleKind.Page));
        if (posts.IsEmpty && !bag.HasErrors)
            bag.Report(
                NarrativeCodes.NoPosts,
                null,
                "the report has no posts to publish.",
                "add one to content/posts, or build with --drafts or --future");
        ReportRepeatedSlugs(posts);
        ReportRepeatedSlugs(pages);

        var beside = reading.GetAwaiter().GetResult();
        bag.AddRange(beside.Found);
        var prose = beside.Prose.ToDictionary(field => field.Key, field => new Lazy<ImmutableArray<Segment>>(field.Value));
        foreach (var (text, segments) in posts.Concat(pages).SelectMany(read => read.Fields)) prose[text] = segments;

        var articles = posts.Concat(pages).ToList();
        var files = articles.Select(read => read.Article)
            .Select(article => new FileCoverage(article.Path, article.Coverage) { Numerals = article.Facts.Numerals })
            .Concat(beside.Files)
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        return bag.With(new Narrative(
            [.. posts.Select(read => read.Article).OrderByDescending(post => post.FrontMatter.Date).ThenBy(Slug, StringComparer.Ordinal)],
            [.. pages.Select(read => read.Article).OrderBy(Slug, StringComparer.Ordinal)],
            new ProseIndex(prose),
            files.Aggregate(Coverage.None, (sum, file) => sum + file.Coverage))
        {
            Files = files,
            LeftOut = [.. leftOut.OrderBy(article => article.Path, StringComparer.Ordinal)],
            ExemptNumerals = [.. files.SelectMany(file => file.Numerals.Exempt).OrderBy(numeral => numeral.Span)],
        });
    }

    private static string Slug(Article article) => article.FrontMatter.Slug.Text;

    /// <summary>Each file of YAML prose or template text has a tally of its own; those that tell nothing are not listed.</summary>
    private TextsBeside ReadFields(IEnumerable<ProseText> fields, IEnumerable<SourcedText> plain)
    {
        var (prose, found) = (new Dictionary<ProseText, ImmutableArray<Segment>>(), new DiagnosticBag());
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        Tally TallyOf(SourcedText text)
        {
            if (text.Text.Length == 0) return new Tally();
            if (tallies.TryGetValue(text.Span.Path, out var tally)) return tally;
            return tallies[text.Span.Path] = new Tally();
        }
        var reader = new ProseReader(references, scanner, Highlighter, found);
        foreach (var field in fields.Where(field => !prose.ContainsKey(field)))
            prose.Add(field, reader.Field(field, references.Sentences.RoleOf(field), TallyOf(field.Written)));
        foreach (var text in plain.Distinct()) reader.Plain(text, TallyOf(text));
        return new TextsBeside(
            prose,
            [
                .. tallies.Where(tally => tally.Value.Coverage != Coverage.None)
                    .Select(tally => new FileCoverage(tally.Key, tally.Value.Coverage) { Numerals = tally.Value.Numerals }),
            ],
            found.ToSorted());
    }

    /// <summary>Articles do not know of each other, so every core reads some; what they give and what is found keeps the order of the
    /// files.</summary>
    private ImmutableArray<ReadArticle> Articles(SourceTree tree, string folder, ArticleKind kind)
    {
        var reader = new ArticleReader(references, scanner, Highlighter, limits, choice, known ?? (_ => null)) { Unchecked = Unchecked };
        var files = tree.Under(folder).Where(file => ArticleFiles.IsIn(folder, file.Path)).ToArray();
        var read = InParallel.Select(files, file => ReadArticles.Of(cache, file, () => Read(reader, file, kind)));
        foreach (var one in read) bag.AddRange(one.Found);
        leftOut.AddRange(read.Select(one => one.LeftOut).OfType<LeftOutArticle>());
        return [.. read.Select(one => one.Article).OfType<ReadArticle>()];
    }

    private static ArticleOutcome Read(ArticleReader reader, SourceFile file, ArticleKind kind)
    {
        var found = new DiagnosticBag();
        var article = reader.Read(file, kind, found, out var left);
        return new ArticleOutcome(article, left, found.ToSorted());
    }

    private void ReportRepeatedSlugs(ImmutableArray<ReadArticle> articles)
    {
        foreach (var same in articles.Select(read => read.Article.FrontMatter.Slug).GroupBy(slug => slug.Text, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var repeated in same.Skip(1))
            {
                bag.Report(
                    NarrativeCodes.RepeatedSlug,
                    repeated.Span,
                    $"the slug '{repeated.Text}' is already taken.",
                    "give one of the two another 'slug: …'",
                    new RelatedPlace(first.Span, "the first one"));
            }
        }
    }
}

/// <summary>What was read of the texts that stand in no article.</summary>
internal sealed record TextsBeside(
    IReadOnlyDictionary<ProseText, ImmutableArray<Segment>> Prose, ImmutableArray<FileCoverage> Files, ImmutableArray<Diagnostic> Found);
