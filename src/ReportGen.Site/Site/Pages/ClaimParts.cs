using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Quantities;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>The parts of the ledger that have a page: the claims of a verdict, of a source, of a weight.</summary>
internal static class ClaimParts
{
    /// <summary>By sort. Where all claims are of one source or of one weight, the ledger itself is that part.</summary>
    public static IEnumerable<(string Title, ImmutableArray<ClaimPart> Parts)> All(SiteModel site)
    {
        var claims = site.Content.Claims.Claims;
        yield return ("By verdict", [.. claims.GroupBy(judged => judged.Verdict.Kind).OrderBy(group => group.Key).Select(Of)]);
        var sources = claims.GroupBy(judged => judged.Claim.SourceId, StringComparer.Ordinal).Select(group => Of(group, site));
        yield return ("By source", Several(sources.OrderBy(part => part.Order, StringComparer.Ordinal)));
        yield return ("By weight", Several(claims.GroupBy(judged => judged.Claim.Weight).OrderBy(group => group.Key).Select(Of)));
    }

    /// <summary>The ways to the parts but to those by verdict, to which the tally leads.</summary>
    public static View Of(PageScope page) => View.List(
        All(page.Site).Skip(1).Where(sort => !sort.Parts.IsEmpty),
        sort => ViewMap.Of(
            ("title", sort.Title),
            ("is_open", sort.Parts.Any(part => part.Route == page.Route)),
            ("items", View.List(sort.Parts, part => ViewMap.Of(
                ("title", part.Name),
                ("claims", Counted(part.Claims)),
                ("href", page.Links.To(part.Route)),
                ("is_current", part.Route == page.Route))))));

    private static ImmutableArray<ClaimPart> Several(IEnumerable<ClaimPart> parts) =>
        parts.ToImmutableArray() is { Length: > 1 } some ? some : [];

    private static ClaimPart Of(IGrouping<VerdictKind, JudgedClaim> claims)
    {
        var name = VerdictWords.Of(claims.Key);
        return new(Route.Verdict(claims.Key), name, $"Claims: {name}", VerdictMeanings.OfValue(claims.Key), [.. claims])
        {
            Verdict = claims.Key,
            Relation = VerdictMeanings.OfRelation(claims.Key),
            Description = $"{Counted(claims)} with the verdict “{name}”. {VerdictMeanings.OfValue(claims.Key)}",
        };
    }

    private static ClaimPart Of(IGrouping<string, JudgedClaim> claims, SiteModel site)
    {
        var source = site.Source(claims.Key);
        var title = source?.Title ?? "Other claims";
        var name = source?.Called is { } called ? English.Beginning(called) : title;
        return new(Route.ClaimsOf(claims.Key), name, $"Claims of {source?.Called ?? $"“{title}”"}", null, [.. claims])
        {
            Order = $"{source?.Date} {claims.Key}",
            Description = $"{Counted(claims)} of “{title}”, each judged against the figures: {LedgerPages.Summary(claims)}.",
        };
    }

    private static ClaimPart Of(IGrouping<ClaimWeight, JudgedClaim> claims)
    {
        var (title, meaning) = claims.Key == ClaimWeight.Minor
            ? ("Minor claims", "The case of their source stands without them.")
            : ("Main claims", "The case of their source rests on them.");
        return new(Route.ClaimsOf(claims.Key), ClaimWeights.Id(claims.Key), title, meaning, [.. claims])
        {
            Description = $"{title}: {Counted(claims)}. {meaning} {English.Beginning(LedgerPages.Summary(claims))}.",
        };
    }

    private static string Counted(IEnumerable<JudgedClaim> claims) => Words.Of(claims.Count(), "claim", "claims");
}

/// <summary>Some of the claims of a report, on a page of their own.</summary>
/// <param name="Name">In a list of such parts.</param>
/// <param name="Meaning">What they have in common, in a sentence; null where the title says it.</param>
internal sealed record ClaimPart(Route Route, string Name, string Title, string? Meaning, ImmutableArray<JudgedClaim> Claims)
{
    /// <summary>One or two sentences about the page.</summary>
    public required string Description { get; init; }

    /// <summary>The verdict that all of them got; null where they are no part by verdict.</summary>
    public VerdictKind? Verdict { get; init; }

    /// <summary>What that verdict means for a relation; null where it means the same.</summary>
    public string? Relation { get; init; }

    /// <summary>By what parts of one sort stand in order.</summary>
    public string Order { get; init; } = "";
}
