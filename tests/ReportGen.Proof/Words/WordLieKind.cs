using ReportGen.Sources;
using ReportGen.Tests.Proof.Lies;

namespace ReportGen.Tests.Proof.Words;

/// <summary>A sort of falsehood in words: how it is planted, and how many of a hundred must be caught.</summary>
/// <param name="Floor">Percent, as measured on the report as it reads. What is planted changes with each edit of it, so it holds up to the standard
/// error of the share; with a report that is rewritten it is measured anew.</param>
/// <param name="Plant">Every place where it can be planted.</param>
internal sealed record WordLieKind(string Name, int Floor, Func<WordLieGround, IEnumerable<Lie>> Plant)
{
    /// <summary>Of each kind as many are tried, evenly spread over the report.</summary>
    public const int Most = 30;

    public static IReadOnlyList<WordLieKind> All { get; } =
    [
        new("a number that nothing accounts for, as a word", 100, ground => NumberWordLies.Of(ground, NumberWordLies.Spelled)),
        new("a number that nothing accounts for, disguised", 100, ground => NumberWordLies.Of(ground, NumberWordLies.Disguised)),
        new("an order word turned round, in a title or summary", 86, ground => OrderLies.Of(ground, AuthoredPlace.Title)),
        new("an order word turned round, in a caption", 0, ground => OrderLies.Of(ground, AuthoredPlace.Caption)),
        new("an order word turned round, in a body", 50, ground => OrderLies.Of(ground, AuthoredPlace.Body)),
        new("an order word turned round, in a note or definition", 90, ground => OrderLies.Of(ground, AuthoredPlace.Note)),
        new("a subject exchanged for another, in a title or summary", 93, ground => SubjectLies.Of(ground, AuthoredPlace.Title)),
        new("a subject exchanged for another, in a caption", 72, ground => SubjectLies.Of(ground, AuthoredPlace.Caption)),
        new("a subject exchanged for another, in a body", 66, ground => SubjectLies.Of(ground, AuthoredPlace.Body)),
        new("a label exchanged for another", 96, ground => SubjectLies.Of(ground, AuthoredPlace.Label)),
        new("a modifier before a bound number", 86, BoundNumberLies.Before),
        new("a word behind a bound number", 100, BoundNumberLies.Behind),
        new("another noun behind a bound number", 94, BoundNumberLies.Nouns),
        new("a number of another selection, with its own words", 83, BoundNumberLies.Selections),
        new("the name of a window's day or month", 96, DateLies.Of),
        new("the source of a claim", 100, ground => SourceLies.Of(ground, "content/claims.yaml")),
        new("the source of a chart or table", 70, ground => SourceLies.Of(ground, "content/charts.yaml", "content/tables.yaml")),
        new("a verdict in words", 75, VerdictLies.Of),
    ];

    public List<Lie> Planted(WordLieGround ground)
    {
        var all = Plant(ground).Select(lie => lie with { Kind = Name }).DistinctBy(lie => (lie.Path, lie.Start, lie.Replacement)).ToList();
        return all.Count <= Most ? all : [.. Enumerable.Range(0, Most).Select(at => all[at * all.Count / Most])];
    }
}

/// <summary>A report without findings, in which falsehoods are planted.</summary>
internal sealed record WordLieGround(SourceTree Sources, SourceTexts Texts, ReportModel Untouched)
{
    public List<AuthoredText> Authored { get; } = AuthoredText.All(Sources, Texts);

    public IEnumerable<AuthoredText> In(AuthoredPlace place) => Authored.Where(text => text.Place == place);
}
