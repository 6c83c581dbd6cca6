using System.Collections.Immutable;
using ReportGen.Cli.Reports;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>What is said of a thing that differs, as fields below it.</summary>
/// <param name="common">The cause that is named above everything, and not again.</param>
internal sealed class DetailText(TextSheet sheet, CommonCause? common)
{
    // Each number, verdict and chart names its causes itself: here the first ones are enough.
    private const int MostNames = 8;
    private const int MostCauses = 2;
    private const int MostParagraphs = 3;
    private const int MostWords = 150; // in characters, of a paragraph that is new

    public void Write(ToldDetail detail, ToldItem item)
    {
        switch (detail)
        {
            case Said { Label: "before" }: break; // the move says so
            case Said said: sheet.Field(said.Label, said.Words); break;
            case Because { IsInFull: true } because: Sentences(because.Causes); break;
            case Because because: Causes(because.Causes); break;
            case Reads reads: sheet.Field("reads", $"otherwise in {PlaceWords.Extent(reads.Places)}"); break;
            case Properties { AreMinor: true } minor: sheet.Field("differs", string.Join(", ", minor.Fields.Select(field => field.Field)))
                ; break;
            case Properties properties: Fields(properties.Fields, item); break;
            case Quoted quoted: sheet.Field("", WordMarks.Of(quoted.Words)); break;
            case Moved moved: sheet.Field("moved", $"{moved.Effect.Told}: {Names(moved.Effect.Names)}"); break;
            case Marked marked: Marks(marked.Marks); break;
            case Line line: Changed(line); break;
            case NewWords words: Written(words.Words); break;
            case Folded folded: sheet.Field("", new Piece(folded.Sentence, Tone.Dim)); break;
        }
    }

    /// <summary>The first names, and how many more there are.</summary>
    public static string Names(ImmutableArray<string> names) =>
        names.Length <= MostNames + 1
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(MostNames))} and {Words.Of(names.Length - MostNames)} more";

    /// <summary>Causes by what they are called; what was done stands among the causes.</summary>
    public static string Named(IReadOnlyCollection<Cause> causes) =>
        string.Join("; ", causes.Take(MostCauses).Select(ChangeWords.Of))
        + (causes.Count > MostCauses ? $" and {Words.Of(causes.Count - MostCauses)} more" : "");

    private void Sentences(ImmutableArray<Cause> causes)
    {
        if (common?.IsThatOf(causes) == true) return;
        foreach (var cause in causes) sheet.Field("because", $"{cause.Whereabouts}.");
    }

    private void Causes(ImmutableArray<Cause> causes)
    {
        if (!causes.IsEmpty && common?.IsThatOf(causes) != true) sheet.Field("because", Named(causes));
    }

    /// <summary>Each property with what it was and is; of long texts the words that differ. What the sentence of a cause says already is
    /// not said again.</summary>
    private void Fields(ImmutableArray<FieldChange> fields, ToldItem item)
    {
        foreach (var field in fields)
        {
            if (LongField.Of(field) is { } words) sheet.Field("differs", [$"{field.Field}: ", .. WordMarks.Of(words)]);
            else if (!item.Title.Contains(FieldSentence.Of(field), StringComparison.Ordinal))
                sheet.Field("differs", [$"{field.Field}: ", .. FromTo(field.Before, field.After)]);
        }
    }

    private void Marks(ImmutableArray<MarkChange> marks)
    {
        foreach (var mark in marks)
            sheet.Field(
                "mark", [$"{string.Join(", ", new[] { mark.Row, mark.Series }.OfType<string>())}: ", .. FromTo(mark.Before, mark.After)]);
    }

    private static Piece[] FromTo(string? before, string? after) =>
        [new Piece(before ?? "(none)", Tone.Error), " → ", new Piece(after ?? "(none)", Tone.Good)];

    private void Changed(Line line)
    {
        var also = line.Block.AlsoOn.IsEmpty ? "" : $". {ChangeWords.AlsoOn(line.Block)}";
        var at = line.Block.At is { } written ? $" ({written})" : "";
        sheet.Field(line.Happened, new Piece($"{line.Where}{at}{also}", Tone.Dim));
        sheet.Field("", WordMarks.Of(line.Block.Words));
        Causes(line.Causes);
    }

    private void Written(ImmutableArray<string> paragraphs)
    {
        foreach (var words in paragraphs.Take(MostParagraphs)) sheet.Field("new", Beginning(words));
        if (paragraphs.Length > MostParagraphs)
            sheet.Field("", new Piece(Words.Of(paragraphs.Length - MostParagraphs, "more paragraph", "more paragraphs"), Tone.Dim));
    }

    private static string Beginning(string words) =>
        words.Length <= MostWords ? words : $"{Shown.FirstWords(words, MostWords)} …";
}
