using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Sources;
using Scriban.Parsing;

namespace ReportGen.Templates;

/// <summary>Finds the words of a template that readers will see, so that they can be looked through for numerals.</summary>
internal static partial class TemplateWords
{
    // Stands behind a character reference that is as long as what it stands for: nobody sees it.
    private const char Unseen = '\u200B';

    /// <summary>The text between tags and the values of attributes that are read out or drawn; code, tags and comments are left out, and
    /// character references are what they stand for.</summary>
    public static IEnumerable<SourcedText> Of(SourceText source)
    {
        var text = WithoutCode(source);
        var at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            if (Words(text, at, tag.Index, source) is { } between) yield return between;
            foreach (var attribute in ReadOut().Matches(tag.Value).Concat(Drawn().Matches(tag.Value)))
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
            if (!isLiteral || IsOfFile(tokens[i - 1], source)) continue;
            var (start, end) = (tokens[i].Start.Offset, tokens[i].End.Offset + 1);
            yield return new SourcedText(WithoutPercentCodes(source.Text[start..end]), source.Span(start, end - start));
        }
    }

    /// <summary>Whether a text is the address of a file, which is printed where no reader sees it.</summary>
    private static bool IsOfFile(Token before, SourceText source) =>
        before.Type == TokenType.Identifier && source.Text[before.Start.Offset..(before.End.Offset + 1)] == BuiltIns.FileHref;

    private static SourcedText? Words(string text, int start, int end, SourceText source)
    {
        var words = CharacterReference()
            .Replace(text[start..end], reference => CharacterOf(reference.Value).PadRight(reference.Length, Unseen));
        words = WithoutPercentCodes(words);
        var trimmed = words.TrimStart();
        var first = start + words.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd();
        return trimmed.Length == 0 ? null : new SourcedText(trimmed, source.Span(first, trimmed.Length));
    }

    /// <summary>What a reference such as <c>&amp;#49;</c> or <c>&amp;shy;</c> stands for; a blank for what it is not known to stand
    /// for.</summary>
    private static string CharacterOf(string reference) =>
        WebUtility.HtmlDecode(reference) is { Length: <= 2 } character && character.Length < reference.Length ? character : " ";

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

    // What a browser draws or prints: a gauge, the number of an item, the words of a button.
    [GeneratedRegex("^<(?:(?:meter|progress|li|input|button)\\s(?:[^>]*\\s)?value|ol\\s(?:[^>]*\\s)?start)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'>]+))", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Drawn();

    [GeneratedRegex("[^\\s\"'<>]*[/?#=:][^\\s\"'<>]*", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("%[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex PercentCode();

    [GeneratedRegex("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);", RegexOptions.CultureInvariant)]
    private static partial Regex CharacterReference();
}
