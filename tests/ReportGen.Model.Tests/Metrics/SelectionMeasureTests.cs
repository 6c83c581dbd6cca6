using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

public sealed partial class SelectionMeasureTests
{
    private const string Report = """
        title: T
        summary: S.
        language: en
        authors: [A]
        """;

    private const string Sources = "- {id: s, title: Source, author: A}\n";

    private static Rooms Read(string patches, string complete = "true", string covers = "{from: 2008-01-01, to: 2008-12-31}", string where = "{}", string count = "patches", string reported = "[]", string metrics = "[]", string id = "x") => Rooms.Read(
        ("content/report.yaml", Report),
        ("content/sources.yaml", Sources),
        ("content/metrics.yaml", metrics),
        ("content/data/d.yaml", $$"""
            id: d
            title: D
            vendor: V
            product: P
            sources: [s]
            covers: {{covers}}
            complete: {{complete}}
            options: [full, core]
            patches: [{{patches}}]
            reported: {{reported}}
            """),
        ("content/selections.yaml", $$"""
            selections:
              - {id: {{id}}, title: X, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-06-30}, where: {{where}}, count: {{count}}}
            """));

    private static string Words(Rooms rooms, string name)
    {
        Assert.Empty(rooms.Diagnostics);
        return rooms.Metrics.Find(name)!.Words;
    }

    private static string Patch(string id, string more) => $"{{id: {id}, title: T, source: s, {more}}}";

    [Theory]
    [InlineData("released: 2008-01-01", "1")]
    [InlineData("released: 2008-06-30", "1")]
    [InlineData("released: 2008-07-01", "0")]
    [InlineData("released: 2008-06", "1")]
    [InlineData("released: 2008", "0–1")]
    [InlineData("released: unknown", "0–1")]
    public void A_record_counts_when_its_release_lies_in_the_window(string release, string words) =>
        Assert.Equal(words, Words(Read(Patch("a", release)), "x.patches"));

    [Theory]
    [InlineData("core: stated", "include", "1")]
    [InlineData("core: no", "include", "0")]
    [InlineData("core: unknown", "include", "0–1")]
    [InlineData("full: stated", "include", "0–1")]
    [InlineData("core: {is: inferred, basis: b}", "include", "1")]
    [InlineData("core: {is: inferred, basis: b}", "exclude", "0")]
    public void Membership_is_certain_possible_or_none(string affects, string inferred, string words) =>
        Assert.Equal(words, Words(Read(Patch("a", $"released: 2008-02-01, affects: {{{affects}}}"), where: $"{{affects: core, inferred: {inferred}}}"), "x.patches"));

    [Fact]
    public void The_id_of_a_selection_may_hold_dots()
    {
        const string metrics = "[{id: m, title: M, definition: D., formula: x.1.patches / x.1.advisories}]";
        var rooms = Read(Patch("a", "released: 2008-02-01"), metrics: metrics, id: "x.1");

        Assert.Equal("1", Words(rooms, "x.1.patches[2008-02]"));
        Assert.Equal("1.00×", Words(rooms, "m"));
    }

    [Fact]
    public void An_incomplete_list_has_no_upper_end() =>
        Assert.Equal("at least 1", Words(Read(Patch("a", "released: 2008-02-01"), complete: "false"), "x.patches"));

    [Theory]
    [InlineData("required", "1")]
    [InlineData("none", "0")]
    [InlineData("possible", "0–1")]
    [InlineData("unknown", "0–1")]
    public void A_restart_that_is_possible_or_unknown_widens_the_count(string restart, string words)
    {
        var rooms = Read(Patch("a", $"released: 2008-02-01, restart: {restart}"));
        Assert.Equal(words, Words(rooms, "x.restarts"));
        Assert.Equal(words, Words(rooms, "x.restart_days"));
    }

    [Theory]
    [InlineData("y.patches", "'y.patches' is how formulas name a measure of the selection 'y'")]
    [InlineData("y.z.longest_gap", "'y.z.longest_gap' is how formulas name a measure of the selection 'y.z'")]
    [InlineData("reported.y", "'reported.y' is how formulas name a reported figure")]
    public void An_id_that_reads_as_a_measure_is_refused_of_a_selection_and_of_a_metric(string id, string says)
    {
        var selection = Assert.Single(Read("", id: id).Diagnostics);
        Assert.Equal(("RG2013", $"{says}, so no selection can have this id.", "choose another one"), (selection.Code.Id, selection.Message, selection.Remedy));
        var metric = Assert.Single(Read("", metrics: $"- {{id: {id}, title: T, formula: x.patches, definition: D}}").Diagnostics);
        Assert.Equal(("RG3019", $"{says}.", "give the metric another id"), (metric.Code.Id, metric.Message, metric.Remedy));
    }

