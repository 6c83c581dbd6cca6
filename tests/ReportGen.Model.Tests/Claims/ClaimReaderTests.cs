using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

public sealed class ClaimReaderTests
{
    private static Rooms Read(string claims) => Rooms.Read(
        ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
        ("content/sources.yaml", "- {id: s, title: Source, author: A}\n"),
        ("content/data/d.yaml", """
            id: d
            title: D
            vendor: V
            product: P
            sources: [s]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: true
            options: []
            patches: [{id: a, title: A, released: 2008-02-01, source: s}]
            reported:
              - {id: n, title: N, measure: patches, value: 32, source: s, place: p}
              - {id: k, title: K, measure: score, value: 74, source: s, place: p}
              - {id: l, title: L, measure: score, value: 3.7, source: s, place: p}
              - {id: z, title: Z, measure: size, value: over 2.7 GB, source: s, place: p}
            """),
        ("content/selections.yaml", "selections:\n  - {id: x, title: X, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: n, size: z}}\n"),
        ("content/metrics.yaml", "- {id: q, title: Q, definition: Of scores., formula: reported.k / reported.l}\n"),
        ("content/claims.yaml", claims));

    private static string Claim(string more) => $"- {{id: c, source: s, place: p, says: It was said., {more}}}\n";

    [Theory]
    [InlineData("metric: x.patches, equals: 32, expect: confirmed", "")]
    [InlineData("metric: x.patches, equals: 33, expect: contradicted", "")]
    [InlineData("metric: x.patches, between: [30, 40], expect: confirmed", "")]
    [InlineData("metric: x.size, at_least: 2.75 GB, expect: undecided", "")]
    [InlineData("metric: x.size, below: 2.7 GB, expect: contradicted", "")]
    [InlineData("metric: x.restarts, equals: 3, expect: undecided", "")]
    [InlineData("metric: x.restarts, untestable: nobody counted them, expect: untestable", "")]
    [InlineData("metric: y.patches, equals: 32, expect: confirmed", "RG4002")]
    [InlineData("equals: 32, expect: confirmed", "RG4002")]
    [InlineData("metric: x.patches, largest_of: [x.patches, y.patches], expect: confirmed", "RG4002")]
    [InlineData("metric: x.patches, equals: 32, figure: m, expect: confirmed", "RG4003")]
    [InlineData("metric: x.patches, equals: lots, expect: confirmed", "RG4004")]
    [InlineData("metric: x.patches, above: over 30, expect: confirmed", "RG4004")]
    [InlineData("metric: x.patches, between: [30], expect: confirmed", "RG4013")]
    [InlineData("metric: x.patches, equals: 32 MB, expect: confirmed", "RG4005")]
    [InlineData("metric: x.patches, expect: confirmed", "RG4006")]
    [InlineData("metric: x.patches, equals: 32, above: 30, expect: confirmed", "RG4007")]
    [InlineData("metric: x.patches, equals: 32", "RG4008")]
    [InlineData("metric: x.patches, equals: 32, expect: contradicted", "RG4009")]
    [InlineData("metric: x.patches, untestable: no data, expect: untestable", "RG4010")]
    public void A_claim_is_sound_or_the_mistake_is_named(string more, string code) =>
        Assert.Equal(code, string.Join(",", Read(Claim(more)).Diagnostics.Select(found => found.Code.Id)));

    [Theory]
    [InlineData("20x", "write '20': one number divided by another is a plain number")]
    [InlineData("20 times", "write '20': one number divided by another is a plain number")]
    [InlineData("2 MB", "assert a value of the measure's own kind, or name another metric")]
    public void What_divides_by_a_plain_number_is_a_plain_number(string asserted, string remedy)
    {
        var found = Assert.Single(Read(Claim($"metric: q, equals: {asserted}, expect: confirmed")).Diagnostics);

        Assert.Equal(("RG4005", remedy), (found.Code.Id, found.Remedy));
        Assert.Empty(Read(Claim("metric: q, equals: 20, expect: confirmed")).Diagnostics);
    }

    [Fact]
    public void A_claim_from_an_unknown_source_is_reported() =>
        Assert.Equal("RG4001", Assert.Single(Read("- {id: c, source: q, place: p, says: S., metric: x.patches, equals: 32, expect: confirmed}\n").Diagnostics).Code.Id);

    [Fact]
    public void A_repeated_claim_is_reported_with_the_first()
    {
        var claim = Claim("metric: x.patches, equals: 32, expect: confirmed");
        var found = Assert.Single(Read(claim + claim).Diagnostics);
        Assert.Equal(("RG4011", 2, 1), (found.Code.Id, found.Span!.Value.Line, Assert.Single(found.Related).Span.Line));
    }

    [Fact]
    public void A_verdict_that_differs_says_what_the_data_give()
    {
        var found = Assert.Single(Read(Claim("metric: x.patches, equals: 30, expect: confirmed")).Diagnostics);
        Assert.Equal("the verdict on 'c' is contradicted, not confirmed: The source says 30 patches; the stated figure is 32 patches: the claim is too low by 2.", found.Message);
    }

    [Fact]
    public void A_verdict_on_the_claimants_own_figures_says_so() =>
        Assert.True(Assert.Single(Read(Claim("metric: x.patches, equals: 32, expect: confirmed")).Claims.Claims).Verdict.RestsOnClaimantsOwnFigures);
}
