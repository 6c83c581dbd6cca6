namespace ReportGen.Narrative.Comparing;

/// <summary>Which links say what stands behind the words between their brackets.</summary>
internal static class StatementLinks
{
    private static readonly (string Scheme, StatementKind Kind)[] Schemes =
    [
        ("holds:", StatementKind.Bound), ("could:", StatementKind.Bound),
        ("holds-in-every-recount:", StatementKind.Bound), ("holds-in-no-recount:", StatementKind.Bound),
        ("untested:", StatementKind.Untested), ("opinion:", StatementKind.Opinion),
    ];

    /// <summary>Null for every other link.</summary>
    public static StatementKind? Of(string? address)
    {
        foreach (var (scheme, kind) in Schemes)
        {
            if (address?.StartsWith(scheme, StringComparison.Ordinal) == true) return kind;
        }

        return null;
    }
}
