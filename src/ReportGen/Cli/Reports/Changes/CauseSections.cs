using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>What was changed with what it moved, and what came, went or means something else.</summary>
internal static class CauseSections
{
    // Each number, verdict and chart names its causes itself: here the first ones are enough.
    private const int MostNames = 8;

    public static void Causes(Comparison comparison, Sheet sheet)
    {
        foreach (var cause in comparison.Causes)
        {
            sheet.Item(new Piece(cause.Sentence, Tone.Strong), $" ({ChangeWords.Of(cause)})");
            Fields.Properties(cause.Fields, sheet);
            if (!Effect.Moves(comparison, cause)) sheet.Field("moved", Effect.None);
            foreach (var effect in Effect.Of(comparison, cause)) sheet.Field("moved", $"{effect.Told}: {Names(effect.Names)}");
            if (!cause.Sentences.IsEmpty) sheet.Field("reads", $"otherwise in {PlaceWords.Extent(cause.Sentences)}");
        }
    }

    public static void Definitions(Comparison comparison, Sheet sheet)
    {
        foreach (var definition in comparison.Definitions)
        {
            var within = definition.Within is { } owner ? $" of {owner}" : "";
            var title = definition.Title.Length == 0 ? "" : $": {definition.Title}";
            sheet.Item(Word(definition.Difference), " ", new Piece($"{ChangeWords.Of(definition.Kind)} {definition.Id}{within}", Tone.Strong), title);
            if (definition.IdBefore is { } before && before != definition.Id) sheet.Field("before", before);
            Fields.Properties(definition.Fields, sheet);
            if (ChangeWords.Value(definition) is { } value) sheet.Field("", value);
            Fields.Named(comparison, definition.Causes, sheet);
        }
    }

    private static string Names(ImmutableArray<string> names) =>
        names.Length <= MostNames + 1 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostNames))} and {Words.Of(names.Length - MostNames)} more";

    private static Piece Word(DefinitionDifference difference) => new(ChangeWords.Of(difference), difference switch
    {
        DefinitionDifference.Removed => Tone.Error,
        DefinitionDifference.Added => Tone.Good,
        DefinitionDifference.Redefined => Tone.Warning,
        _ => Tone.Plain,
    });
}