    [Theory]
    [InlineData("y.patches.z")]
    [InlineData("x.growth")]
    [InlineData("patches")]
    public void An_id_with_dots_that_is_no_measure_stands_for_itself(string id)
    {
        var rooms = Read(Patch("a", "released: 2008-02-01"), metrics: $"- {{id: {id}, title: T, formula: x.patches, definition: D}}");
        Assert.Equal("1", rooms.Metrics.Find(id)!.Words);
        Assert.Equal("1", Words(Read(Patch("a", "released: 2008-02-01"), id: id), id + ".patches"));
    }

    [Fact]
    public void Advisories_are_counted_once_and_may_be_the_headline()
    {
        var patches = string.Join(", ", Patch("a", "released: 2008-02-01, advisory: M1"), Patch("b", "released: 2008-02-01, advisory: M1"), Patch("c", "released: 2008-03-01"));
        Assert.Equal("2", Words(Read(patches), "x.advisories"));
        Assert.Equal("3", Words(Read(patches), "x.patches"));
        Assert.Equal("2", Words(Read(patches), "x.release_days"));
        Assert.Equal("29 days", Words(Read(patches), "x.longest_gap"));
    }

    [Fact]
    public void What_a_selection_counts_moves_its_count_and_its_rates_and_nothing_else()
    {
        var patches = string.Join(", ", Patch("a", "released: 2008-02-01, size: 12 MB, restart: required, advisory: M1"), Patch("b", "released: 2008-03-01, size: 4 MB, restart: required, advisory: M1"));
        var (ofPatches, ofAdvisories) = (Read(patches), Read(patches, count: "advisories"));

        string[] same = ["patches 2", "advisories 1", "restarts 2", "mean_size 7.5–8.5 MB", "patches[2008-02] 1"];
        Assert.Equal([.. same, "count 2", "per_month 0.333 per month", "count[2008-02] 1"], Measured(ofPatches));
        Assert.Equal([.. same, "count 1", "per_month 0.167 per month", "count[2008-02] 1"], Measured(ofAdvisories));
        Assert.Equal("Number of patches per month of X", ofPatches.Metrics.Find("x.per_month")!.Title);
        Assert.Equal("Number of advisories per month of X", ofAdvisories.Metrics.Find("x.per_month")!.Title);
        Assert.Equal("Number of advisories of X", ofAdvisories.Metrics.Find("x.count")!.Title);
        Assert.Equal("x.advisories", ofAdvisories.Metrics.Find("x.count")!.Derivation.Formula);
        Assert.Equal("Number of patches of X", ofAdvisories.Metrics.Find("x.patches")!.Title);

        static IEnumerable<string> Measured(Rooms rooms) =>
            new[] { "patches", "advisories", "restarts", "mean_size", "patches[2008-02]", "count", "per_month", "count[2008-02]" }.Select(name => $"{name} {Words(rooms, "x." + name)}");
    }

    [Fact]
    public void A_record_without_an_advisory_counts_by_itself_whatever_its_id_is() =>
        Assert.Equal("2", Words(Read(Patch("M1", "released: 2008-02-01") + ", " + Patch("b", "released: 2008-02-01, advisory: M1")), "x.advisories"));

    [Fact]
    public void A_sum_over_sizes_of_which_some_are_unknown_is_at_least_what_is_known()
    {
        var known = Read(Patch("a", "released: 2008-02-01, size: 10 MB") + ", " + Patch("b", "released: 2008-02-01, size: 20 MB"));
        Assert.Equal("29–31 MB", Words(known, "x.size"));
        Assert.Equal("14.5–15.5 MB", Words(known, "x.mean_size"));
        Assert.Equal("14.5–15.5 MB", Words(known, "x.median_size"));
        Assert.Equal("19.5–20.5 MB", Words(known, "x.largest"));
        var partly = Read(Patch("a", "released: 2008-02-01, size: 10 MB") + ", " + Patch("b", "released: 2008-02-01"));
        Assert.Equal("at least 9.50 MB", Words(partly, "x.size"));
        Assert.Equal("unknown", Words(partly, "x.median_size"));
    }

    [Fact]
    public void A_size_is_unknown_with_the_reason_when_all_are()
    {
        var measure = Read(Patch("a", "released: 2008-02-01") + ", " + Patch("b", "released: 2008-03-01")).Metrics.Find("x.size")!.Measure;
        Assert.Equal("2 of 2 sizes are unknown", measure.WhyUnknown);
    }

