using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Narrative;

namespace ReportGen.Cli.Last;

/// <summary>The facts of all articles, each text once: articles repeat patterns, reasons and words thousands of times.</summary>
/// <param name="Texts">Articles name them by their places in this list.</param>
internal sealed record KeptArticles(ImmutableArray<string> Texts, ImmutableArray<KeptArticle> Articles)
{
    public static KeptArticles Of(IEnumerable<ArticleFacts> articles)
    {
        var texts = new KeptTexts();
        ImmutableArray<KeptArticle> kept = [.. articles.Select(facts => KeptArticle.Of(facts, texts))];
        return new KeptArticles(texts.All, kept);
    }

    public ImmutableArray<ArticleFacts> Again() => [.. Articles.Select(article => article.Again(Texts))];
}

/// <summary>The facts of an article; names and texts by their places.</summary>
/// <param name="Literals">Words and reason of each.</param>
/// <param name="Statements">Text, words, first line and column, last line and column of each.</param>
/// <param name="Exempt">Text, pattern, reason, name, first line and column, last line and column of each.</param>
internal sealed record KeptArticle(
    string Path,
    string Head,
    ImmutableArray<int> Claims,
    ImmutableArray<int> Charts,
    ImmutableArray<int> Tables,
    ImmutableArray<int> Numbers,
    int Words,
    Coverage Coverage,
    ImmutableArray<int> Bound,
    ImmutableArray<int> Literals,
    ImmutableArray<int> Exempt,
    ImmutableArray<int> Statements,
    ImmutableArray<KeptFinding> Found)
{
    private const int OfLiteral = 2;
    private const int OfExempt = 8;
    private const int OfStatement = 6;

    public static KeptArticle Of(ArticleFacts facts, KeptTexts texts) => new(
        facts.Path,
        facts.Head,
        texts.Places(facts.Claims),
        texts.Places(facts.Charts),
        texts.Places(facts.Tables),
        texts.Places(facts.Numbers),
        facts.Words,
        facts.Coverage,
        texts.Places(facts.Numerals.Bound),
        [.. facts.Numerals.Literals.SelectMany(literal => new[] { texts.Place(literal.Words), texts.Place(literal.Reason) })],
        [.. facts.Numerals.Exempt.SelectMany(numeral => Of(numeral, texts))],
        [.. facts.Statements.SelectMany(statement => Of(statement, texts))],
        [.. facts.Found.Select(KeptFinding.Of)]);

    public ArticleFacts Again(ImmutableArray<string> texts)
    {
        return new ArticleFacts(
            Path,
            Head,
            Named(Claims),
            Named(Charts),
            Named(Tables),
            Named(Numbers),
            Words,
            Coverage,
            new AccountedNumerals(
                Named(Bound),
                [.. Literals.Chunk(OfLiteral).Select(of => new LiteralNumeral(texts[of[0]], texts[of[1]]))],
                [.. Exempt.Chunk(OfExempt).Select(Numeral)]),
            [.. Found.Select(finding => finding.Again)])
        {
            Statements = [.. Statements.Chunk(OfStatement).Select(Statement)],
        };

        ImmutableArray<string> Named(ImmutableArray<int> places) => [.. places.Select(place => texts[place])];

        PlacedStatement Statement(int[] of) => new(texts[of[0]], texts[of[1]], new SourceSpan(Path, of[2], of[3], of[4], of[5]));

        ExemptNumeral Numeral(int[] of) =>
            new(texts[of[0]], texts[of[1]], texts[of[2]], new SourceSpan(Path, of[4], of[5], of[6], of[7])) { Name = texts[of[3]] };
    }

    private static int[] Of(PlacedStatement statement, KeptTexts texts) =>
    [
        texts.Place(statement.Text), texts.Place(statement.Words),
        statement.Span.Line, statement.Span.Column, statement.Span.EndLine, statement.Span.EndColumn,
    ];

    private static int[] Of(ExemptNumeral numeral, KeptTexts texts) =>
    [
        texts.Place(numeral.Text), texts.Place(numeral.Pattern), texts.Place(numeral.Reason), texts.Place(numeral.Name),
        numeral.Span.Line, numeral.Span.Column, numeral.Span.EndLine, numeral.Span.EndColumn,
    ];
}

/// <summary>Gives each text one place.</summary>
internal sealed class KeptTexts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public ImmutableArray<string> All => [.. places.OrderBy(text => text.Value).Select(text => text.Key)];

    public int Place(string text)
    {
        if (!places.TryGetValue(text, out var place)) places.Add(text, place = places.Count);
        return place;
    }

    public ImmutableArray<int> Places(ImmutableArray<string> texts) => [.. texts.Select(Place)];
}
