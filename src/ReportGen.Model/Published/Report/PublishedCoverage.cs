using System.Collections.Immutable;
using ReportGen.Narrative;
using ReportGen.Narrative.Comparing;

namespace ReportGen.Published.Report;

/// <summary>How numerals are accounted for, as counts.</summary>
public sealed record PublishedCoverage
{
    public int Bound { get; init; }

    public int Exempt { get; init; }

    public int Literal { get; init; }

    public int Unbound { get; init; }

    /// <summary>On pages whose numbers are not checked; null for none, and before format 6 had it.</summary>
    public int? Unchecked { get; init; }

    /// <summary>How its statements are; null where there are none, and in editions that did not count them.</summary>
    public PublishedStatements? Statements { get; init; }

    public static Shape<PublishedCoverage> Shape { get; } = new Shape<PublishedCoverage>(new())
        .Count("bound", coverage => coverage.Bound, (coverage, count) => coverage with { Bound = count })
        .Count("exempt", coverage => coverage.Exempt, (coverage, count) => coverage with { Exempt = count })
        .Count("literal", coverage => coverage.Literal, (coverage, count) => coverage with { Literal = count })
        .Count("unbound", coverage => coverage.Unbound, (coverage, count) => coverage with { Unbound = count })
        .Count("unchecked", coverage => coverage.Unchecked, (coverage, count) => coverage with { Unchecked = count })
        .Line(
            "statements", PublishedStatements.Shape,
            coverage => coverage.Statements, (coverage, statements) => coverage with { Statements = statements });

    public static PublishedCoverage From(Coverage coverage) => new()
    {
        Bound = coverage.Bound, Exempt = coverage.Exempt, Literal = coverage.Literal, Unbound = coverage.Unbound,
        Unchecked = coverage.Unchecked > 0 ? coverage.Unchecked : null,
        Statements = coverage.Statements == StatementCoverage.None ? null : PublishedStatements.From(coverage.Statements),
    };
}

/// <summary>The same for a file that holds prose.</summary>
public sealed record PublishedFileCoverage
{
    /// <summary>From the report's folder, with forward slashes.</summary>
    public string Path { get; init; } = "";

    public PublishedCoverage Coverage { get; init; } = new();

    /// <summary>What its numerals are bound to, by name. This list and the next two are empty before format 5.</summary>
    public ImmutableArray<PublishedBound> Bound { get; init; } = [];

    /// <summary>By words, then reason.</summary>
    public ImmutableArray<PublishedLiteral> Literals { get; init; } = [];

    /// <summary>By name, then numeral.</summary>
    public ImmutableArray<PublishedExempt> Exempt { get; init; } = [];

    public static Shape<PublishedFileCoverage> Shape { get; } = new Shape<PublishedFileCoverage>(new())
        .Text("path", file => file.Path, (file, path) => file with { Path = path })
        .Line("coverage", PublishedCoverage.Shape, file => file.Coverage, (file, coverage) => file with { Coverage = coverage })
        .SomeLines("bound", PublishedBound.Shape, file => file.Bound, (file, bound) => file with { Bound = bound })
        .SomeLines("literals", PublishedLiteral.Shape, file => file.Literals, (file, literals) => file with { Literals = literals })
        .SomeLines("exempt", PublishedExempt.Shape, file => file.Exempt, (file, exempt) => file with { Exempt = exempt });
}
