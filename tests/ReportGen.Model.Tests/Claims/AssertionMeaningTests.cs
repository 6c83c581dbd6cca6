using ReportGen.Claims;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

/// <summary>What an assertion means where a unit, a window or a total with parts gives it more than one sense.</summary>
public sealed class AssertionMeaningTests
{
    private const string Dataset = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s]
        covers: {from: 2008-01-01, to: 2008-12-31}
        complete: true
        byte_unit: UNIT
        options: []
        patches:
          - {id: a, title: A, released: 2008-02-01, source: s}
          - {id: b, title: B, released: 2008-03-01, source: s}
        reported:
          - {id: outage, title: Outage, measure: downtime, value: 5 hours, source: s}
          - {id: long, title: Long, measure: patches, value: 24, source: s}
          - {id: short, title: Short, measure: patches, value: 9, source: s}
          - {id: long-size, title: Long, measure: size, value: 408 MB, source: s}
          - {id: download, title: Download, measure: size, value: over 200 MB, source: s}
          - {id: advertised, title: Advertised, measure: size, value: 32 MB, source: s}
          - {id: total, title: Total, measure: patches, value: 85, parts: [first, second], source: s}
          - {id: first, title: First, measure: patches, part: critical, value: 46, source: s}
          - {id: second, title: Second, measure: patches, part: security, value: 39, source: s}
        """;

    private const string Selections = """
        selections:
          - {id: long, title: Long, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: long, size: long-size}}
          - {id: short, title: Short, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-03-31}, figures: {patches: short}}
          - {id: whole, title: Whole, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: total, "patches[critical]": first, "patches[security]": second}}
          - {id: records, title: Records, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
          - {id: year, title: Year, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
          - {id: v1.2, title: Dotted, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
          - {id: half, title: Half, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-06-30}}
        """;

    private const string Metrics = """
        - {id: availability, title: Availability, definition: D., formula: "availability(reported.outage, 1 year)"}
        - {id: together, title: Together, definition: D., formula: long.patches + short.patches}
        - {id: dotted, title: Dotted, definition: D., formula: "v1.2.patches / v1.2.patches[2008-02]"}
        - {id: mixed, title: Mixed, definition: D., formula: long.size / short.patches}
        - {id: rest, title: Rest, definition: D., formula: reported.download - reported.advertised}
        - {id: remainder, title: Remainder, definition: D., formula: whole.patches - reported.second}
        - {id: february, title: February, definition: D., formula: "year.patches[2008-02] / half.patches[2008-02]"}
        - {id: months, title: Months, definition: D., formula: "year.patches[2008-02] / year.patches[2008-03]"}
        - {id: of-the-year, title: Of the year, definition: D., formula: "half.patches[2008-02] / year.patches"}
        """;

    private static Rooms Read(string assertion, string expect, string unit = "decimal", string source = "s") => Rooms.Read(
        ("content/report.yaml", "title: T\nsummary: S.\n"),
        ("content/sources.yaml", "- {id: s, title: Source, author: A, called: the post}\n- {id: t, title: Other, author: B, called: the reply}\n"),
        ("content/data/d.yaml", Dataset.Replace("UNIT", unit, StringComparison.Ordinal)),
        ("content/selections.yaml", Selections),
        ("content/metrics.yaml", Metrics),
        ("content/claims.yaml", $"- {{id: c, source: {source}{(source == "s" ? "" : ", judged_by: [s]")}, place: p, says: It was said., {assertion}, expect: {expect}}}\n"));

    private static JudgedClaim Judge(string assertion, string expect, string unit = "decimal", string source = "s")
    {
        var rooms = Read(assertion, expect, unit, source);
        Assert.Empty(rooms.Diagnostics);
        return Assert.Single(rooms.Claims.Claims);
    }

    [Theory] // 5 hours a year are 99.937–99.949%: three nines
    [InlineData("equals: 3 nines", "confirmed")]
    [InlineData("equals: 2 nines", "contradicted")]
    [InlineData("at_least: 2 nines", "confirmed")]
    [InlineData("at_least: 3 nines", "confirmed")]
    [InlineData("at_least: 4 nines", "contradicted")]
    [InlineData("above: 2 nines", "confirmed")]
    [InlineData("above: 3 nines", "contradicted")]
    [InlineData("below: 4 nines", "confirmed")]
    [InlineData("below: 3 nines", "contradicted")]
    [InlineData("at_most: 3 nines", "confirmed")]
    [InlineData("at_most: 2 nines", "contradicted")]
    [InlineData("between: [2 nines, 3 nines]", "confirmed")]
    [InlineData("equals: 2–3 nines", "confirmed")]
    [InlineData("at_least: 99.9%", "confirmed")]
    public void Nines_that_bound_an_availability_bound_the_share_that_they_mean(string assertion, string verdict) =>
        Judge($"metric: availability, {assertion}", verdict);

    [Theory]
    [InlineData("over 20", "above: 20")]
    [InlineData("under 20", "below: 20")]
    [InlineData("at least 20", "at_least: 20")]
    [InlineData("20+", "at_least: 20")]
    [InlineData("up to 20", "at_most: 20")]
    public void A_relation_is_no_value_because_it_carries_no_far_end(string words, string remedy)
    {
        var found = Assert.Single(Read($"metric: long.patches, equals: {words}", "confirmed").Diagnostics);
        Assert.Equal(ClaimsCodes.NotAValue, found.Code);
        Assert.Equal($"write '{remedy}'", found.Remedy);
    }

    [Theory]
    [InlineData("metric: long.size, figure: none, equals: 408 MB", "confirmed")]
    [InlineData("metric: long.size, above: 407 MB", "confirmed")]
    [InlineData("metric: long.size, equals: 407 MB", "off-by-rounding")]
    [InlineData("metric: long.size, equals: 428 MB", "contradicted")]
    public void A_size_is_asserted_in_the_units_of_the_source_that_it_is_about(string assertion, string verdict) =>
        Judge(assertion.Replace("figure: none, ", "", StringComparison.Ordinal), verdict, "binary");

    [Fact]
    public void A_size_that_misses_by_its_rounding_is_told_in_the_units_of_its_source() =>
        Assert.Contains("since rounding gives 408 MB", Judge("metric: long.size, equals: 407 MB", "off-by-rounding", "binary").Verdict.Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("metric: rest, at_least: 170 MB", "undecided")]
    [InlineData("metric: long.size, above: 400 MB", "confirmed")]
    public void Other_byte_units_change_nothing_where_the_assertion_is_in_the_same_ones(string assertion, string verdict) =>
        Assert.DoesNotContain(Judge(assertion, verdict).Alternatives, one => one.Group == ReadingGroup.ByteUnit);

    [Fact]
    public void The_units_of_an_assertion_turn_with_the_dataset_that_rests_on_its_source_and_with_no_other()
    {
        Assert.DoesNotContain(Judge("metric: long.size, above: 420 MB", "contradicted").Alternatives, one => one.Group == ReadingGroup.ByteUnit);

        var other = Assert.Single(Judge("metric: long.size, above: 420 MB", "contradicted", source: "t").Alternatives, one => one.Group == ReadingGroup.ByteUnit);
        Assert.Equal(VerdictKind.Confirmed, other.Kind);
    }

    [Fact]
    public void A_total_is_not_compared_with_what_there_is_per_month()
    {
        var judged = Judge("metric: together, equals: 33", "confirmed");
        Assert.DoesNotContain(judged.Alternatives, one => one.Group == ReadingGroup.PerMonth);
        Assert.Equal("5.00 per month", judged.Windows!.PerMonthWords);
    }

    [Fact]
    public void A_formula_without_a_value_per_month_says_so()
    {
        var judged = Judge("metric: mixed, above: 1 MB", "confirmed");
        Assert.Equal("unknown", judged.Windows!.PerMonthWords);
        Assert.NotNull(judged.Windows.PerMonth.WhyUnknown);
        Assert.DoesNotContain(judged.Alternatives, one => one.Group == ReadingGroup.PerMonth);
    }

    [Fact]
    public void A_part_under_judgement_leaves_the_total_as_it_is_stated()
    {
        var judged = Judge("metric: remainder, figure: first, equals: 46", "confirmed");
        Assert.Equal("46", judged.Verdict.ComputedWords);
    }

    [Theory]
    [InlineData("february")]
    [InlineData("months")]
    public void Months_compared_with_months_are_no_unequal_windows(string metric) =>
        Assert.Null(Judge($"metric: {metric}, equals: 1x", "confirmed").Windows);

    [Fact]
    public void A_month_against_a_year_is_an_unequal_window_and_named_so()
    {
        var windows = Judge("metric: of-the-year, equals: 0.5x", "confirmed").Windows!;
        Assert.Equal(["2008-02-01 to 2008-02-29", "2008-01-01 to 2008-12-31"], windows.Windows.Select(window => window.Window.ToString()));
        Assert.Equal("6.00×", windows.PerMonthWords);
    }

    [Theory]
    [InlineData("metric: dotted, equals: 2x")]
    [InlineData("metric: v1.2.patches, equals: 2")]
    [InlineData("metric: \"v1.2.patches[2008-02]\", equals: 1")]
    public void An_id_may_hold_dots(string assertion) => Judge(assertion, "confirmed");

    [Fact]
    public void Records_without_an_inferred_place_have_no_reading_without_them() =>
        Assert.DoesNotContain(Judge("metric: records.patches, equals: 2", "confirmed").Alternatives, one => one.Group == ReadingGroup.InferredRecords);
}
