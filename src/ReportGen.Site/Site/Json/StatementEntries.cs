using System.Collections.Immutable;
using ReportGen.Narrative;
using ReportGen.Published.Report;
using ReportGen.Statements;

namespace ReportGen.Site.Json;

/// <summary>What words of the report say of its measures, in <c>report.json</c>.</summary>
internal static class StatementEntries
{
    /// <summary>In the order of their places.</summary>
    public static ImmutableArray<PublishedStatement> All(SiteModel site) =>
        [.. ToldStatements.In(site.Content.Narrative, site.Content.Charts).Select(Of)];

    private static PublishedStatement Of(ToldStatement told) => new()
    {
        Statement = told.Statement.Text,
        Mode = told.Statement.Mode.Word(),
        Words = told.Words,
        File = told.Span.Path,
        Outcome = told.Statement.Outcome.Id(),
        Relations = [.. told.Statement.Relations.Select(relation => Of(relation, told.Statement))],
    };

    private static PublishedRelation Of(JudgedRelation relation, JudgedStatement statement) => new()
    {
        Left = Of(relation.Left),
        Sign = relation.Sign.Text(),
        Right = Of(relation.Right),
        Outcome = statement.OutcomeOf(relation).Id(),
        Sentence = RelationSentences.Of(relation),
        PerMonth = relation.Windows?.PerMonth.Id(),
        Recounts = [.. relation.Recounts.Select(Of)],
    };

    private static PublishedSide Of(Side side) => new() { Name = side.Measure is null ? null : side.Text, Words = side.Words };

    private static PublishedRecount Of(RecountedRelation recount) => new()
    {
        Definition = recount.DefinitionId,
        Outcome = recount.Outcome.Id(),
        Left = recount.LeftWords,
        Right = recount.RightWords,
    };
}
