using ReportGen.Claims;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

/// <summary>The sentence of every verdict under every relation and kind of quantity.</summary>
public sealed class VerdictSentenceTests
{
    private const string Dataset = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s]
        covers: {from: 2008-01-01, to: 2008-12-31}
        complete: true
        options: []
        patches:
          - {id: a, title: A, released: 2008-02-01, restart: required, source: s}
          - {id: b, title: B, released: 2008-03-01, restart: none, source: s}
        reported:
          - {id: full, title: Full count, measure: patches, value: 32, source: s}
          - {id: core, title: Core count, measure: patches, value: 26, source: s}
          - {id: one, title: One count, measure: patches, value: 1, source: s}
          - {id: large, title: Large size, measure: size, value: over 2.7 GB, source: s}
          - {id: small, title: Small size, measure: size, value: 845 MB, source: s}
          - {id: total, title: Total size, measure: size, value: over 3 GB, parts: [first, second], source: s}
          - {id: first, title: First size, measure: size, part: critical, value: 1.4 GB, source: s}
          - {id: second, title: Second size, measure: size, part: security, value: 1.6 GB, source: s}
          - {id: outage, title: Outage, measure: downtime, value: 2 days, source: s}
          - {id: tiny, title: Tiny size, measure: size, value: 3 kB, source: s}
          - {id: share, title: A share, measure: share, value: 45.5%, source: s}
          - {id: halves, title: A ratio from half to half, measure: speed, value: 2.65–2.75x, source: s}
        """;

    private const string Selections = """
        definitions: [{id: other, title: Records only}]
        selections:
          - {id: full, title: Full, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: full, size: large}}
          - {id: core, title: Core, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: core, size: small}}
          - {id: one, title: One, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: one, size: total}}
          - {id: records, title: Records, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
        """;

    private const string Metrics = """
        - {id: footprint, title: Footprint, definition: D., formula: full.size / core.size}
        - {id: times, title: Times, definition: D., formula: full.patches / core.patches}
        - {id: total-times, title: Times, definition: D., formula: one.size / core.size}
        - {id: fewer, title: Fewer, definition: D., formula: "fewer(core.patches, full.patches)"}
        - {id: turned, title: Turned, definition: D., formula: "fewer(full.patches, core.patches)"}
        - {id: less, title: Less, definition: D., formula: "fewer(core.size, full.size)"}
        - {id: more, title: More, definition: D., formula: "more(full.patches, core.patches)"}
        - {id: sum, title: Sum, definition: D., formula: "sum(full.patches, core.patches, one.patches)"}
        - {id: plus, title: Plus, definition: D., formula: full.size + core.size}
        - {id: rest, title: Rest, definition: D., formula: full.size - core.size}
        - {id: part, title: Part, definition: D., formula: "share(full.patches, core.patches)"}
        - {id: mean, title: Mean, definition: D., formula: full.size / full.patches}
        - {id: nested, title: Nested, definition: D., formula: (full.size - core.size) / core.size}
        - {id: allowed, title: Allowed, definition: D., formula: "downtime(2 nines, 1 year)"}
        - {id: available, title: Available, definition: D., formula: "availability(reported.outage, 1 year)"}
        - {id: mixed, title: Mixed, definition: D., formula: reported.binary - reported.tiny}
        - {id: doubled, title: Doubled, definition: D., formula: reported.binary + reported.binary}
        - {id: same, title: Same, definition: D., formula: full.patches}
        """;

    private static JudgedClaim Judge(string assertion, string expect)
    {
        var room = Rooms.Read(
            ("content/report.yaml", "title: T\nsummary: S.\n"),
            ("content/sources.yaml", "- {id: s, title: Source, author: A, called: the post}\n"),
            ("content/data/d.yaml", Dataset),
            ("content/data/e.yaml", """
                id: e
                title: E
                vendor: V
                product: Q
                sources: [s]
                covers: {from: 2008-01-01, to: 2008-12-31}
                complete: true
                byte_unit: binary
                options: []
                patches: []
                reported:
                  - {id: binary, title: Binary size, measure: size, value: 4.80 MB, source: s}
                """),
            ("content/selections.yaml", Selections),
            ("content/metrics.yaml", Metrics),
            ("content/claims.yaml", $"- {{id: c, source: s, place: p, says: It was said., {assertion}, expect: {expect}}}\n"));
        Assert.Empty(room.Diagnostics);
        return Assert.Single(room.Claims.Claims);
    }

    [Theory]
    [InlineData("metric: full.patches, equals: 32", "confirmed", "The post says 32 patches; the stated figure is 32 patches: the same.")]
    [InlineData("metric: same, equals: about 30", "confirmed", "The post says about 30; the stated figure is 32 patches: within what “about 30” means.")]
    [InlineData("metric: one.patches, equals: one", "confirmed", "The post says one patch; the stated figure is 1 patch: the same.")]
    [InlineData("metric: times, equals: 1.2x", "confirmed", "The post says 1.2×; 32 patches against 26 is 1.23×: rounded, that is 1.2×.")]
    [InlineData("metric: available, equals: 2 nines", "confirmed", "The post says 2 nines; 2 days of downtime in 1 year leave 99.3–99.6%: that is 2 nines.")]
    [InlineData("metric: footprint, equals: 3.2x", "consistent", "The post says 3.2×; over 2.7 GB against 845 MB is 3.19–3.32×: part of that rounds to 3.2×, so the claim may be right.")]
    [InlineData("metric: footprint, equals: 3–3.2x", "consistent", "The post says 3–3.2×; over 2.7 GB against 845 MB is 3.19–3.32×: part of that is within “3–3.2×”, so the claim may be right.")]
    [InlineData("metric: times, equals: 1.3x", "off-by-rounding", "The post says 1.3×; 32 patches against 26 is 1.23×: rounded up, since rounding gives 1.2×.")]
    [InlineData("metric: times, equals: 1.22x", "contradicted", "The post says 1.22×; 32 patches against 26 is 1.23×: the claim is too low by at least 0.0057.")]
    [InlineData("metric: footprint, equals: 3.1x", "off-by-rounding", "The post says 3.1×; over 2.7 GB against 845 MB is 3.19–3.32×: truncated, since rounding gives 3.2× to 3.3×.")]
    [InlineData("metric: reported.halves, equals: 2.6x", "off-by-rounding", "The post says 2.6×; the stated figure is 2.65–2.75×: truncated, since rounding gives 2.7× to 2.8×.")]
    [InlineData("metric: footprint, equals: 4.3x", "contradicted", "The post says 4.3×; over 2.7 GB against 845 MB is 3.19–3.32×: the claim is too high by at least 0.93.")]
    [InlineData("metric: full.patches, equals: 30", "contradicted", "The post says 30 patches; the stated figure is 32 patches: the claim is too low by 2.")]
    [InlineData("metric: fewer, equals: ~50%", "contradicted", "The post says ~50% fewer; 26 patches against 32 is 18.8% fewer: the claim is too high by at least 26 percentage points.")]
    [InlineData("metric: reported.outage, equals: 5 days", "contradicted", "The post says 5 days; the stated figure is 2 days: the claim is too long by at least 2 days.")]
    [InlineData("metric: reported.outage, equals: 5 hours", "contradicted", "The post says 5 hours; the stated figure is 2 days: the claim is too short by at least 1.2 days.")]
    [InlineData("metric: reported.share, equals: 44.4%", "contradicted", "The post says 44.4%; the stated figure is 45.5%: the claim is too low by at least 1 percentage point.")]
    [InlineData("metric: records.restarts, equals: 1", "confirmed", "The post says 1 restart; the records give 1 restart: the same.")]
    [InlineData("metric: full.restarts, equals: 1", "undecided", "The post says 1 restart; this cannot be decided, because of “Number of patches that require a restart of Full”: no source reports it.")]
    [InlineData("metric: full.patches, figure: full, equals: 32", "undecided", "The post says 32 patches; this cannot be decided, because nothing but the statement itself gives it.")]
    [InlineData("metric: one.size, figure: total, equals: 3.0 GB", "consistent", "The post says 3.0 GB; 1.4 GB and 1.6 GB together are 2.9–3.1 GB: part of that rounds to 3.0 GB, so the claim may be right.")]
    public void A_value_is_told_with_what_was_compared(string assertion, string expect, string sentence) =>
        Assert.Equal(sentence, Judge(assertion, expect).Verdict.Sentence);

    [Theory]
    [InlineData("metric: footprint, above: 3x", "confirmed", "The post says over 3×; over 2.7 GB against 845 MB is 3.19–3.32×: “over 3×” holds.")]
    [InlineData("metric: footprint, above: 3.192x", "confirmed", "The post says over 3.192×; over 2.7 GB against 845 MB is 3.193–3.32×: “over 3.192×” holds.")]
    [InlineData("metric: footprint, above: 3.2x", "undecided", "The post says over 3.2×; over 2.7 GB against 845 MB is 3.19–3.32×: only part of that is over 3.2×, so the claim may be right or wrong.")]
    [InlineData("metric: footprint, above: 4x", "contradicted", "The post says over 4×; over 2.7 GB against 845 MB is 3.19–3.32×: the claim is too high by at least 0.68.")]
    [InlineData("metric: full.patches, above: 32", "contradicted", "The post says over 32 patches; the stated figure is 32 patches: “over 32” does not hold.")]
    [InlineData("metric: full.patches, at_least: 32", "confirmed", "The post says at least 32 patches; the stated figure is 32 patches: “at least 32” holds.")]
    [InlineData("metric: full.patches, at_least: 35", "contradicted", "The post says at least 35 patches; the stated figure is 32 patches: the claim is too high by at least 3.")]
    [InlineData("metric: full.patches, below: 33", "confirmed", "The post says under 33 patches; the stated figure is 32 patches: “under 33” holds.")]
    [InlineData("metric: footprint, below: 3.3x", "undecided", "The post says under 3.3×; over 2.7 GB against 845 MB is 3.19–3.32×: only part of that is under 3.3×, so the claim may be right or wrong.")]
    [InlineData("metric: footprint, below: 2x", "contradicted", "The post says under 2×; over 2.7 GB against 845 MB is 3.19–3.32×: the claim is too low by at least 1.1.")]
    [InlineData("metric: full.patches, at_most: 31", "contradicted", "The post says at most 31 patches; the stated figure is 32 patches: the claim is too low by at least 1.")]
    [InlineData("metric: footprint, at_most: 3.32x", "confirmed", "The post says at most 3.32×; over 2.7 GB against 845 MB is 3.19–3.316×: “at most 3.32×” holds.")]
    [InlineData("metric: full.patches, between: [30, 40]", "confirmed", "The post says between 30 and 40 patches; the stated figure is 32 patches: “between 30 and 40” holds.")]
    [InlineData("metric: full.patches, between: [40, 50]", "contradicted", "The post says between 40 and 50 patches; the stated figure is 32 patches: the claim is too high by at least 8.")]
    [InlineData("metric: footprint, between: [3x, 3.3x]", "undecided", "The post says between 3× and 3.3×; over 2.7 GB against 845 MB is 3.19–3.32×: only part of that is between 3× and 3.3×, so the claim may be right or wrong.")]
    public void A_relation_is_told_with_what_was_compared(string assertion, string expect, string sentence) =>
        Assert.Equal(sentence, Judge(assertion, expect).Verdict.Sentence);

    [Theory]
    [InlineData("metric: full.patches, largest_of: [core.patches, one.patches]", "confirmed", "The post puts Full first; the order is Full with 32 patches, then Core with 26: this holds.")]
    [InlineData("metric: core.patches, largest_of: [full.patches, core.patches]", "contradicted", "The post puts Core first; Full with 32 patches is not below Core with 26 patches: this does not hold.")]
    [InlineData("metric: one.size, largest_of: [full.size, core.size]", "confirmed", "The post puts One first; the order is One with 3.00–3.10 GB, then Full with over 2.7 GB: this holds.")]
    [InlineData("metric: records.restarts, largest_of: [full.restarts]", "undecided", "The post puts Records first; the value of Full is not known, because of “Number of patches that require a restart of Full”: no source reports it: this cannot be decided.")]
    [InlineData("order_of: [full.patches, core.patches], among: [one.patches]", "confirmed", "The post puts Full first, then Core; the order is Full with 32 patches, then Core with 26, then One with 1: this holds.")]
    [InlineData("order_of: [full.patches, one.patches], among: [core.patches]", "contradicted", "The post puts Full first, then One; Core with 26 patches is not below One with 1 patch: this does not hold.")]
    [InlineData("order_of: [reported.total, one.size]", "undecided", "The post puts “Total size” first, then “Total size of the patches of One”; “Total size” with over 3 GB may be above “Total size of the patches of One” with 3.00–3.10 GB, or not: this cannot be decided.")]
    public void An_order_is_told_with_what_decides_it(string assertion, string expect, string sentence) =>
        Assert.Equal(sentence, Judge(assertion, expect).Verdict.Sentence);

    [Theory]
    [InlineData("metric: total-times, equals: 3.6x", "consistent", "3.00–3.10 GB (stated as over 3 GB, and in parts as 1.4 GB and 1.6 GB) against 845 MB is 3.54–3.68×")]
    [InlineData("metric: turned, equals: 23% ", "contradicted", "32 patches against 26 is 23.1% more")]
    [InlineData("metric: less, equals: 69%", "consistent", "845 MB against over 2.7 GB is 68.6–69.9% less")]
    [InlineData("metric: more, equals: 23%", "confirmed", "32 patches against 26 is 23.1% more")]
    [InlineData("metric: sum, equals: 59", "confirmed", "32 patches, 26 patches and 1 patch together are 59")]
    [InlineData("metric: plus, equals: 3.6 GB", "consistent", "over 2.7 GB and 845 MB together are 3.54–3.646 GB")]
    [InlineData("metric: rest, equals: 1.9 GB", "consistent", "over 2.7 GB less 845 MB is 1.854–1.96 GB")]
    [InlineData("metric: part, equals: 55%", "confirmed", "32 patches out of 32 patches and 26 patches together is 55.2%")]
    [InlineData("metric: mean, equals: 86 MB", "consistent", "over 2.7 GB divided by 32 patches is 84–88 MB")]
    [InlineData("metric: nested, equals: 2.2x", "consistent", "the data give 2.19–2.32×")]
    [InlineData("metric: allowed, equals: 3.65 days", "confirmed", "2 nines over 1 year allow 3.65 days of downtime")]
    [InlineData("metric: full.per_week, above: 0.5 per week", "confirmed", "32 patches in 366 days is 0.612 per week")]
    [InlineData("metric: full.per_month, equals: 2.67 per month", "confirmed", "32 patches in 12 months is 2.67 per month")]
    [InlineData("metric: full.size_per_month, above: 200 MB per month", "confirmed", "over 2.7 GB in 12 months is 225–234 MB per month")]
    [InlineData("metric: records.patches, equals: 2", "confirmed", "the records give 2 patches")]
    public void A_plain_formula_is_told_by_its_operands(string assertion, string expect, string clause) =>
        Assert.Contains($"; {clause}: ", Judge(assertion, expect).Verdict.Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("metric: reported.binary, above: 4 MB", "confirmed", "The post says over 4 MB; the stated figure is 4.80 MB: “over 4 MB” holds.")]
    [InlineData("metric: mixed, above: 5 MB", "confirmed", "The post says over 5 MB; 4.80 MB of 2^20 less 3 kB is 5.024–5.036 MB: “over 5 MB” holds.")]
    [InlineData("metric: doubled, equals: 9.6 MB", "confirmed", "The post says 9.6 MB of 2^20; 4.80 MB of 2^20 and 4.80 MB of 2^20 together are 10.1 MB: rounded, that is 9.6 MB of 2^20.")]
    public void Where_two_meanings_of_MB_meet_each_power_of_1024_says_so(string assertion, string expect, string sentence) =>
        Assert.Equal(sentence, Judge(assertion, expect).Verdict.Sentence);

    [Theory]
    [InlineData("metric: times, equals: 1.3x", "off-by-rounding", VerdictDirection.RoundedUp, null)]
    [InlineData("metric: footprint, equals: 3.1x", "off-by-rounding", VerdictDirection.Truncated, null)]
    [InlineData("metric: footprint, equals: 4.3x", "contradicted", VerdictDirection.TooHigh, "at least 0.93")]
    [InlineData("metric: footprint, at_most: 2x", "contradicted", VerdictDirection.TooLow, "at least 1.1")]
    [InlineData("metric: full.patches, above: 32", "contradicted", VerdictDirection.TooHigh, null)]
    [InlineData("metric: full.patches, equals: 32", "confirmed", null, null)]
    [InlineData("metric: core.patches, largest_of: [full.patches]", "contradicted", null, null)]
    public void A_miss_has_a_direction_and_a_distance(string assertion, string expect, VerdictDirection? direction, string? distance)
    {
        var verdict = Judge(assertion, expect).Verdict;
        Assert.Equal((direction, distance), (verdict.Direction, verdict.DistanceWords));
    }

    [Fact]
    public void The_person_whom_a_claim_names_says_it() =>
        Assert.StartsWith("B. Speaker says 32 patches;", Judge("by: B. Speaker, metric: full.patches, equals: 32", "confirmed").Verdict.Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("nobody counted [them](metric:full.patches)", "This cannot be tested: nobody counted them.")]
    [InlineData("Nobody counted.", "This cannot be tested: Nobody counted.")]
    public void What_cannot_be_tested_says_why_in_plain_text(string reason, string sentence) =>
        Assert.Equal(sentence, Judge($"untestable: \"{reason}\"", "untestable").Verdict.Sentence);
}
