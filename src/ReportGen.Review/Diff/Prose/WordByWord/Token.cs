using System.Collections.Immutable;

namespace ReportGen.Diff.Prose.WordByWord;

/// <summary>What is compared as one: a bound number, a word, a mark of punctuation, a short cell of a table.</summary>
/// <param name="Gap">The white space before it.</param>
/// <param name="Measure">The name of the measure that it prints; null for other words.</param>
/// <param name="Start">Where its text begins in the words of the whole, in characters from 0.</param>
internal readonly record struct Token(string Gap, string Text, string? Measure, int Start)
{
    /// <summary>The id of the claim whose words or verdict it is; null for other words.</summary>
    public string? Claim { get; init; }

    public int End => Start + Text.Length;
}

/// <summary>Words cut into tokens; the gaps and texts in order, and the tail, are the words again.</summary>
/// <param name="Tail">The white space after the last token.</param>
internal sealed record TokenList(ImmutableArray<Token> Tokens, string Tail)
{
    public static TokenList Empty { get; } = new([], "");

    public string Words { get; } = string.Concat(Tokens.Select(token => token.Gap + token.Text)) + Tail;
}
