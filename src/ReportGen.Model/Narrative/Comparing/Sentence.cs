using System.Buffers;
using System.Collections.Immutable;
using ReportGen.Narrative.Numerals;

namespace ReportGen.Narrative.Comparing;

/// <summary>A sentence of a text.</summary>
/// <param name="Start">Of its first letter or mark.</param>
/// <param name="End">Behind its stop.</param>
internal readonly record struct Sentence(int Start, int End)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?;");

    /// <summary>The sentences of a text, in order. What follows the last stop is one too.</summary>
    public static ImmutableArray<Sentence> AllOf(string text)
    {
        var all = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            if (!NumeralCheck.IsStop(text, at)) continue;
            all.Add(From(text, start, at + 1));
            start = at + 1;
        }

        if (start < text.Length) all.Add(From(text, start, text.Length));
        return all.ToImmutable();
    }

    /// <summary>Whether it asks, or only supposes: then it states nothing.</summary>
    public bool StatesNothing(string text)
    {
        var written = text.AsSpan(Start, End - Start).TrimEnd();
        var first = written.TrimStart("\"'“‘«(");
        return written is [.., '?'] || Begins(first, "if") || Begins(first, "whether");
    }

    private static bool Begins(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));

    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Stops) is >= 0 and var stop ? from + stop : text.Length;

    private static Sentence From(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return new Sentence(start, end);
    }
}
