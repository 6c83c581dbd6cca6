using System.Collections.Immutable;
using ReportGen.Diff;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>What caused a difference, and where it shows, as fields below it.</summary>
internal sealed class CauseWords(Comparison comparison)
{
    private readonly Dictionary<string, Cause> causes = comparison.Causes.ToDictionary(cause => cause.Id, StringComparer.Ordinal);

    public void Write(ImmutableArray<string> ids, Sheet sheet)
    {
        foreach (var id in ids) sheet.Field("because", causes.TryGetValue(id, out var cause) ? cause.Sentence : id);
    }

    public static void Write(ImmutableArray<Place> places, Sheet sheet)
    {
        foreach (var place in places) sheet.Field("shown in", Of(place));
    }

    /// <summary>A place as a reader finds it, with its words.</summary>
    public static string Of(Place place)
    {
        var section = place.Section.Length == 0 ? "" : $" “{place.Section}”";
        var words = place.Words.Length == 0 ? "" : $": {place.Words}";
        return FormattableString.Invariant($"{Address(place.Page)}{section}, line {place.Line}{words}");
    }

    /// <summary>A page's file as its address: <c>posts/first/</c>.</summary>
    public static string Address(string file)
    {
        const string Index = "index.html";
        return file == Index ? "/" : file.EndsWith($"/{Index}", StringComparison.Ordinal) ? file[..^Index.Length] : file;
    }

    public static void Write(ImmutableArray<FieldChange> fields, Sheet sheet)
    {
        foreach (var field in fields)
            sheet.Field(field.Field, new Piece(field.Before ?? "(nothing)", Tone.Error), " → ", new Piece(field.After ?? "(nothing)", Tone.Good));
    }
}
