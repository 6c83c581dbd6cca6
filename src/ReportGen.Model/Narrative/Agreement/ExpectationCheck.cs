using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Statements;

namespace ReportGen.Narrative.Agreement;

/// <summary>Of one text, the relations of which it says that something expected holds or fails: what holds where a measure is more does
/// not also hold where it is less.</summary>
internal sealed partial class ExpectationCheck(DiagnosticBag bag)
{
    // Whether it was said to hold, by the word of a measure and the direction.
    private readonly Dictionary<(string Measure, Direction Direction), (bool Holds, SourceSpan Place)> said = [];

    public void Check(FlatText flat, BoundRange range, StatementBinding binding, WrittenProse prose)
    {
        if (binding.Statement is null || Verb().Match(flat.Text[range.Start..range.End]) is not { Success: true } verb) return;
        var (start, length) = flat.Written(range.Start + verb.Index, verb.Length);
        var (place, holds) = (prose.Place(start, length), verb.Value.StartsWith('h'));
        foreach (var (measure, direction) in binding.Statement.Relations.Select(KeyOf).OfType<(string, Direction)>().Distinct())
        {
            var turned = direction == Direction.More ? Direction.Less : Direction.More;
            if ((Opposed((measure, direction), !holds) ?? Opposed((measure, turned), holds)) is { } other)
            {
                bag.Report(
                    NarrativeCodes.TwoExpectations,
                    place,
                    $"'{verb.Value}' is said here of '{binding.Statement.Text}', and this text says otherwise of '{measure}'.",
                    "say of each relation whether what was expected holds or fails by it",
                    new RelatedPlace(other, "the other place"));
                return;
            }

            said.TryAdd((measure, direction), (holds, place));
        }
    }

    private SourceSpan? Opposed((string, Direction) key, bool holds) =>
        said.TryGetValue(key, out var one) && one.Holds == holds ? one.Place : null;

    private static (string, Direction)? KeyOf(JudgedRelation relation)
    {
        if (MeasureName.Parse(relation.Left.Text) is not MeasureName.OfSelection of) return null;
        var direction = StatementDirections.Of(relation).First();
        return direction is Direction.More or Direction.Less ? (of.Key.ToString(), direction) : null;
    }

    [GeneratedRegex(@"\b(?:holds?|held|fail(?:s|ed)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
