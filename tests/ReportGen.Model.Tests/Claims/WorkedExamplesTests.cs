using ReportGen.Claims;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

/// <summary>The worked examples of the domain: published totals of 2009, the claims made from them, and what each verdict rests on.</summary>
public sealed class WorkedExamplesTests
{
    private const string Report = """
        title: Worked examples
        summary: The worked examples of the domain.
        language: en
        authors: [The authors]
        """;

    private const string Sources = """
        - {id: p1, title: Part 1, author: J. Woolsey, date: 2009-08-12}
        """;

    private const string Microsoft = """
        id: microsoft
        title: Microsoft
        vendor: Microsoft
        product: Windows Server 2008
        sources: [p1]
        covers: {from: 2008-01-01, to: 2009-06-30}
        complete: true
        options: [full, core]
        patches:
          - {id: A1, title: A, released: 2008-02-01, restart: required, affects: {full: stated, core: stated}, source: p1}
          - {id: A2, title: B, released: 2008-03-01, restart: required, affects: {full: stated, core: no}, source: p1}
          - {id: A3, title: C, released: 2008-04-01, restart: required, affects: {full: stated, core: {is: inferred, basis: later list}}, source: p1}
        reported:
          - {id: full-patches, title: Full, measure: patches, value: 32, source: p1, place: table}
          - {id: core-patches, title: Core, measure: patches, value: 26, source: p1, place: table}
          - {id: core-size, title: Core, measure: size, value: 82 MB, source: p1, place: table}
          - {id: core-sp2-size, title: Core, measure: size, value: 845 MB, source: p1, place: table}
        """;

    private const string Vmware = """
        id: vmware
        title: VMware
        vendor: VMware
        product: ESX 3.5
        sources: [p1]
        covers: {from: 2008-01-01, to: 2009-06-30}
        complete: false
        options: []
        patches: []
        reported:
          - {id: esxi-size, title: ESXi, measure: size, value: over 2.7 GB, source: p1, place: table}
          - {id: esx-patches, title: ESX, measure: patches, value: 85, source: p1, place: table}
          - {id: esxi-download, title: Download, measure: size, value: over 200 MB, source: p1, place: text}
          - {id: esxi-advertised, title: Advertised, measure: size, value: 32 MB, source: p1, place: text}
          - {id: outage, title: Outage, measure: downtime, value: 2 days, source: p1, place: text}
        """;

    private const string Selections = """
        definitions:
          - {id: all, title: all packages}
        selections:
          - {id: full, title: Full, dataset: microsoft, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {patches: full-patches}}
          - {id: core, title: Core, dataset: microsoft, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {patches: core-patches, size: core-size}}
          - {id: core-sp2, title: Core, dataset: microsoft, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {size: core-sp2-size}}
          - {id: esx, title: ESX, dataset: vmware, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {patches: esx-patches}}
          - {id: esxi, title: ESXi, dataset: vmware, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {size: esxi-size}}
          - {id: full-all, title: Full, dataset: microsoft, basis: records, window: {from: 2008-01-01, to: 2009-06-30}, where: {affects: full}, count: patches, recount_of: full, definition: all}
          - {id: core-all, title: Core, dataset: microsoft, basis: records, window: {from: 2008-01-01, to: 2009-06-30}, where: {affects: core}, count: patches, recount_of: core, definition: all}
        """;

    private const string Metrics = """
        - {id: footprint, title: Footprint, definition: Quotient, formula: esxi.size / core.size}
        - {id: footprint-sp2, title: Footprint, definition: Quotient, formula: esxi.size / core-sp2.size}
        - {id: patches, title: Patches, definition: Quotient, formula: esx.patches / full.patches}
        - {id: core-fewer, title: Fewer, definition: Fewer, formula: "fewer(core.patches, full.patches)"}
        - {id: outage, title: Availability, definition: Availability, formula: "availability(reported.outage, 1 year)"}
        - {id: rest, title: Rest, definition: Difference, formula: reported.esxi-download - reported.esxi-advertised}
        """;

    private static JudgedClaim Judge(string assertion, string expect)
    {
        var claims = $$"""
            - {id: it, source: p1, place: text, says: So it was said., {{assertion}}, expect: {{expect}}}
            """;
        var room = Rooms.Read(
            ("content/report.yaml", Report), ("content/sources.yaml", Sources), ("content/data/microsoft.yaml", Microsoft), ("content/data/vmware.yaml", Vmware),
            ("content/selections.yaml", Selections), ("content/metrics.yaml", Metrics), ("content/claims.yaml", claims));
        Assert.Empty(room.Diagnostics);
        return Assert.Single(room.Claims.Claims);
    }

    [Theory]
    [InlineData("metric: footprint, equals: 33x", "consistent", "(360/11, 5600/163)", "32.7–34.4×")]
    [InlineData("metric: footprint, equals: 31x", "contradicted", "(360/11, 5600/163)", "32.7–34.4×")]
    [InlineData("metric: footprint-sp2, equals: 4.3x", "contradicted", "", "3.19–3.32×")]
    [InlineData("metric: patches, equals: 2.6x", "off-by-rounding", "[85/32, 85/32]", "2.66×")]
    [InlineData("metric: core-fewer, equals: ~20%", "confirmed", "[3/16, 3/16]", "18.8%")]
    [InlineData("metric: esx.per_week, above: 1 per week", "confirmed", "[595/547, 595/547]", "1.09 per week")]
    [InlineData("metric: outage, equals: two nines", "confirmed", "(1451/1461, 485/487]", "99.3–99.6%")]
    [InlineData("metric: rest, at_least: 170 MB", "undecided", "(167500000, 268500000)", "160–270 MB")]
    public void A_worked_example_gets_its_verdict(string assertion, string verdict, string computed, string words)
    {
        var judged = Judge(assertion, verdict);
        Assert.Equal(verdict, VerdictWords.Id(judged.Verdict.Kind));
        if (computed.Length > 0) Assert.Equal(computed, judged.Verdict.Computed!.Known.ToString());
        Assert.Equal(words, judged.Verdict.ComputedWords);
    }

    [Theory]
    [InlineData("metric: footprint, equals: 33x", "consistent", "the MB and GB of Windows Server 2008 and ESX 3.5 are powers of 1,024", "off-by-rounding")]
    [InlineData("metric: footprint, equals: 31x", "contradicted", "the MB and GB of Windows Server 2008 are powers of 1,024", "consistent")]
    [InlineData("metric: footprint-sp2, equals: 4.3x", "contradicted", "“over” has no far end", "consistent")]
    [InlineData("metric: core-fewer, equals: ~20%", "confirmed", "the patches are recounted as all packages", "contradicted")]
    [InlineData("metric: patches, equals: 2.6x", "off-by-rounding", "the patches are recounted as all packages", "contradicted")]
    public void A_worked_example_tells_which_reading_would_change_it(string assertion, string verdict, string reading, string changed)
    {
        var judged = Judge(assertion, verdict);
        var alternative = Assert.Single(judged.Alternatives, one => one.Reading == reading);
        Assert.True(alternative.Changes);
        Assert.Equal(changed, VerdictWords.Id(alternative.Kind));
    }

    [Theory]
    [InlineData("metric: esx.per_week, above: 1 per week", "confirmed")]
    [InlineData("metric: outage, equals: two nines", "confirmed")]
    public void A_robust_verdict_changes_under_no_reading(string assertion, string verdict) =>
        Assert.DoesNotContain(Judge(assertion, verdict).Alternatives, one => one.Changes);
}
