using ReportGen.Narrative.Comparing;

namespace ReportGen.Published.Report;

/// <summary>How statements that say which is more are accounted for, as counts.</summary>
public sealed record PublishedStatements
{
    public int Bound { get; init; }

    public int Unbound { get; init; }

    public int Untested { get; init; }

    public int Opinion { get; init; }

    public int AllOrNone { get; init; }

    public static Shape<PublishedStatements> Shape { get; } = new Shape<PublishedStatements>(new())
        .Count("bound", statements => statements.Bound, (statements, count) => statements with { Bound = count })
        .Count("unbound", statements => statements.Unbound, (statements, count) => statements with { Unbound = count })
        .Count("untested", statements => statements.Untested, (statements, count) => statements with { Untested = count })
        .Count("opinion", statements => statements.Opinion, (statements, count) => statements with { Opinion = count })
        .Count("all_or_none", statements => statements.AllOrNone, (statements, count) => statements with { AllOrNone = count });

    public static PublishedStatements From(StatementCoverage statements) => new()
    {
        Bound = statements.Bound, Unbound = statements.Unbound, Untested = statements.Untested, Opinion = statements.Opinion,
        AllOrNone = statements.AllOrNone,
    };
}
