using System.Collections.Immutable;
using ReportGen.Cli.Reports;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>What is said of a thing that differs, as fields below it.</summary>
internal static class DetailText
{
    // Each number, verdict and chart names its causes itself: here the first ones are enough.
    private const int MostNames = 8;

    public static void Write(ToldDetail detail, TextSheet sheet)
    {
        switch (detail)
        {
            case Said said: sheet.Field(said.Label, said.Words); break;
            case Because { IsInFull: true } because: Sentences(because.Causes, sheet); break;
            case Because because: Causes(because.Causes, sheet); break;
            case Stands stands: Places(stands.Places, sheet); break;
            case Reads reads: sheet.Field("reads", $"otherwise in {PlaceWords.Extent(reads.Places)}"); break;
            case Properties { AreMinor: true } minor: sheet.Field("differs", string.Join(", ", minor.Fields.Select(field => field.Field)))
                ; break;
            case Properties properties: Fields(properties.Fields, sheet); break;
            case Moved moved: sheet.Field("moved", $"{moved.Effect.Told}: {Names(moved.Effect.Names)}"); break;
            case Marked marked: Marks(marked.Marks, sheet); break;
            case Line line: Changed(line, sheet); break;
            case Folded folded: sheet.Field("", new Piece(folded.Sentence, Tone.Dim)); break;
        }
    }

    private static void Sentences(ImmutableArray<Cause> causes, TextSheet sheet)
    {
        foreach (var cause in causes) sheet.Field("because", cause.Sentence);
    }

    /// <summary>By what they are called; what was done stands among the causes.</summary>
    private static void Causes(ImmutableArray<Cause> causes, TextSheet sheet)
    {
        if (!causes.IsEmpty) sheet.Field("because", string.Join("; ", causes.Select(ChangeWords.Of)));
    }

    /// <summary>Page by page, with the lines.</summary>
    private static void Places(ImmutableArray<Place> places, TextSheet sheet)
    {
        foreach (var (at, page) in PlaceWords.ByPage(places).Index()) sheet.Field(at == 0 ? "shown in" : "", page);
    }

    /// <summary>Each property with what it was and is; of long texts the words that differ.</summary>
    private static void Fields(ImmutableArray<FieldChange> fields, TextSheet sheet)
    {
        foreach (var field in fields)
        {
            if (LongField.Of(field) is { } words) sheet.Field("differs", [$"{field.Field}: ", .. WordMarks.Of(words)]);
            else sheet.Field("differs", [$"{field.Field}: ", .. FromTo(field.Before, field.After)]);
        }
    }

    private static void Marks(ImmutableArray<MarkChange> marks, TextSheet sheet)
    {
        foreach (var mark in marks)
            sheet.Field(
                "mark", [$"{string.Join(", ", new[] { mark.Row, mark.Series }.OfType<string>())}: ", .. FromTo(mark.Before, mark.After)]);
    }

    private static Piece[] FromTo(string? before, string? after) =>
        [new Piece(before ?? "(none)", Tone.Error), " → ", new Piece(after ?? "(none)", Tone.Good)];

    private static void Changed(Line line, TextSheet sheet)
    {
        var also = line.Block.AlsoOn.IsEmpty ? "" : $". {ChangeWords.AlsoOn(line.Block)}";
        sheet.Field(line.Happened, new Piece($"{line.Where}{also}", Tone.Dim));
        sheet.Field("", WordMarks.Of(line.Block.Words));
        Causes(line.Causes, sheet);
    }

    private static string Names(ImmutableArray<string> names) =>
        names.Length <= MostNames + 1
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(MostNames))} and {Words.Of(names.Length - MostNames)} more";
}