    [Fact]
    public void A_selection_without_records_has_no_median_size()
    {
        var measure = Read("").Metrics.Find("x.median_size")!.Measure;
        Assert.Equal("no record belongs to the selection", measure.WhyUnknown);
    }

    [Theory]
    [InlineData("x.patches[2008-02]", "1")]
    [InlineData("x.patches[critical]", "1")]
    [InlineData("x.patches[important]", "0")]
    [InlineData("x.per_month", "0.333 per month")]
    [InlineData("x.window_days", "182 days")]
    [InlineData("x.window_months", "6 months")]
    [InlineData("x.cves", "2")]
    public void Parts_and_rates_follow_the_window(string name, string words)
    {
        var patches = Patch("a", "released: 2008-02-01, severity: critical, cves: [CVE-2008-0001, CVE-2008-0002]") + ", " + Patch("b", "released: 2008-03-01, severity: low, cves: [CVE-2008-0001]");
        Assert.Equal(words, Words(Read(patches), name));
    }

    private const string Parts = """
        [{id: t, title: T, measure: size, value: TOTAL, parts: [p, q], source: s, place: p}, {id: p, title: P, measure: size, value: 1.4 GB, source: s, place: p}, {id: q, title: Q, measure: size, value: 1.6 GB, source: s, place: p}]
        """;

    [Theory]
    [InlineData("over 3 GB", "")]
    [InlineData("5 GB", "RG3013")]
    [InlineData("5 GB, expect: disagree", "")]
    [InlineData("over 3 GB, expect: disagree", "RG3014")]
    public void A_total_and_its_parts_must_agree_or_be_declared_to_disagree(string total, string code)
    {
        var rooms = Read("", reported: Parts.Replace("TOTAL", total, StringComparison.Ordinal));
        Assert.Equal(code, string.Join(",", rooms.Diagnostics.Select(found => found.Code.Id)));
    }

    [Theory]
    [InlineData("y.size / x.size", "RG3002")]
    [InlineData("x.sizes * 2", "RG3003")]
    [InlineData("x.size[huge]", "RG3004")]
    [InlineData("less(x.size, x.size)", "RG3005")]
    [InlineData("fewer(x.size)", "RG3006")]
    [InlineData("x.size + x.patches", "RG3007")]
    [InlineData("m + x.patches", "RG3008")]
    [InlineData("2 / x.patches", "RG3007")]
    [InlineData("x.patches / x.restarts", "RG3009")]
    [InlineData("x.size +", "RG3001")]
    [InlineData("reported.none", "RG3002")]
    [InlineData("none", "RG3002")]
    public void A_wrong_formula_is_reported_with_its_kind(string formula, string code)
    {
        var rooms = Read(Patch("a", "released: 2008-02-01, size: 10 MB"), metrics: $$"""
            - {id: m, title: M, definition: D, formula: "{{formula}}"}
            """);
        Assert.Equal(code, Assert.Single(rooms.Diagnostics).Code.Id);
    }

    [Fact]
    public void A_formula_without_exact_bounds_is_refused()
    {
        var reported = "[{id: r, title: R, measure: size, value: about 20 MB, source: s, place: p}]";
        var rooms = Read("", reported: reported, metrics: """
            - {id: q, title: Q, definition: D, formula: "reported.r / 10 MB"}
            - {id: m, title: M, definition: D, formula: "q * (4 - q)"}
            """);
        Assert.Equal("RG3010", Assert.Single(rooms.Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("- {id: m, title: M, definition: D, formula: x.patches}\n- {id: m, title: M, definition: D, formula: x.patches}", "RG3011")]
    [InlineData("- {id: m, title: M, definition: D, formula: x.patches, digits: 16}", "RG3012")]
    [InlineData("- {id: m, title: M, definition: D, formula: x.patches, as: share}", "RG3007")]
    [InlineData("- {id: m, title: M, definition: D, formula: x.patches, per: advisory}", "RG3007")]
    [InlineData("- {id: m, title: M, definition: D, formula: x.patches / 7, per: weeks}", "RG3071")]
    [InlineData("- {id: m, title: M, definition: D, formula: x.patches / x.mean_size}", "RG3007")]
    [InlineData("- {id: m, title: M, definition: D, formula: x.size / x.median_size}", "RG3070")]
    public void A_wrong_declaration_is_reported(string metrics, string code) =>
        Assert.Equal(code, Assert.Single(Read("", metrics: metrics).Diagnostics).Code.Id);
}
