using System.Collections.Frozen;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Statements;

namespace ReportGen.Narrative.Agreement;

/// <summary>Words that call a measure large or small, bound to a relation with a stated quantity: what lies above 2× is not called
/// small.</summary>
internal static class SizeWords
{
    private static readonly FrozenSet<string> Large = Words("large big great high long wide considerable substantial");

    private static readonly FrozenSet<string> Small = Words("small little low short narrow slight negligible tiny");

    // "Did not keep them small" says the opposite, or something else.
    private static readonly FrozenSet<string> Negations = Words("not no never nor neither none hardly without");

    /// <summary>The word that goes against all relations of a statement; null where there is none, or the words turn it round.</summary>
    public static DirectedWords? Against(string text, int start, int end, JudgedStatement statement)
    {
        if (DirectionOf(statement) is not { } direction) return null;
        // The last word says it of the measure; "the low end" and "a small lead" name something.
        var words = NameIndex.WordsOf(text[start..end]).Select(word => (Start: start + word.Start, End: start + word.End)).ToList();
        if (words.Count == 0 || words.Exists(word => Negations.Contains(text[word.Start..word.End]))) return null;
        var last = words[^1];
        return (direction == Direction.More ? Small : Large).Contains(text[last.Start..last.End])
            ? new DirectedWords(last.Start, last.End - last.Start, Opposite(direction))
            : null;
    }

    /// <summary>The one direction of relations that all have a stated quantity on their right. Above nothing, and above once, also what is
    /// small can lie.</summary>
    private static Direction? DirectionOf(JudgedStatement statement)
    {
        Direction? one = null;
        foreach (var relation in statement.Relations)
        {
            if (relation.Right is not { Measure: null, Value.Known: { IsPoint: true, Low.Value: { IsZero: false } value } }) return null;
            if (value == Rational.One) return null;
            var direction = StatementDirections.Of(relation).First();
            if (direction is not (Direction.More or Direction.Less) || direction != (one ?? direction)) return null;
            one = direction;
        }

        return one;
    }

    private static Direction Opposite(Direction direction) => direction == Direction.More ? Direction.Less : Direction.More;

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
