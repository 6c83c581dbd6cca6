using System.Collections.Immutable;
using ReportGen.Sources;
using Scriban.Parsing;
using Place = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Templates;

/// <summary>Finds the block of a template that is left open, or the <c>end</c> of none.</summary>
internal static class OpenBlock
{
    private static readonly ImmutableArray<string> Openers =
        ["if", "for", "while", "case", "tablerow", "capture", "func", "with", "wrap"];

    /// <summary>Null where every block is closed once.</summary>
    public static (Place Place, string What, string Remedy)? In(SourceText text, List<Token> tokens)
    {
        var (open, otherEnd) = (new Stack<(string Word, Place Place)>(), (string?)null);
        foreach (var (word, place) in Statements(text, tokens))
        {
            if (Openers.Contains(word)) open.Push((word, place));
            else if (word == "end" && !open.TryPop(out _)) return (place, "'end' closes nothing.", "delete it, or open its block before it");
            else if (word.Length > 3 && Openers.Contains(word[3..]) && word.StartsWith("end", StringComparison.Ordinal)) otherEnd = word;
        }

        if (!open.TryPeek(out var last)) return null;
        return (
            last.Place,
            $"this '{last.Word}' is not closed.",
            otherEnd is null ? "write {{ end }} where its block ends" : $"write 'end' instead of '{otherEnd}'");
    }

    /// <summary>The words with which statements begin.</summary>
    private static IEnumerable<(string Word, Place Place)> Statements(SourceText text, List<Token> tokens)
    {
        var isFirst = false;
        foreach (var token in tokens.Where(token => token.Type != TokenType.Whitespace))
        {
            if (isFirst && token.Type == TokenType.Identifier)
            {
                var (start, end) = (token.Start.Offset, token.End.Offset + 1);
                yield return (text.Text[start..end], text.Span(start, end - start));
            }

            isFirst = token.Type is TokenType.CodeEnter or TokenType.SemiColon or TokenType.NewLine;
        }
    }
}
