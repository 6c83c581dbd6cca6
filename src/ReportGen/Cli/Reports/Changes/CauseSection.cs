using System.Collections.Immutable;
using ReportGen.Diff;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>What was changed, each with everything that moved because of it.</summary>
internal static class CauseSection
{
    public static void Write(Comparison comparison, Sheet sheet)
    {
        if (!comparison.Causes.IsEmpty) sheet.Head("Causes", comparison.Causes.Length, "each with what moved because of it");
        foreach (var cause in comparison.Causes) Write(cause, sheet);
    }

    private static void Write(Cause cause, Sheet sheet)
    {
        sheet.Item(new Piece(cause.Subject, Tone.Strong), $": {cause.Sentence}");
        CauseWords.Write(cause.Fields, sheet);
        Write("numbers", cause.Numbers, sheet);
        Write("claims", cause.Claims, sheet);
        Write("charts", cause.Charts, sheet);
        foreach (var place in cause.Sentences) sheet.Field("reads", CauseWords.Of(place));
    }

    private static void Write(string name, ImmutableArray<string> moved, Sheet sheet)
    {
        if (!moved.IsEmpty) sheet.Field(name, string.Join(", ", moved));
    }
}
