using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

/// <summary>A claim rests on figures of the sources that it names, and posts on its source speak of it.</summary>
public sealed class ClaimSourceTests
{
    private static readonly (string Path, string Text)[] Content =
    [
        ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
        ("content/sources.yaml", "- {id: s1, title: One}\n- {id: s2, title: Two}\n- {id: s3, title: Three}\n"),
        ("content/data/d.yaml", """
            id: d
            title: D
            vendor: V
            product: P
            sources: [s1]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: false
            reported:
              - {id: full, title: Full, measure: patches, value: 32, source: s1, also: [s3]}
              - {id: core, title: Core, measure: patches, value: 26, source: s2}
              - {id: whole, title: Whole, measure: size, value: over 3 GB, parts: [one, other], source: s1}
              - {id: one, title: One, measure: size, part: critical, value: 1.4 GB, source: s2}
              - {id: other, title: Other, measure: size, part: security, value: 1.6 GB, source: s2}
            """),
        ("content/metrics.yaml", "- {id: ratio, title: Ratio, definition: D., formula: reported.full / reported.core}\n"),
        ("content/selections.yaml", "selections: [{id: x, title: X, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {size: whole}}]\n"),
    ];

    private static string Claim(string keys) => $"- {{id: c, says: It is so., place: here, expect: confirmed, {keys}}}\n";

    [Theory]
    [InlineData("source: s1, metric: reported.full, equals: 32", "")]
    [InlineData("source: s3, metric: reported.full, equals: 32", "")]
    [InlineData("source: s2, metric: reported.full, equals: 32", "1:68 RG4016 the claim 'c' names 's2', and 'reported.full' rests on 'reported.full', which 's1' states.")]
    [InlineData("source: s2, judged_by: [s1], metric: reported.full, equals: 32", "")]
    [InlineData("source: s1, metric: ratio, above: 1x", "1:68 RG4016 the claim 'c' names 's1', and 'ratio' rests on 'reported.core', which 's2' states.")]
    [InlineData("source: s1, judged_by: [s2], metric: ratio, above: 1x", "")]
    [InlineData("source: s1, judged_by: [s2], metric: reported.full, equals: 32", "1:84 RG4012 's2' states no figure on which the claim 'c' rests.")]
    [InlineData("source: s1, judged_by: [s9], metric: reported.full, equals: 32", "1:84 RG4001 there is no source 's9'.")]
    [InlineData("source: s1, metric: reported.full, largest_of: [reported.full, reported.core]", "")]
    [InlineData("source: s2, metric: reported.full, largest_of: [reported.full, reported.core]", "1:68 RG4016 the claim 'c' names 's2', and 'reported.full' rests on 'reported.full', which 's1' states.")]
    [InlineData("source: s1, order_of: [reported.full, reported.core]", "1:68 RG4016 the claim 'c' names 's1', and 'reported.core' rests on 'reported.core', which 's2' states.")]
    [InlineData("source: s1, metric: x.size, at_least: 3 GB", "")]
    [InlineData("source: s3, metric: x.size, at_least: 3 GB", "1:68 RG4016 the claim 'c' names 's3', and 'x.size' rests on 'reported.whole', which 's1' states.")]
    public void A_claim_rests_on_figures_of_the_sources_that_it_names(string keys, string finding)
    {
        var found = Rooms.Read([.. Content, ("content/claims.yaml", Claim(keys))]).Diagnostics;

        Assert.Equal(finding, string.Join(" | ", found.Select(one => $"{one.Span?.ToString().Split(':', 2)[1]} {one.Code.Id} {one.Message}")));
    }

    private const string Correction = "- {id: k, source: s3, corrected_by: s2, place: P, date: 2009-01-02, was: It said so, now: It does not, concerns: [claim:c]}\n";

    [Theory]
    [InlineData("s1", "s1", "")]
    [InlineData("s3", "s1", "RG6158 the claim 'c' is of 's3', and the posts that speak of it examine 's1'.")]
    [InlineData("s3", "s3", "")]
    [InlineData("s3", null, "")]
    [InlineData("s3", "s2", "")] // s2 corrects s3
    public void A_claim_of_which_only_posts_on_other_sources_speak_is_told_of(string source, string? examined, string note)
    {
        var examines = examined is null ? "" : $"examines: {{title: T, source: {examined}}}\n";
        var post = $"---\ntitle: A post\nsummary: A summary\ndate: 2026-01-02\n{examines}---\n\nIt says [so](claim:c).\n";
        var tree = Rooms.Tree([.. Content, ("content/claims.yaml", Claim($"source: {source}, metric: reported.full, equals: 32")), ("content/corrections.yaml", Correction), ("content/posts/p.md", post)]);

        var found = ModelReader.Read(tree, ModelOptions.Default).Diagnostics;

        Assert.Equal(note, string.Join(" | ", found.Where(one => one.Code.Id == "RG6158").Select(one => $"{one.Code.Id} {one.Message}")));
    }
}
