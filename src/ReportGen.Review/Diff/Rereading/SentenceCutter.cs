using System.Collections.Immutable;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Rereading;

/// <summary>Cuts the words of a paragraph into sentences, by punctuation alone: no language is known here. A sentence that is cut in two is
/// read as two.</summary>
internal static class SentenceCutter
{
    private const string Ends = ".!?…";
    private const string Closers = ")]”’\"'»";
    // Those behind which no space stands.
    private const string FullWidthEnds = "。！？";

    /// <summary>The sentences in order; none of them is empty.</summary>
    /// <param name="movedName">The name of what moved that a run shows; null for other words.</param>
    public static ImmutableArray<Sentence> Of(IEnumerable<TextRun> runs, Func<TextRun, string?> movedName)
    {
        var cutting = new Cutting();
        foreach (var (text, name) in Joined(runs, movedName)) cutting.Add(text, name);
        return cutting.Sentences();
    }

    /// <summary>Whether words end with the mark of an end, whatever closes behind it.</summary>
    public static bool IsEnded(string words) =>
        words.TrimEnd([.. Closers]) is { Length: > 0 } text && (Ends.Contains(text[^1]) || FullWidthEnds.Contains(text[^1]));

    /// <summary>Runs as long as their words move alike, so that no end of a sentence is hidden between two of them.</summary>
    private static IEnumerable<(string Text, string? Name)> Joined(IEnumerable<TextRun> runs, Func<TextRun, string?> movedName)
    {
        (string Text, string? Name)? open = null;
        foreach (var run in runs)
        {
            var name = movedName(run);
            if (open is { } before && before.Name == name) open = (before.Text + run.Text, name);
            else
            {
                if (open is { } done) yield return done;
                open = (run.Text, name);
            }
        }

        if (open is { } last) yield return last;
    }

    /// <summary>Where the next sentence begins, in characters from <paramref name="from"/>; null when it does not in this text.</summary>
    private static int? NextStart(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (FullWidthEnds.Contains(text[at])) return at + 1;
            if (!Ends.Contains(text[at])) continue;
            var next = at + 1;
            while (next < text.Length && Closers.Contains(text[next])) next++;
            if (next >= text.Length || !char.IsWhiteSpace(text[next])) continue;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
            // What goes on with a small letter was an abbreviation; what ends here goes on with what moved, or not at all.
            if (next == text.Length || !char.IsLower(text[next])) return next;
        }

        return null;
    }

    private sealed class Cutting
    {
        private readonly ImmutableArray<Sentence>.Builder done = ImmutableArray.CreateBuilder<Sentence>();
        private readonly List<(string Text, string? Name)> open = [];

        public void Add(string text, string? name)
        {
            var from = 0;
            while (name is null && NextStart(text, from) is { } next)
            {
                open.Add((text[from..next], null));
                End();
                from = next;
            }

            if (from < text.Length) open.Add((text[from..], name));
        }

        public ImmutableArray<Sentence> Sentences()
        {
            End();
            return done.DrainToImmutable();
        }

        private void End()
        {
            if (open.Any(piece => !string.IsNullOrWhiteSpace(piece.Text))) done.Add(new Sentence([.. open]));
            open.Clear();
        }
    }
}
