using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Statements;

namespace ReportGen.Narrative.Agreement;

/// <summary>Checks that words speak of the selections that their relations compare.</summary>
internal sealed class SubjectCheck(SelectionLabels labels, DiagnosticBag bag)
{
    private const string Remedy =
        "name it before the words by its label, list the name under 'names' of the selection, or turn the relation round";

    /// <param name="directed">The words that say a direction; without any the labels before the end count.</param>
    public void Check(string text, IReadOnlyList<DirectedWords> directed, int end, JudgedStatement statement, SourceSpan place)
    {
        if (directed.Count == 0 && !Begins(text, end, [statement.Relations[0]], statement, place)) return;
        foreach (var words in directed)
        {
            // What no relation says is told of elsewhere.
            var said = statement.Relations.Where(relation => StatementDirections.Of(relation).Contains(words.Direction)).ToList();
            if (!Begins(text, words.Start, said.Count > 0 ? said : [statement.Relations[0]], statement, place)) return;
        }

        CheckCompared(text, directed.Count > 0 ? directed[^1].End : end, statement, place);
    }

    /// <summary>Whether one of the relations begins with what is spoken of.</summary>
    private bool Begins(string text, int before, List<JudgedRelation> relations, JudgedStatement statement, SourceSpan place)
    {
        if (relations.Exists(relation => SelectionOf(relation.Left) is null)) return true;
        var found = labels.Before(text, before).ToList();
        if (relations.Exists(relation => found.Exists(label => labels.Means(label, SelectionOf(relation.Left)!)))) return true;
        var subject = SelectionOf(relations[0].Left);
        bag.Report(
            NarrativeCodes.OtherSubject,
            place,
            found is [var other, ..]
                ? $"'{statement.Text}' begins with '{subject}', but the words speak of '{other.Words}'."
                : $"'{statement.Text}' begins with '{subject}', which no words before it name.",
            Remedy);
        return false;
    }

    private void CheckCompared(string text, int end, JudgedStatement statement, SourceSpan place)
    {
        if (labels.ComparedAt(text, end) is not { } label) return;
        // "More than Core": what is compared with stands on the right; a metric there can be of anything.
        if (statement.Relations.Any(relation => SelectionOf(relation.Right) is null)) return;
        var sides = statement.Relations.SelectMany(relation => relation.Sides).Select(SelectionOf).OfType<string>();
        if (sides.Any(selection => labels.Means(label, selection))) return;
        bag.Report(
            NarrativeCodes.OtherSubject,
            place,
            $"'{statement.Text}' does not compare with '{label.Words}', and the words do.",
            "compare with what the words name, or name what is compared");
    }

    private static string? SelectionOf(Side side) =>
        MeasureName.Parse(side.Text) is MeasureName.OfSelection measure ? measure.Selection : null;
}
