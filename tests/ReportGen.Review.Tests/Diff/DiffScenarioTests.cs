using System.Collections.Immutable;
using ReportGen.Diff;

namespace ReportGen.Tests.Diff;

/// <summary>The changes that a reviewer meets, one a case: what moved, what caused it, and that nothing else did.</summary>
public sealed class DiffScenarioTests
{
    private static readonly string[] Sizes = ["mean_size", "median_size", "size", "size_per_month"];
    private static readonly string[] OfAnotherRecord = ["advisories", .. Sizes, "patches", "per_month", "per_week", "release_days"];

    [Fact]
    public void One_record_added()
    {
        var found = DiffCase.Named("record-added").Comparison;

        AssertMoved(found, "Record A3", [.. Of("alpha-core", [.. OfAnotherRecord, "longest_gap", "shortest_gap"]), .. Of("alpha-full", [.. OfAnotherRecord, "shortest_gap"]), "full-vs-core"]);
        var added = Assert.Single(found.Definitions, definition => definition.Kind == DefinitionKind.Record);
        Assert.Equal((DefinitionDifference.Added, "A3", "alpha"), (added.Difference, added.Id, added.Within));
        var chart = Assert.Single(found.Charts, chart => chart.IsChart);
        Assert.Equal((ChartDifference.Data, "patches"), (chart.Difference, chart.Id));
        Assert.Equal([("Full", "2", "3"), ("Core", "1", "2")], chart.Marks.Select(mark => (mark.Row, mark.Before, mark.After)));
        Assert.Empty(found.Verdicts);
    }

    [Fact]
    public void A_release_day_moved() =>
        AssertMoved(DiffCase.Named("release-day-moved").Comparison, "Record A2", Of("alpha-full", ["longest_gap", "shortest_gap"]));

    [Fact]
    public void One_size_changed_so_that_a_claim_flips()
    {
        var found = DiffCase.Named("claim-flips").Comparison;

        var verdict = Assert.Single(found.Verdicts);
        Assert.Equal(("large", "contradicted", "confirmed"), (verdict.Id, verdict.Before, verdict.After));
        Assert.Equal(["Record A2"], CausesOf(found, verdict.Causes));
        Assert.NotEqual(verdict.SentenceBefore, verdict.SentenceAfter);
        Assert.Contains(verdict.Places, place => place.Page == "posts/first/index.html");
        AssertMoved(found, "Record A2", Of("alpha-full", [.. Sizes, "largest"]));
    }

    [Fact]
    public void Only_the_rounding_changed()
    {
        var found = DiffCase.Named("rounding-only").Comparison;

        AssertMoved(found, "Digits full-vs-core", ["full-vs-core"]);
        var number = found.Numbers[0];
        Assert.Equal((NumberDifference.Words, Overlap.Same), (number.Difference, number.Overlap));
        Assert.Equal(("2.00×", "2.0000×"), (number.WordsBefore, number.WordsAfter));
        Assert.Empty(found.Verdicts);
    }

    [Fact]
    public void A_selection_renamed()
    {
        var found = DiffCase.Named("selection-renamed").Comparison;

        Assert.Empty(found.Numbers);
        Assert.Empty(found.Verdicts);
        Assert.DoesNotContain(found.Charts, chart => chart.Difference == ChartDifference.Data);
        Assert.DoesNotContain(found.Definitions, definition => definition.Difference is DefinitionDifference.Added or DefinitionDifference.Removed or DefinitionDifference.Redefined);
        var selection = Assert.Single(found.Definitions, definition => definition.Kind == DefinitionKind.Selection);
        Assert.Equal((DefinitionDifference.Renamed, "alpha-core", "alpha-server-core"), (selection.Difference, selection.IdBefore, selection.Id));
        Assert.Contains(found.Losses, loss => loss.Kind == LossKind.Page && loss.Address.Contains("alpha-core", StringComparison.Ordinal));
    }

    [Fact]
    public void A_formula_redefined_with_an_equal_value()
    {
        var found = DiffCase.Named("formula-redefined").Comparison;

        Assert.Empty(found.Numbers);
        Assert.Empty(found.Verdicts);
        var metric = Assert.Single(found.Definitions);
        Assert.Equal((DefinitionKind.Metric, DefinitionDifference.Redefined, "full-vs-core", "2.00×"), (metric.Kind, metric.Difference, metric.Id, metric.Value));
        var formula = Assert.Single(metric.Fields, field => field.Field == "formula");
        Assert.Equal(("alpha-full.patches / alpha-core.patches", "alpha-full.patches / alpha-core.restarts"), (formula.Before, formula.After));
    }

