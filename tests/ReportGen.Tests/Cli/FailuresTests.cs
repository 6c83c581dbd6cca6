using ReportGen.Cli.Commands.Diff;
using ReportGen.Diff;
using ReportGen.Tests.Cli.Reports;

namespace ReportGen.Tests.Cli;

/// <summary>What <c>--fail-on</c> means by its words.</summary>
public class FailuresTests
{
    private static readonly Comparison None = new("a", "b", [], [], [], [], [], [], [], [], [], []);

    private static string Found(Comparison comparison) => string.Join(' ', FailOn.Found(comparison, FailOn.All).Select(failure => failure.Split(' ')[0]));

    private static DefinitionChange Definition(DefinitionKind kind, DefinitionDifference difference) => new(kind, difference, "x", "x", null, "X", null, [], []);

    private static PageChange Page(PageDifference difference, params BlockChange[] blocks) => new(difference, "a.html", "a.html", "A", null, [], blocks.Length == 0 ? [] : [new("", null, [.. blocks])]);

    private static BlockChange Block(bool isExplained) => new(BlockDifference.Changed, 1, [], null, [], isExplained, []);

    [Fact]
    public void Nothing_differs_where_nothing_does() => Assert.Empty(FailOn.Found(None, FailOn.All));

    [Fact]
    public void Everything_matches_where_everything_differs() => Assert.Equal(
        "claims (1), numbers (5), charts (1), pages (2), prose (4), any (21)",
        string.Join(", ", FailOn.Found(SampleComparison.Everything, [FailOn.Any, .. FailOn.All])));

    [Theory]
    [InlineData(DefinitionKind.Claim, DefinitionDifference.Added, "claims any")]
    [InlineData(DefinitionKind.Claim, DefinitionDifference.Redefined, "claims any")]
    [InlineData(DefinitionKind.Claim, DefinitionDifference.Renamed, "any")]
    [InlineData(DefinitionKind.Claim, DefinitionDifference.Reworded, "prose any")]
    [InlineData(DefinitionKind.Metric, DefinitionDifference.Removed, "numbers any")]
    [InlineData(DefinitionKind.Measure, DefinitionDifference.Added, "numbers any")]
    [InlineData(DefinitionKind.Selection, DefinitionDifference.Redefined, "numbers any")]
    [InlineData(DefinitionKind.ReportedFigure, DefinitionDifference.Redefined, "numbers any")]
    [InlineData(DefinitionKind.Record, DefinitionDifference.Added, "any")]
    public void A_definition_counts_by_what_it_is_and_what_happened_to_it(DefinitionKind kind, DefinitionDifference difference, string found) =>
        Assert.Equal(found, Found(None with { Definitions = [Definition(kind, difference)] }));

    [Theory]
    [InlineData(true, "charts any")]
    [InlineData(false, "any")]
    public void A_card_is_no_chart(bool isChart, string found) =>
        Assert.Equal(found, Found(None with { Charts = [SampleComparison.Everything.Charts[1] with { IsChart = isChart }] }));

    [Theory]
    [InlineData(PageDifference.Added, "pages any")]
    [InlineData(PageDifference.Moved, "pages any")]
    [InlineData(PageDifference.Text, "any")]
    [InlineData(PageDifference.Markup, "any")]
    public void A_page_counts_when_its_address_differs(PageDifference difference, string found) => Assert.Equal(found, Found(None with { Pages = [Page(difference)] }));

    [Theory]
    [InlineData(LossKind.Page, "pages any")]
    [InlineData(LossKind.Anchor, "pages any")]
    [InlineData(LossKind.File, "pages any")]
    [InlineData(LossKind.Link, "any")]
    public void A_lost_address_counts_among_pages_and_a_link_elsewhere_does_not(LossKind kind, string found) => Assert.Equal(found, Found(None with { Losses = [new(kind, "a", null, "It is gone.")] }));

    [Theory]
    [InlineData(true, "any")]
    [InlineData(false, "prose any")]
    public void Words_that_follow_from_numbers_are_no_prose(bool isExplained, string found) => Assert.Equal(found, Found(None with { Pages = [Page(PageDifference.Text, Block(isExplained))] }));
}
