using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>What is said of items of several sorts: causes, places, properties.</summary>
internal static class Fields
{
    /// <summary>What was done, in a sentence for each cause.</summary>
    public static void Because(Comparison comparison, ImmutableArray<string> causes, Sheet sheet)
    {
        foreach (var id in causes) sheet.Field("because", Find(comparison, id)?.Sentence ?? id);
    }

    /// <summary>The causes by what they are called; what was done stands among the causes.</summary>
    public static void Named(Comparison comparison, ImmutableArray<string> causes, Sheet sheet)
    {
        if (!causes.IsEmpty) sheet.Field("because", string.Join("; ", causes.Select(id => Find(comparison, id) is { } cause ? ChangeWords.Of(cause) : id)));
    }

    /// <summary>Page by page, with the lines.</summary>
    public static void Places(ImmutableArray<Place> places, Sheet sheet)
    {
        foreach (var (at, page) in PlaceWords.ByPage(places).Index()) sheet.Field(at == 0 ? "shown in" : "", page);
    }

    /// <summary>Each property with what it was and is; of long texts the words that differ.</summary>
    public static void Properties(ImmutableArray<FieldChange> fields, Sheet sheet)
    {
        foreach (var field in fields)
        {
            if (LongField.Of(field) is { } words) sheet.Field("differs", [$"{field.Field}: ", .. WordMarks.Of(words)]);
            else sheet.Field("differs", $"{field.Field}: ", new Piece(field.Before ?? "(none)", Tone.Error), " → ", new Piece(field.After ?? "(none)", Tone.Good));
        }
    }

    // The list of causes is short where many things name them, so that it can be searched each time.
    private static Cause? Find(Comparison comparison, string id) => comparison.Causes.FirstOrDefault(cause => cause.Id == id);
}
