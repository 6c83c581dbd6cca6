using ReportGen.Wording;

namespace ReportGen.Tests.Metrics;

/// <summary>What leaves a measure open, and how that is told.</summary>
public sealed partial class SelectionMeasureTests
{
    [Theory]
    [InlineData("unknown", "2008-01-01, to: 2008-06-30", "1")]
    [InlineData("unknown", "2008-02-01, to: 2008-02-29", "1")]
    [InlineData("unknown", "2008-02-01, to: 2008-07-01", "0–1")]
    [InlineData("unknown", "2008-07-01, to: 2008-12-31", "0")]
    [InlineData("2008", "2008-03-01, to: 2008-06-30", "1")]
    [InlineData("2008-07", "2008-07-01, to: 2008-12-31", "0")]
    [InlineData("2008-06", "2008-06-20, to: 2008-12-31", "1")]
    public void A_record_without_a_day_counts_for_certain_where_all_that_is_covered_and_stated_lies_in_the_window(string released, string covers, string words)
    {
        var rooms = Read(Patch("a", $"released: {released}"), complete: "{from: 2008-01-01, to: 2008-12-31}", covers: $"{{from: {covers}}}");
        Assert.All(rooms.Diagnostics, found => Assert.Equal("RG2022", found.Code.Id)); // what is complete is more than what is covered
        Assert.Equal(words, rooms.Metrics.Find("x.patches")!.Words);
    }

    [Theory]
    [InlineData("released: unknown", "{}", "the day is not known")]
    [InlineData("released: 2008", "{}", "only the year is known")]
    [InlineData("released: 2008-02-01, severity: low", "{class: security}", "the class is not known")]
    [InlineData("released: 2008-02-01", "{affects: core}", "it is not said whether it belongs to 'core'")]
    [InlineData("released: unknown", "{affects: core, severity: low}", "the day is not known, the severity is not known, it is not said whether it belongs to 'core'")]
    public void What_may_or_may_not_count_says_why(string patch, string where, string why)
    {
        var records = Read(Patch("a", patch), where: where).Metrics.Find("x.patches")!.Derivation.Inputs[0].Records;
        Assert.Equal(why, string.Join(", ", records.WhyPossible(Assert.Single(records.Possible))));
    }

    [Fact]
    public void A_sample_is_counted_as_if_it_were_all_and_says_so()
    {
        var rooms = Read(Patch("a", "released: 2008-02-01"), complete: "sample");

        Assert.Equal("1", Words(rooms, "x.patches"));
        Assert.True(Assert.Single(rooms.Data.Datasets).IsSample);
        var rules = rooms.Metrics.Find("x.patches")!.Derivation.Rules;
        Assert.Contains("The records are a sample: numbers are about them, not about all that was released.", rules);
        Assert.DoesNotContain("The list of records is complete for the period.", rules);
        Assert.EndsWith(". A sample: numbers are about these records, not about all that was released.", SelectionSummary.Of(rooms.Data.Selections[0], rooms.Data.Datasets[0]), StringComparison.Ordinal);
        Assert.False(Assert.Single(Read("").Data.Datasets).IsSample);
    }

    [Theory]
    [InlineData("x.advisory", "RG3003", "did you mean 'advisories'?")]
    [InlineData("x.patch", "RG3003", "did you mean 'patches'?")]
    [InlineData("x.mean", "RG3003", "did you mean 'mean_size'?")]
    [InlineData("x.weight", "RG3003", "use one of ")]
    public void A_measure_in_the_singular_or_cut_short_is_found(string formula, string code, string remedy)
    {
        var found = Assert.Single(Read("", metrics: $"[{{id: m, title: M, definition: D., formula: {formula}}}]").Diagnostics);
        Assert.Equal(code, found.Code.Id);
        Assert.StartsWith(remedy, found.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restart_that_is_possible_says_why_its_record_may_not_count()
    {
        var records = Read(Patch("a", "released: 2008-02-01, restart: possible")).Metrics.Find("x.restarts")!.Derivation.Inputs[0].Records;
        Assert.Equal(["a restart is possible or not known"], records.WhyPossible(Assert.Single(records.Possible)));
    }

    [Theory]
    [InlineData("x.patches / x.restarts", "false", "required", "'at least 0 per restart', which holds whatever the data are: the records of 'd' are not said to be complete")]
    [InlineData("fewer(x.patches, x.restarts)", "false", "required", "at most 100%")]
    [InlineData("x.restarts", "false", "none", "at least 0")]
    [InlineData("x.restarts * 2", "false", "none", "at least 0")]
    [InlineData("x.patches - x.restarts", "false", "required", "'unknown', which holds whatever")]
    [InlineData("x.restarts", "{from: 2008-01-01, to: 2008-03-31}", "none", "'at least 0', which holds whatever the data are: the records of 'd' are complete only for 2008-01-01 to 2008-03-31")]
    [InlineData("share(x.patches, x.restarts)", "false", "required", "'0–100%', which holds whatever")]
    [InlineData("x.patches / 2", "false", "required", "")]
    [InlineData("x.patches / x.restarts", "true", "required", "")]
    [InlineData("x.patches / x.patches", "false", "required", "")]
    [InlineData("max(x.restarts, 1)", "false", "none", "")]
    public void A_metric_that_rules_nothing_out_is_told_with_its_cause(string formula, string complete, string restart, string says)
    {
        var metrics = $"[{{id: m, title: M, definition: D., formula: '{formula}'{(says.Contains("per restart", StringComparison.Ordinal) ? ", per: restart" : "")}}}]";
        var found = Read(Patch("a", $"released: 2008-02-01, restart: {restart}"), complete: complete, metrics: metrics).Diagnostics;
        if (says.Length == 0) Assert.DoesNotContain(found, one => one.Code.Id == "RG3020");
        else Assert.Contains(says, Assert.Single(found, one => one.Code.Id == "RG3020").Message, StringComparison.Ordinal);
    }
}
