using ReportGen.Cli.Commands.Diff;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Tests.Cli.Reports;

namespace ReportGen.Tests.Cli;

/// <summary>What <c>--fail-on</c> means by its words.</summary>
public class FailuresTests
{
    private static readonly Comparison None = new("a", "b", [], [], [], [], [], [], [], [], [], []);

    private static string Found(Comparison comparison) => string.Join(' ', FailOn.Found(comparison, FailOn.All).Select(failure => failure.Split(' ')[0]));

    private static DefinitionChange Definition(DefinitionKind kind, DefinitionDifference difference) => new(kind, difference, "x", "x", null, "X", null, [new("note", "It was.", "It is.")], []);

    private static PageChange Page(PageDifference difference, params BlockChange[] blocks) => new(difference, "a.html", "a.html", "A", null, [], blocks.Length == 0 ? [] : [new("", null, [.. blocks])]);

    private static BlockChange Block(bool isExplained) => new(BlockDifference.Changed, 1, [], null, [], isExplained, [new(CauseKind.Text, null, "content/posts/a.md", "It reads otherwise.", [])]);

    [Fact]
    public void Nothing_differs_where_nothing_does() => Assert.Empty(FailOn.Found(None, FailOn.All));

    [Fact]
    public void Everything_matches_where_everything_differs() => Assert.Equal(
        "claims (1), numbers (5), bindings (3), charts (1), pages (2), prose (3), any (23)",
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

    [Fact]
    public void What_lost_its_binding_fails_and_what_is_newly_bound_does_not()
    {
        BindingChange Unbound(params UnboundWords[] words) => new("a.md", [new("size", "3", 1)], [], [.. words]);
        var literal = new UnboundWords(UnboundKind.Literal, "58", "58", "a figure of speech", null, 1);

        Assert.Equal("bindings any", Found(None with { Bindings = [Unbound(literal)] }));
        Assert.Equal("bindings any", Found(None with { Bindings = [Unbound()] }));
        Assert.Equal("any", Found(None with { Bindings = [new("a.md", [], [new("size", "3", 1)], [])] }));
        Assert.Equal("bindings any", Found(None with { Exemptions = [new("Update 58", null, "a name")] }));
    }

    [Fact]
    public void A_number_that_came_or_went_is_counted_once_with_its_definition()
    {
        var gone = None with { NumbersRemoved = [new("x", "X", "3")] };

        Assert.Equal("numbers (1)", FailOn.Found(gone, FailOn.All)[0]);
        Assert.Equal("numbers (1)", FailOn.Found(gone with { Definitions = [Definition(DefinitionKind.Metric, DefinitionDifference.Removed)] }, FailOn.All)[0]);
    }

    /// <summary>One difference of each sort that the first line of a report counts, with the policies that it fails.</summary>
    public static TheoryData<string, string> Counted => new()
    {
        { "verdict", "claims any" }, { "claim added", "claims any" }, { "claim redefined", "claims any" }, { "number", "numbers any" }, { "number added", "numbers" }, { "number removed", "numbers" },
        { "metric redefined", "numbers any" }, { "chart", "charts any" }, { "binding lost", "bindings any" }, { "binding left", "bindings any" }, { "exemption", "bindings any" }, { "setting", "prose any" }, { "newly bound", "any" },
    };

    [Theory]
    [MemberData(nameof(Counted))]
    public void Whatever_fails_a_policy_of_claims_numbers_charts_or_bindings_is_told_in_the_first_line(string sort, string policies)
    {
        var all = SampleComparison.Everything;
        var literal = new UnboundWords(UnboundKind.Literal, "58", "58", "a figure of speech", null, 1);
        var comparison = sort switch
        {
            "verdict" => None with { Verdicts = all.Verdicts },
            "claim added" => None with { Definitions = [Definition(DefinitionKind.Claim, DefinitionDifference.Added)] },
            "claim redefined" => None with { Definitions = [Definition(DefinitionKind.Claim, DefinitionDifference.Redefined)] },
            "number" => None with { Numbers = [all.Numbers[0]] },
            "number added" => None with { NumbersAdded = [new("x", "X", "3")], Files = all.Files },
            "number removed" => None with { NumbersRemoved = [new("x", "X", "3")], Files = all.Files },
            "metric redefined" => None with { Definitions = [Definition(DefinitionKind.Metric, DefinitionDifference.Redefined)] },
            "chart" => None with { Charts = [all.Charts[0]] },
            "binding lost" => None with { Bindings = [new("a.md", [new("size", "3", 1)], [], [literal])], Files = all.Files },
            "binding left" => None with { Bindings = [new("a.md", [new("size", "3", 1)], [], [])], Files = all.Files },
            "exemption" => None with { Exemptions = [new("Update 58", null, "a name")], Files = all.Files },
            "setting" => None with { FrontMatter = [new("content/report.yaml", "", [new("as of", null, "2009-12-31")]) { Settings = 1 }] },
            _ => None with { Bindings = [new("a.md", [], [new("size", "3", 1)], [])], Files = all.Files },
        };

        Assert.Subset(Found(comparison).Split(' ').ToHashSet(StringComparer.Ordinal), policies.Split(' ').ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain("No ", Headline.Of(comparison), StringComparison.Ordinal);
    }

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
