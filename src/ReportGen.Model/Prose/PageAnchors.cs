using System.Collections.Immutable;

namespace ReportGen.Prose;

/// <summary>The names of places that pages have besides the headings of their texts.</summary>
public static class PageAnchors
{
    /// <summary>Begins the ids of drawings that stand in a text.</summary>
    public const string Picture = "picture-";

    /// <summary>The heading of the comparisons of a page that were checked.</summary>
    public const string Comparisons = "said";

    /// <summary>The ways to the verdicts under other readings.</summary>
    public const string Readings = "other-readings";

    private static readonly ImmutableHashSet<string> Names = ["content", "notes", "numbers", Comparisons, Readings, "sources"];

    private static readonly ImmutableArray<string> Prefixes =
    [
        "n-",
        "at-",
        "cite-",
        "fn-",
        "fnref-",
        "source-",
        "figure-",
        "table-",
        "correction-",
        "metric-",
        "said-",
        "section-",
        Picture,
    ];

    internal static bool AreLike(string id) => Names.Contains(id) || Prefixes.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal));
}
