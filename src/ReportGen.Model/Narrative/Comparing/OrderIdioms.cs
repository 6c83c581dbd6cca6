using System.Collections.Immutable;

namespace ReportGen.Narrative.Comparing;

/// <summary>Sequences in which an order word sets nothing before anything, in one closed table; <c>docs/writing.md</c> names some.</summary>
internal static class OrderIdioms
{
    /// <summary>In small letters, with one blank between two words.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. """
            at least|at most|at the least|at the most|no longer|not only|not even|more or less|neither more nor less
            at first|at last|at the latest|at the earliest|at long last|at short notice|at large|by and large|at a low ebb
            once more|what is more|all the more|more than welcome|more than happy|more than likely|more than willing|more often than not
            more to the point|less than ideal|less than clear|none the less|never the less|last but not least|not least
            sooner or later|later on|early on|in the long run|in the short run|in the long term|in the short term|in short|for short
            before long|so long as|as long as|how long|long ago|long since|long before|long after|to run short|fall short|falls short|fell short
            high time|even if|even though|even so|even when|even where|even as|even then|even without
            in large part|in no small part|as much as possible|as many as possible|as much to say|go ahead|goes ahead|went ahead
            ahead of time|behind the scenes|leave behind|leaves behind|left behind
            all in all|after all|above all|at all|first of all|once and for all|all the same|no doubt|no matter|no one|of no use
            every now and then|at the same time|one and the same
            """.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];

    private static readonly ILookup<string, (string[] Words, int At)> ByWord = All
        .Select(idiom => idiom.Split(' '))
        .SelectMany(words => words.Select((word, at) => (Word: word, Found: (words, at))))
        .ToLookup(pair => pair.Word, pair => pair.Found, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word stands in an idiom.</summary>
    /// <param name="words">Of the text, in order; only blanks lie between those of an idiom.</param>
    /// <param name="at">Its place among them.</param>
    public static bool Has(string text, IReadOnlyList<(int Start, int End)> words, int at) =>
        ByWord[text[words[at].Start..words[at].End]].Any(idiom => Stands(text, words, at - idiom.At, idiom.Words));

    private static bool Stands(string text, IReadOnlyList<(int Start, int End)> words, int first, string[] idiom)
    {
        if (first < 0 || first + idiom.Length > words.Count) return false;
        for (var i = 0; i < idiom.Length; i++)
        {
            var (start, end) = words[first + i];
            if (!text.AsSpan(start, end - start).Equals(idiom[i], StringComparison.OrdinalIgnoreCase)) return false;
            if (i > 0 && !text.AsSpan(words[first + i - 1].End, start - words[first + i - 1].End).IsWhiteSpace()) return false;
        }

        return true;
    }
}
