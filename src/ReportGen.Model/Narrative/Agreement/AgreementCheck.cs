using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Statements;

namespace ReportGen.Narrative.Agreement;

/// <summary>Checks that words and the relations that answer for them say the same, and of the same selection.</summary>
internal sealed class AgreementCheck(SelectionLabels labels, DiagnosticBag bag)
{
    private readonly SubjectCheck subjects = new(labels, bag);
    private readonly ExpectationCheck expectations = new(bag);

    /// <summary>The bound words of a block of prose.</summary>
    public void Check(FlatText flat, WrittenProse prose)
    {
        ClaimWordsCheck.Check(flat, prose, bag);
        AnswerCheck.Check(flat, prose, bag);
        foreach (var range in flat.Statements)
        {
            if (range.Binding is StatementBinding judged) expectations.Check(flat, range, judged, prose);
            if (range.Binding is not StatementBinding { Statement: { } statement } binding) continue;
            var directed = DirectionWords.In(flat.Text[range.Start..range.End])
                .Select(words => words with { Start = words.Start + range.Start })
                .ToList();
            foreach (var words in directed.Where(words => !binding.Directions.Contains(words.Direction)))
                Refuse(flat.Text[words.Start..words.End], words.Direction, statement, PlaceOf(flat, prose, words));
            if (SizeWords.Against(flat.Text, range.Start, range.End, statement) is { } size)
                Refuse(flat.Text[size.Start..size.End], size.Direction, statement, PlaceOf(flat, prose, size));
            CheckOpposite(flat.Text, directed, statement, binding.Directions, binding.Span);
            subjects.Check(flat.Text, directed, range.End, statement, binding.Span);
        }
    }

    /// <summary>The words of a title beside which a statement stands.</summary>
    /// <param name="title">In plain words.</param>
    /// <param name="bound">What statements in the title itself answer for.</param>
    public void CheckTitle(string title, ToldStatement told, IReadOnlySet<Direction> bound, SourceSpan titlePlace)
    {
        var answered = StatementDirections.Of(told.Statement);
        var directed = DirectionWords.In(title).ToList();
        foreach (var words in directed.Where(words => !answered.Contains(words.Direction) && !bound.Contains(words.Direction)))
            Refuse(title[words.Start..words.End], words.Direction, told.Statement, titlePlace);
        if (!bound.Contains(Direction.More) && !bound.Contains(Direction.Less)) CheckOpposite(title, directed, told.Statement, answered, titlePlace);
        subjects.Check(title, directed, title.Length, told.Statement, titlePlace);
    }

    /// <summary>Of relations that go both ways one is not told by words that all go one way: "fewer patches, and fewer to install".</summary>
    private void CheckOpposite(
        string text, List<DirectedWords> directed, JudgedStatement statement, IReadOnlySet<Direction> answered, SourceSpan place)
    {
        if (!answered.Contains(Direction.More) || !answered.Contains(Direction.Less)) return;
        var ordered = directed.FindAll(words => words.Direction is Direction.More or Direction.Less);
        if (ordered.Count < 2 || ordered.Exists(words => words.Direction != ordered[0].Direction)) return;
        var untold = statement.Relations.First(relation => !StatementDirections.Of(relation).Contains(ordered[0].Direction)
            && StatementDirections.Of(relation).Any(direction => direction is Direction.More or Direction.Less));
        bag.Report(
            NarrativeCodes.WordsAgainstRelation,
            place,
            $"'{text[ordered[0].Start..ordered[0].End]}' and '{text[ordered[1].Start..ordered[1].End]}' both say {Said(ordered[0].Direction)}, and '{untold.Text}' is told by no word.",
            "turn round the word that tells it, or leave the relation out");
    }

    private void Refuse(string words, Direction direction, JudgedStatement statement, SourceSpan place) => bag.Report(
        NarrativeCodes.WordsAgainstRelation,
        place,
        $"'{words}' says {Said(direction)}, and no relation of '{statement.Text}' does.",
        direction switch
        {
            Direction.More => "write a relation with '>' from the side that is more, or other words",
            Direction.Less => "write a relation with '<' from the side that is less, or other words",
            Direction.Same => "write a relation with '=' or '~', or other words",
            _ => "write a relation that ends in '=0', or other words",
        });

    private static string Said(Direction direction) => direction switch
    {
        Direction.More => "that the first side is more",
        Direction.Less => "that the first side is less",
        Direction.Same => "that both sides are the same",
        _ => "that there is nothing",
    };

    private static SourceSpan PlaceOf(FlatText flat, WrittenProse prose, DirectedWords words) =>
        flat.Written(words.Start, words.Length) is var written ? prose.Place(written.Start, written.Length) : default;
}
