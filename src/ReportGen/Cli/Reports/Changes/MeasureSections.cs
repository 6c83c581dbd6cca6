using ReportGen.Diff;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>Verdicts, numbers and definitions that differ.</summary>
internal static class MeasureSections
{
    public static void Write(Comparison comparison, CauseWords causes, Sheet sheet)
    {
        if (!comparison.Verdicts.IsEmpty) sheet.Head("Flipped verdicts", comparison.Verdicts.Length);
        foreach (var verdict in comparison.Verdicts) Write(verdict, causes, sheet);
        if (!comparison.Numbers.IsEmpty) sheet.Head("Numbers", comparison.Numbers.Length, "the largest change first");
        foreach (var number in comparison.Numbers) Write(number, causes, sheet);
        if (!comparison.Definitions.IsEmpty) sheet.Head("Definitions", comparison.Definitions.Length);
        foreach (var definition in comparison.Definitions) Write(definition, causes, sheet);
    }

    private static void Write(VerdictChange verdict, CauseWords causes, Sheet sheet)
    {
        sheet.Item(new Piece($"claim {verdict.Id}", Tone.Strong), ": ", new Piece(verdict.Before, Tone.Error), " → ", new Piece(verdict.After, Tone.Good));
        sheet.Field("says", $"{verdict.Says} ({verdict.Source})");
        sheet.Field("before", verdict.SentenceBefore);
        sheet.Field("after", verdict.SentenceAfter);
        causes.Write(verdict.Causes, sheet);
        CauseWords.Write(verdict.Places, sheet);
    }

    private static void Write(NumberChange number, CauseWords causes, Sheet sheet)
    {
        var amount = string.Join(", ", new[] { number.Absolute, number.Relative }.OfType<string>());
        sheet.Item(
            new Piece(number.Name, Tone.Strong), ": ", new Piece(number.WordsBefore, Tone.Error), " → ", new Piece(number.WordsAfter, Tone.Good),
            amount.Length == 0 ? "" : $" ({amount})");
        sheet.Field("is", number.Title);
        if (number.NameBefore != number.Name) sheet.Field("was named", number.NameBefore);
        if (Of(number) is { } words) sheet.Field("interval", words);
        causes.Write(number.Causes, sheet);
        CauseWords.Write(number.Places, sheet);
    }

    private static string? Of(NumberChange number) => number.Overlap switch
    {
        Overlap.Apart => "the intervals do not meet: it certainly changed",
        Overlap.Overlapping => "the intervals overlap: some values belong to both",
        Overlap.Same => "the same values; only its words differ",
        _ => null,
    };

    private static void Write(DefinitionChange definition, CauseWords causes, Sheet sheet)
    {
        var within = definition.Within is { } owner ? $" of {owner}" : "";
        sheet.Item(new Piece($"{Word(definition.Kind)} {definition.Id}{within}", Tone.Strong), ": ", Word(definition.Difference), definition.Title.Length == 0 ? "" : $": {definition.Title}");
        if (definition.IdBefore is { } before && before != definition.Id) sheet.Field("was named", before);
        CauseWords.Write(definition.Fields, sheet);
        if (definition.Value is { } value) sheet.Field("still gives", value);
        causes.Write(definition.Causes, sheet);
    }

    private static Piece Word(DefinitionDifference difference) => difference switch
    {
        DefinitionDifference.Removed => new Piece("removed", Tone.Error),
        DefinitionDifference.Added => new Piece("added", Tone.Good),
        DefinitionDifference.Renamed => "renamed",
        DefinitionDifference.Redefined => new Piece("redefined", Tone.Warning),
        _ => "reworded",
    };

    private static string Word(DefinitionKind kind) => kind switch
    {
        DefinitionKind.ReportedFigure => "reported figure",
        DefinitionKind.Claim => "claim",
        DefinitionKind.Metric => "metric",
        DefinitionKind.Selection => "selection",
        DefinitionKind.Measure => "measure",
        DefinitionKind.Record => "record",
        DefinitionKind.Dataset => "dataset",
        DefinitionKind.Source => "source",
        DefinitionKind.Correction => "correction",
        DefinitionKind.Table => "table",
        _ => "definition",
    };
}
