using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Checks;

/// <summary>Runs of <c>*</c>, <c>_</c> and <c>~~</c> that were meant as emphasis and are words to Markdown.</summary>
internal static class EmphasisRuns
{
    // Four underscores are a place to write on.
    private const int Longest = 3;

    // Letters of scripts that stand without blanks between words begin here (CJK Radicals Supplement).
    private const char FirstUnspaced = '\u2E80';

    /// <summary>Start and length in the flat text. A single mark counts only with a partner from which a blank keeps it, or where it begins
    /// a word in a sentence.</summary>
    public static IEnumerable<(int Start, int Length)> Unmatched(FlatText flat, WrittenProse prose)
    {
        var text = flat.Text;
        if (text.AsSpan().IndexOfAny('*', '_', '~') < 0) yield break;
        var runs = Runs(text).Where(run => flat.IsVerbatim(run.Start, prose) && !run.IsInWord && !run.IsInPath).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            var partner =
                i + 1 < runs.Count && runs[i + 1].Mark == runs[i].Mark && runs[i + 1].Length == runs[i].Length ? runs[i + 1] : (Run?)null;
            if (partner is { } other && IsKeptApart(runs[i], other, text))
            {
                yield return (runs[i].Start, other.End - runs[i].Start);
                i++;
            }
            else if (IsAloneAndSeen(runs[i]))
            {
                yield return (runs[i].Start, runs[i].Length);
            }
        }
    }

    /// <summary>Beside words, or, being one asterisk, at the beginning of a word in a sentence. One at the beginning of a paragraph or
    /// behind a word refers to a note.</summary>
    private static bool IsAloneAndSeen(Run run) => run.Length > 1
        ? !(char.IsWhiteSpace(run.Before) && char.IsWhiteSpace(run.After))
        : run is { Mark: '*', Start: > 0 } && (char.IsWhiteSpace(run.Before) || run.Before is '(' or '“') && char.IsLetter(run.After);

    /// <summary>Whether words stand between two marks, and a blank inside keeps one or both from them.</summary>
    private static bool IsKeptApart(Run first, Run second, string text)
    {
        var opens = char.IsWhiteSpace(first.Before) || char.IsPunctuation(first.Before);
        var closes = char.IsWhiteSpace(second.After) || char.IsPunctuation(second.After);
        if (!opens || !closes) return false;
        var (isFarFirst, isFarSecond) = (char.IsWhiteSpace(first.After), char.IsWhiteSpace(second.Before));
        if (first.Length == 1 && isFarFirst == isFarSecond) return false;
        var between = text.AsSpan(first.End, second.Start - first.End);
        return (isFarFirst || isFarSecond) && LongestWord(between) > 2;
    }

    private static int LongestWord(ReadOnlySpan<char> text)
    {
        var (longest, length) = (0, 0);
        foreach (var c in text)
        {
            length = char.IsLetter(c) ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static IEnumerable<Run> Runs(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('*' or '_' or '~')) continue;
            var end = at + 1;
            while (end < text.Length && text[end] == text[at]) end++;
            var run = new Run(text[at], at, end - at, at == 0 ? ' ' : text[at - 1], end == text.Length ? ' ' : text[end]);
            if (run.Length <= Longest && (run.Mark != '~' || run.Length == 2)) yield return run;
            at = end - 1;
        }
    }

    private readonly record struct Run(char Mark, int Start, int Length, char Before, char After)
    {
        public int End => Start + Length;

        /// <summary>snake_case, 2**3.</summary>
        public bool IsInWord => IsSpaced(Before) && IsSpaced(After);

        /// <summary>A pattern of files, **/*.cs.</summary>
        public bool IsInPath => Before is '/' or '\\' || After is '/' or '\\';

        private static bool IsSpaced(char c) => char.IsLetterOrDigit(c) && c < FirstUnspaced;
    }
}
