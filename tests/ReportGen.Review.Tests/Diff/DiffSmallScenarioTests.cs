using ReportGen.Diff;
using static ReportGen.Tests.Diff.DiffScenarioTests;

namespace ReportGen.Tests.Diff;

/// <summary>Further changes that a reviewer meets, and editions in which no reader sees a difference.</summary>
public sealed class DiffSmallScenarioTests
{
    private static readonly string[] Sizes = ["largest", "mean_size", "median_size", "size", "size_per_month"];

    [Theory]
    [InlineData("identical")]
    [InlineData("base-path-only")]
    public void The_same_report_at_any_address_has_no_differences(string name)
    {
        var found = DiffCase.Named(name).Comparison;

        Assert.True(found.IsNone);
        Assert.Empty(found.Causes);
        Assert.Contains(found.Unchanged, unchanged => unchanged is { What: "numbers", Count: > 30 });
    }

    [Fact]
    public void A_reported_figure_corrected()
    {
        var found = DiffCase.Named("figure-corrected").Comparison;

        AssertMoved(found, "ReportedFigure alpha-size", ["alpha-published.size", "alpha-published.size_per_month", "reported.alpha-size"]);
        Assert.Equal("+1 MB", found.Numbers.Single(number => number.Name == "reported.alpha-size").Absolute);
    }

    [Fact]
    public void The_unit_of_bytes_of_a_dataset_changed() =>
        AssertMoved(DiffCase.Named("byte-unit").Comparison, "Dataset alpha", [.. Of("alpha-core", Sizes), .. Of("alpha-full", Sizes)]);

    [Fact]
    public void A_record_renamed()
    {
        var found = DiffCase.Named("record-renamed").Comparison;

        AssertNothingMoved(found);
        var record = Assert.Single(found.Definitions, definition => definition.Kind == DefinitionKind.Record);
        Assert.Equal((DefinitionDifference.Renamed, "A2", "A2-1"), (record.Difference, record.IdBefore, record.Id));
    }

    [Fact]
    public void The_window_of_a_selection_moved()
    {
        var found = DiffCase.Named("window-moved").Comparison;

        AssertMoved(found, "Selection alpha-core", Of("alpha-core", ["per_month", "per_week", "size_per_month", "window_days", "window_months"]));
        Assert.Contains(found.Definitions, definition => (definition.Kind, definition.Difference, definition.Id) == (DefinitionKind.Selection, DefinitionDifference.Redefined, "alpha-core"));
    }

    [Fact]
    public void A_page_moved_and_its_old_address_kept()
    {
        var found = DiffCase.Named("alias-kept").Comparison;

        AssertNothingMoved(found);
        Assert.Contains(found.Pages, page => (page.Difference, page.PathBefore, page.Path) == (PageDifference.Moved, "posts/first/index.html", "posts/opening/index.html"));
        Assert.DoesNotContain(found.Losses, loss => loss.Kind == LossKind.Page);
    }

    [Fact]
    public void A_claim_added()
    {
        var found = DiffCase.Named("claim-added").Comparison;

        Assert.Empty(found.Numbers);
        Assert.Empty(found.Verdicts);
        var claim = Assert.Single(found.Definitions);
        Assert.Equal((DefinitionKind.Claim, DefinitionDifference.Added, "large"), (claim.Kind, claim.Difference, claim.Id));
        Assert.Contains(found.Pages, page => page.Path == "claims/index.html");
    }

    [Fact]
    public void A_metric_removed()
    {
        var found = DiffCase.Named("metric-removed").Comparison;

        Assert.Empty(found.Numbers);
        var metric = Assert.Single(found.Definitions, definition => definition.Kind == DefinitionKind.Metric);
        Assert.Equal((DefinitionDifference.Removed, "more-on-full"), (metric.Difference, metric.Id));
        Assert.Contains(found.Pages, page => (page.Difference, page.Path) == (PageDifference.Text, "posts/first/index.html"));
    }
}
