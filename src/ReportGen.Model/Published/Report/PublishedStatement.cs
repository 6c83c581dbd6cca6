using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>What words of the report say of its measures, in <c>report.json</c>, with what the data say of it.</summary>
public sealed record PublishedStatement
{
    /// <summary>As it is written: <c>holds:a.patches&lt;b.patches</c>.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Such as <c>holds</c> or <c>could</c>.</summary>
    public string Mode { get; init; } = "";

    /// <summary>The words that readers see: bound words or a title.</summary>
    public string Words { get; init; } = "";

    /// <summary>The file that they are written in.</summary>
    public string File { get; init; } = "";

    /// <summary><c>holds</c>, also of what is only said to be possible and is; else <c>undecided</c>, <c>fails</c> or
    /// <c>unknown</c>.</summary>
    public string Outcome { get; init; } = "";

    public ImmutableArray<PublishedRelation> Relations { get; init; } = [];

    public static Shape<PublishedStatement> Shape { get; } = new Shape<PublishedStatement>(new())
        .Text("statement", told => told.Statement, (told, statement) => told with { Statement = statement })
        .Text("mode", told => told.Mode, (told, mode) => told with { Mode = mode })
        .Text("words", told => told.Words, (told, words) => told with { Words = words })
        .Text("file", told => told.File, (told, file) => told with { File = file })
        .Text("outcome", told => told.Outcome, (told, outcome) => told with { Outcome = outcome })
        .Objects("relations", PublishedRelation.Shape, told => told.Relations, (told, relations) => told with { Relations = relations });

    /// <summary>Names of the measures that it compares.</summary>
    public IEnumerable<string> MeasureNames => Relations.SelectMany(relation => new[] { relation.Left, relation.Right })
        .Select(side => side.Name)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);
}

/// <summary>Two sides, and how the first is said to stand to the second.</summary>
public sealed record PublishedRelation
{
    public PublishedSide Left { get; init; } = new();

    /// <summary>One of <c>&lt; &lt;= &gt; &gt;= = ~</c>.</summary>
    public string Sign { get; init; } = "";

    public PublishedSide Right { get; init; } = new();

    public string Outcome { get; init; } = "";

    /// <summary>The relation in a sentence, with the values of both sides.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>What it gives per month, where the windows of totals differ; null elsewhere.</summary>
    public string? PerMonth { get; init; }

    /// <summary>What it gives in recounts, by definition; empty where none is asked.</summary>
    public ImmutableArray<PublishedRecount> Recounts { get; init; } = [];

    public static Shape<PublishedRelation> Shape { get; } = new Shape<PublishedRelation>(new())
        .Line("left", PublishedSide.Shape, relation => relation.Left, (relation, side) => relation with { Left = side })
        .Text("sign", relation => relation.Sign, (relation, sign) => relation with { Sign = sign })
        .Line("right", PublishedSide.Shape, relation => relation.Right, (relation, side) => relation with { Right = side })
        .Text("outcome", relation => relation.Outcome, (relation, outcome) => relation with { Outcome = outcome })
        .Text("sentence", relation => relation.Sentence, (relation, sentence) => relation with { Sentence = sentence })
        .Optional("per_month", relation => relation.PerMonth, (relation, perMonth) => relation with { PerMonth = perMonth })
        .SomeLines(
            "recounts", PublishedRecount.Shape,
            relation => relation.Recounts, (relation, recounts) => relation with { Recounts = recounts });
}

/// <summary>One side of a relation.</summary>
public sealed record PublishedSide
{
    /// <summary>The measure; null for a quantity that the author wrote.</summary>
    public string? Name { get; init; }

    /// <summary>As printed beside the other side.</summary>
    public string Words { get; init; } = "";

    public static Shape<PublishedSide> Shape { get; } = new Shape<PublishedSide>(new())
        .Optional("name", side => side.Name, (side, name) => side with { Name = name })
        .Text("words", side => side.Words, (side, words) => side with { Words = words });
}

/// <summary>A relation in one recount.</summary>
public sealed record PublishedRecount
{
    /// <summary>Id of the definition by which is counted.</summary>
    public string Definition { get; init; } = "";

    public string Outcome { get; init; } = "";

    public string Left { get; init; } = "";

    public string Right { get; init; } = "";

    public static Shape<PublishedRecount> Shape { get; } = new Shape<PublishedRecount>(new())
        .Text("definition", recount => recount.Definition, (recount, definition) => recount with { Definition = definition })
        .Text("outcome", recount => recount.Outcome, (recount, outcome) => recount with { Outcome = outcome })
        .Text("left", recount => recount.Left, (recount, left) => recount with { Left = left })
        .Text("right", recount => recount.Right, (recount, right) => recount with { Right = right });
}
