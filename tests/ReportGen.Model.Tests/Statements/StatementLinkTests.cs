using ReportGen.Diagnostics;
using ReportGen.Narrative;

namespace ReportGen.Tests.Statements;

/// <summary>Statements as links in prose.</summary>
public sealed class StatementLinkTests
{
    private const string Right = "Core had [fewer patches](holds:core.patches<full.patches).";

    [Theory]
    [InlineData(Right, "holds:core.patches<full.patches")]
    [InlineData("Core had [fewer patches](holds: core.patches < full.patches ).", "holds:core.patches<full.patches")]
    [InlineData("Core had [fewer patches](holds:core.patches\n<full.patches).", "holds:core.patches<full.patches")]
    [InlineData("- Core had [fewer patches](holds:core.patches\n  <full.patches).", "holds:core.patches<full.patches")]
    [InlineData("> Core had [fewer patches](holds:core.patches\n> <full.patches).", "holds:core.patches<full.patches")]
    [InlineData("> Full had [more patches](holds:full.patches\n> >core.patches).", "holds:full.patches>core.patches")]
    [InlineData("Full had [more patches](holds:full.patches>core.patches,13;full.size>core.size).", "holds:full.patches>core.patches,13;full.size>core.size")]
    [InlineData("Core was [perhaps smaller](could:core.size<250 MB).", "could:core.size<250MB")]
    [InlineData("Full had [no fewer](holds-in-every-recount:full.patches>=core.patches).", "holds-in-every-recount:full.patches>=core.patches")]
    [InlineData("Core had [more in no recount](holds-in-no-recount:core.patches>full.patches).", "holds-in-no-recount:core.patches>full.patches")]
    [InlineData("Full had [many patches](holds:full.patches>30).", "holds:full.patches>30")]
    [InlineData("| A | B |\n| --- | --- |\n| X | [Core: fewer](holds:core.patches<full.patches) |", "holds:core.patches<full.patches")]
    public void Words_are_bound_by_relations(string prose, string statement)
    {
        var post = StatementContent.Post(prose);
        Assert.Empty(post.Diagnostics.Where(found => found.Severity != Severity.Note));
        Assert.Equal(statement, Assert.Single(post.Value.Posts[0].Body.OfType<StatementSegment>()).Told.Statement.Text);
    }

    [Theory]
    [InlineData("Core had [fewer patches](holds:core.patches>full.patches).", "1:32 RG4505", "1:11 RG6130")]
    [InlineData("Core had [fewer patches](holds:core.patches<ful.patches).", "1:45 RG4501")]
    [InlineData("Core had [fewer](holds:core.patches<full.patches;core.size<1MB).", "1:50 RG4505")]
    [InlineData("![fewer](holds:core.patches<full.patches)", "1:1 RG6019")]
    [InlineData("Core had [](holds:core.patches<full.patches).", "1:10 RG6015")]
    [InlineData("Core had [fewer](holds:core.patches\n\n<full.patches).", "1:18 RG6018", "1:16 RG6082")]
    [InlineData("Core had [19 fewer](holds:core.patches<full.patches).", "1:11 RG6020")]
    public void What_is_wrong_is_told_at_its_place(string prose, params string[] findings) =>
        Assert.Equal(findings.Order(StringComparer.Ordinal), Findings(prose).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("holds:core.patches < full.patches", "holds:core.patches<full.patches")]
    [InlineData("holds:core.patches\n<full.patches", "holds:core.patches<full.patches")]
    [InlineData("holds: full.per_month > 2 per month", "holds:full.per_month>2 per month")]
    [InlineData("metric: core. patches", "metric:core.patches")]
    public void Blanks_are_noted_with_how_to_write_it_without(string address, string without)
    {
        var found = Assert.Single(StatementContent.Post($"Core and Full: [](x) [13]({address})".Replace("[](x) ", "", StringComparison.Ordinal)).Diagnostics, found => found.Code.Id == "RG6133");
        Assert.Equal((Severity.Note, without), (found.Severity, found.Fix?.Replacement));
    }

    [Theory]
    [InlineData("Core had [fewer patches](holds:core.patches<full.patches).", "")]
    [InlineData("Core, not Full, had [fewer patches](holds:core.patches<full.patches).", "RG6131")]
    [InlineData("It had [fewer patches](holds:core.patches<full.patches).", "RG6131")]
    [InlineData("[Core had fewer patches than Full](holds:core.patches<full.patches).", "")]
    [InlineData("[Core, with Full, had fewer patches](holds:core.patches<full.patches).", "RG6131")]
    [InlineData("Core was less than the whole system, which had [more](holds:full.patches>core.patches).", "")]
    [InlineData("It was [larger](holds:ratio>1x).", "")]
    [InlineData("Scores were [fewer](holds:core.patches<full.patches).", "RG6131")]
    public void The_first_side_is_of_the_selection_that_the_words_speak_of(string prose, string codes) =>
        Assert.Equal(codes, string.Join(' ', StatementContent.Post(prose).Diagnostics.Select(found => found.Code.Id)));

    [Theory]
    [InlineData("Core weighed as much as those of Full, with [fewer patches](holds:core.patches<full.patches).", "")]
    [InlineData("Full weighed as much as those of Core, with [fewer patches](holds:core.patches<full.patches).", "")]
    [InlineData("Core had [fewer patches](holds:core.patches<full.patches) than the Full system.", "")]
    [InlineData("Core had [fewer patches](holds:core.patches<full.patches) than those of Years.", "RG6131")]
    [InlineData("Core had [fewer patches](holds:core.patches<full.patches) than in Full, and Years.", "")]
    [InlineData("Core had [fewer patches](holds:core.patches<full.patches), and more than Years.", "")]
    [InlineData("Full had [more patches, and Core fewer](holds:full.patches>core.patches;core.patches<full.patches).", "")]
    [InlineData("Core had [fewer patches, and fewer than Full](holds:core.patches<full.patches;core.patches>10).", "RG6130")]
    [InlineData("Full had [more patches, and Full fewer](holds:full.patches>core.patches;core.patches<full.patches).", "RG6131")]
    [InlineData("Full [comes before](holds:full.patches>core.patches) Core, which had [too few, not too small](holds:core.patches<full.patches).", "RG6130")]
    [InlineData("Core, recounted, had [fewer](holds:core-package.patches<full-package.patches).", "")]
    [InlineData("Years, recounted, had [fewer](holds:core-package.patches<full-package.patches).", "RG6131")]
    public void Both_sides_are_those_of_the_words(string prose, string codes) =>
        Assert.Equal(codes, string.Join(' ', StatementContent.Post(prose).Diagnostics.Select(found => found.Code.Id)));

    [Fact]
    public void A_text_with_many_labels_and_statements_is_read_in_a_moment()
    {
        var post = StatementContent.Post(string.Join(' ', Enumerable.Repeat(Right, 3_000)));
        Assert.Equal(3_000, post.Value.Posts[0].Body.OfType<StatementSegment>().Count());
    }

    private static IEnumerable<string> Findings(string prose) =>
        StatementContent.Post(prose).Diagnostics.Where(found => found.Severity != Severity.Note).Select(found => $"{found.Span?.Line - 5}:{found.Span?.Column} {found.Code.Id}");
}
