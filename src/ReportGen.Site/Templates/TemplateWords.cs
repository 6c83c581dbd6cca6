using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Sources;
using Scriban.Parsing;

namespace ReportGen.Templates;

/// <summary>Finds the words of a template that readers will see, so that they can be looked through for numerals.</summary>
internal static partial class TemplateWords
{
    /// <summary>The text between tags and the values of attributes that are read out; code, tags, comments and character references are
    /// left out.</summary>
    public static IEnumerable<SourcedText> Of(SourceText source)
    {
        var text = WithoutCode(source);
        var at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            if (Words(text, at, tag.Index, source) is { } between) yield return between;
            foreach (Match attribute in ReadOut().Matches(tag.Value))
            {
                var value = attribute.Groups["value"];
                if (Words(text, tag.Index + value.Index, tag.Index + value.Index + value.Length, source) is { } words) yield return words;
            }

            at = tag.Index + tag.Length;
        }

        if (Words(text, at, text.Length, source) is { } last) yield return last;
        foreach (var literal in Literals(source)) yield return literal;
    }

    /// <summary>What code can print that stands in the code itself: texts, and a number that is a whole <c>{{ }}</c>.</summary>
    private static IEnumerable<SourcedText> Literals(SourceText source)
    {
        var tokens = new Lexer(source.Text, source.Path).Where(token => token.Type is not (TokenType.Whitespace or TokenType.NewLine))
            .ToList();
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            var isPrinted = tokens[i - 1].Type == TokenType.CodeEnter && tokens[i + 1].Type == TokenType.CodeExit;
            var isLiteral = tokens[i].Type is TokenType.String or TokenType.ImplicitString or TokenType.VerbatimString
                || (isPrinted
                    && tokens[i].Type is TokenType.Integer or TokenType.Float or TokenType.HexaInteger or TokenType.BinaryInteger);
            if (!isLiteral) continue;
            var (start, end) = (tokens[i].Start.Offset, tokens[i].End.Offset + 1);
            yield return new SourcedText(WithoutPercentCodes(source.Text[start..end]), source.Span(start, end - start));
        }
    }

    private static SourcedText? Words(string text, int start, int end, SourceText source)
    {
        var words = CharacterReference().Replace(text[start..end], reference => DigitOf(reference.Value).PadRight(reference.Length));
        words = WithoutPercentCodes(words);
        var trimmed = words.TrimStart();
        var first = start + words.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd();
        return trimmed.Length == 0 ? null : new SourcedText(trimmed, source.Span(first, trimmed.Length));
    }

    /// <summary>The digit that a reference such as <c>&amp;#49;</c> stands for: a reader sees a number like any other. Empty for other
    /// characters.</summary>
    private static string DigitOf(string reference) =>
        WebUtility.HtmlDecode(reference) is [var character] && char.IsNumber(character) ? character.ToString() : "";

    /// <summary>The text with blanks for what stands for a character in an address: <c>%20</c> is no number.</summary>
    private static string WithoutPercentCodes(string text) =>
        text.Contains('%') ? Address().Replace(text, address => PercentCode().Replace(address.Value, "   ")) : text;

    /// <summary>The text with all code overwritten by a character of the same number that is no word, so that places stay right.</summary>
    internal static string WithoutCode(SourceText source)
    {
        var text = source.Text.ToCharArray();
        var raw = new bool[text.Length];
        foreach (var token in new Lexer(source.Text, source.Path))
        {
            if (token.Type is not (TokenType.Raw or TokenType.Escape)) continue;
            raw.AsSpan(token.Start.Offset, token.End.Offset - token.Start.Offset + 1).Fill(true);
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (!raw[at] && text[at] is not ('\r' or '\n')) text[at] = ' ';
        }

        return new string(text);
    }

    [GeneratedRegex("<!--.*?-->|<[!/]?[A-Za-z][^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    internal static partial Regex Tag();

    [GeneratedRegex("\\s(?:alt|title|aria-label|aria-description|aria-roledescription|aria-valuetext|placeholder|summary|label|abbr)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'>]+))", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ReadOut();

    [GeneratedRegex("[^\\s\"'<>]*[/?#=:][^\\s\"'<>]*", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("%[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex PercentCode();

    [GeneratedRegex("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);", RegexOptions.CultureInvariant)]
    private static partial Regex CharacterReference();
}
