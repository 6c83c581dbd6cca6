using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Published;
using ReportGen.Published.Report;

namespace ReportGen.Tests.Diff.Claims;

/// <summary>Statements of a report between two editions.</summary>
public sealed class StatementComparerTests
{
    private const string Post = "content/posts/first.md";
    private const string Alpha = "content/data/alpha.yaml";
    private const string Sentence = "those of the Core installation.";

    private static readonly Lazy<Edition> Less = new(() => Saying("Alpha Full was [smaller](holds:alpha-full.size<20MB) than that, and had [more](holds:alpha-full.patches>alpha-core.patches).", "size: 4 MB"));

    private static readonly Lazy<Edition> More = new(() => Saying("Alpha Full was [larger](holds:alpha-full.size>20MB) than that, and had [more](holds:alpha-full.patches>alpha-core.patches).", "size: 14 MB"));

    private static Edition Saying(string words, string size) => SmallEdition.With((Post, Sentence, $"{Sentence} {words}"), (Alpha, "size: 4 MB", size));

    [Fact]
    public void A_relation_that_its_author_turned_is_told_with_its_cause()
    {
        var comparison = SiteDiff.Compare(Less.Value, More.Value);
        var turned = Assert.Single(comparison.Statements);
        Assert.True(turned.IsTurned);
        Assert.Equal(("holds:alpha-full.size<20MB", "holds:alpha-full.size>20MB", "larger"), (turned.StatementBefore, turned.Statement, turned.Words));
        Assert.Equal("Total size of the patches of Alpha, Full installation (25–27 MB) is above 20 MB.", turned.SentenceAfter);
        Assert.Equal("record-alpha.A2", Assert.Single(turned.Causes).Id);
        Assert.Contains("statement", Headline.Of(comparison), StringComparison.Ordinal);
        Assert.Equal(1, comparison.Counts.Statements);
    }

    [Theory]
    [InlineData("holds", "fails")]
    [InlineData("holds", "undecided")]
    [InlineData("unknown", "holds")]
    public void A_statement_of_which_the_data_say_something_else_is_told(string before, string after)
    {
        var comparison = SiteDiff.Compare(With(Less.Value, before), With(More.Value, after, "holds:alpha-full.size<20MB", "<"));
        var change = Assert.Single(comparison.Statements);
        Assert.Equal((false, before, after), (change.IsTurned, change.Before, change.After));
        Assert.Equal("record-alpha.A2", Assert.Single(change.Causes).Id);
    }

    [Fact]
    public void What_is_said_alike_or_said_in_one_edition_only_is_not_told()
    {
        Assert.Empty(SiteDiff.Compare(Less.Value, Less.Value).Statements);
        Assert.Empty(SiteDiff.Compare(SmallEdition.Plain, Less.Value).Statements);
        Assert.Empty(SiteDiff.Compare(Less.Value, SmallEdition.Plain).Statements);
    }

    [Fact]
    public void An_edition_that_tells_no_statements_has_none_to_compare() =>
        Assert.Empty(SiteDiff.Compare(Less.Value with { Published = Less.Value.Published with { Format = ReportFormat.FirstWithStatements - 1 } }, More.Value).Statements);

    private static Edition With(Edition edition, string outcome, string? statement = null, string? sign = null)
    {
        var first = edition.Published.Statements[0];
        PublishedStatement changed = first with
        {
            Outcome = outcome,
            Statement = statement ?? first.Statement,
            Relations = [.. first.Relations.Select(relation => relation with { Sign = sign ?? relation.Sign })],
        };
        return edition with { Published = edition.Published with { Statements = [changed, .. edition.Published.Statements.Skip(1)] } };
    }
}
