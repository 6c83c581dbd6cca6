using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using Scriban.Parsing;
using Place = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Templates;

/// <summary>Tells why a text is no template: of all that a parser says the one thing from which the rest follows.</summary>
internal static partial class TemplateSyntax
{
    private const string Unclosed = "<end> statement was not found";
    private const string Surplus = "Found <end> statement without";

    private static readonly ImmutableArray<string> Comparisons = ["!=", "==", "<", ">", "<=", ">=", "&&", "||"];

    /// <param name="errors">What the parser says, at least one thing.</param>
    public static void Report(SourceText text, IReadOnlyList<LogMessage> errors, DiagnosticBag bag)
    {
        var tokens = new Lexer(text.Text, text.Path).ToList();
        var (place, what, remedy) = OpenCode(text, tokens) ?? OpenText(text, tokens) ?? Told(errors) ?? OpenBlock.In(text, tokens)
            ?? Plain(errors[0]);
        bag.Report(TemplatesCodes.Syntax, place, what, remedy);
    }

    /// <summary>Code that goes on until other code begins, or to the end of the file.</summary>
    private static (Place, string, string)? OpenCode(SourceText text, List<Token> tokens)
    {
        foreach (var start in tokens.Where(token => token.Type == TokenType.CodeEnter).Select(token => token.Start.Offset))
        {
            var (end, next) = (text.Text.IndexOf("}}", start, StringComparison.Ordinal), text.Text.IndexOf("{{", start + 2, StringComparison.Ordinal));
            if (end < 0 || (next >= 0 && next < end)) return (text.Span(start, 2), "this '{{' is not closed.", "write '}}' where the code ends");
        }

        return null;
    }

    private static (Place, string, string)? OpenText(SourceText text, List<Token> tokens)
    {
        var at = tokens.FindIndex(token => token.Type == TokenType.Invalid);
        if (at <= 0) return null;
        var start = tokens[at - 1].End.Offset + 1;
        while (start < text.Text.Length && char.IsWhiteSpace(text.Text[start])) start++;
        return start < text.Text.Length && text.Text[start] is ('\'' or '"' or '`') and var quote
            ? (text.Span(start, 1), $"the text that begins here has no {quote} at its end.", $"write {quote} behind it")
            : null;
    }

    /// <summary>Null where blocks are at fault alone.</summary>
    private static (Place, string, string)? Told(IReadOnlyList<LogMessage> errors)
    {
        var first = errors.FirstOrDefault(error => !IsOfBlocks(error));
        return first is null ? null : Plain(first);
    }

    private static bool IsOfBlocks(LogMessage error) =>
        error.Message.Contains(Unclosed, StringComparison.Ordinal) || error.Message.Contains(Surplus, StringComparison.Ordinal);

    private static (Place, string, string) Plain(LogMessage error)
    {
        var (what, remedy) = Words(error.Message);
        return (error.Span.ToPlace(), what, remedy);
    }

    private static (string What, string Remedy) Words(string message)
    {
        if (MissingValue().Match(message) is { Success: true } missing)
            return ($"a value is missing before {Shown(missing.Groups["token"].Value)}.", "write it, or delete the sign or word that needs it");
        if (Bracket().Match(message) is { Success: true } bracket)
            return ($"'{bracket.Groups["sign"].Value}' is missing.", $"write '{bracket.Groups["sign"].Value}' where the bracket ends");
        if (message.StartsWith("A else condition", StringComparison.Ordinal))
            return ("'else' stands in no block.", "delete it, or open 'if', 'case' or 'for' before it");
        if (Stray().Match(message) is { Success: true } stray)
        {
            var sign = stray.Groups["token"].Value;
            return Comparisons.Contains(sign)
                ? ($"'{sign}' cannot stand in a value that is handed on.", "put the condition in ( )")
                : ($"{Shown(sign)} is not understood here.", "is a '}}', a bracket or an operator missing before it?");
        }

        return ($"{message.TrimEnd('.')}.", "is a '}}', a bracket or a quotation mark missing before it?");
    }

    private static string Shown(string token) => token switch
    {
        "<eof>" => "the end of the file",
        "\\n" or "\n" or "\\r\\n" or "\r\n" => "the end of the line",
        _ => $"'{token}'",
    };

    [GeneratedRegex("Expecting (?:an )?<expression>.* instead of `(?<token>[^`]*)`", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex MissingValue();

    [GeneratedRegex("xpecting (?:a closing )?`(?<sign>[\\])}])`", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex("^(?:Invalid token found|Unexpected token) `?(?<token>[^` ]+)`?", RegexOptions.CultureInvariant)]
    private static partial Regex Stray();
}
