using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Prose;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Charts.Tables;

/// <summary>Reads rows that ask: what an author writes is the question, what a reader gets is what the data answer.</summary>
/// <param name="columns">The heads; null for one that could not be read.</param>
internal sealed class QuestionTable(ImmutableArray<SourcedText?> columns, NameBinder names, DiagnosticBag bag)
{
    private readonly List<SourcedText> questions = [];

    /// <summary>The questions, as authors wrote them.</summary>
    public IEnumerable<SourcedText> Texts => questions;

    /// <summary>A row for each question; null when one of them cannot be answered, which is reported.</summary>
    public ImmutableArray<TableRow>? Rows(IEnumerable<YamlNode> nodes)
    {
        var rows = nodes.Select(Row).ToList();
        return rows.Contains(null) ? null : [.. rows.OfType<TableRow>()];
    }

    private TableRow? Row(YamlNode node)
    {
        if (MappingReader.Open(node, TableKeys.OfQuestion, bag) is not { } reader) return null;
        var question = reader.Text(TableKeys.Question);
        var answers = reader.Items(TableKeys.Answers).ToList();
        reader.Finish();
        if (question is not { } asked) return null;
        questions.Add(asked);
        if (answers.Count != columns.Length)
        {
            bag.Report(
                ChartsCodes.ValueCount,
                asked.Span,
                FormattableString.Invariant($"the question '{asked.Text}' has {answers.Count} answer{(answers.Count == 1 ? "" : "s")} for {columns.Length} column{(columns.Length == 1 ? "" : "s")}."),
                "write one answer for each column, in the order of the columns");
            return null;
        }

        var cells = answers.Select((answer, at) => Cell(answer, asked, columns[at])).ToList();
        return cells.Contains(null) ? null : new TableRow(asked.Text, [.. cells.OfType<TableCell>()]);
    }

    private AnswerCell? Cell(YamlNode node, SourcedText question, SourcedText? column)
    {
        if (MappingReader.Open(node, TableKeys.OfAnswer, bag) is not { } reader) return null;
        var (asks, says, unknown) = (reader.Text(TableKeys.Asks), reader.Prose(TableKeys.Says), reader.Prose(TableKeys.Unknown));
        reader.Finish();
        if ((asks is null) == (unknown is null) || (unknown is not null && says is not null))
        {
            bag.Report(
                ChartsCodes.NoAnswer,
                reader.Span,
                asks is not null ? "'asks' lets the data answer, and 'unknown' says that they cannot." : "nothing here gives an answer.",
                "write 'asks: a.patches<b.patches', with 'says: …' if you like, or 'unknown: ' and why no data can answer");
            return null;
        }

        if (asks is not { } relation) return new AnswerCell(Answer.NotKnown, unknown, null);
        if (names.Question(relation, question, column?.Text) is not { } told) return null;
        if (column is { } head) names.Labels.Check(head, "column", Evaluations(told.Statement));
        return new AnswerCell(Of(told.Statement.Outcome), says, told);
    }

    private static Answer Of(RelationOutcome outcome) => outcome switch
    {
        RelationOutcome.Holds => Answer.Yes,
        RelationOutcome.Fails => Answer.No,
        _ => Answer.NotKnown,
    };

    private static IEnumerable<Evaluation> Evaluations(JudgedStatement statement) =>
        statement.Relations.SelectMany(relation => new[] { relation.Left.Measure, relation.Right.Measure }).OfType<Evaluation>();
}
