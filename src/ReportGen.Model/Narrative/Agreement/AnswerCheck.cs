using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Agreement;

/// <summary>Holds bound answers to the question right before them: "Fewer patches? It is [true of Core](holds:core.patches&lt;full.patches)".
/// </summary>
internal static partial class AnswerCheck
{
    public static void Check(FlatText flat, WrittenProse prose, DiagnosticBag bag)
    {
        if (flat.Statements.Count == 0 || !flat.Text.Contains('?', StringComparison.Ordinal)) return;
        Direction? asked = null;
        var next = 0;
        foreach (var sentence in Sentence.AllOf(flat.Text))
        {
            for (; next < flat.Statements.Count && flat.Statements[next].Start < sentence.End; next++)
                if (asked is { } direction) Check(flat, flat.Statements[next], direction, prose, bag);
            asked = flat.Text[sentence.End - 1] == '?' ? AskedIn(flat.Text[sentence.Start..sentence.End]) : null;
        }
    }

    private static void Check(FlatText flat, BoundRange range, Direction asked, WrittenProse prose, DiagnosticBag bag)
    {
        if (range.Binding is not StatementBinding { Statement: { } statement }) return;
        var words = flat.Text[range.Start..range.End];
        if (Answer().Match(words) is not { Success: true } answer) return;
        var directions = StatementDirections.Of(statement);
        if (directions.Count != 1 || directions.First() is not (Direction.More or Direction.Less)) return;
        var isYes = answer.Value is "true" or "yes" or "Yes";
        if (directions.Contains(asked) == isYes) return;
        var (start, length) = flat.Written(range.Start + answer.Index, answer.Length);
        bag.Report(
            NarrativeCodes.WordsAgainstRelation,
            prose.Place(start, length),
            $"'{answer.Value}' answers the question before it, and '{statement.Text}' answers the opposite.",
            "turn round the question, the answer or the relation");
    }

    /// <summary>What a question asks, where it asks one thing.</summary>
    private static Direction? AskedIn(string question)
    {
        var asked = DirectionWords.In(question).Select(words => words.Direction).Distinct().ToList();
        return asked is [Direction.More or Direction.Less] ? asked[0] : null;
    }

    [GeneratedRegex(@"^(?:true|false|yes|no|Yes|No)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
