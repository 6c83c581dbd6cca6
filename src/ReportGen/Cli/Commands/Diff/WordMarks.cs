using System.Collections.Immutable;
using ReportGen.Cli.Reports;
using ReportGen.Diff;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>The words of a block with those that went as <c>[-these-]</c> and those that came as <c>{+these+}</c>, so that nothing depends
/// on colour. Of what stayed, some words around a change are left.</summary>
internal static class WordMarks
{
    private const int Kept = 6;
    private const string Gap = "…";

    public static Piece[] Of(ImmutableArray<WordRun> words) => [.. words.SelectMany((run, at) => run.Side switch
    {
        WordSide.Before => Marked("[-", run.Text, "-]", Tone.Error),
        WordSide.After => Marked("{+", run.Text, "+}", Tone.Good),
        _ => [Folded(run.Text, at == 0, at == words.Length - 1)],
    })];

    // Spaces at the ends of a run stand outside of its marks.
    private static IEnumerable<Piece> Marked(string open, string text, string close, Tone tone)
    {
        var words = text.Trim(' ');
        if (words.Length == 0) return [text];
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return [text[..at], new Piece($"{open}{words}{close}", tone), text[(at + words.Length)..]];
    }

    /// <summary>The words next to a change; what lies between is a gap. A block that only moved keeps its beginning.</summary>
    private static string Folded(string text, bool isFirst, bool isLast)
    {
        var words = text.Split(' ');
        var (after, before) = (isFirst, isLast) switch
        {
            (true, true) => (2 * Kept, 0),
            (true, false) => (0, Kept),
            (false, true) => (Kept, 0),
            _ => (Kept, Kept),
        };
        if (words.Length <= after + before + 1) return text;
        var start = string.Join(' ', words[..after]);
        var end = before == 0 ? "" : string.Join(' ', words[^before..]);
        return $"{start}{(start.Length > 0 ? " " : "")}{Gap}{(end.Length > 0 ? " " : "")}{end}";
    }
}