    [Fact]
    public void A_paragraph_moved()
    {
        var found = DiffCase.Named("paragraph-moved").Comparison;

        AssertNothingMoved(found);
        Assert.Empty(found.Definitions);
        var page = Assert.Single(found.Pages);
        Assert.Equal((PageDifference.Text, "posts/first/index.html"), (page.Difference, page.Path));
        var block = Assert.Single(page.Sections.SelectMany(section => section.Blocks));
        Assert.Equal((BlockDifference.Moved, "What the notes list"), (block.Difference, block.From?.Section));
        Assert.StartsWith("Nobody counted the hours", string.Concat(block.Words.Select(run => run.Text)), StringComparison.Ordinal);
        Assert.All(block.Words, run => Assert.Equal(WordSide.Both, run.Side));
    }

    [Fact]
    public void Only_a_template_changed()
    {
        var found = DiffCase.Named("template-only").Comparison;

        AssertNothingMoved(found);
        Assert.Empty(found.Definitions);
        Assert.Empty(found.Charts);
        Assert.Empty(found.Losses);
        Assert.Empty(found.FrontMatter);
        Assert.Subset(
            found.Pages.Where(page => page.Difference == PageDifference.Text).Select(page => page.Path).ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(["index.html", "posts/first/index.html", "method/index.html", "claims/index.html"]));
        Assert.Equal(["template-templates_layout.html"], found.Causes.Select(cause => cause.Id));
    }

    [Fact]
    public void The_colour_of_a_chart_changed()
    {
        var found = DiffCase.Named("chart-colour").Comparison;

        AssertNothingMoved(found);
        Assert.Empty(found.Definitions);
        var chart = Assert.Single(found.Charts, chart => chart.IsChart);
        Assert.Equal((ChartDifference.Drawing, "patches"), (chart.Difference, chart.Id));
        Assert.Empty(chart.Marks);
        Assert.InRange(chart.Pixels?.Differing ?? 0, 1, chart.Pixels?.Pixels ?? 0);
        Assert.All(chart.Causes, cause => Assert.StartsWith("Theme ", Assert.Single(CausesOf(found, [cause])), StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_removed()
    {
        var found = DiffCase.Named("page-removed").Comparison;

        AssertNothingMoved(found);
        Assert.Contains(found.Pages, page => (page.Difference, page.Path) == (PageDifference.Removed, "posts/second/index.html"));
        Assert.Contains(found.Losses, loss => (loss.Kind, loss.Address) == (LossKind.Page, "posts/second/"));
    }

    [Fact]
    public void Two_unrelated_changes_each_move_their_own_numbers()
    {
        var found = DiffCase.Named("two-unrelated").Comparison;

        string[] expected = [.. Of("alpha-full", Sizes).Select(name => $"{name}: Record A2"), "beta-full.restart_days: Record B1", "beta-full.restarts: Record B1"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Numbers.Select(number => $"{number.Name}: {string.Join(", ", CausesOf(found, number.Causes))}").Order(StringComparer.Ordinal));
    }

    /// <summary>These numbers moved and no others, all of them by this cause and by nothing else.</summary>
    internal static void AssertMoved(Comparison found, string cause, IEnumerable<string> numbers)
    {
        Assert.Equal(numbers.Order(StringComparer.Ordinal), found.Numbers.Select(number => number.Name).Order(StringComparer.Ordinal));
        Assert.All(found.Numbers, number => Assert.Equal([cause], CausesOf(found, number.Causes)));
    }

    internal static void AssertNothingMoved(Comparison found)
    {
        Assert.Empty(found.Numbers);
        Assert.Empty(found.Verdicts);
        Assert.DoesNotContain(found.Charts, chart => chart.Difference == ChartDifference.Data);
    }

    internal static IEnumerable<string> Of(string selection, IEnumerable<string> measures) => measures.Select(measure => $"{selection}.{measure}");

    private static IEnumerable<string> CausesOf(Comparison found, ImmutableArray<Cause> causes) =>
        causes.Select(one => found.Causes.Single(cause => cause == one)).Select(cause => $"{cause.Kind} {cause.Subject}");
}
